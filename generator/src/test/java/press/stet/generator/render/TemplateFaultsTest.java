package press.stet.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Archive;
import press.stet.core.page.Body;
import press.stet.core.page.Query;
import press.stet.core.page.RenderedFile;
import press.stet.generator.body.DiskBodyStore;
import press.stet.generator.body.Fragment;
import press.stet.generator.fixture.MemoryTheme;

/** What the author of a template reads when it fails. */
class TemplateFaultsTest {

  @Test
  void misspeltVariable() {
    assertThat(faults("<h1>${pgae.headline}</h1>"))
        .isEqualTo(
            """
            templates/article.ftlh:1:7: error: there is no variable "pgae" here
              1 | <h1>${pgae.headline}</h1>
                |       ^^^^
              Did you mean "page"? There are: asset, frame, head, html, integrity, latest, metadata, page,\
             piece, today, words.""");
  }

  @Test
  void misspeltField() {
    assertThat(faults("<ul>\n<li>${frame.editor!}</li>\n<li>${page.section.url}</li>\n</ul>"))
        .isEqualTo(
            """
            templates/article.ftlh:2:13: error: a frame has no "editor"
              2 | <li>${frame.editor!}</li>
                |             ^^^^^^
              It has: title, description, language, direction, timeZone, home, siteUrl, archive, tags,\
             authors, editorInChief, editorInChiefLanguage, established, motto, mottoLanguage, ownFaces,\
             navigation, standing, feeds, assets, integrity, policy, dateWords, editions, corrections, search, openSearch,\
             license, fingerprint.
            templates/article.ftlh:3:20: error: a section link has no "url"
              3 | <li>${page.section.url}</li>
                |                    ^^^
              It has: id, text, href, kind, language.""");
  }

  @Test
  void fieldThatIsEmpty() {
    assertThat(faults("<p>${page.summary}</p>"))
        .isEqualTo(
            """
            templates/article.ftlh:1:6: error: "page.summary" is empty on some page
              1 | <p>${page.summary}</p>
                |      ^^^^^^^^^^^^
              Ask first (<#if page.summary??> … </#if>), or give a default (${page.summary!"none"}).""");
  }

  @Test
  void missingAsset() {
    assertThat(faults("<link href=\"${asset(\"style.css\")}\">"))
        .isEqualTo(
            """
            templates/article.ftlh:1:22: error: the theme has no file "assets/style.css"
              1 | <link href="${asset("style.css")}">
                |                      ^^^^^^^^^
              Did you mean "stet.css"? Fonts, pictures and style sheets of your own lie below\
             templates/assets/.""");
  }

  @Test
  void tagThatIsNeverClosed() {
    assertThat(faults("<#if page.kicker??>\n<p>"))
        .isEqualTo(
            """
            templates/article.ftlh:2:3: error: the template cannot be read: Unexpected end of file\
             reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and\
             aren't malformed. (Note that FreeMarker end-tags must have # or @ after the / character.)
              2 | <p>
                |   ^
              How templates are written is told at https://freemarker.apache.org/docs/ref.html.""");
  }

  @Test
  void unknownDirective() {
    assertThat(faults("<#loop page.tags as t>"))
        .isEqualTo(
            """
            templates/article.ftlh:1:2: error: the template cannot be read: Unknown directive: #loop
              1 | <#loop page.tags as t>
                |  ^^^^^
              How templates are written is told at https://freemarker.apache.org/docs/ref.html.""");
  }

  @Test
  void missingPartial() {
    assertThat(
            faults(
                "<p>\n  <#include \"partials/fot.ftlh\">",
                "partials/foot.ftlh",
                "<footer></footer>"))
        .isEqualTo(
            """
            templates/article.ftlh:2:3: error: the theme has no template "partials/fot.ftlh"
              2 |   <#include "partials/fot.ftlh">
                |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Did you mean "partials/foot.ftlh"? Add it below templates/, or use a theme that has it.""");
  }

  @Test
  void faultInAPartialIsReportedThere() {
    assertThat(
            faults(
                "<#import \"partials/foot.ftlh\" as f><@f.foot/>",
                "partials/foot.ftlh",
                "<#macro foot>\n${frame.titel}\n</#macro>"))
        .startsWith("templates/partials/foot.ftlh:2:9: error: a frame has no \"titel\"");
  }

  @Test
  void partialThatCannotBeRead() {
    assertThat(faults("<#include \"partials/foot.ftlh\">", "partials/foot.ftlh", "a\n<#if>"))
        .startsWith("templates/partials/foot.ftlh:2:2: error: the template cannot be read:");
  }

  @Test
  void wrongKindOfValue() {
    assertThat(faults("<#list page.headline as x></#list>"))
        .isEqualTo(
            """
            templates/article.ftlh:1:8: error: the template failed: For "#list" list source: Expected a\
             sequence or collection, but this has evaluated to a string: page.headline
              1 | <#list page.headline as x></#list>
                |        ^^^^^^^^^^^^^""");
  }

