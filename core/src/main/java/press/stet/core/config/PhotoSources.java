package press.stet.core.config;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Hosting.Resource;

/**
 * From where pages may load photos, as Content Security Policy Level 3, section 6.7.2 compares
 * addresses; only that http counts as https, since browsers ask for pictures by https.
 *
 * @param own host and port of the newspaper
 * @param allowed by the settings, such as {@code https://*.photos.example/2018/}
 */
public record PhotoSources(String own, List<String> allowed) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?:)?//(?:[^/?#@]*@)?([^/?#@:]+)(?::(\\d*))?(/[^?#]*)?(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Copies the list. */
  public PhotoSources {
    allowed = List.copyOf(allowed);
  }

  /** Those of a newspaper. */
  public static PhotoSources of(SiteConfig config) {
    String origin = config.url().origin();
    return new PhotoSources(
        origin.substring(origin.indexOf("//") + 2),
        config.rules().hosting().allowed().getOrDefault(Resource.IMAGES, List.of()));
  }

  /**
   * The host of a photo that is not to be loaded from there, with its port if that is not the usual
   * one; null if it may be loaded, or lies in the newspaper's folder.
   *
   * @param address as it is written
   */
  public @Nullable String refused(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      return null;
    }
    String host = authority(matcher.group(1), matcher.group(2));
    String path = matcher.group(3) == null ? "/" : matcher.group(3);
    boolean free =
        host.equals(own) || allowed.stream().anyMatch(source -> covers(source, host, path));
    return free ? null : host;
  }

  private static boolean covers(String source, String host, String path) {
    Matcher matcher = ADDRESS.matcher(source);
    if (!matcher.matches()) {
      return false;
    }
    String there = authority(matcher.group(1), matcher.group(2));
    String below = matcher.group(3) == null ? "/" : matcher.group(3);
    boolean same = there.startsWith("*.") ? host.endsWith(there.substring(1)) : host.equals(there);
    return same && (below.endsWith("/") ? path.startsWith(below) : path.equals(below));
  }

  private static String authority(String host, @Nullable String port) {
    boolean usual = port == null || port.isEmpty() || port.equals("443") || port.equals("80");
    return host.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
  }
}
