package press.stet.generator.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;

/** A theme with a newspaper's own files in front: a file replaces the theme's of the same path. */
public final class LayeredTheme implements Theme {

  /** Had the words of the default theme before there were message files. */
  private static final String FORMER_WORDS = "partials/words.ftlh";

  private final Theme base;
  private final SortedMap<String, byte[]> own;
  private final SortedSet<String> paths;
  private final Fingerprint fingerprint;

  private LayeredTheme(Theme base, SortedMap<String, byte[]> own) {
    this.base = base;
    this.own = own;
    this.paths = new TreeSet<>(base.paths());
    this.paths.addAll(own.keySet());
    this.fingerprint =
        new Fingerprinter().add(base.fingerprint()).add(FileSet.fingerprint(own)).finish();
  }

  /**
   * Puts a newspaper's files in front of a theme.
   *
   * @param own contents by path below {@code templates/}
   * @param problems hears of files that nothing will use
   */
  public static LayeredTheme of(Theme base, SortedMap<String, byte[]> own, Problems problems) {
    for (String path : own.keySet()) {
      if (!base.paths().contains(path) && !mayBeNew(path)) {
        problems.report(
            ProblemKind.UNUSED_TEMPLATE,
            Location.ofFile("templates/" + path),
            Suggestion.didYouMean(path, base.paths()));
      } else if (path.equals(FORMER_WORDS) && !base.paths().contains(path) && !isAskedFor(own)) {
        problems.report(ProblemKind.FORMER_WORDS, Location.ofFile("templates/" + path));
      }
    }
    return new LayeredTheme(base, new TreeMap<>(own));
  }

  private static boolean isAskedFor(SortedMap<String, byte[]> own) {
    return own.values().stream()
        .anyMatch(file -> new String(file, StandardCharsets.UTF_8).contains("words.ftlh"));
  }

  /** New templates that others may ask for by name. */
  private static boolean mayBeNew(String path) {
    boolean shared =
        path.startsWith("partials/")
            || path.startsWith("pieces/")
            || path.startsWith("containers/");
    boolean words = path.startsWith("messages/") && path.endsWith(".yaml");
    return path.startsWith("assets/") || words || (shared && path.endsWith(".ftlh"));
  }

  @Override
  public Collection<String> paths() {
    return Collections.unmodifiableSortedSet(paths);
  }

  @Override
  public byte @Nullable [] read(String path) {
    byte[] replaced = own.get(path);
    return replaced != null ? replaced : base.read(path);
  }

  @Override
  public String describe(String path) {
    return own.containsKey(path) ? "templates/" + path : base.describe(path);
  }

  @Override
  public List<Layer> layers(String path) {
    List<Layer> layers = new ArrayList<>(base.layers(path));
    byte[] contents = own.get(path);
    if (contents != null) {
      layers.add(new Layer(describe(path), contents, true));
    }
    return layers;
  }

  @Override
  public Fingerprint fingerprint() {
    return fingerprint;
  }
}