  @Test
  void ownStop() {
    assertThat(faults("<#stop \"This theme wants a motto.\">"))
        .isEqualTo(
            """
            templates/article.ftlh:1:1: error: the template failed: This theme wants a motto
              1 | <#stop "This theme wants a motto.">
                | ^^^^^^^""");
  }

  @Test
  void assignmentThatFailsIsTheOnlyFault() {
    assertThat(faults("<#assign a = page.nope>\n${a}"))
        .containsOnlyOnce("error: ")
        .contains("an article page has no \"nope\"");
  }

  @Test
  void endlessInclusion() {
    assertThat(faults("a<#include \"article.ftlh\">"))
        .isEqualTo(
            """
            templates/article.ftlh:1:2: error: the template never ends
              1 | a<#include "article.ftlh">
                |  ^
              Look for a template that includes itself, or a macro that calls itself.""");
  }

  @Test
  void endlessMacro() {
    assertThat(faults("<#macro m>\n<b>\n<@m/></b>\n</#macro>\n<p>\n<@m/>"))
        .startsWith("templates/article.ftlh:3:1: error: the template never ends");
  }

  @Test
  void endlessPiece() {
    assertThat(faults("<p>\n<@piece.a/>", "pieces/a.ftlh", "<b>\n<@piece.a/>"))
        .startsWith("templates/pieces/a.ftlh:2:1: error: the template never ends");
  }

  @Test
  void macroThatCallsItselfTwice() {
    assertThat(
            faults("<#macro m n><b>\n<#list 1..n as i><@m n + 1/></#list></b></#macro>\n<@m 2/>"))
        .startsWith("templates/article.ftlh:2:1: error: the template never ends");
  }

  @Test
  void endlessLoop() {
    assertThat(faults("<ul>\n<#list 1.. as n><li>${n}</li>\n</#list>"))
        .isEqualTo(
            """
            templates/article.ftlh:2:25: error: the page becomes longer than 64 MB here
              2 | <#list 1.. as n><li>${n}</li>
                |                         ^^^^^
              Look for a loop around it that never ends, such as <#list 1.. as n>, or for a number that is\
             far too large.""");
  }

  @Test
  void endlessLoopInAPiece() {
    assertThat(
            faults(
                "<#list 1.. as n><@piece.a/></#list>",
                "pieces/a.ftlh",
                "<#list 1.. as n>a</#list>"))
        .startsWith("templates/pieces/a.ftlh:1:17: error: the page becomes longer than 64 MB here")
        .containsOnlyOnce("error: ");
  }

  @Test
  void endlessLoopOfFaults() {
    assertThat(faults("<#list 1.. as n>${page.nope}</#list>")).containsOnlyOnce("error: ");
    assertThat(faults("<#list 1.. as n><@piece.a/></#list>", "pieces/a.ftlh", "${frame.nope}"))
        .containsOnlyOnce("error: ");
  }

  @Test
  void hugeText() {
    assertThat(faults("<p>\n${\"\"?left_pad(70000000)}</p>"))
        .startsWith("templates/article.ftlh:2:1: error: the page becomes longer than 64 MB here");
  }

  @Test
  void moreThanThereIsMemoryFor() {
    Problems problems = new Problems();
    MemoryTheme theme =
        MemoryTheme.of("404.ftlh", "<p>\n<b>Text</b> <#list latest(\"world\", 1) as c></#list>");
    try (DiskBodyStore bodies = DiskBodyStore.scratch()) {
      PageRenderer renderer =
          new PageRenderer(theme, bodies, TemplateFaultsTest::full, CostMeter.OFF, problems);
      assertThat(renderer.render(Samples.notFound())).isNull();
    }
    assertThat(text(problems))
        .isEqualTo(
            """
            templates/404.ftlh:2:13: error: here or soon after it, the template takes more memory than\
             there is
              2 | <b>Text</b> <#list latest("world", 1) as c></#list>
                |             ^
              Look for a text that grows in a loop, such as <#assign text = text + text>, or for a number\
             that is far too large, as in ?left_pad(1000000000).""");
  }

  private static Archive.Answer full(Query query) {
    throw new OutOfMemoryError("for a test");
  }

  @Test
  void faultInAContainerIsReportedThereAndThePageGoesOn() {
    assertThat(
            faults(
                "${html(page.body)}${page.nope}",
                "containers/aside.ftlh",
                "<aside>${contents}</aside>"))
        .isEqualTo(
            """
            templates/article.ftlh:1:26: error: an article page has no "nope"
              1 | ${html(page.body)}${page.nope}
                |                          ^^^^
              It has: path, frame, head, href, headline, kicker, summary, section, kind, kindLabel, urgency,\
             authors, dateline, credit, published, updated, corrections, picture, body, tags, related,\
             older, newer, live, series, edition.
            templates/containers/aside.ftlh:1:10: error: there is no variable "contents" here
              1 | <aside>${contents}</aside>
                |          ^^^^^^^^
              Did you mean "content"? There are: attributes, content, moment, name, player, words.""");
  }

