package press.stet.generator.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;

/** The theme that lies on the class path below {@code press/stet/theme/}, held in memory. */
public final class ClasspathTheme implements Theme {

  private static final String ROOT = "press/stet/theme/";

  /** Every theme has it, so it shows where the theme lies. */
  private static final String LANDMARK = "article.ftlh";

  private final SortedMap<String, byte[]> files;
  private final Fingerprint fingerprint;

  private ClasspathTheme(SortedMap<String, byte[]> files) {
    this.files = files;
    this.fingerprint = FileSet.fingerprint(files);
  }

  /**
   * Reads the theme, from a folder or from a jar.
   *
   * @throws IllegalStateException if there is no theme on the class path
   * @throws UncheckedIOException if it cannot be read
   */
  public static ClasspathTheme read(ClassLoader loader) {
    URL landmark = loader.getResource(ROOT + LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException("no theme on the class path: " + ROOT + LANDMARK);
    }
    TreeMap<String, byte[]> files = new TreeMap<>();
    try {
      if (landmark.getProtocol().equals("file")) {
        readFolder(Path.of(URI.create(landmark.toString())).resolveSibling(""), files);
      } else {
        readJar(landmark, files);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ClasspathTheme(files);
  }

  private static void readFolder(Path folder, SortedMap<String, byte[]> files) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> found = walk.filter(Files::isRegularFile).toList();
      for (Path file : found) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    }
  }

  private static void readJar(URL landmark, SortedMap<String, byte[]> files) throws IOException {
    URLConnection connection = landmark.openConnection();
    if (!(connection instanceof JarURLConnection jarConnection)) {
      throw new IllegalStateException(
          "the theme lies neither in a folder nor in a jar: " + landmark);
    }
    // A cached jar would stay open after the build, and would hide that the file was replaced.
    jarConnection.setUseCaches(false);
    try (JarFile jar = jarConnection.getJarFile()) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(entry.getName().substring(ROOT.length()), in.readAllBytes());
          }
        }
      }
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
  public Fingerprint fingerprint() {
    return fingerprint;
  }
}
