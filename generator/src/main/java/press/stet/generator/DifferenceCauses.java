package press.stet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;
import press.stet.generator.cache.Cache;
import press.stet.generator.cache.KnownPages;

/** Finds out why pages differ, from what two builds remember of them. */
final class DifferenceCauses {

  private DifferenceCauses() {}

  /**
   * The causes of some differences, by path.
   *
   * @param site what the build left in its output folder
   * @param built the build's cache; null if it had none
   * @param clean the cache of the build from nothing
   */
  static Map<String, DifferenceCause> of(
      List<SiteDifference> differences, Path site, @Nullable Path built, Path clean) {
    Map<String, DifferenceCause> causes = new LinkedHashMap<>();
    if (differences.isEmpty() || built == null) {
      return causes;
    }
    Fingerprint tool = Tool.fingerprint();
    try (Cache one = Cache.open(built, tool);
        Cache other = Cache.open(clean, tool)) {
      KnownPages here = one.lastPages();
      KnownPages there = other.lastPages();
      for (SiteDifference difference : differences) {
        String path = difference.path();
        causes.put(path, cause(site.resolve(path), find(here, path), find(there, path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return causes;
  }

  private static KnownPages.@Nullable Known find(@Nullable KnownPages pages, String path) {
    return pages == null ? null : pages.find(path);
  }

  private static DifferenceCause cause(
      Path file, KnownPages.@Nullable Known here, KnownPages.@Nullable Known there)
      throws IOException {
    if (here == null || there == null || !Files.isRegularFile(file)) {
      return DifferenceCause.UNKNOWN;
    }
    if (!Checksum.of(Files.readAllBytes(file)).equals(here.stamp().contents())) {
      return DifferenceCause.FILE_CHANGED;
    }
    boolean same = Objects.equals(here.key(), there.key()) && here.asked().equals(there.asked());
    return same ? DifferenceCause.PAGE_KEY : DifferenceCause.ARTICLE_KEY;
  }
}
