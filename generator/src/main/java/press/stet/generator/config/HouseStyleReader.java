package press.stet.generator.config;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.config.HouseStyle;
import press.stet.core.config.HouseStyle.Check;
import press.stet.core.config.HouseStyle.DatelineForm;
import press.stet.core.config.HouseStyle.Length;
import press.stet.core.config.HouseStyle.Letters;
import press.stet.core.config.HouseStyle.UnwantedWord;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Severity;
import press.stet.core.diagnostic.SourceText;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlReader;
import press.stet.generator.yaml.YamlValue;

/** Reads {@code style.yaml}, how a newspaper wants its articles written. */
public final class HouseStyleReader {

  private static final List<String> KEYS =
      List.of(
          "since",
          "headlineLength",
          "headlineFullStop",
          "dateline",
          "words",
          "summary",
          "photoAlt",
          "photoCredit",
          "headings",
          "datelineInText",
          "sourceInText");
  private static final List<String> LENGTH_KEYS = List.of("min", "max", "severity");
  private static final List<String> DATELINE_KEYS = List.of("letters", "words", "severity");
  private static final List<String> WORDS_KEYS = List.of("replace", "severity");
  private static final int MOST_CHARACTERS = 10_000;
  private static final int MOST_WORDS = 20;

  private final Fields fields;
  private final Map<Check, Severity> checks = new EnumMap<>(Check.class);

  private HouseStyleReader(Fields fields) {
    this.fields = fields;
  }

  /** What a newspaper may say of a check. */
  private enum Level {
    ERROR,
    WARNING,
    OFF
  }

  /**
   * Reads and checks the file. All faults are reported.
   *
   * @return what could be read
   */
  public static HouseStyle read(SourceText source, Problems problems) {
    YamlValue.Mapping mapping = YamlReader.read(source, 0, source.text().length(), problems);
    return mapping == null
        ? HouseStyle.NONE
        : new HouseStyleReader(new Fields(source, mapping, source.at(0, 1), KEYS, problems)).read();
  }

  private HouseStyle read() {
    StoryDate since = fields.date("since", ZoneOffset.UTC);
    Length headline =
        isOff("headlineLength")
            ? Length.ANY
            : length(Check.HEADLINE_LENGTH, group("headlineLength", LENGTH_KEYS, "{max: 90}"));
    simple("headlineFullStop", Check.HEADLINE_FULL_STOP);
    DatelineForm dateline = dateline();
    List<UnwantedWord> words =
        isOff("words")
            ? List.of()
            : words(group("words", WORDS_KEYS, "{replace: {utilise: use}, severity: warning}"));
    Length summary =
        fields.isGroup("summary")
            ? length(Check.SUMMARY, group("summary", LENGTH_KEYS, "{max: 200}"))
            : Length.ANY;
    if (!fields.isGroup("summary")) {
      simple("summary", Check.SUMMARY);
    }
    simple("photoAlt", Check.PHOTO_ALT);
    simple("photoCredit", Check.PHOTO_CREDIT);
    simple("headings", Check.HEADINGS);
    simple("datelineInText", Check.DATELINE_IN_TEXT);
    simple("sourceInText", Check.SOURCE_IN_TEXT);
    return new HouseStyle(
        since == null ? null : since.day(), checks, headline, summary, dateline, words);
  }

  private @Nullable Fields group(String key, List<String> keys, String example) {
    return fields.group(key, keys, example);
  }

  /** Whether a check that needs more than a severity is said to be off. */
  private boolean isOff(String key) {
    return !fields.isGroup(key)
        && fields.texts(key).stream().anyMatch(text -> text.text().equalsIgnoreCase("off"));
  }

  private void simple(String key, Check check) {
    if (!fields.isGroup(key)) {
      put(check, fields.choice(key, Level.class));
      return;
    }
    Fields group = fields.group(key, List.of("severity"), "{severity: warning}");
    if (group != null) {
      severity(check, group);
    }
  }

  /** A group without a severity is a warning. */
  private void severity(Check check, Fields group) {
    Level level = group.choice("severity", Level.class);
    put(check, level == null ? Level.WARNING : level);
  }

  private void put(Check check, @Nullable Level level) {
    if (level == Level.ERROR || level == Level.WARNING) {
      checks.put(check, level == Level.ERROR ? Severity.ERROR : Severity.WARNING);
    }
  }

  private Length length(Check check, @Nullable Fields group) {
    if (group == null) {
      return Length.ANY;
    }
    severity(check, group);
    Integer min = group.number("min", 0, MOST_CHARACTERS);
    Integer max = group.number("max", 1, MOST_CHARACTERS);
    if (min != null && max != null && min > max) {
      String least = Integer.toString(min);
      group.report(ProblemKind.STYLE_BOUNDS, "min", least, Integer.toString(max));
      return Length.ANY;
    }
    return new Length(min == null ? 0 : min, max == null ? Integer.MAX_VALUE : max);
  }

  private DatelineForm dateline() {
    if (!fields.isGroup("dateline")) {
      simple("dateline", Check.DATELINE);
      return DatelineForm.USUAL;
    }
    Fields group = fields.group("dateline", DATELINE_KEYS, "{letters: capitals}");
    if (group == null) {
      return DatelineForm.USUAL;
    }
    severity(Check.DATELINE, group);
    Letters letters = group.choice("letters", Letters.class);
    Integer words = group.number("words", 1, MOST_WORDS);
    DatelineForm usual = DatelineForm.USUAL;
    return new DatelineForm(
        letters == null ? usual.letters() : letters, words == null ? usual.words() : words);
  }

  private List<UnwantedWord> words(@Nullable Fields group) {
    List<UnwantedWord> words = new ArrayList<>();
    if (group == null) {
      return words;
    }
    severity(Check.WORDS, group);
    for (Fields.Named named : group.named("replace", "{utilise: use}")) {
      String word = named.name().text().strip();
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(new UnwantedWord(word, named.text()));
      } else {
        group.report(ProblemKind.STYLE_NO_WORD, named.name(), word);
      }
    }
    return words;
  }
}
