package press.stet.core.config;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;

/**
 * How an article's address is made: {@code /{year}/{month}/{day}/{slug}/}.
 *
 * @param pattern begins and ends with a slash; holds {@code {slug}} and any of {@code {year}},
 *     {@code {month}}, {@code {day}}, {@code {section}}, {@code {lang}}
 */
public record AddressPattern(String pattern) {

  // Before DEFAULT, which is checked with them.
  private static final Set<String> BLANKS =
      Set.of("{year}", "{month}", "{day}", "{section}", "{lang}", "{slug}");
  private static final Pattern BLANK = Pattern.compile("\\{[^}]*}?");

  /** The pattern of a newspaper that names none. */
  public static final AddressPattern DEFAULT = new AddressPattern("/{year}/{month}/{day}/{slug}/");

  /**
   * Checks the pattern.
   *
   * @throws IllegalArgumentException if {@link #fault} finds a fault
   */
  public AddressPattern {
    String fault = fault(pattern);
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
  }

  /** Says what keeps a text from being a pattern, in words that follow “the pattern …”. */
  public static @Nullable String fault(String pattern) {
    if (!pattern.startsWith("/") || !pattern.endsWith("/")) {
      return "does not begin and end with a slash";
    }
    Matcher blanks = BLANK.matcher(pattern);
    while (blanks.find()) {
      if (!BLANKS.contains(blanks.group())) {
        return "has an unknown blank " + blanks.group();
      }
    }
    if (!pattern.contains("{slug}")) {
      return "has no {slug}, so that all articles would have one address";
    }
    if (blanks.replaceAll("").contains("}")) {
      return "has a } without a {";
    }
    return SitePath.fault(pattern.replaceAll("[{}]", ""));
  }

  /**
   * The address of an article.
   *
   * @param day of publication, in the paper's zone
   * @param section its id
   * @param language BCP 47 tag
   * @throws IllegalArgumentException with the fault in words, if a part that several blanks make is
   *     too long
   */
  public SitePath fill(LocalDate day, String section, String language, Slug slug) {
    StringBuilder out = new StringBuilder(pattern.length() + 48);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c != '{') {
        out.append(c);
        continue;
      }
      int end = pattern.indexOf('}', i);
      switch (pattern.substring(i + 1, end)) {
        case "year" -> pad(out, day.getYear(), 4);
        case "month" -> pad(out, day.getMonthValue(), 2);
        case "day" -> pad(out, day.getDayOfMonth(), 2);
        case "section" -> out.append(section);
        case "lang" -> out.append(language);
        default -> out.append(slug.value());
      }
      i = end;
    }
    return new SitePath(out.toString());
  }

  /**
   * The pattern below the path of a language, without those of its parts that would say the
   * language once more.
   */
  AddressPattern below(SitePath root) {
    if (root.equals(SitePath.ROOT)) {
      return this;
    }
    return new AddressPattern(
        root.value() + pattern.substring(1).replaceAll("(?<![^/])\\{lang}/", ""));
  }

  private static void pad(StringBuilder out, int number, int width) {
    String digits = Integer.toString(number);
    out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }
}
