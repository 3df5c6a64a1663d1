package press.stet.proof;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A file of a newspaper. */
sealed interface Leaf {

  byte[] bytes();

  /**
   * A file with keys: an article or a standing page, or YAML alone.
   *
   * @param keys each with its value as it is written
   * @param body Markdown; null in a YAML file
   */
  record Keyed(Map<String, String> keys, @Nullable String body) implements Leaf {

    public Keyed {
      keys = Map.copyOf(keys);
    }

    /** The same with a key changed, or left out if the value is empty. */
    Keyed with(String key, String value) {
      Map<String, String> changed = new TreeMap<>(keys);
      changed.put(key, value);
      changed.values().removeIf(String::isEmpty);
      return new Keyed(changed, body);
    }

    /** The same with another text. */
    Keyed withBody(String other) {
      return new Keyed(keys, other);
    }

    @Override
    public byte[] bytes() {
      StringBuilder out = new StringBuilder(body == null ? "" : "---\n");
      new TreeMap<>(keys).forEach((key, value) -> out.append(key + ": " + value + "\n"));
      out.append(body == null ? "" : "---\n\n" + body);
      return out.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  /**
   * Any other file.
   *
   * @param text one byte a character
   */
  record Raw(String text) implements Leaf {

    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
  }
}
