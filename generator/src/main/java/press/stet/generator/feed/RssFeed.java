package press.stet.generator.feed;

import press.stet.core.page.FeedPage;
import press.stet.core.page.Link;
import press.stet.core.page.Picture;
import press.stet.generator.xml.XmlWriter;

/** A feed in RSS 2.0, with the modules for whole articles, bylines and pictures. */
final class RssFeed {

  private final FeedPage page;
  private final FeedBodies bodies;
  private final XmlWriter xml = new XmlWriter();

  RssFeed(FeedPage page, FeedBodies bodies) {
    this.page = page;
    this.bodies = bodies;
  }

  byte[] bytes() {
    String description = page.description();
    xml.open(
        "rss",
        "version",
        "2.0",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:content",
        "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:media",
        "http://search.yahoo.com/mrss/");
    xml.open("channel")
        .element("title", page.title())
        .element("link", page.home())
        .element("description", description == null ? page.title() : description)
        .element("language", page.language())
        .element("lastBuildDate", FeedDates.rfc822(page.updated()))
        .empty("atom:link", "rel", "self", "href", page.self(), "type", page.format().mediaType());
    page.entries().forEach(this::item);
    return xml.close().close().bytes();
  }

  private void item(FeedPage.Entry entry) {
    xml.open("item")
        .element("title", entry.title())
        .element("link", entry.url())
        .element("guid", entry.id(), "isPermaLink", "false")
        .element("pubDate", FeedDates.rfc822(entry.published()));
    for (Link author : Bylines.of(entry)) {
      xml.element("dc:creator", author.text());
    }
    xml.element("category", entry.section());
    entry.tags().forEach(tag -> xml.element("category", tag));
    String summary = entry.summary();
    xml.element("description", summary == null ? null : html(summary));
    Picture picture = entry.picture();
    if (picture != null) {
      xml.empty("media:content", "url", picture.url(), "medium", "image");
    }
    FeedBody body = bodies.of(entry, page.origin());
    if (body != null) {
      xml.elementEscaped("content:encoded", body.xml());
    }
    xml.close();
  }

  /** Readers take an item's description for HTML (RSS 2.0), whatever it looks like. */
  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
