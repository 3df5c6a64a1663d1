package press.stet.generator.render;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.generator.theme.Theme;

/** A theme made of a few texts. */
record MemoryTheme(TreeMap<String, String> files) implements Theme {

  static MemoryTheme of(String... pathsAndTexts) {
    TreeMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return new MemoryTheme(files);
  }

  @Override
  public Collection<String> paths() {
    return files.keySet();
  }

  @Override
  public byte @Nullable [] read(String path) {
    String text = files.get(path);
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String describe(String path) {
    return "templates/" + path;
  }

  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of(files.toString());
  }
}
