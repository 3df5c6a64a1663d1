package press.stet.generator.feed;

import press.stet.core.page.FeedPage;
import press.stet.core.page.RenderedFile;

/**
 * Writes feeds. One article stands in many: what its text looks like in XML and in JSON is worked
 * out once and kept for the next feed, as long as there is room. Safe for use by several threads.
 */
public final class FeedWriter {

  private static final long ROOM = 24L << 20;

  private final FeedBodies bodies;

  /** A writer for one build. */
  public FeedWriter(BodyHtml html) {
    this.bodies = new FeedBodies(html, ROOM);
  }

  /** Writes a feed in the format that it asks for. */
  public RenderedFile write(FeedPage page) {
    byte[] bytes =
        switch (page.format()) {
          case RSS -> new RssFeed(page, bodies).bytes();
          case ATOM -> new AtomFeed(page, bodies).bytes();
          case JSON -> new JsonFeed(page, bodies).bytes();
        };
    return new RenderedFile(page.path(), bytes);
  }
}
