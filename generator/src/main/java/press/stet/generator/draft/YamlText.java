package press.stet.generator.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as YAML 1.2 writes them, so that every reader, old or new, gets the same text back. */
final class YamlText {

  /** Begins with a letter and has nothing that means something in YAML, in a list or outside. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}(?:[\\p{L}\\p{M}\\p{N} .;()!?'’‘“”–—…/_-]*[\\p{L}\\p{M}\\p{N}.;)!?’”…])?");

  /** What some reader takes for something else than a text (YAML 1.1 and 1.2). */
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

  private YamlText() {}

  /** White space of any kind becomes one space; control characters go. */
  static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF]", "")
        .strip();
  }

  /** A text on one line, in quotation marks unless it may stand by itself. */
  static String quoteIfNeeded(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
