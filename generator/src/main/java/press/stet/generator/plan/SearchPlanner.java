package press.stet.generator.plan;

import java.util.ArrayList;
import java.util.List;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.SearchSegment;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/**
 * Plans what readers search with, but for the files of the index itself: those are known only when
 * the texts have been read again.
 */
public final class SearchPlanner {

  private SearchPlanner() {}

  /** The parts of the archive that have an index each, oldest first; none without search. */
  public static List<SearchSegment> segments(Site site) {
    List<SearchSegment> segments = new ArrayList<>();
    List<Story> stories = site.stories();
    int from = 0;
    while (site.config().rules().search() != null && from < stories.size()) {
      int to = end(stories, from);
      int year = stories.get(from).day().getYear();
      boolean goesOn = from > 0 && stories.get(from - 1).day().getYear() == year;
      String name = goesOn ? year + "-" + from : String.valueOf(year);
      segments.add(
          new SearchSegment(
              site.places().search().child(name + "/"),
              name,
              stories.subList(from, to),
              Math.min(stories.size() - to, SearchSegment.ROUND)));
      from = to;
    }
    return segments;
  }

  /** Whole years, as many as it takes; of a very large one, what is not too much. */
  private static int end(List<Story> stories, int from) {
    int most = Math.min(stories.size(), from + SearchSegment.MOST);
    int end = from + 1;
    while (end < most) {
      boolean newYear = stories.get(end).day().getYear() != stories.get(end - 1).day().getYear();
      if (newYear && end - from >= SearchSegment.FEWEST) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** The pages. */
  static List<PlannedPage> pages(Site site) {
    SitePath folder = site.places().search();
    List<SearchSegment> segments = segments(site);
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage.Search(folder));
    pages.add(new PlannedPage.SearchIndex(folder.child("index.json"), segments));
    pages.add(new PlannedPage.SearchAuthors(folder.child("authors.json")));
    pages.add(new PlannedPage.OpenSearch(folder.child("opensearch.xml")));
    for (SearchSegment segment : segments) {
      List<Story> stories = segment.stories();
      for (int from = 0; from < stories.size(); from += SearchSegment.CARDS) {
        String name = "d-" + from / SearchSegment.CARDS + ".json";
        int to = Math.min(stories.size(), from + SearchSegment.CARDS);
        pages.add(
            new PlannedPage.SearchCards(segment.folder().child(name), stories.subList(from, to)));
      }
    }
    return pages;
  }
}
