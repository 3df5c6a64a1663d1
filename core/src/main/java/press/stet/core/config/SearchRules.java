package press.stet.core.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How readers search the archive.
 *
 * @param engine where they are sent if no script runs; null for nowhere
 */
public record SearchRules(@Nullable Engine engine) {

  /**
   * A search engine with a form.
   *
   * @param address of the form's action, without a query
   * @param query name of the field with what is searched
   * @param fields what else the form sends, in its order
   */
  public record Engine(String address, String query, List<Field> fields) {

    /** Copies the fields. */
    public Engine {
      fields = List.copyOf(fields);
    }

    /** The web site that the form is sent to. */
    public String origin() {
      int path = address.indexOf('/', address.indexOf("//") + 2);
      return path < 0 ? address : address.substring(0, path);
    }
  }

  /** A field of a form that readers do not see. */
  public record Field(String name, String value) {}
}
