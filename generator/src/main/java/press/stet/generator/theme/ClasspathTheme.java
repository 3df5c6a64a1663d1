package press.stet.generator.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;

/**
 * The theme that lies on the class path below {@code press/stet/theme/}, held in memory. If there
 * are several, one extends the next: it has the other's files where it has none of its own.
 */
public final class ClasspathTheme implements Theme {

  private final SortedMap<String, byte[]> files;
  private final List<ThemeFiles> chain;
  private final Fingerprint fingerprint;

  private ClasspathTheme(SortedMap<String, byte[]> files, List<ThemeFiles> chain) {
    this.files = files;
    this.chain = chain;
    Fingerprinter all = new Fingerprinter();
    chain.forEach(theme -> all.add(FileSet.fingerprint(theme.files())));
    this.fingerprint = all.finish();
  }

  /**
   * Reads the theme, from folders or from jars.
   *
   * @throws ThemeException if there is no theme on the class path, or if there are several of which
   *     none extends all others
   * @throws UncheckedIOException if it cannot be read
   */
  public static ClasspathTheme read(ClassLoader loader) {
    Map<String, ThemeFiles> found = found(loader);
    List<ThemeFiles> chain = chain(front(found), found);
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (int i = chain.size() - 1; i >= 0; i--) {
      files.putAll(chain.get(i).files());
    }
    return new ClasspathTheme(files, chain);
  }

  /** The first of each name: a class path may well name a jar twice. */
  private static Map<String, ThemeFiles> found(ClassLoader loader) {
    Map<String, ThemeFiles> found = new LinkedHashMap<>();
    try {
      for (URL at :
          Collections.list(loader.getResources(ThemeFiles.ROOT + ThemeFiles.DESCRIPTION))) {
        ThemeFiles theme = ThemeFiles.at(at);
        found.putIfAbsent(theme.name(), theme);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The theme that no other one extends. The one that comes with Stet stands back. */
  private static ThemeFiles front(Map<String, ThemeFiles> found) {
    Set<String> extended =
        found.values().stream().map(ThemeFiles::parent).collect(Collectors.toSet());
    List<ThemeFiles> fronts =
        found.values().stream()
            .filter(theme -> !extended.contains(theme.name()))
            .filter(theme -> found.size() == 1 || !theme.name().equals(ThemeFiles.STET))
            .toList();
    if (found.isEmpty()) {
      throw new ThemeException(
          "There is no theme on the class path: a theme's jar has the file "
              + ThemeFiles.ROOT
              + ThemeFiles.DESCRIPTION);
    }
    if (fronts.size() != 1) {
      throw new ThemeException(
          "There are several themes on the class path, and none of them extends all others: "
              + found.keySet().stream().sorted().collect(Collectors.joining(", "))
              + ". Keep one of them, or let one name the other in \"extends\".");
    }
    return fronts.get(0);
  }

  private static List<ThemeFiles> chain(ThemeFiles front, Map<String, ThemeFiles> found) {
    List<ThemeFiles> chain = new ArrayList<>();
    for (ThemeFiles theme = front; ; ) {
      chain.add(theme);
      if (theme.parent().isEmpty()) {
        return chain;
      }
      ThemeFiles parent = found.get(theme.parent());
      if (parent == null || chain.contains(parent)) {
        throw new ThemeException(
            "The theme \""
                + theme.name()
                + "\" extends \""
                + theme.parent()
                + "\", which "
                + (parent == null ? "is not on the class path" : "extends it in turn")
                + ". Themes here: "
                + String.join(", ", found.keySet()));
      }
      theme = parent;
    }
  }

  @Override
  public Collection<String> paths() {
    return Collections.unmodifiableSet(files.keySet());
  }

  @Override
  public byte @Nullable [] read(String path) {
    return files.get(path);
  }

  @Override
  public String describe(String path) {
    return "theme:" + path;
  }

  @Override
  public List<Layer> layers(String path) {
    List<Layer> layers = new ArrayList<>();
    for (ThemeFiles theme : chain) {
      byte[] contents = theme.files().get(path);
      if (contents != null) {
        layers.add(0, new Layer(describe(path), contents, false));
      }
    }
    return layers;
  }

  @Override
  public Fingerprint fingerprint() {
    return fingerprint;
  }
}
