package press.stet.core.words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which form of its words a language uses beside a whole number: the cardinal rules of the Unicode
 * CLDR, cut down to whole numbers that newspapers print (Romance languages have a form of their own
 * for whole millions). A library of all rules weighs more than the rest of Stet, and takes longer
 * to start than a small newspaper to be built.
 */
public final class PluralRules {

  /**
   * Languages, then their rules in the order in which they are tried. {@code n % 10 = 2..4} is a
   * remainder and a range; {@code &} binds closer than {@code or}.
   */
  private static final String TABLE =
      """
      bm bo dz id ig ii in ja jv km ko lo ms my nqo sah sg su th to tpi vi wo yo yue zh:
      ak as bho bn doi fa ff fr gu guw hi hy kab kn ln mg nso pa pcm pt si ti wa zu am: one n = 0..1
      is mk: one n % 10 = 1 & n % 100 != 11
      lv: zero n % 10 = 0 or n % 100 = 11..19; one n % 10 = 1 & n % 100 != 11
      ceb fil tl: one n = 1..3 or n % 10 != 4 & n % 10 != 6 & n % 10 != 9
      he iu naq sat se sma smj smn sms: one n = 1; two n = 2
      ro mo: one n = 1; few n = 0 or n % 100 = 1..19
      bs hr sh sr: one n % 10 = 1 & n % 100 != 11; few n % 10 = 2..4 & n % 100 != 12..14
      ga: one n = 1; two n = 2; few n = 3..6; many n = 7..10
      gd: one n = 1 or n = 11; two n = 2 or n = 12; few n = 3..10 or n = 13..19
      dsb hsb sl: one n % 100 = 1; two n % 100 = 2; few n % 100 = 3..4
      cs sk: one n = 1; few n = 2..4
      pl: one n = 1; few n % 10 = 2..4 & n % 100 != 12..14; many n = 0..
      be ru uk: one n % 10 = 1 & n % 100 != 11; few n % 10 = 2..4 & n % 100 != 12..14; many n = 0..
      lt: one n % 10 = 1 & n % 100 != 11..19; few n % 10 = 2..9 & n % 100 != 11..19
      mt: one n = 1; two n = 2; few n = 0 or n % 100 = 3..10; many n % 100 = 11..19
      ar ars: zero n = 0; one n = 1; two n = 2; few n % 100 = 3..10; many n % 100 = 11..99
      cy: zero n = 0; one n = 1; two n = 2; few n = 3; many n = 6
      """;

  /** Of all languages that are not in the table. */
  private static final PluralRules USUAL = parse("one n = 1");

  private static final Map<String, PluralRules> KNOWN = new ConcurrentHashMap<>();

  private final Map<Plural, List<List<Condition>>> rules;

  private PluralRules(Map<Plural, List<List<Condition>>> rules) {
    this.rules = rules;
  }

  /** The rules of a language, by its BCP 47 tag. */
  public static PluralRules of(String language) {
    return KNOWN.computeIfAbsent(Locale.forLanguageTag(language).getLanguage(), PluralRules::find);
  }

  private static PluralRules find(String language) {
    for (String line : TABLE.split("\n")) {
      int colon = line.indexOf(':');
      if (Arrays.asList(line.substring(0, colon).split(" ")).contains(language)) {
        return parse(line.substring(colon + 1).strip());
      }
    }
    return USUAL;
  }

  private static PluralRules parse(String line) {
    Map<Plural, List<List<Condition>>> rules = new EnumMap<>(Plural.class);
    if (!line.isEmpty()) {
      for (String rule : line.split("; ")) {
        String[] parts = rule.split(" ", 2);
        rules.put(
            Plural.of(parts[0]).orElseThrow(),
            Stream.of(parts[1].split(" or "))
                .map(all -> Stream.of(all.split(" & ")).map(Condition::parse).toList())
                .toList());
      }
    }
    return new PluralRules(rules);
  }

  /** The form beside a number. */
  public Plural form(long number) {
    long n = Math.abs(number);
    for (Map.Entry<Plural, List<List<Condition>>> rule : rules.entrySet()) {
      if (rule.getValue().stream().anyMatch(all -> all.stream().allMatch(one -> one.holds(n)))) {
        return rule.getKey();
      }
    }
    return Plural.OTHER;
  }

  /** All forms that the language has, {@link Plural#OTHER} last. */
  public List<Plural> forms() {
    return Stream.concat(rules.keySet().stream(), Stream.of(Plural.OTHER)).toList();
  }

  /**
   * {@code n % 10 = 2..4}.
   *
   * @param divisor 0 to take the number itself
   */
  private record Condition(long divisor, boolean within, long first, long last) {

    static Condition parse(String text) {
      String[] words = text.split(" ");
      boolean remainder = words[1].equals("%");
      String[] range = words[words.length - 1].split("\\.\\.", 2);
      String last = range[range.length - 1];
      return new Condition(
          remainder ? Long.parseLong(words[2]) : 0,
          words[words.length - 2].equals("="),
          Long.parseLong(range[0]),
          last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last));
    }

    boolean holds(long n) {
      long value = divisor == 0 ? n : n % divisor;
      return (value >= first && value <= last) == within;
    }
  }
}
