package press.stet.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Body;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.RenderedFile;
import press.stet.generator.body.DiskBodyStore;
import press.stet.generator.fixture.MemoryTheme;
import press.stet.generator.parallel.Workers;

/** What templates see, and what they cannot reach. */
class PageRendererTest {

  private final DiskBodyStore bodies = DiskBodyStore.scratch();
  private final Problems problems = new Problems();

  @AfterEach
  void close() {
    bodies.close();
  }

  @Test
  void textsAreEscaped() {
    assertThat(draw("<h1 title='${page.headline}'>", "\"<b>' &amp;"))
        .isEqualTo("<h1 title='&quot;&lt;b&gt;&#39; &amp;amp;'>");
  }

  @Test
  void templateSyntaxInTextsIsText() {
    assertThat(draw("${page.headline}", "${frame.title}<#if>"))
        .isEqualTo("${frame.title}&lt;#if&gt;");
  }

  @Test
  void everyPageSeesItsRecordItsFrameAndItsHead() {
    assertThat(draw("${page.frame.title}|${frame.established}|${head.date.time}|${page.path}", "x"))
        .isEqualTo("Daily Outlook|2004|09:30|/2018/07/05/doha/");
  }

  @Test
  void emptyFieldsAreAskedForWithoutAFault() {
    assertThat(draw("${page.summary!'none'}<#if page.older??>${page.older.text}</#if>", "x"))
        .isEqualTo("noneBefore");
  }

  @Test
  void assetsAreNamedByTheirFingerprint() {
    assertThat(draw("${asset('stet.css')}", "x")).isEqualTo("/assets/stet.1.css");
  }

  @Test
  void bodyIsNotEscapedAgain() {
    assertThat(draw("${html(page.body)} ${html(page.body, page.dateline!, page.credit!)}", "x"))
        .isEqualTo("<p>Text</p> <p><i>DOHA</i> Text</p>");
  }

  @Test
  void metadataIsWhatATemplateWouldPrintByItself() {
    String byItself =
        """
        <#list head.meta as m>
        <meta property="${m.property}" content="${m.content}">
        </#list>
        <#list head.structuredData as json>
        <script type="application/ld+json">${json?no_esc}</script>
        </#list>
        """;
    assertThat(draw("${metadata(head)}", "\"<b>' &amp; é"))
        .isEqualTo(draw(byItself, "\"<b>' &amp; é"))
        .contains("content=\"&quot;&lt;b&gt;&#39; &amp;amp; é\"", "{\"@type\":\"NewsArticle\"}");
  }

  @Test
  void numbersAreWrittenPlainly() {
    assertThat(draw("${1234567.5} ${page.related?size}", "x")).isEqualTo("1234567.5 4");
  }

  @Test
  void charactersOfEveryScript() {
    String headline = "دوحه – Doha – 多哈 – 😀";
    assertThat(draw("${page.headline}", headline)).isEqualTo(headline);
    assertThat(draw("${page.headline}", "é".repeat(50_000))).hasSize(50_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.class",
        "page.getClass()",
        "page.class.protectionDomain",
        "page.hashCode()",
        "page.template()",
        "page.headline.bytes",
        "page.headline?api.getClass()",
        "page.related?api.size()",
        "\"freemarker.template.utility.Execute\"?new()('id')",
        "\"freemarker.template.utility.ObjectConstructor\"?new()('java.io.File', '/')",
        "html.class",
        "html.bodies",
        "Static['java.lang.System']"
      })
  void javaIsOutOfReach(String expression) {
    HtmlPage page = page("x");
    MemoryTheme theme = theme("a${" + expression + "}b");
    assertThat(
            new PageRenderer(theme, bodies, NoArchive.ASKED, CostMeter.OFF, problems).render(page))
        .isNull();
    assertThat(problems.errorCount()).isEqualTo(1);
  }

  @Test
  void pieceSeesTheFrameAndWhatItIsGiven() {
    MemoryTheme theme = theme("<@piece.foot of=page.section level=2 last=true/>");
    theme
        .files()
        .put(
            "pieces/foot.ftlh",
            "${frame.title} ${of.text} h${level} ${last?c} ${asset('stet.css')}");
    assertThat(text(renderer(theme).render(page("x"))))
        .isEqualTo("Daily Outlook World h2 true /assets/stet.1.css");
  }

