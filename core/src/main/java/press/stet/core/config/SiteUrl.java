package press.stet.core.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import press.stet.core.value.SitePath;

/**
 * Where the newspaper will be found: an origin and, for a site below a path, that path.
 *
 * @param origin {@code https://paper.example}, without a slash at the end
 * @param basePath {@code /} or {@code /paper/}, percent-encoded, with a slash at both ends
 */
public record SiteUrl(String origin, String basePath) {

  /**
   * Reads an absolute http or https address. A missing slash at the end is added.
   *
   * @throws IllegalArgumentException if the text is no such address, or has a query or fragment
   */
  public static SiteUrl parse(String text) {
    try {
      URI uri = new URI(text.strip()).normalize();
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getFragment() != null) {
        throw new IllegalArgumentException("not a site's address: " + text);
      }
      String path = URI.create(uri.toASCIIString()).getRawPath();
      String base = path == null || path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return new SiteUrl(scheme + "://" + host + port, base);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a site's address: " + text, e);
    }
  }

  /** A link to a page of this site from any page of this site: {@code /paper/2018/07/05/doha/}. */
  public String href(SitePath path) {
    return basePath + path.encoded().substring(1);
  }

  /** The full address of a page of this site. */
  public String absolute(SitePath path) {
    return origin + href(path);
  }

  /** The host name, without the port. */
  public String host() {
    String authority = origin.substring(origin.indexOf("//") + 2);
    int colon = authority.lastIndexOf(':');
    return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
  }

  /** The front page's full address. */
  @Override
  public String toString() {
    return origin + basePath;
  }
}
