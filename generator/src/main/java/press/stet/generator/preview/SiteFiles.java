package press.stet.generator.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;

/**
 * Answers requests with the files of the built site, as a web host does. HTML goes out with the
 * preview's script and the problems added; the files themselves stay as they were built.
 *
 * @param folder the built site
 */
record SiteFiles(Path folder) {

  /**
   * Answers a GET request.
   *
   * @param path decoded, below the site's base path, beginning with a slash
   */
  Answer answer(String path, Asked asked, PreviewState state) throws IOException {
    if (SitePath.fault(path) != null) {
      return notFound(state);
    }
    SitePath address = new SitePath(path);
    Path file = folder.resolve(address.file()).normalize();
    if (!file.startsWith(folder) || !Files.exists(file)) {
      return notFound(state);
    }
    if (Files.isDirectory(file)) {
      boolean isPage = Files.isRegularFile(file.resolve("index.html"));
      return isPage ? redirect(path + "/", asked.query(), state) : notFound(state);
    }
    return isHtml(file) ? page(200, file, asked, state) : part(file, asked);
  }

  private Answer notFound(PreviewState state) throws IOException {
    Path file = folder.resolve("404.html");
    return Files.isRegularFile(file)
        ? page(404, file, Asked.PLAINLY, state)
        : Answer.bytes(404, MediaTypes.of("404.html"), Notice.page("There is no such page", state));
  }

  /** Not a permanent one: browsers would remember it for another newspaper on this port. */
  private static Answer redirect(String path, @Nullable String query, PreviewState state) {
    String place = state.basePath() + new SitePath(path).encoded().substring(1);
    return Answer.empty(302, Map.of("Location", query == null ? place : place + "?" + query));
  }

  private static boolean isHtml(Path file) {
    return MediaTypes.of(file.toString()).startsWith("text/html");
  }

  private static Answer page(int status, Path file, Asked asked, PreviewState state)
      throws IOException {
    byte[] bytes = Notice.addTo(Files.readAllBytes(file), state);
    String tag = "\"" + Fingerprint.of(bytes) + "\"";
    if (status == 200 && asked.knows(tag)) {
      return Answer.empty(304, Map.of("ETag", tag));
    }
    return Answer.bytes(status, MediaTypes.of(file.toString()), bytes).with("ETag", tag);
  }

  /** The output step moves changed files into place, so size and time tell two versions apart. */
  private static Answer part(Path file, Asked asked) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    long size = attributes.size();
    String tag = tag(size, attributes.lastModifiedTime());
    if (asked.knows(tag)) {
      return Answer.empty(304, Map.of("ETag", tag));
    }
    Map<String, String> headers = new TreeMap<>();
    headers.put("ETag", tag);
    headers.put("Accept-Ranges", "bytes");
    headers.put("Content-Type", MediaTypes.of(String.valueOf(file.getFileName())));
    ByteRange range = ByteRange.read(asked.rangeFor(tag), size);
    if (range == null) {
      return new Answer(200, new TreeMap<>(headers), new Answer.Body.FilePart(file, 0, size));
    }
    if (range.isEmpty()) {
      return Answer.empty(416, Map.of("Content-Range", "bytes */" + size));
    }
    headers.put("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + size);
    return new Answer(
        206, new TreeMap<>(headers), new Answer.Body.FilePart(file, range.from(), range.length()));
  }

  private static String tag(long size, FileTime time) {
    return "\"%x-%x\"".formatted(size, time.to(TimeUnit.NANOSECONDS));
  }

  /**
   * What a browser said beside the address.
   *
   * @param query undecoded; null if none
   * @param ifNoneMatch the tags it has; null if none
   * @param range which bytes it wants; null if all
   * @param ifRange the tag for which that range holds; null if for any
   */
  record Asked(
      @Nullable String query,
      @Nullable String ifNoneMatch,
      @Nullable String range,
      @Nullable String ifRange) {

    static final Asked PLAINLY = new Asked(null, null, null, null);

    boolean knows(String tag) {
      return ifNoneMatch != null && (ifNoneMatch.contains(tag) || ifNoneMatch.strip().equals("*"));
    }

    @Nullable String rangeFor(String tag) {
      return ifRange == null || ifRange.equals(tag) ? range : null;
    }
  }
}
