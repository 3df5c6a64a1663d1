package press.stet.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.RedirectPage;
import press.stet.core.page.RenderedFile;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.DiskBodyStore;
import press.stet.generator.body.Fragment;
import press.stet.generator.fixture.NuChecker;
import press.stet.generator.theme.ClasspathTheme;

/** The theme that comes with Stet draws every kind of page, whatever its record lacks or has. */
class DefaultThemeTest {

  /** One of each container, with all attributes and with none. */
  private static final List<Fragment.Container> CONTAINERS =
      Stream.of("figure", "pullquote", "aside", "gallery", "embed", "update")
          .flatMap(
              name ->
                  Stream.of(
                      new Fragment.Container(
                          name, name.equals("figure") ? Map.of("src", "/a.jpg") : Map.of()),
                      new Fragment.Container(
                          name,
                          Map.of(
                              "src", "/a.jpg?a=1&b=2",
                              "alt", SamplePages.TRICKY,
                              "credit", SamplePages.TRICKY,
                              "by", SamplePages.TRICKY,
                              "title", SamplePages.TRICKY,
                              "url", "https://example.com/watch?a=1&b=2",
                              "at", "2018-07-05T10:00+04:30",
                              "width", "900",
                              "height", "600"))))
          .toList();

  private final Problems problems = new Problems();
  private final BodyStore bodies = DiskBodyStore.scratch();
  private final PageRenderer renderer =
      new PageRenderer(
          ClasspathTheme.read(DefaultThemeTest.class.getClassLoader()),
          bodies,
          NoArchive.ASKED,
          CostMeter.OFF,
          problems);
  private final SamplePages samples = new SamplePages(Samples.put(bodies, text()));

  @AfterEach
  void close() {
    bodies.close();
  }

  @Test
  void every_page_is_valid_html() throws Exception {
    NuChecker checker = NuChecker.open();
    for (String html : drawn()) {
      String kind = Jsoup.parse(html).body().className().replace(' ', '-');
      assertThat(checker.html("https://x.y/" + kind, html.getBytes(StandardCharsets.UTF_8)))
          .isEmpty();
    }
  }

  @Test
  void every_page_has_one_heading_at_the_top_and_leaves_out_no_level() {
    for (Document page : parsed()) {
      assertThat(page.select("h1")).as(page.html()).hasSize(1);
      int last = 0;
      for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).as("%s in %s", heading, page.title()).isLessThanOrEqualTo(last + 1);
        last = level;
      }
    }
  }

  @Test
  void every_link_has_a_text_and_every_picture_an_alternative() {
    for (Document page : parsed()) {
      assertThat(page.select("a")).allMatch(a -> !a.text().isBlank() && a.hasAttr("href"));
      assertThat(page.select("img")).allMatch(img -> img.hasAttr("alt") && img.hasAttr("src"));
      assertThat(page.select("main")).hasSize(1);
    }
  }

  @Test
  void what_writers_type_stays_text() {
    for (Document page : parsed()) {
      assertThat(page.select("i")).isEmpty();
      assertThat(page.outerHtml()).doesNotContain("&amp;amp;", "&amp;lt;");
    }
  }

  @Test
  void an_address_without_a_query_refreshes_only_where_no_query_could_be_meant() {
    HtmlPage simple = only(samples.bare(), RedirectPage.class);
    HtmlPage queries = only(samples.full(), RedirectPage.class);
    assertThat(Jsoup.parse(draw(simple)).select("head > meta[http-equiv=refresh]")).hasSize(1);
    assertThat(Jsoup.parse(draw(queries)).select("head > meta[http-equiv=refresh]")).isEmpty();
    assertThat(draw(queries)).contains("<noscript><meta http-equiv=\"refresh\"");
  }

  private static HtmlPage only(List<HtmlPage> pages, Class<? extends HtmlPage> kind) {
    return pages.stream().filter(kind::isInstance).findFirst().orElseThrow();
  }

  private List<Document> parsed() {
    return drawn().stream().map(Jsoup::parse).toList();
  }

  private List<String> drawn() {
    List<String> drawn = new ArrayList<>();
    samples.bare().forEach(page -> drawn.add(draw(page)));
    samples.full().forEach(page -> drawn.add(draw(page)));
    return drawn;
  }

  private String draw(HtmlPage page) {
    RenderedFile file = renderer.render(page);
    assertThat(problems.sorted()).as(page.template()).isEmpty();
    assertThat(file).isNotNull();
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static Fragment text() {
    StringBuilder markup = new StringBuilder("<p>" + mark("D") + "First.</p>\n");
    for (int i = 0; i < CONTAINERS.size(); i++) {
      markup.append(mark("O" + i)).append("<p>Inside.</p>").append(mark("C")).append('\n');
    }
    markup.append("<p>Last.").append(mark("E")).append("</p>");
    return new Fragment(markup.toString(), List.of(), CONTAINERS, List.of(), 3);
  }

  private static String mark(String letters) {
    return Fragment.MARK + letters + Fragment.END;
  }
}
