package press.stet.generator.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.value.Slug;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** Reads texts that are printed on one line, and names that become part of an address. */
final class Texts {

  private static final int MAX_BYTES = 200;

  private Texts() {}

  /** A text with every run of white space made one space; null if there is none. */
  static @Nullable String line(Fields fields, String key) {
    String text = fields.text(key);
    return text == null ? null : line(text);
  }

  private static String line(String text) {
    if (isLine(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (!space) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  private static boolean isLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** Not the no-break spaces, which are meant to stay. */
  private static boolean isSpace(char c) {
    return c <= ' ' ? Character.isWhitespace(c) : c > '~' && Character.isWhitespace(c);
  }

  /** Names of people or topics, each once; those that cannot be part of an address are reported. */
  static List<String> names(Fields fields, String key) {
    List<YamlValue.Text> texts = fields.texts(key);
    List<String> names = new ArrayList<>(texts.size());
    for (YamlValue.Text text : texts) {
      String name = line(text.text());
      if (!hasLetter(name)) {
        fields.report(ProblemKind.EMPTY_NAME, text, name);
      } else if (isTooLong(name)) {
        fields.report(ProblemKind.NAME_TOO_LONG, text, name, Integer.toString(MAX_BYTES));
      } else if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Almost every name begins with a letter, so the careful answer is seldom needed. */
  private static boolean hasLetter(String name) {
    return Character.isLetterOrDigit(name.codePointAt(0)) || Slug.isPossible(name);
  }

  private static boolean isTooLong(String name) {
    return name.length() > MAX_BYTES / 4
        && name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
  }
}
