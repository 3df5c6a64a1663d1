package press.stet.generator.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a piece's looks depend on in one build. */
final class PieceKey {

  private final String template;
  private final @Nullable Object[] given;
  private final int hash;

  /**
   * A key.
   *
   * @param given names and values in turn; not to be changed
   * @param hash equal for equal values
   */
  PieceKey(String template, @Nullable Object[] given, int hash) {
    this.template = template;
    this.given = given;
    this.hash = hash;
  }

  String template() {
    return template;
  }

  /** The names of what was given. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < given.length; i += 2) {
      names.add(String.valueOf(given[i]));
    }
    return names;
  }

  /** What was given by a name; null if nothing was. */
  @Nullable Object given(String name) {
    for (int i = 0; i < given.length; i += 2) {
      if (name.equals(given[i])) {
        return given[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PieceKey key
        && key.hash == hash
        && key.template.equals(template)
        && Arrays.equals(key.given, given);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
