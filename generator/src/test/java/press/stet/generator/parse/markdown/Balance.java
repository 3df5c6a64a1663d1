package press.stet.generator.parse.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that HTML is balanced and holds no loose angle brackets, also across marks. */
final class Balance {

  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "input");
  private static final Pattern PART =
      Pattern.compile(
          "<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>|\u0001([A-Z])[0-9]*\u0002|[<>\u0001\u0002]");

  private Balance() {}

  /** What is wrong; null if nothing. */
  static @Nullable String fault(String markup) {
    Deque<String> open = new ArrayDeque<>();
    Matcher parts = PART.matcher(markup);
    while (parts.find()) {
      String name = parts.group(4) == null ? parts.group(2) : parts.group(4);
      boolean closes = "C".equals(name) || "/".equals(parts.group(1));
      if (name == null) {
        return "loose " + (int) parts.group().charAt(0) + " at " + parts.start();
      }
      if (closes) {
        String expected = "C".equals(name) ? "O" : name;
        if (open.isEmpty() || !open.pop().equals(expected)) {
          return parts.group() + " closes nothing at " + parts.start();
        }
      } else if (!VOID.contains(name) && !Set.of("L", "D", "E").contains(name)) {
        open.push(name);
      }
    }
    return open.isEmpty() ? null : "never closed: " + open;
  }
}
