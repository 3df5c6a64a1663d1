package press.stet.generator.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of one theme on the class path, in a folder or in a jar.
 *
 * @param name what other themes call it
 * @param parent the name of the theme whose files it has where it has none; empty for a theme that
 *     is complete
 * @param files contents by path
 */
record ThemeFiles(String name, String parent, SortedMap<String, byte[]> files) {

  /** Where themes lie on the class path. */
  static final String ROOT = "press/stet/theme/";

  /** Says what a theme is called. Every theme has it, so it shows where one lies. */
  static final String DESCRIPTION = "theme.properties";

  /** The theme that comes with Stet. Those that do not say otherwise extend it. */
  static final String STET = "stet";

  private static final String NAME = "name";
  private static final String EXTENDS = "extends";

  /**
   * Reads a theme.
   *
   * @param description where its description lies
   * @throws ThemeException if the description does not say what it must
   */
  static ThemeFiles at(URL description) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    if (description.getProtocol().equals("file")) {
      readFolder(Path.of(URI.create(description.toString())).resolveSibling(""), files);
    } else {
      readJar(description, files);
    }
    Properties said = new Properties();
    byte[] bytes = Objects.requireNonNull(files.remove(DESCRIPTION));
    said.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    Set<String> unknown = new TreeSet<>(said.stringPropertyNames());
    unknown.removeAll(Set.of(NAME, EXTENDS));
    String name = said.getProperty(NAME, "").strip();
    if (name.isEmpty() || !unknown.isEmpty()) {
      throw new ThemeException(
          description
              + ": a theme's description has the keys \"name\" (required) and \"extends\""
              + (unknown.isEmpty() ? "; \"name\" is missing" : ", not " + unknown));
    }
    String usual = name.equals(STET) ? "" : STET;
    return new ThemeFiles(name, said.getProperty(EXTENDS, usual).strip(), files);
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

  private static void readJar(URL description, SortedMap<String, byte[]> files) throws IOException {
    URLConnection connection = description.openConnection();
    if (!(connection instanceof JarURLConnection jarConnection)) {
      throw new IllegalStateException(
          "the theme lies neither in a folder nor in a jar: " + description);
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
}
