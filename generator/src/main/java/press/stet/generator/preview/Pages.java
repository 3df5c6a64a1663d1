package press.stet.generator.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.Issue;

/** An issue's pages, drawn when they are asked for and kept for a while. */
final class Pages {

  /** More than anybody has open, and few enough to forget them all at once. */
  private static final int MOST_KEPT = 256;

  private final Issue issue;
  private final Map<String, Integer> photos;
  private final ConcurrentMap<SitePath, Drawn> drawn = new ConcurrentHashMap<>();

  private Pages(Issue issue, Map<String, Integer> photos) {
    this.issue = issue;
    this.photos = photos;
  }

  /** The pages of the first issue. */
  static Pages of(Issue issue) {
    return new Pages(issue, Map.of());
  }

  /**
   * The pages of the next issue.
   *
   * @param saved the files that were saved since; pages change with the photos that they show
   */
  Pages next(Issue newer, Iterable<SourcePath> saved) {
    Map<String, Integer> more = new TreeMap<>(photos);
    for (SourcePath file : saved) {
      String name = file.fileName();
      boolean text = name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".ftlh");
      if (!text && SitePath.fault("/" + name) == null) {
        more.merge(new SitePath("/" + name).encoded(), 1, Integer::sum);
      }
    }
    return new Pages(newer, more);
  }

  /** The issue. */
  Issue issue() {
    return issue;
  }

  /** What is found at an address; null if nothing is. */
  @Nullable Drawn at(SitePath address) {
    Drawn known = drawn.get(address);
    if (known != null) {
      return known;
    }
    Issue.Found found = issue.at(address);
    if (found == null) {
      return null;
    }
    Drawn made = new Drawn(found, tag(found));
    if (drawn.size() >= MOST_KEPT) {
      drawn.clear();
    }
    drawn.put(address, made);
    return made;
  }

  private String tag(Issue.Found found) {
    if (!(found instanceof Issue.Found.Printed printed)) {
      return found instanceof Issue.Found.Faulty ? "faulty" : "file";
    }
    byte[] bytes = printed.file().bytes();
    StringBuilder tag = new StringBuilder(Fingerprint.of(bytes).brief());
    if (!photos.isEmpty()) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      photos.forEach((name, saves) -> tag.append(text.contains(name) ? "-" + saves : ""));
    }
    return tag.toString();
  }

  /**
   * A page as it was drawn.
   *
   * @param tag differs between two versions of the page
   */
  record Drawn(Issue.Found found, String tag) {}
}
