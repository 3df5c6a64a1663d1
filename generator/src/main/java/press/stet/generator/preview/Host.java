package press.stet.generator.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.generator.Issue;

/**
 * Answers requests as a web host does that has what a build would write. HTML goes out with the
 * preview's script and the problems added.
 *
 * @param state what is shown
 */
record Host(PreviewState state) {

  private static final String INDEX = "index.html";
  private static final SitePath NOT_FOUND = new SitePath("/404.html");

  /**
   * Answers a GET request.
   *
   * @param path decoded, beginning with a slash
   */
  Answer answer(String path, Asked asked) throws IOException {
    Pages pages = state.pages();
    if (pages == null || !state.isShown()) {
      String title = state.isRead() ? "Nothing can be shown yet" : "The newspaper is being read";
      return own(503, title);
    }
    Place place = place(path, pages);
    if (place.moved() != null) {
      // Not a permanent one: browsers would remember it for another newspaper on this port.
      String query = place.status() == 302 && asked.query() != null ? "?" + asked.query() : "";
      return Answer.empty(302, Map.of("Location", place.moved() + query));
    }
    Pages.Drawn drawn = place.drawn();
    if (drawn == null) {
      return own(404, "There is no such page");
    }
    if (drawn.found() instanceof Issue.Found.Printed printed) {
      String type = MediaTypes.of(printed.file().path().file());
      return type.startsWith("text/html")
          ? html(place, type, printed.file().bytes(), asked)
          : part(new Answer.Source.Memory(printed.file().bytes()), type, drawn.tag(), asked);
    }
    return drawn.found() instanceof Issue.Found.Stored stored
        ? file(place, stored.file(), asked)
        : own(500, "This page cannot be drawn");
  }

  /** The answer if the generator itself failed with a page. */
  Answer failure() {
    return own(503, "This page cannot be drawn");
  }

  /** Tells a browser's script whether its page, or the problems it shows, are out of date. */
  String stamp(String path) {
    Pages pages = state.pages();
    return state.stamp(pages == null || !state.isShown() ? "none" : place(path, pages).tag());
  }

  private Place place(String path, Pages pages) {
    String base = URI.create(state.basePath()).getPath();
    if (!path.startsWith(base)) {
      boolean atRoot = path.equals("/") || (path + "/").equals(base);
      return atRoot ? new Place(301, null, state.basePath()) : missing(pages);
    }
    String local = path.substring(base.length() - 1);
    if (SitePath.fault(local) != null) {
      return missing(pages);
    }
    for (String candidate : candidates(local)) {
      Pages.Drawn drawn = pages.at(new SitePath(candidate));
      if (drawn != null) {
        return new Place(200, drawn, null);
      }
    }
    boolean isFolder =
        !local.endsWith("/")
            && SitePath.fault(local + "/") == null
            && candidates(local + "/").stream().anyMatch(c -> pages.at(new SitePath(c)) != null);
    String moved = state.basePath() + new SitePath(local).encoded().substring(1) + "/";
    return isFolder ? new Place(302, null, moved) : missing(pages);
  }

  /** A folder's page has two names. */
  private static List<String> candidates(String local) {
    List<String> candidates = new ArrayList<>();
    candidates.add(local);
    if (local.endsWith("/")) {
      candidates.add(local + INDEX);
    } else if (local.endsWith("/" + INDEX)) {
      candidates.add(local.substring(0, local.length() - INDEX.length()));
    }
    return candidates;
  }

  private static Place missing(Pages pages) {
    return new Place(404, pages.at(NOT_FOUND), null);
  }

  private Answer own(int status, String title) {
    return Answer.bytes(
        status, MediaTypes.of(INDEX), Notice.page(title, state, status == 500 ? "faulty" : "none"));
  }

  private Answer html(Place place, String type, byte[] page, Asked asked) {
    byte[] bytes = Notice.addTo(page, state, place.tag());
    String etag = "\"" + Fingerprint.of(bytes) + "\"";
    if (place.status() == 200 && asked.knows(etag)) {
      return Answer.empty(304, Map.of("ETag", etag));
    }
    return Answer.bytes(place.status(), type, bytes).with("ETag", etag);
  }

  private Answer file(Place place, Path file, Asked asked) throws IOException {
    String type = MediaTypes.of(String.valueOf(file.getFileName()));
    try {
      if (type.startsWith("text/html")) {
        return html(place, type, Files.readAllBytes(file), asked);
      }
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      long size = attributes.size();
      String version = version(size, attributes.lastModifiedTime());
      return part(new Answer.Source.Disk(file, size), type, version, asked);
    } catch (NoSuchFileException e) {
      return own(404, "There is no such page");
    }
  }

  private static Answer part(Answer.Source source, String type, String version, Asked asked) {
    String tag = "\"" + version + "\"";
    if (asked.knows(tag)) {
      return Answer.empty(304, Map.of("ETag", tag));
    }
    Map<String, String> headers = new TreeMap<>();
    headers.put("ETag", tag);
    headers.put("Accept-Ranges", "bytes");
    headers.put("Content-Type", type);
    long size = source.size();
    ByteRange range = ByteRange.read(asked.rangeFor(tag), size);
    if (range == null) {
      return new Answer(200, new TreeMap<>(headers), new Answer.Body(source, 0, size));
    }
    if (range.isEmpty()) {
      return Answer.empty(416, Map.of("Content-Range", "bytes */" + size));
    }
    headers.put("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + size);
    return new Answer(
        206, new TreeMap<>(headers), new Answer.Body(source, range.from(), range.length()));
  }

  private static String version(long size, FileTime time) {
    return "%x-%x".formatted(size, time.to(TimeUnit.NANOSECONDS));
  }

  /**
   * Where a path leads.
   *
   * @param status as a web host would answer
   * @param drawn what is there; null if nothing is
   * @param moved where it is found instead; null if nowhere
   */
  private record Place(int status, Pages.@Nullable Drawn drawn, @Nullable String moved) {

    /** Differs between two versions of what a browser shows. */
    String tag() {
      String what = moved == null ? drawn == null ? "none" : drawn.tag() : "moved";
      return status == 404 ? "404-" + what : what;
    }
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

    boolean knows(String tag) {
      return ifNoneMatch != null && (ifNoneMatch.contains(tag) || ifNoneMatch.strip().equals("*"));
    }

    @Nullable String rangeFor(String tag) {
      return ifRange == null || ifRange.equals(tag) ? range : null;
    }
  }
}
