package press.stet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;

/**
 * What the generator itself is made of: its own classes, the libraries and the Java that it runs
 * on. Two builds by tools of one fingerprint make the same of the same newspaper.
 */
final class Tool {

  /** One class of each part of our own, whose contents count. */
  private static final List<String> OURS =
      List.of(
          "press/stet/core/value/Fingerprint.class", "press/stet/generator/SiteGenerator.class");

  /** One class of each library, of which the jar's name and size count. */
  private static final List<String> LIBRARIES =
      List.of(
          "org/commonmark/parser/Parser.class",
          "org/jsoup/Jsoup.class",
          "tools/jackson/dataformat/yaml/YAMLParser.class",
          "freemarker/template/Configuration.class",
          "com/twelvemonkeys/imageio/plugins/jpeg/JPEGImageReaderSpi.class",
          "com/luciad/imageio/webp/WebPWriter.class",
          "com/drew/imaging/ImageMetadataReader.class");

  private Tool() {}

  /** The fingerprint of it all. */
  static Fingerprint fingerprint() {
    Fingerprinter all = new Fingerprinter();
    all.add(Runtime.version().toString());
    try {
      for (String name : OURS) {
        addContents(all, place(name));
      }
      for (String name : LIBRARIES) {
        Path jar = place(name);
        all.add(String.valueOf(jar.getFileName())).add(Files.size(jar));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.finish();
  }

  /** The jar or folder that a class lies in. */
  private static Path place(String name) {
    @Nullable URL url = Tool.class.getClassLoader().getResource(name);
    if (url == null) {
      throw new IllegalStateException("not on the class path: " + name);
    }
    String text = url.toString();
    int inner = text.indexOf("!/");
    return inner > 0
        ? Path.of(URI.create(text.substring("jar:".length(), inner)))
        : Path.of(URI.create(text.substring(0, text.length() - name.length())));
  }

  private static void addContents(Fingerprinter all, Path place) throws IOException {
    TreeMap<String, Long> parts = new TreeMap<>();
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = place.relativize(file).toString().replace('\\', '/');
          parts.put(name, Fingerprint.of(Files.readAllBytes(file)).high());
        }
      }
    } else {
      try (ZipFile jar = new ZipFile(place.toFile())) {
        jar.stream()
            .filter(entry -> !entry.isDirectory())
            .forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
      }
    }
    parts.forEach((name, contents) -> all.add(name).add(contents));
  }
}
