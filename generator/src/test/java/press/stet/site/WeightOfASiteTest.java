package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.config.Hosting.Compression;
import press.stet.generator.compress.Compressor;

/** What an article's page weighs over the wire, without its photos: everything else it loads. */
class WeightOfASiteTest {

  private static final int MOST = 45 * 1024;
  private static final int MOST_SCRIPT = 4 * 1024;

  private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{([^}]*)}");
  private static final Pattern FAMILY = Pattern.compile("font-family:\\s*[\"']?([^;\"']+)");
  private static final Pattern URL = Pattern.compile("url\\([\"']?([^\"')]+)");
  private static final Pattern RANGE = Pattern.compile("unicode-range:\\s*([^;}]+)");

  private final PublishedSite site = PublishedSite.sample();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fa-AF", "ps-AF"})
  void an_article_weighs_little(String language) {
    List<Document> articles =
        site.articles().values().stream()
            .filter(page -> page.select("html").attr("lang").equals(language))
            .sorted(Comparator.comparing(page -> page.outerHtml().length()))
            .toList();
    if (articles.isEmpty()) {
      return;
    }
    Document page = articles.get(articles.size() / 2);
    Map<String, Integer> weights = weights(page);
    int all = weights.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder report = new StringBuilder("Weight of " + page.baseUri() + ":\n");
    weights.forEach((file, bytes) -> report.append("%8d  %s%n".formatted(bytes, file)));
    report.append("%8d  in all%n".formatted(all));
    System.out.print(report);
    int script =
        weights.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".js"))
            .mapToInt(Map.Entry::getValue)
            .sum();
    assertThat(script).as(report.toString()).isLessThanOrEqualTo(MOST_SCRIPT);
    assertThat(all).as(report.toString()).isLessThanOrEqualTo(MOST);
  }

  private Map<String, Integer> weights(Document page) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    add(weights, page.baseUri());
    for (Element script : page.select("script[src]")) {
      assertThat(script.hasAttr("defer")).as(script.outerHtml()).isTrue();
      add(weights, script.absUrl("src"));
    }
    List<Element> sheets = page.select("link[rel=stylesheet]");
    assertThat(sheets).hasSize(1);
    String sheet = sheets.get(0).absUrl("href");
    add(weights, sheet);
    for (String font : fonts(sheet, page)) {
      add(weights, font);
    }
    return weights;
  }

  /** Those of the style sheet that have a letter of the page, and those that it asks for early. */
  private Set<String> fonts(String sheet, Document page) {
    Set<String> fonts = new TreeSet<>();
    for (Element early : page.select("link[rel=preload][as=font]")) {
      fonts.add(early.absUrl("href"));
    }
    String css = new String(file(sheet), StandardCharsets.UTF_8);
    boolean rightToLeft = page.select("html").attr("dir").equals("rtl");
    Matcher face = FACE.matcher(css);
    while (face.find()) {
      String text = face.group(1);
      Matcher url = URL.matcher(text);
      boolean italic =
          text.contains("italic") && page.select("main em, main i, main cite").isEmpty();
      if (url.find() && !italic && hasLetter(text, page, rightToLeft)) {
        fonts.add(URI.create(sheet).resolve(url.group(1)).toString());
      }
    }
    return fonts;
  }

  private static boolean hasLetter(String face, Document page, boolean rightToLeft) {
    Matcher range = RANGE.matcher(face);
    if (!range.find()) {
      return FAMILY.matcher(face).find() && face.contains("arabic") == rightToLeft;
    }
    String text = page.text();
    for (String part : range.group(1).split(",")) {
      String[] ends = part.strip().replace("U+", "").replace("u+", "").split("-");
      int from = Integer.parseInt(ends[0].replace('?', '0'), 16);
      int to = Integer.parseInt(ends[ends.length - 1].replace('?', 'F'), 16);
      if (text.codePoints().anyMatch(c -> c >= from && c <= to && c > ' ')) {
        return true;
      }
    }
    return false;
  }

  private void add(Map<String, Integer> weights, String address) {
    byte[] bytes = file(address);
    boolean packed = address.endsWith(".woff2");
    String name = URI.create(address).getPath();
    weights.put(name, packed ? bytes.length : Compressor.compress(bytes, Compression.GZIP).length);
  }

  private byte[] file(String address) {
    String path = URI.create(address).getPath();
    byte[] bytes = site.files().get(path.endsWith("/") ? path + "index.html" : path);
    assertThat(bytes).as(address).isNotNull();
    return bytes;
  }
}
