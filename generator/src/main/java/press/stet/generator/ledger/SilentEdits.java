package press.stet.generator.ledger;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.Accountability;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Severity;
import press.stet.core.site.Story;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Kind;
import press.stet.generator.body.Fragment;
import press.stet.generator.source.SourceTree;

/**
 * Finds published articles whose words have changed without a word to the reader: neither a later
 * {@code updated} nor another entry of {@code corrections}.
 */
final class SilentEdits {

  /** More of them are only counted. */
  private static final int MOST_SHOWN = 20;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

  private final SiteConfig config;
  private final Accountability rules;
  private final Instant now;
  private final SourceTree tree;
  private final Function<Fingerprint, @Nullable Fragment> texts;
  private final List<Problem> found = new ArrayList<>();

  /**
   * Prepares for a build.
   *
   * @param now the build's clock
   * @param texts finds texts, those of the last build too; null for one that is gone
   */
  SilentEdits(
      SiteConfig config,
      Instant now,
      SourceTree tree,
      Function<Fingerprint, @Nullable Fragment> texts) {
    this.config = config;
    this.rules = config.rules().accountability();
    this.now = now;
    this.tree = tree;
    this.texts = texts;
  }

  /**
   * Looks at articles that were published before.
   *
   * @param changed what was published, and the story that it is now
   */
  void check(Map<Entry, Story> changed, Problems problems) {
    Severity severity = Objects.requireNonNull(rules.silentEdits().severity(), "nobody looks");
    changed.forEach((was, is) -> check(was, is, severity));
    found.sort(null);
    found.stream().limit(MOST_SHOWN).forEach(problems::report);
    if (found.size() > MOST_SHOWN) {
      problems.report(
          new Problem(
              ProblemKind.MORE_SILENT_EDITS,
              Location.ofFile("site.yaml"),
              List.of(String.format(Locale.ROOT, "%,d", found.size() - MOST_SHOWN)),
              severity));
    }
  }

  private void check(Entry was, Story is, Severity severity) {
    Article article = is.article();
    if (was.isFollowedByWordOf(article)) {
      return;
    }
    Fragment before = texts.apply(was.text());
    Fragment after = texts.apply(article.body().fragment());
    if (before == null || after == null) {
      return;
    }
    List<String> old = words(was.headline(), was.summary(), before);
    List<String> fresh = words(article.headline(), article.summary(), after);
    List<WordDiff.Hunk> hunks = new ArrayList<>(WordDiff.of(old, fresh));
    if (is.kind() == Kind.LIVE) {
      // What is added to live coverage tells its time by itself.
      hunks.removeIf(WordDiff.Hunk::isNew);
    }
    if (isSmall(hunks, old, fresh)) {
      return;
    }
    found.add(
        new Problem(
            ProblemKind.SILENT_EDIT,
            WordPlace.of(tree, article.source(), fresh, hunks.get(0)),
            List.of(EditText.of(hunks, old, fresh), updatedLine(), correctionsLine(article)),
            severity));
  }

  private static List<String> words(String headline, @Nullable String summary, Fragment text) {
    List<String> words = new ArrayList<>(Words.texts(headline));
    words.addAll(summary == null ? List.of() : Words.texts(summary));
    words.addAll(Words.texts(FragmentText.of(text)));
    return words;
  }

  /** Few words are small, unless one of them is a number or a “not”. */
  private boolean isSmall(List<WordDiff.Hunk> hunks, List<String> old, List<String> fresh) {
    int size = 0;
    for (WordDiff.Hunk hunk : hunks) {
      size += hunk.size();
      boolean weighty =
          old.subList(hunk.wasFrom(), hunk.wasTo()).stream().anyMatch(Words::isWeighty)
              || fresh.subList(hunk.isFrom(), hunk.isTo()).stream().anyMatch(Words::isWeighty);
      if (weighty) {
        return false;
      }
    }
    return size <= rules.smallEdit();
  }

  private String updatedLine() {
    return "updated: " + MINUTE.format(now.atZone(config.timeZone()));
  }

  private String correctionsLine(Article article) {
    String entry =
        "{date: " + now.atZone(config.timeZone()).toLocalDate() + ", text: What was wrong}";
    return article.corrections().isEmpty() ? "corrections: [" + entry + "]" : "- " + entry;
  }
}
