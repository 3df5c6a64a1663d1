package press.stet.generator.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import press.stet.core.config.ContentPolicy;
import press.stet.core.config.NewsroomRules;
import press.stet.core.config.SiteConfig;

/** What hosts should send along with the site's files: the same whatever has been published. */
public final class ResponseHeaders {

  /** For files whose names change with their contents: a year, the most that HTTP knows. */
  public static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** For photos, which hardly ever change without a new name: a week. */
  public static final String FOR_A_WEEK = "public, max-age=604800";

  /** For all others: browsers ask each time whether they have changed. */
  public static final String ASK = "public, max-age=0, must-revalidate";

  private ResponseHeaders() {}

  /** Those of every file, by their names, in the order in which they are written. */
  public static Map<String, String> ofAll(NewsroomRules rules) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", ContentPolicy.ofHeader(rules));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    return headers;
  }

  /** The folder of the theme's files, whose names change with their contents. */
  public static String assets(SiteConfig config) {
    return config.url().basePath() + "assets/";
  }

  /** The folder of photos. */
  public static String photos(SiteConfig config) {
    return config.url().basePath() + "media/";
  }

  /** What photos of many sizes are named, as a regular expression: with a fingerprint. */
  public static String renditions() {
    return "\\.[0-9a-f]{8}-[^/]+\\.(jpg|png|webp)$";
  }
}
