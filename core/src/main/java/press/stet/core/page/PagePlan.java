package press.stet.core.page;

import java.util.List;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/**
 * Every file that the web site will have, but for the theme's assets.
 *
 * @param pages that are made
 * @param copies files that are copied byte for byte, by address
 * @param lists every list of stories, in the order of their pages
 */
public record PagePlan(List<PlannedPage> pages, List<CopiedFile> copies, List<StoryList> lists) {

  /** Copies the lists. */
  public PagePlan {
    pages = List.copyOf(pages);
    copies = List.copyOf(copies);
    lists = List.copyOf(lists);
  }

  /**
   * A file that is copied as it is.
   *
   * @param source where it comes from
   * @param path where it will be found
   */
  public record CopiedFile(SourcePath source, SitePath path) {}
}
