package press.stet.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Story;

/**
 * The order in which pages are printed: by the newest story on them. So pages that show the same
 * stories follow one another, and what was made for one of them is still at hand for the next,
 * however large the newspaper.
 */
final class PrintOrder {

  private PrintOrder() {}

  /** The pages without stories of their own come first, in the order in which they were planned. */
  static List<PlannedPage> of(List<PlannedPage> pages) {
    List<PlannedPage> ordered = new ArrayList<>(pages);
    ordered.sort(Comparator.comparingInt(PrintOrder::newest));
    return ordered;
  }

  private static int newest(PlannedPage page) {
    if (page instanceof PlannedPage.OfStory of) {
      return of.story().number();
    } else if (page instanceof PlannedPage.OfNinjs of) {
      return of.story().number();
    } else if (page instanceof PlannedPage.SearchCards of) {
      return of.stories().get(of.stories().size() - 1).number();
    } else if (page instanceof PlannedPage.OfLive of) {
      return of.story().number();
    } else if (page instanceof PlannedPage.OfList of && of.to() > of.from()) {
      List<Story> stories = of.list().stories();
      return stories.get(of.to() - 1).number();
    } else if (page instanceof PlannedPage.OfEdition of && !of.paper().others().isEmpty()) {
      List<Integer> stories = of.paper().others();
      return stories.get(stories.size() - 1);
    }
    return -1;
  }
}
