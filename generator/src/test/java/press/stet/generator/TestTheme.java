package press.stet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;
import press.stet.generator.theme.Theme;

/** A theme of the test resources. */
final class TestTheme implements Theme {

  /** Prints the facts of every page in plain lines, for cases that are not about looks. */
  static final Theme FACTS = new TestTheme(Path.of("src/test/resources/themes/facts"));

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private TestTheme(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Collection<String> paths() {
    return files.keySet();
  }

  @Override
  public byte @Nullable [] read(String path) {
    return files.get(path);
  }

  @Override
  public String describe(String path) {
    return path;
  }

  @Override
  public Fingerprint fingerprint() {
    Fingerprinter all = new Fingerprinter();
    files.forEach((path, bytes) -> all.add(path).add(bytes));
    return all.finish();
  }
}
