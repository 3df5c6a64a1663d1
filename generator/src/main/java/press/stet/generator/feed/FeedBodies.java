package press.stet.generator.feed;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.FeedPage;
import press.stet.core.page.Picture;
import press.stet.generator.xml.XmlWriter;

/** The bodies of entries, the last used ones remembered. */
final class FeedBodies {

  private final BodyHtml html;
  private final long room;

  /** The least recently used first. */
  private final Map<FeedPage.Entry, FeedBody> remembered = new LinkedHashMap<>(256, 0.75f, true);

  private long used;

  /**
   * @param room bytes of heap that remembered bodies may take
   */
  FeedBodies(BodyHtml html, long room) {
    this.html = html;
    this.room = room;
  }

  /** Null if the entry has no body. Two threads may work out the same one; that does no harm. */
  @Nullable FeedBody of(FeedPage.Entry entry, String origin) {
    if (entry.body() == null) {
      return null;
    }
    FeedBody known = find(entry);
    if (known != null) {
      return known;
    }
    String inner = picture(entry.picture()) + html.of(entry);
    FeedBody body = FeedBody.of(AbsoluteAddresses.in(inner, origin, entry.url()));
    remember(entry, body);
    return body;
  }

  private synchronized @Nullable FeedBody find(FeedPage.Entry entry) {
    return remembered.get(entry);
  }

  private synchronized void remember(FeedPage.Entry entry, FeedBody body) {
    if (remembered.putIfAbsent(entry, body) != null) {
      return;
    }
    used += body.weight();
    Iterator<FeedBody> oldest = remembered.values().iterator();
    while (used > room && oldest.hasNext()) {
      used -= oldest.next().weight();
      oldest.remove();
    }
  }

  /** The main photo stands outside of the body on the page; here it comes first. */
  private static String picture(@Nullable Picture picture) {
    if (picture == null) {
      return "";
    }
    StringBuilder out = new StringBuilder("<figure><img src=\"");
    out.append(XmlWriter.escape(picture.url())).append("\" alt=\"");
    out.append(XmlWriter.escape(picture.alt())).append("\">");
    String caption = picture.caption();
    String credit = picture.credit();
    if (caption != null || credit != null) {
      out.append("<figcaption>").append(caption == null ? "" : XmlWriter.escape(caption));
      out.append(caption != null && credit != null ? " " : "");
      out.append(credit == null ? "" : "(" + XmlWriter.escape(credit) + ")");
      out.append("</figcaption>");
    }
    return out.append("</figure>\n").toString();
  }
}
