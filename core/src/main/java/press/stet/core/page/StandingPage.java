package press.stet.core.page;

import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * A page that does not age.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param title plain text
 * @param summary null if none
 * @param body the text
 */
public record StandingPage(
    SitePath path, Frame frame, Head head, String title, @Nullable String summary, Body body)
    implements HtmlPage {

  @Override
  public String template() {
    return "standing.ftlh";
  }
}
