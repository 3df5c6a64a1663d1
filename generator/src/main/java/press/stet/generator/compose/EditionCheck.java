package press.stet.generator.compose;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.Edition;
import press.stet.core.config.EditionRules;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.site.EditionCount;
import press.stet.core.site.EditionCount.Counted;
import press.stet.core.site.Manuscripts;
import press.stet.generator.source.SourceTree;

/** Finds editions that are counted wrongly, and articles of days on which no paper appeared. */
final class EditionCheck {

  private final EditionRules rules;
  private final SourceTree tree;
  private final Problems problems;
  private final Map<LocalDate, Edition> files = new HashMap<>();

  private EditionCheck(EditionRules rules, SourceTree tree, Problems problems) {
    this.rules = rules;
    this.tree = tree;
    this.problems = problems;
  }

  /** Checks editions, if the newspaper has switched them on. */
  static void check(Manuscripts manuscripts, SourceTree tree, Problems problems) {
    EditionRules rules = manuscripts.config().rules().editions();
    if (rules != null) {
      EditionCheck check = new EditionCheck(rules, tree, problems);
      check.days(manuscripts.editorial().editions());
      check.count(manuscripts.editorial().editions());
      manuscripts.articles().stream().filter(article -> !article.draft()).forEach(check::article);
    }
  }

  private void days(List<Edition> editions) {
    for (Edition edition : editions) {
      Edition other = files.putIfAbsent(edition.date(), edition);
      Location place = Location.ofFile(edition.source().value());
      if (other != null) {
        problems.report(
            ProblemKind.DUPLICATE_EDITION,
            place,
            edition.date().toString(),
            other.source().value());
      }
      beforeFirst(edition.date(), place);
    }
  }

  private boolean beforeFirst(LocalDate day, Location place) {
    boolean before = day.isBefore(rules.first());
    if (before) {
      problems.report(
          ProblemKind.EDITION_BEFORE_FIRST, place, day.toString(), rules.first().toString());
    }
    return before;
  }

  /** Numbers that do not go on from those before them. */
  private void count(List<Edition> editions) {
    SortedMap<LocalDate, Counted> counted = EditionCount.of(rules, editions, List.of());
    Given lastNumber = new Given(rules.first(), rules.number());
    Given lastVolume = new Given(rules.first(), rules.volume());
    for (Counted count : counted.values()) {
      Edition file = files.get(count.day());
      if (file != null && count.before() != null) {
        number(file, count.before(), lastNumber);
        volume(file, count.before(), lastVolume);
      }
      lastNumber = file == null ? lastNumber : lastNumber.or(count.day(), file.number());
      lastVolume = file == null ? lastVolume : lastVolume.or(count.day(), file.volume());
    }
  }

  private void number(Edition file, Counted before, Given last) {
    Integer number = file.number();
    if (number == null || number > before.number()) {
      return;
    }
    if (number <= last.number()) {
      goesBack(file, "number", number, last);
    } else {
      problems.report(
          ProblemKind.EDITION_COUNTED_AHEAD,
          tree.placeOfKey(file.source(), "number"),
          before.day().toString(),
          Integer.toString(before.number()));
    }
  }

  private void volume(Edition file, Counted before, Given last) {
    Integer volume = file.volume();
    if (volume != null && volume < before.volume()) {
      goesBack(
          file,
          "volume",
          volume,
          volume < last.number() ? last : new Given(before.day(), before.volume()));
    }
  }

  private void goesBack(Edition file, String key, int number, Given before) {
    problems.report(
        ProblemKind.EDITION_GOES_BACK,
        tree.placeOfKey(file.source(), key),
        key,
        Integer.toString(number),
        before.day().toString(),
        Integer.toString(before.number()));
  }

  private void article(Article article) {
    LocalDate day = article.edition() == null ? null : article.edition().date();
    if (day == null || files.containsKey(day) || rules.appearsOn(day)) {
      return;
    }
    Location place = tree.placeOfKey(article.source(), "edition");
    if (!beforeFirst(day, place)) {
      String why =
          rules.closed().contains(day.getDayOfWeek())
              ? "it was a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              : "it is one of the holidays in site.yaml";
      problems.report(ProblemKind.NO_EDITION_THAT_DAY, place, day.toString(), why);
    }
  }

  /** A number that was given, and for which day. */
  private record Given(LocalDate day, int number) {

    Given or(LocalDate other, @Nullable Integer given) {
      return given == null ? this : new Given(other, given);
    }
  }
}
