package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import press.stet.core.config.Hosting.Compression;
import press.stet.generator.compress.Compressor;

/**
 * What a page and all that it loads weigh over the wire, compressed, but for pictures.
 *
 * @param bytes by the files' paths
 */
record Weight(Map<String, Integer> bytes) {

  /** The most that an article's page may weigh. */
  static final int MOST = 45 * 1024;

  /** The most that its scripts may weigh. */
  static final int MOST_SCRIPT = 4 * 1024;

  /** Weighs files of a site by their addresses. */
  static Weight of(PublishedSite site, Collection<String> addresses) {
    Map<String, Integer> bytes = new TreeMap<>();
    for (String address : addresses) {
      String path = URI.create(address).getPath();
      if (!path.matches(".*\\.(jpg|png|webp|svg|ico)")) {
        byte[] file = site.files().get(path.endsWith("/") ? path + "index.html" : path);
        assertThat(file).as(path).isNotNull();
        boolean packed = path.endsWith(".woff2");
        bytes.put(path, packed ? file.length : Compressor.compress(file, Compression.GZIP).length);
      }
    }
    return new Weight(bytes);
  }

  int all() {
    return bytes.values().stream().mapToInt(Integer::intValue).sum();
  }

  int ofScripts() {
    return bytes.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".js"))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Line by line. */
  String report() {
    StringBuilder report = new StringBuilder();
    bytes.forEach((file, weight) -> report.append("%8d  %s%n".formatted(weight, file)));
    return report.append("%8d  in all%n".formatted(all())).toString();
  }
}
