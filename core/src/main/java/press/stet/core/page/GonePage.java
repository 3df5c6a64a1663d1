package press.stet.core.page;

import press.stet.core.value.SitePath;

/**
 * What readers see where an article has been taken down. It says nothing of the article.
 *
 * @param path the article's address, or an old one
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param date when the article was taken down
 * @param reason why, in the editors' words
 */
public record GonePage(SitePath path, Frame frame, Head head, DateText date, String reason)
    implements HtmlPage {

  @Override
  public String template() {
    return "gone.ftlh";
  }
}
