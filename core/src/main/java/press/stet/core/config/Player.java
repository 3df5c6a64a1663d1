package press.stet.core.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A site whose films or sounds can be shown within a page. The address of what is shown is made of
 * an id alone, which is cut out of the address that a writer gave.
 */
public enum Player {
  /** YouTube, by the host of it that sets no cookies before the film is played. */
  YOUTUBE(
      "https://www.youtube-nocookie.com",
      "/embed/",
      "",
      "(?:(?:www|m)\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#]*&)?v=|shorts/|live/|embed/)"
          + "([\\w-]{11})(?![\\w-]).*|youtu\\.be/([\\w-]{11})(?![\\w-]).*"),
  /** Vimeo, told not to track. */
  VIMEO(
      "https://player.vimeo.com",
      "/video/",
      "?dnt=1",
      "(?:(?:www\\.)?vimeo\\.com/|player\\.vimeo\\.com/video/)(\\d{1,12})(?:[?#].*)?"),
  /** Dailymotion. */
  DAILYMOTION(
      "https://geo.dailymotion.com",
      "/player.html?video=",
      "",
      "(?:(?:www\\.)?dailymotion\\.com/video/|dai\\.ly/)([a-zA-Z0-9]{1,20})(?:[?#].*)?"),
  /** The Internet Archive. */
  ARCHIVE(
      "https://archive.org",
      "/embed/",
      "",
      "(?:www\\.)?archive\\.org/(?:details|embed)/([\\w.-]{1,100})/?(?:[?#].*)?"),
  /** Spotify. */
  SPOTIFY(
      "https://open.spotify.com",
      "/embed/",
      "",
      "open\\.spotify\\.com/((?:episode|show|track|album|playlist)/[a-zA-Z0-9]{1,40})(?:[?#].*)?");

  private static final Pattern WEB = Pattern.compile("https?://(.{1,500})");

  private final String origin;
  private final String before;
  private final String after;
  private final Pattern addresses;

  Player(String origin, String before, String after, String addresses) {
    this.origin = origin;
    this.before = before;
    this.after = after;
    this.addresses = Pattern.compile(addresses);
  }

  /** The site that a browser loads it from, for the policy: {@code https://player.vimeo.com}. */
  public String origin() {
    return origin;
  }

  /**
   * The address to be shown within a page; null if this site has nothing to show there.
   *
   * @param address as a reader would open it
   */
  public @Nullable String frame(String address) {
    Matcher web = WEB.matcher(address);
    if (!web.matches()) {
      return null;
    }
    Matcher found = addresses.matcher(web.group(1));
    if (!found.matches()) {
      return null;
    }
    String id = found.group(1);
    for (int group = 2; id == null && group <= found.groupCount(); group++) {
      id = found.group(group);
    }
    return id == null ? null : origin + before + id + after;
  }
}