  @Test
  void pieceLooksTheSameWhereTheSameIsGivenAndOtherwiseNot() {
    MemoryTheme theme = theme("<@piece.foot text=page.headline/>|<@piece.foot text='a'/>");
    theme.files().put("pieces/foot.ftlh", "[${text}]");
    PageRenderer renderer = renderer(theme);
    List<String> headlines = List.of("a", "b", "<i>", "b", "a");
    assertThat(headlines.stream().map(headline -> text(renderer.render(page(headline)))))
        .containsExactly("[a]|[a]", "[b]|[a]", "[&lt;i&gt;]|[a]", "[b]|[a]", "[a]|[a]");
  }

  @Test
  void theThemesWordsAreSeenByPagesAndPieces() {
    MemoryTheme theme = theme("${words.by} <@piece.foot/> ${words.names['b']} ${words.some(2)}");
    theme.files().put("pieces/foot.ftlh", "${words.and}");
    theme
        .files()
        .put(
            "messages/en.yaml",
            "by: By\nand: \"&\"\nnames: {b: Bee}\nsome: {one: one, other: \"{n} or <b>\"}\n");
    assertThat(text(renderer(theme).render(page("x")))).isEqualTo("By &amp; Bee 2 or &lt;b&gt;");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void wordsThatCannotBeReadAreOneProblem() {
    MemoryTheme theme = theme("<p>By</p>");
    theme.files().put("messages/en.yaml", "by: 'B\n");
    PageRenderer renderer = renderer(theme);
    assertThat(text(renderer.render(page("x")))).isEqualTo("<p>By</p>");
    assertThat(text(renderer.render(page("y")))).isEqualTo("<p>By</p>");
    assertThat(problems.sorted())
        .singleElement()
        .extracting(problem -> problem.location().path())
        .asString()
        .endsWith("messages/en.yaml");
  }

  @Test
  void pieceOfAnotherFrameIsDrawnAnew() {
    MemoryTheme theme = theme("<@piece.foot/>");
    theme.files().put("pieces/foot.ftlh", "${asset('stet.css')}");
    PageRenderer renderer = renderer(theme);
    assertThat(text(renderer.render(page("x", "/1.css")))).isEqualTo("/1.css");
    assertThat(text(renderer.render(page("x", "/2.css")))).isEqualTo("/2.css");
    assertThat(text(renderer.render(page("x", "/1.css")))).isEqualTo("/1.css");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../secret.ftlh", "/etc/passwd", "file:///etc/passwd", "partials/../../x.ftlh"})
  void onlyTheThemesFilesCanBeIncluded(String path) {
    MemoryTheme theme = theme("<#include \"" + path + "\">");
    assertThat(
            new PageRenderer(theme, bodies, NoArchive.ASKED, CostMeter.OFF, problems)
                .render(page("x")))
        .isNull();
    assertThat(problems.errorCount()).isEqualTo(1);
  }

  @Test
  void sameBytesWithOneThreadAndMany() {
    MemoryTheme theme =
        theme("<#list 1..200 as i>${i} ${page.headline} ${html(page.body)}</#list>");
    List<HtmlPage> pages =
        IntStream.range(0, 300).<HtmlPage>mapToObj(i -> page("é".repeat(i % 7) + i)).toList();
    assertThat(drawAll(theme, pages, 4)).isEqualTo(drawAll(theme, pages, 1));
    assertThat(problems.sorted()).isEmpty();
  }

  private List<String> drawAll(MemoryTheme theme, List<HtmlPage> pages, int threads) {
    PageRenderer renderer =
        new PageRenderer(theme, bodies, NoArchive.ASKED, CostMeter.OFF, problems);
    try (Workers workers = new Workers(threads)) {
      return workers.map(pages, page -> text(renderer.render(page)));
    }
  }

  private String draw(String template, String headline) {
    RenderedFile file =
        new PageRenderer(theme(template), bodies, NoArchive.ASKED, CostMeter.OFF, problems)
            .render(page(headline));
    assertThat(problems.sorted()).isEmpty();
    return text(file);
  }

  private static String text(RenderedFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private PageRenderer renderer(MemoryTheme theme) {
    return new PageRenderer(theme, bodies, NoArchive.ASKED, CostMeter.OFF, problems);
  }

  private HtmlPage page(String headline) {
    return page(headline, "/assets/stet.1.css");
  }

  private HtmlPage page(String headline, String styleSheet) {
    Body body =
        new Body(
            Samples.put(bodies, Samples.fragment("<p>" + Samples.mark("D") + "Text</p>")),
            List.of());
    return Samples.article(
        Samples.frame(Map.of("assets/stet.css", styleSheet)), headline, body, "DOHA");
  }

  private static MemoryTheme theme(String article) {
    return MemoryTheme.of("article.ftlh", article, "partials/dateline.ftlh", "<i>${dateline}</i>");
  }
}
