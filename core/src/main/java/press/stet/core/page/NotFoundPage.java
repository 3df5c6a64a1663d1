package press.stet.core.page;

import press.stet.core.value.SitePath;

/**
 * What readers see at an address that does not exist.
 *
 * @param path where hosts look for it
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 */
public record NotFoundPage(SitePath path, Frame frame, Head head) implements HtmlPage {

  @Override
  public String template() {
    return "404.ftlh";
  }
}
