package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * Where readers search.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param title plain text
 * @param folder link to the folder of the index
 * @param engine the form's action where no script runs; null if there is none
 * @param query name of the form's field
 * @param fields what else the form sends
 */
public record SearchPage(
    SitePath path,
    Frame frame,
    Head head,
    String title,
    String folder,
    @Nullable String engine,
    String query,
    List<Field> fields)
    implements HtmlPage {

  /** Copies the fields. */
  public SearchPage {
    fields = List.copyOf(fields);
  }

  @Override
  public String template() {
    return "search.ftlh";
  }

  /** A field that readers do not see. */
  public record Field(String name, String value) {}
}
