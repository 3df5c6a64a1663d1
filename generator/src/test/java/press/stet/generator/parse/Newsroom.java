package press.stet.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.AddressPattern;
import press.stet.core.config.Feeds;
import press.stet.core.config.Masthead;
import press.stet.core.config.NewsroomRules;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.Kind;
import press.stet.core.value.SourcePath;
import press.stet.generator.parse.markdown.MarkdownParser;

/** A small newspaper whose manuscripts are read, with what went wrong. */
final class Newsroom {

  private static final SiteConfig CONFIG =
      new SiteConfig(
          "Daily Outlook",
          SiteUrl.parse("https://outlook.example/"),
          "en",
          ZoneId.of("Asia/Kabul"),
          null,
          new Masthead(null, null, null),
          List.of(
              new Section("world", "World", Kind.NEWS, null),
              new Section("opinion", "Opinion", Kind.OPINION, null)),
          AddressPattern.DEFAULT,
          20,
          30,
          20,
          5,
          Feeds.all(),
          NewsroomRules.NONE);

  final Problems problems = new Problems();
  final MemoryBodyStore store = new MemoryBodyStore();
  private final MarkdownParser markdown = new MarkdownParser(Set.of("figure", "aside"));

  @Nullable Article article(String path, String text) {
    return new ArticleParser(CONFIG, markdown, store)
        .parse(new SourcePath(path), new SourceText(path, text), problems);
  }

  @Nullable AuthorProfile author(String path, String text) {
    return new AuthorParser(CONFIG, markdown, store)
        .parse(new SourcePath(path), new SourceText(path, text), problems);
  }

  @Nullable StandingArticle page(String path, String text) {
    return new StandingPageParser(CONFIG, markdown, store)
        .parse(new SourcePath(path), new SourceText(path, text), problems);
  }

  String messages() {
    return problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }

  void assertNoProblems() {
    assertThat(problems.sorted()).isEmpty();
  }
}
