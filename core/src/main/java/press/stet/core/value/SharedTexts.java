package press.stet.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts that many articles have, such as sections, bylines and tags: each is held once. Safe for
 * use by several threads.
 */
public final class SharedTexts {

  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<List<String>, List<String>> lists = new ConcurrentHashMap<>();

  /** The same text. */
  public String of(String text) {
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  /** The same text, or null. */
  public @Nullable String ofNullable(@Nullable String text) {
    return text == null ? null : of(text);
  }

  /** The same texts. Of lists, those of one text are shared: of others there are too many. */
  public List<String> of(List<String> texts) {
    List<String> known = new ArrayList<>(texts.size());
    for (String text : texts) {
      known.add(of(text));
    }
    List<String> list = List.copyOf(known);
    List<String> same = list.size() == 1 ? lists.putIfAbsent(list, list) : null;
    return same == null ? list : same;
  }
}
