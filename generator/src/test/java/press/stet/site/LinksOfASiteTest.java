package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a visitor or a browser follows is there. */
class LinksOfASiteTest {

  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");
  private static final Pattern REFRESH = Pattern.compile("(?i)url=(.*)$");

  static Stream<PublishedSite> sites() {
    return Stream.of(PublishedSite.sample(), PublishedSite.sampleBelowAPath());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyLinkPictureAndAnchorOfEveryPageResolves(PublishedSite site) {
    List<String> faults = new ArrayList<>();
    int links = 0;
    for (Document page : site.pages().values()) {
      List<String> addresses = addresses(page);
      links += addresses.size();
      for (String address : addresses) {
        String fault = site.fault(address);
        if (fault != null) {
          faults.add(page.baseUri() + ": " + fault);
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(links).isGreaterThan(10 * site.pages().size());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everythingAStyleSheetNeedsIsThere(PublishedSite site) {
    List<String> sheets =
        site.files().keySet().stream().filter(path -> path.endsWith(".css")).toList();
    assertThat(sheets).isNotEmpty();
    for (String sheet : sheets) {
      Matcher found = CSS_URL.matcher(site.text(sheet));
      while (found.find()) {
        if (!found.group(1).startsWith("data:")) {
          String address = URI.create(site.absolute(sheet)).resolve(found.group(1)) + "";
          assertThat(site.fault(address)).as(sheet).isNull();
        }
      }
    }
  }

  private static List<String> addresses(Document page) {
    List<String> found = new ArrayList<>();
    for (String attribute : List.of("href", "src", "poster", "action")) {
      for (Element element : page.select("[" + attribute + "]")) {
        found.add(element.absUrl(attribute));
      }
    }
    for (Element meta : page.select("meta[property=og:image], meta[property=og:url]")) {
      found.add(meta.attr("content"));
    }
    for (Element meta : page.select("meta[http-equiv=refresh]")) {
      Matcher refresh = REFRESH.matcher(meta.attr("content"));
      assertThat(refresh.find()).isTrue();
      found.add(URI.create(page.baseUri()).resolve(refresh.group(1)).toString());
    }
    return found;
  }
}
