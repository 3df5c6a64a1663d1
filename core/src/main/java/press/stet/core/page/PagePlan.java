package press.stet.core.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import press.stet.core.article.Focus;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/**
 * Every file that the web site will have, but for the theme's assets.
 *
 * @param pages that are made
 * @param copies files that are copied byte for byte, by address
 * @param lists every list of stories, in the order of their pages
 * @param photos that are prepared for readers, by address
 */
public record PagePlan(
    List<PlannedPage> pages,
    List<CopiedFile> copies,
    List<StoryList> lists,
    List<PlannedPhoto> photos) {

  /** Copies the lists. */
  public PagePlan {
    pages = List.copyOf(pages);
    copies = List.copyOf(copies);
    lists = List.copyOf(lists);
    photos = List.copyOf(photos);
  }

  /** A plan without photos to prepare. */
  public PagePlan(List<PlannedPage> pages, List<CopiedFile> copies, List<StoryList> lists) {
    this(pages, copies, lists, List.of());
  }

  /** The newspaper's own files of which the site shows something, as they are or prepared. */
  public List<CopiedFile> files() {
    if (photos.isEmpty()) {
      return copies;
    }
    List<CopiedFile> files = new ArrayList<>(copies);
    photos.forEach(photo -> files.add(new CopiedFile(photo.source(), photo.path())));
    return files;
  }

  /**
   * A file that is copied as it is.
   *
   * @param source where it comes from
   * @param path where it will be found
   */
  public record CopiedFile(SourcePath source, SitePath path) {}

  /**
   * A photo that is prepared for readers.
   *
   * @param source where it comes from
   * @param path where the whole photo would be found
   * @param crops the points around which it is cut; empty if it is only shown as a whole
   * @param linked whether a text links to the whole photo
   */
  public record PlannedPhoto(
      SourcePath source, SitePath path, SortedSet<Focus> crops, boolean linked) {

    /** Copies the set. */
    public PlannedPhoto {
      crops = Collections.unmodifiableSortedSet(new TreeSet<>(crops));
    }
  }
}
