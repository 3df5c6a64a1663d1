package press.stet.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SourcePath;
import press.stet.generator.fixture.Folder;

/** After any saves, a preview shows what a build of the same files writes. */
class LivePaperSavesTest {

  private static final List<String> FILES =
      List.of("articles/a.md", "articles/b.md", "articles/sub/c.md", "articles/sub/d.md");

  private static final String LIVE =
      "---\ntitle: Live\ndate: 2026-11-23\nsection: news\nauthors: [Jane Roe]\nkind: live\n---\n";

  private static final String UPDATE = "\n::: update {at=2026-11-23T%s}\nNews.\n:::\n";

  private static final String TRANSLATION =
      "---\ntitle: %s\nlanguage: fa-AF\ntranslationOf: articles/a.md\n---\n%s\n";

  private static final String LANGUAGES =
      LivePaperTest.SITE + "languages: [{id: fa-AF, title: پُست, sections: {news: خبر}}]\n";

  private static final String TITLE = "title: ";
  private static final String TAGS = "tags: ";

  /**
   * What is saved: a file, and what it says from then on; null if it is deleted, the line of its
   * title or of its tags if nothing else changes.
   */
  record Save(String file, @Nullable String text) {}

  @Property(tries = 60)
  void a_preview_after_saves_is_a_build(@ForAll("saves") List<List<Save>> batches)
      throws IOException {
    Path folder = Files.createTempDirectory("stet-saves");
    Path newspaper = folder.resolve("paper");
    write(newspaper, new Save("site.yaml", LivePaperTest.SITE));
    for (String file : FILES.subList(0, 3)) {
      write(newspaper, new Save(file, article("First", 1, "news", "[One, Two]", "Jane Roe", "x")));
    }
    try (LivePaper paper =
        new LivePaper(
            TestTheme.FACTS, newspaper, 1, InstantSource.fixed(LivePaperTest.NOW), false)) {
      paper.open();
      for (List<Save> batch : batches) {
        Set<SourcePath> saved = new TreeSet<>();
        for (Save save : batch) {
          write(newspaper, save);
          saved.add(new SourcePath(save.file()));
        }
        Issue issue = paper.saved(saved);
        Path output = folder.resolve("site");
        new Folder(output).delete();
        GenerationReport report =
            new SiteGenerator(TestTheme.FACTS)
                .generate(
                    new GenerationRequest(newspaper, output, 1, LivePaperTest.NOW, false, null),
                    BuildListener.NONE);
        if (!issue.holdsBack()) {
          LivePaperTest.assertSame(issue, report, output);
        }
      }
    } finally {
      new Folder(folder).delete();
    }
  }

  /** Comes in two languages, and may go back to one. */
  private static Arbitrary<Save> translations() {
    return Arbitraries.of(
        new Save("site.yaml", LANGUAGES),
        new Save("site.yaml", LANGUAGES),
        new Save("site.yaml", LANGUAGES + "search: true\nlistSize: 1\n"),
        new Save("articles/a.fa.md", TRANSLATION.formatted("یک", "متن.")),
        new Save("articles/a.fa.md", TRANSLATION.formatted("دو", "متن [دیگر](b.md).")),
        new Save("articles/a.fa.md", TRANSLATION.formatted("دو", "متن [دیگر](nowhere.md).")),
        new Save("articles/a.fa.md", null),
        new Save("authors/jane.yaml", "name: Jane Roe\ntranslations: {fa-AF: {name: جین}}\n"),
        new Save("templates/messages/fa-AF.yaml", "archive: \"بایگانی\"\n"),
        new Save("templates/messages/fa-AF.yaml", null));
  }

