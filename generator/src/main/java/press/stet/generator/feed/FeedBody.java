package press.stet.generator.feed;

import press.stet.generator.json.JsonWriter;
import press.stet.generator.xml.XmlWriter;

/** An entry's HTML as it stands in feeds, escaped and in UTF-8. */
final class FeedBody {

  private static final int ROW = 1024;

  private final byte[] xml;
  private final byte[] json;

  private FeedBody(byte[] xml, byte[] json) {
    this.xml = xml;
    this.json = json;
  }

  static FeedBody of(String html) {
    return new FeedBody(XmlWriter.escaped(html), JsonWriter.escaped(html));
  }

  /** As the text of an XML element. */
  byte[] xml() {
    return xml;
  }

  /** As the inside of a JSON string. */
  byte[] json() {
    return json;
  }

  /** About how many bytes of heap it takes to remember this, with the entry it belongs to. */
  long weight() {
    return (long) xml.length + json.length + ROW;
  }
}
