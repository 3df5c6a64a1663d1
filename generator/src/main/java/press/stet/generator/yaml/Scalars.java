package press.stet.generator.yaml;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.yaml.YamlValue.Text;

/** Reads single texts as numbers, dates and the like, and reports those that are not. */
final class Scalars {

  /** Leaves room for suffixes within the 240 bytes of a file name. */
  static final int MAX_SLUG_BYTES = 200;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final Pattern PLAIN_LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");
  private static final SourcePath ROOT = new SourcePath("");

  private final Entries entries;

  Scalars(Entries entries) {
    this.entries = entries;
  }

  <T> @Nullable T read(String key, Function<Text, @Nullable T> read) {
    Text text = entries.text(key);
    return text == null ? null : read.apply(text);
  }

  @Nullable Integer number(String key, Text text, int min, int max) {
    String digits = text.text();
    if (DIGITS.matcher(digits).matches()) {
      int number = Integer.parseInt(digits);
      if (number >= min && number <= max) {
        return number;
      }
    }
    entries.report(
        ProblemKind.NOT_A_NUMBER, text, key, Integer.toString(min), Integer.toString(max), digits);
    return null;
  }

  @Nullable Boolean flag(String key, Text text) {
    switch (text.text()) {
      case "true", "True", "TRUE" -> {
        return true;
      }
      case "false", "False", "FALSE" -> {
        return false;
      }
      default -> {
        entries.report(ProblemKind.NOT_A_BOOLEAN, text, key, text.text());
        return null;
      }
    }
  }

  <E extends Enum<E>> @Nullable E choice(String key, Text text, Class<E> type) {
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(text.text())) {
        return constant;
      }
      names.add(name);
    }
    String given = SyntaxProblem.brief(text.text());
    entries.reportInFull(
        ProblemKind.NOT_ONE_OF,
        text,
        key,
        given,
        Suggestion.didYouMean(given, names),
        String.join(", ", names));
    return null;
  }

  @Nullable StoryDate date(String key, Text text, ZoneId zone) {
    DateReading reading = DateReading.of(text.text(), zone);
    if (reading instanceof DateReading.Found found) {
      return found.date();
    }
    if (reading instanceof DateReading.Impossible fault) {
      entries.report(fault.kind(), text, text.text(), fault.part(), fault.within());
    } else {
      entries.report(ProblemKind.BAD_DATE, text, key, text.text());
    }
    return null;
  }

  @Nullable String language(Text text) {
    String tag = tag(text.text());
    if (tag == null) {
      String meant = tag(text.text().strip().replaceAll("[_ ]", "-"));
      String cure = meant == null ? "" : "Did you mean \"" + meant + "\"? ";
      String given = SyntaxProblem.brief(text.text());
      entries.reportInFull(ProblemKind.BAD_LANGUAGE, text, given, cure);
    }
    return tag;
  }

  /** A language tag in its usual letter case; null if it is none. */
  private static @Nullable String tag(String written) {
    if (!PLAIN_LANGUAGE.matcher(written).matches()) {
      return null;
    }
    try {
      return new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  @Nullable Slug slug(Text text, ProblemKind fault) {
    String word = text.text();
    if (!Slug.isPossible(word)) {
      entries.report(ProblemKind.EMPTY_NAME, text, word);
      return null;
    }
    if (word.getBytes(StandardCharsets.UTF_8).length > MAX_SLUG_BYTES) {
      entries.report(ProblemKind.NAME_TOO_LONG, text, word, Integer.toString(MAX_SLUG_BYTES));
      return null;
    }
    if (!Slug.isSlug(word)) {
      entries.report(fault, text, word, Slug.of(word).value());
      return null;
    }
    return new Slug(word);
  }

  @Nullable SourcePath path(Text text) {
    SourcePath path = ROOT.resolve(text.text());
    if (path == null) {
      entries.report(ProblemKind.LINK_OUT_OF_SITE, text, text.text());
    }
    return path;
  }
}