  @Test
  void pieceThatAsksForThePage() {
    assertThat(
            faults(
                "<@piece.foot kind=page.kind/>",
                "pieces/foot.ftlh",
                "<p class=${kind}>\n${(page.headline)!}\n</p>"))
        .isEqualTo(
            """
            templates/pieces/foot.ftlh:2:4: error: a piece does not see "page"
              2 | ${(page.headline)!}
                |    ^^^^
              It is drawn once and serves many pages. Give it what it needs where it is asked for, such as\
             <@piece.card story=c/>. There are: asset, frame, integrity, kind, piece, words.""");
  }

  @Test
  void pieceThatTheThemeLacks() {
    assertThat(faults("<@piece.fot/>", "pieces/foot.ftlh", "<footer></footer>"))
        .isEqualTo(
            """
            templates/article.ftlh:1:1: error: the theme has no template "pieces/fot.ftlh"
              1 | <@piece.fot/>
                | ^^^^^^^^^^^^^
              Did you mean "pieces/foot.ftlh"? Add it below templates/, or use a theme that has it.""");
  }

  @Test
  void pieceThatIsGivenHtml() {
    assertThat(faults("<@piece.foot text=html(page.body)/>", "pieces/foot.ftlh", "${text}"))
        .startsWith(
            "templates/article.ftlh:1:1: error: the template failed: a piece can be given texts,"
                + " numbers, truth values, and what a page shows; \"text\" is none of them");
  }

  @Test
  void timeIsNotToBeHad() {
    Problems problems = new Problems();
    MemoryTheme theme =
        MemoryTheme.of("404.ftlh", "<p>.now ${head.now!}</p>\n<#-- .now --><b>${.now?date}</b>");
    try (DiskBodyStore bodies = DiskBodyStore.scratch()) {
      assertThat(new PageRenderer(theme, bodies, NoArchive.ASKED, CostMeter.OFF, problems))
          .isNotNull();
    }
    assertThat(text(problems))
        .isEqualTo(
            """
            templates/404.ftlh:2:19: error: a template cannot ask for the time
              2 | <#-- .now --><b>${.now?date}</b>
                |                   ^^^^
              Pages must not change because time passes: print a date of the page, such as\
             page.published.full, let a script fill in the reader's, or ask for the day of the build\
             with today().full, and the page is drawn anew every day.""");
  }

  @Test
  void oneProblemHoweverManyPages() {
    Problems problems = new Problems();
    try (DiskBodyStore bodies = DiskBodyStore.scratch()) {
      PageRenderer renderer =
          new PageRenderer(
              MemoryTheme.of("404.ftlh", "${page.nope}"),
              bodies,
              NoArchive.ASKED,
              CostMeter.OFF,
              problems);
      assertThat(renderer.render(Samples.notFound())).isNull();
      assertThat(renderer.render(Samples.notFound())).isNull();
    }
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void templateThatTheThemeLacks() {
    Problems problems = new Problems();
    try (DiskBodyStore bodies = DiskBodyStore.scratch()) {
      PageRenderer renderer =
          new PageRenderer(
              MemoryTheme.of("403.ftlh", ""), bodies, NoArchive.ASKED, CostMeter.OFF, problems);
      assertThat(renderer.render(Samples.notFound())).isNull();
    }
    assertThat(text(problems))
        .isEqualTo(
            """
            templates/404.ftlh:1:1: error: the theme has no template "404.ftlh"
              Did you mean "403.ftlh"? Add it below templates/, or use a theme that has it.""");
  }

  private static String faults(String template, String... others) {
    Problems problems = new Problems();
    MemoryTheme theme = MemoryTheme.of(others);
    theme.files().put("article.ftlh", template);
    try (DiskBodyStore bodies = DiskBodyStore.scratch()) {
      Fragment fragment =
          Samples.fragment(
              Samples.mark("O0") + "<p>Text</p>" + Samples.mark("C"),
              new Fragment.Container("aside", Map.of()));
      Body body = new Body(Samples.put(bodies, fragment), java.util.List.of());
      PageRenderer renderer =
          new PageRenderer(theme, bodies, NoArchive.ASKED, CostMeter.OFF, problems);
      RenderedFile file =
          renderer.render(
              Samples.article(
                  Samples.frame(Map.of("assets/stet.css", "/assets/stet.1.css")),
                  "Headline",
                  body,
                  null));
      assertThat(file).isNull();
    }
    return text(problems);
  }

  private static String text(Problems problems) {
    return problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }
}
