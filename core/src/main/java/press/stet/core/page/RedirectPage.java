package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * An old address that leads on.
 *
 * @param path the old address, without a query
 * @param frame what is the same on every page
 * @param head what goes into the page's head; its canonical address is the target's
 * @param targets where it leads: one for the address without a query, one for each query
 */
public record RedirectPage(SitePath path, Frame frame, Head head, List<Target> targets)
    implements HtmlPage {

  @Override
  public String template() {
    return "redirect.ftlh";
  }

  /**
   * Where an old address leads.
   *
   * @param query without the question mark; null for the address without a query
   * @param title the page's headline
   * @param href link to the page
   */
  public record Target(@Nullable String query, String title, String href) {}
}
