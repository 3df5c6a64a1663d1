package press.stet.generator.feed;

import press.stet.core.page.FeedPage;

/** Where feeds get an article's text from. Safe for use by several threads. */
@FunctionalInterface
public interface BodyHtml {

  /**
   * The HTML of an entry's body, with its dateline and its agency, as on the article's page.
   * Addresses in it may begin with a slash or a hash.
   *
   * @param entry one that has a body
   */
  String of(FeedPage.Entry entry);
}
