package press.stet.generator.render;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.generator.render.Samples.mark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Body;
import press.stet.generator.body.DiskBodyStore;
import press.stet.generator.body.Fragment;
import press.stet.generator.fixture.MemoryTheme;

/** What becomes of the marks in a text. */
class BodyRendererTest {

  private static final MemoryTheme THEME =
      MemoryTheme.of(
          "partials/dateline.ftlh", "<span class=\"dateline\">${dateline} —</span>\n",
          "partials/credit.ftlh", "<span class=\"source\">(${credit})</span>\n",
          "containers/aside.ftlh", "<aside title=\"${attributes.title!}\">${content}</aside>",
          "containers/figure.ftlh", "<img src=\"${attributes.src}\">${content}",
          "containers/list.ftlh", "<#list attributes as k, v>${k}=${v};</#list>");

  private final DiskBodyStore bodies = DiskBodyStore.scratch();
  private final Problems problems = new Problems();
  private final BodyRenderer renderer =
      new PageRenderer(THEME, bodies, NoArchive.ASKED, CostMeter.OFF, problems).bodies("en");

  @AfterEach
  void nothingFailed() {
    bodies.close();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void textWithoutMarksStaysAsItIs() {
    assertThat(html("<p>${frame.title} <#if>{{x}}</p>", null, null))
        .isEqualTo("<p>${frame.title} <#if>{{x}}</p>");
  }

  @Test
  void addressesOfLinksAreEscaped() {
    assertThat(html("<a href=\"" + mark("L1") + "\"><img src=\"" + mark("L0") + "\">", null, null))
        .isEqualTo("<a href=\"/b/?q=1&amp;r=&quot;&gt;&lt;#x&#39;\"><img src=\"/a.jpg\">");
  }

  @Test
  void datelineAndCreditStandInTheirParagraphs() {
    assertThat(
            html("<p>" + mark("D") + "Talks.</p>\n<p>End." + mark("E") + "</p>\n", "DOHA", "Tolo"))
        .isEqualTo(
            """
            <p><span class="dateline">DOHA —</span> Talks.</p>
            <p>End. <span class="source">(Tolo)</span></p>
            """);
  }

  @Test
  void datelineAndCreditWithoutParagraphsGetTheirOwn() {
    assertThat(html(mark("D") + "<ul></ul>\n" + mark("E"), "DOHA", "Tolo"))
        .isEqualTo(
            """
            <p><span class="dateline">DOHA —</span></p>
            <ul></ul>
            <p><span class="source">(Tolo)</span></p>
            """);
  }

  @Test
  void withoutDatelineAndCreditNothingIsLeftOfTheirMarks() {
    assertThat(html("<p>" + mark("D") + "Talks." + mark("E") + "</p>", null, null))
        .isEqualTo("<p>Talks.</p>");
  }

  @Test
  void datelineIsEscaped() {
    assertThat(html("<p>" + mark("D") + "x</p>", "<b>\"&", null))
        .isEqualTo("<p><span class=\"dateline\">&lt;b&gt;&quot;&amp; —</span> x</p>");
  }

  @Test
  void containersNest() {
    String markup =
        "a" + mark("O0") + "b" + mark("O1") + "<i>c</i>" + mark("C") + "d" + mark("C") + "e";
    assertThat(
            html(
                markup,
                null,
                null,
                container("aside", "title", "1"),
                container("aside", "title", "2")))
        .isEqualTo("a<aside title=\"1\">b<aside title=\"2\"><i>c</i></aside>d</aside>e");
  }

  @Test
  void hostileAttributesAreEscaped() {
    assertThat(
            html(
                mark("O0") + mark("C"),
                null,
                null,
                container("aside", "title", "\"><script>${page}</script>&'")))
        .isEqualTo(
            "<aside title=\"&quot;&gt;&lt;script&gt;${page}&lt;/script&gt;&amp;&#39;\"></aside>");
  }

  @Test
  void linksInAttributesAreFilledInAndEscapedOnce() {
    assertThat(
            html(mark("O0") + "x" + mark("C"), null, null, container("figure", "src", mark("L1"))))
        .isEqualTo("<img src=\"/b/?q=1&amp;r=&quot;&gt;&lt;#x&#39;\">x");
  }

  @Test
  void attributesAreWalkedInTheOrderOfTheirNames() {
    Fragment.Container container =
        new Fragment.Container("list", Map.of("b", "2", "a", "1", "c", "3"));
    assertThat(html(mark("O0") + mark("C"), null, null, container)).isEqualTo("a=1;b=2;c=3;");
  }

  private String html(
      String markup,
      @Nullable String dateline,
      @Nullable String credit,
      Fragment.Container... containers) {
    List<String> links = List.of("/a.jpg", "/b/?q=1&r=\"><#x'");
    return renderer.html(put(markup, links, containers), dateline, credit);
  }

  private Body put(String markup, List<String> links, Fragment.Container... containers) {
    return new Body(Samples.put(bodies, Samples.fragment(markup, containers)), links);
  }

  private static Fragment.Container container(String name, String key, String value) {
    return new Fragment.Container(name, new TreeMap<>(Map.of(key, value)));
  }
}
