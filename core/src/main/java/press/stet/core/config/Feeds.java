package press.stet.core.config;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which feeds are written.
 *
 * @param formats empty for no feeds at all
 * @param of what has a feed of its own
 * @param fullContent whether a feed carries whole articles or summaries only
 */
public record Feeds(Set<Format> formats, Set<Subject> of, boolean fullContent) {

  /** Copies the sets, in the enums' order. */
  public Feeds {
    formats = Collections.unmodifiableSortedSet(new TreeSet<>(formats));
    of = Collections.unmodifiableSortedSet(new TreeSet<>(of));
  }

  /** Every format, for everything, with whole articles. */
  public static Feeds all() {
    return new Feeds(Set.of(Format.values()), Set.of(Subject.values()), true);
  }

  /** A feed's format. */
  public enum Format {
    /** RSS 2.0. */
    RSS("index.xml", "application/rss+xml"),
    /** Atom 1.0 (RFC 4287). */
    ATOM("atom.xml", "application/atom+xml"),
    /** JSON Feed 1.1. */
    JSON("feed.json", "application/feed+json");

    private final String fileName;
    private final String mediaType;

    Format(String fileName, String mediaType) {
      this.fileName = fileName;
      this.mediaType = mediaType;
    }

    /** The name of the feed's file in the folder of what it is a feed of. */
    public String fileName() {
      return fileName;
    }

    /** The media type, for links to the feed. */
    public String mediaType() {
      return mediaType;
    }
  }

  /** What a feed is a feed of. */
  public enum Subject {
    /** The whole newspaper. */
    PAPER,
    /** One section. */
    SECTIONS,
    /** One tag. */
    TAGS,
    /** One author. */
    AUTHORS
  }
}
