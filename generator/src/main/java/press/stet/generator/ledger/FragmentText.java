package press.stet.generator.ledger;

import java.util.Map;
import java.util.Set;
import press.stet.generator.body.Fragment;

/** What is to be read in a parsed text: its words without markup. */
final class FragmentText {

  /** Elements within a word's line; all others divide words. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
          "wbr");

  /** Attributes of containers that say where something is, or how large. */
  private static final Set<String> NO_WORDS = Set.of("src", "url", "width", "height", "at");

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'");

  private final String markup;
  private final StringBuilder out;
  private int at;

  private FragmentText(String markup) {
    this.markup = markup;
    this.out = new StringBuilder(markup.length());
  }

  /** The text, and what containers say in their attributes. */
  static String of(Fragment fragment) {
    FragmentText text = new FragmentText(fragment.markup());
    text.read();
    for (Fragment.Container container : fragment.containers()) {
      container
          .attributes()
          .forEach(
              (name, value) -> {
                if (!NO_WORDS.contains(name)) {
                  text.out.append('\n').append(value);
                }
              });
    }
    return text.out.toString();
  }

  private void read() {
    while (at < markup.length()) {
      char c = markup.charAt(at);
      if (c == '<') {
        tag();
      } else if (c == Fragment.MARK) {
        int end = markup.indexOf(Fragment.END, at);
        boolean container = markup.charAt(at + 1) != Fragment.LINK;
        out.append(container ? "\n" : "");
        at = end < 0 ? markup.length() : end + 1;
      } else if (c == '&') {
        entity();
      } else {
        out.append(c);
        at++;
      }
    }
  }

  private void tag() {
    int name = at + 1;
    if (name < markup.length() && markup.charAt(name) == '/') {
      name++;
    }
    int end = name;
    while (end < markup.length() && Character.isLetterOrDigit(markup.charAt(end))) {
      end++;
    }
    if (!INLINE.contains(markup.substring(name, end))) {
      out.append('\n');
    }
    char quote = 0;
    at = end;
    while (at < markup.length() && (quote != 0 || markup.charAt(at) != '>')) {
      char c = markup.charAt(at++);
      if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
        quote = quote == 0 ? c : 0;
      }
    }
    at++;
  }

  private void entity() {
    int end = markup.indexOf(';', at);
    String known = end < 0 || end > at + 8 ? null : ENTITIES.get(markup.substring(at + 1, end));
    if (known == null) {
      out.append(' ');
      at++;
    } else {
      out.append(known);
      at = end + 1;
    }
  }
}
