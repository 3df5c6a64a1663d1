package press.stet.core.config;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What web hosts and browsers are told of the site.
 *
 * @param headers whether the rules for hosts are written: {@code _headers}, and files beside the
 *     site for nginx and Apache
 * @param inPages whether each page carries the policy, for hosts that send no headers
 * @param allowed what pages may load from elsewhere, beyond what the theme needs
 * @param precompress the forms in which texts lie beside themselves, for hosts that send those
 */
public record Hosting(
    boolean headers,
    boolean inPages,
    SortedMap<Resource, List<String>> allowed,
    Set<Compression> precompress) {

  /** That of a newspaper that says nothing of it. */
  public static final Hosting NONE = new Hosting(false, false, new TreeMap<>(), Set.of());

  /** Copies the collections, in the enums' order. */
  public Hosting {
    allowed = Collections.unmodifiableSortedMap(new TreeMap<>(allowed));
    precompress = Collections.unmodifiableSortedSet(new TreeSet<>(precompress));
  }

  /** A form that most browsers take instead of the text itself. */
  public enum Compression {
    /** RFC 1952. */
    GZIP(".gz"),
    /** RFC 7932. */
    BROTLI(".br");

    private final String extension;

    Compression(String extension) {
      this.extension = extension;
    }

    /** What is put behind the text's file name. */
    public String extension() {
      return extension;
    }
  }

  /** What a page may load, by the directives of Content Security Policy Level 3, section 6. */
  public enum Resource {
    /** Scripts. */
    SCRIPTS("script-src"),
    /** Style sheets. */
    STYLES("style-src"),
    /** Pictures. */
    IMAGES("img-src"),
    /** Sound and moving pictures. */
    MEDIA("media-src"),
    /** Fonts. */
    FONTS("font-src"),
    /** What scripts fetch. */
    CONNECTIONS("connect-src"),
    /** Other sites within the page. */
    FRAMES("frame-src"),
    /** Where forms are sent. */
    FORMS("form-action");

    private final String directive;

    Resource(String directive) {
      this.directive = directive;
    }

    /** The directive's name. */
    public String directive() {
      return directive;
    }
  }
}