  @Provide
  Arbitrary<List<List<Save>>> saves() {
    Arbitrary<Save> articles =
        Combinators.combine(
                Arbitraries.of(FILES),
                Arbitraries.of("First", "Second", "Third"),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of("news", "news", "news", "sport", "sport", "sport", "nowhere"),
                Arbitraries.of("[]", "[One]", "[one, Three]"),
                Arbitraries.of("Jane Roe", "jane", "John Doe"),
                Arbitraries.of("x", "Other words.", "[b](b.md)", "[c](sub/c.md#no)", "# Head"))
            .as(
                (file, title, day, section, tags, author, text) ->
                    new Save(file, article(title, day, section, tags, author, text)));
    Arbitrary<Save> others =
        Arbitraries.of(
            new Save("authors/jane.yaml", "name: Jane Roe\nrole: Editor\n"),
            new Save("authors/jane.yaml", null),
            new Save("pages/about.md", "---\ntitle: About\n---\nUs.\n"),
            new Save("pages/about.md", null),
            new Save("site.yaml", LivePaperTest.SITE + "listSize: 1\n"),
            new Save("site.yaml", LivePaperTest.SITE + "search: true\n"),
            new Save("site.yaml", LivePaperTest.SITE),
            new Save("site.yaml", LivePaperTest.SITE + "theme: {accent: \"#7a4a00\"}\n"),
            new Save("templates/messages/en.yaml", "archive: \"Old papers\"\n"),
            new Save("templates/messages/en.yaml", null),
            new Save("front.yaml", "lead: articles/a.md\n"),
            new Save("front.yaml", "lead: articles/b.md\nblocks: {tag: Two}\n"),
            new Save("front.yaml", "lead: [\n"),
            new Save("front.yaml", null),
            new Save("articles/sub/d.md", LIVE + UPDATE.formatted("10:00")),
            new Save("articles/sub/d.md", LIVE + UPDATE.formatted("10:00 key=x")),
            new Save(
                "articles/sub/d.md", LIVE + UPDATE.formatted("10:00") + UPDATE.formatted("11:00")),
            new Save("static/robots.txt", "Nobody"),
            new Save("templates/article.ftlh", "Mine: ${page.headline}"),
            new Save("templates/article.ftlh", null),
            new Save("templates/containers/mine.ftlh", "Mine"));
    Arbitrary<Save> retitled =
        Combinators.combine(Arbitraries.of(FILES), Arbitraries.of("Fourth", "Fifth", "Sixth"))
            .as((file, title) -> new Save(file, TITLE + title));
    Arbitrary<Save> retagged =
        Combinators.combine(
                Arbitraries.of(FILES),
                Arbitraries.of(
                    "[]", "[One]", "[one]", "[ONE, Two]", "[two, one]", "[Three, three]"))
            .as((file, tags) -> new Save(file, TAGS + tags));
    Arbitrary<Save> deleted = Arbitraries.of(FILES).map(file -> new Save(file, null));
    Arbitrary<Save> any =
        Arbitraries.frequencyOf(
            Tuple.of(6, articles),
            Tuple.of(2, others),
            Tuple.of(3, translations()),
            Tuple.of(1, deleted));
    return Arbitraries.oneOf(
            any.list().ofMinSize(1).ofMaxSize(3),
            retitled.list().ofSize(1),
            retagged.list().ofSize(1))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static String article(
      String title, int day, String section, String tags, String author, String text) {
    return """
        ---
        title: %s
        date: 2026-11-2%d
        section: %s
        tags: %s
        authors: [%s]
        ---
        %s
        """
        .formatted(title, day, section, tags, author, text);
  }

  private static void write(Path newspaper, Save save) throws IOException {
    Path file = newspaper.resolve(save.file());
    if (save.text() == null) {
      Files.deleteIfExists(file);
      return;
    }
    Files.createDirectories(file.getParent());
    String line = save.text().startsWith(TITLE) ? TITLE : TAGS;
    boolean oneLine = save.text().startsWith(line) && Files.exists(file);
    Files.writeString(
        file,
        oneLine ? Files.readString(file).replaceFirst(line + ".*", save.text()) : save.text());
  }
}
