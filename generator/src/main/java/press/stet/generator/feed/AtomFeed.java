package press.stet.generator.feed;

import press.stet.core.page.FeedPage;
import press.stet.core.page.Link;
import press.stet.generator.xml.XmlWriter;

/** A feed in Atom 1.0 (RFC 4287). */
final class AtomFeed {

  /** Atom wants a date even where nothing ever happened. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private final FeedPage page;
  private final FeedBodies bodies;
  private final XmlWriter xml = new XmlWriter();

  AtomFeed(FeedPage page, FeedBodies bodies) {
    this.page = page;
    this.bodies = bodies;
  }

  byte[] bytes() {
    String updated = page.updated();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", page.language())
        .element("id", page.id())
        .element("title", page.title())
        .element("subtitle", page.description())
        .element("updated", updated == null ? NEVER : updated)
        .empty("link", "rel", "alternate", "href", page.home(), "type", "text/html")
        .empty("link", "rel", "self", "href", page.self(), "type", page.format().mediaType());
    xml.open("author").element("name", page.publisher()).close();
    page.entries().forEach(this::entry);
    return xml.close().bytes();
  }

  private void entry(FeedPage.Entry entry) {
    xml.open("entry", "xml:lang", entry.language())
        .element("id", entry.id())
        .element("title", entry.title())
        .element("published", entry.published())
        .element("updated", entry.updated())
        .empty("link", "rel", "alternate", "href", entry.url(), "type", "text/html");
    for (Link author : Bylines.of(entry)) {
      xml.open("author").element("name", author.text());
      xml.element("uri", author.href().isEmpty() ? null : author.href()).close();
    }
    xml.empty("category", "term", entry.section());
    entry.tags().forEach(tag -> xml.empty("category", "term", tag));
    xml.element("summary", entry.summary());
    FeedBody body = bodies.of(entry, page.origin());
    if (body != null) {
      xml.elementEscaped("content", body.xml(), "type", "html");
    }
    xml.close();
  }
}
