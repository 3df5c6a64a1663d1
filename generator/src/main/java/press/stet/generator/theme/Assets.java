package press.stet.generator.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.SiteUrl;
import press.stet.core.config.ThemeTokens;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.page.AssetLinks;
import press.stet.core.page.RenderedFile;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;

/**
 * The style sheets, scripts, fonts and pictures of a theme, published under names with a
 * fingerprint in them: {@code assets/stet.css} becomes {@code /assets/stet.3f9a01c2.css}.
 */
public final class Assets {

  private static final String FOLDER = "assets/";
  private static final String STYLE_SHEET = "assets/stet.css";

  private final SortedMap<String, RenderedFile> files = new TreeMap<>();
  private final Deque<String> underway = new ArrayDeque<>();
  private final Theme theme;
  private final ThemeTokens tokens;
  private final Problems problems;

  private Assets(Theme theme, ThemeTokens tokens, Problems problems) {
    this.theme = theme;
    this.problems = problems;
    this.tokens = tokens.withFaces(this::isThere);
  }

  /**
   * Names the assets of a theme and puts those names into its style sheets.
   *
   * @param problems hears of style sheets that refer to assets that do not exist
   */
  public static Assets of(Theme theme, Problems problems) {
    return of(theme, ThemeTokens.NONE, problems);
  }

  /**
   * The same, with a newspaper's own colours and typefaces in the theme's style sheet.
   *
   * @param problems hears of font files that do not exist, too
   */
  public static Assets of(Theme theme, ThemeTokens tokens, Problems problems) {
    Assets assets = new Assets(theme, tokens, problems);
    for (String path : theme.paths()) {
      if (path.startsWith(FOLDER)) {
        assets.publish(path);
      }
    }
    return assets;
  }

  /** The published files, by their path in the theme. */
  public List<RenderedFile> files() {
    return List.copyOf(files.values());
  }

  /** The links to all assets, by their path in the theme ({@code assets/stet.css}), sorted. */
  public SortedMap<String, String> hrefs(SiteUrl site) {
    TreeMap<String, String> hrefs = new TreeMap<>();
    for (Map.Entry<String, RenderedFile> file : files.entrySet()) {
      hrefs.put(file.getKey(), site.href(file.getValue().path()));
    }
    return hrefs;
  }

  /** The links to all assets, and what browsers hold style sheets and scripts against. */
  public AssetLinks links(SiteUrl site) {
    TreeMap<String, String> integrity = new TreeMap<>();
    for (Map.Entry<String, RenderedFile> file : files.entrySet()) {
      if (file.getKey().endsWith(".css") || file.getKey().endsWith(".js")) {
        integrity.put(file.getKey(), Integrity.of(file.getValue().bytes()));
      }
    }
    return new AssetLinks(hrefs(site), integrity);
  }

  /**
   * Publishes an asset after those that it refers to, since their names are part of its contents.
   */
  private @Nullable SitePath publish(String path) {
    RenderedFile done = files.get(path);
    if (done != null) {
      return done.path();
    }
    byte[] bytes = theme.read(path);
    String fault = SitePath.fault("/" + path);
    if (bytes == null || fault != null || underway.contains(path)) {
      if (fault != null) {
        problems.report(ProblemKind.UNSAFE_FILE_NAME, Location.ofFile(theme.describe(path)), fault);
      }
      return null;
    }
    underway.push(path);
    byte[] whole = path.equals(STYLE_SHEET) ? with(bytes, TokenSheet.of(tokens)) : bytes;
    byte[] contents = path.endsWith(".css") ? rewrite(path, whole) : bytes;
    underway.pop();
    SitePath published = published(path, Fingerprint.of(contents));
    files.put(path, new RenderedFile(published, contents));
    return published;
  }

  private static byte[] with(byte[] bytes, byte[] more) {
    byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, all, bytes.length, more.length);
    return all;
  }

  private boolean isThere(ThemeTokens.Face face) {
    String path = FOLDER + face.name();
    if (!face.file() || theme.read(path) != null) {
      return true;
    }
    problems.report(ProblemKind.MISSING_ASSET, face.place(), path, suggestion(path));
    return false;
  }

  private byte[] rewrite(String path, byte[] bytes) {
    StyleSheet sheet = new StyleSheet(path, theme.describe(path), bytes);
    return sheet.withNames(
        reference -> {
          SitePath published = publish(reference.path());
          if (published == null && !underway.contains(reference.path())) {
            problems.report(
                ProblemKind.MISSING_ASSET,
                reference.location(),
                reference.path(),
                suggestion(reference.path()));
          }
          return published;
        });
  }

  private String suggestion(String path) {
    List<String> candidates = new ArrayList<>();
    for (String candidate : theme.paths()) {
      if (candidate.startsWith(FOLDER)) {
        candidates.add(candidate);
      }
    }
    return Suggestion.didYouMean(path, candidates);
  }

  private static SitePath published(String path, Fingerprint fingerprint) {
    int dot = path.lastIndexOf('.');
    boolean extended = dot > path.lastIndexOf('/') + 1;
    String stem = extended ? path.substring(0, dot) : path;
    String extension = extended ? path.substring(dot) : "";
    return new SitePath("/" + stem + "." + fingerprint.brief() + extension);
  }
}
