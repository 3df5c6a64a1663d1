package press.stet.generator.link;

import java.util.ArrayList;
import java.util.List;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/** Where photos and other files beside the texts are found on the site. */
final class MediaAddress {

  private static final String MEDIA = "media/";
  private static final String ARTICLES = "articles/";
  private static final String STATIC = "static/";

  private MediaAddress() {}

  /** Whether a file may be published as it is when a text refers to it. */
  static boolean isMedia(SourcePath file) {
    String path = file.value();
    boolean text = path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".yml");
    return !text
        && (path.startsWith(MEDIA)
            || path.startsWith(STATIC)
            || path.startsWith(ARTICLES)
            || path.startsWith("pages/")
            || path.startsWith("authors/"))
        && SitePath.fault("/" + path) == null;
  }

  /**
   * A media file's address: {@code media/2018/doha.jpg} keeps its path, {@code
   * articles/2018/doha/doha.jpg} is found at {@code /media/2018/doha/doha.jpg}, {@code
   * static/logo.svg} at {@code /logo.svg}.
   */
  static SitePath of(SourcePath file) {
    String path = file.value();
    if (path.startsWith(MEDIA)) {
      return new SitePath("/" + path);
    }
    if (path.startsWith(STATIC)) {
      return new SitePath(path.substring(STATIC.length() - 1));
    }
    if (path.startsWith(ARTICLES)) {
      return new SitePath("/media/" + path.substring(ARTICLES.length()));
    }
    return new SitePath("/media/" + path);
  }

  /** The files that may be found at an address, those first that a build puts there first. */
  static List<SourcePath> sources(SitePath address) {
    String path = address.value().substring(1);
    List<SourcePath> sources = new ArrayList<>();
    sources.add(new SourcePath(STATIC + path));
    if (path.startsWith(MEDIA)) {
      String below = path.substring(MEDIA.length());
      sources.add(new SourcePath(path));
      sources.add(new SourcePath(ARTICLES + below));
      sources.add(new SourcePath(below));
    }
    sources.removeIf(source -> !isMedia(source) || !of(source).equals(address));
    return sources;
  }
}
