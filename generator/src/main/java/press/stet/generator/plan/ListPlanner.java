package press.stet.generator.plan;

import java.util.ArrayList;
import java.util.List;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.StoryList;
import press.stet.core.value.SitePath;

/**
 * Divides a list into pages. The front shows the newest stories and has no number. Older pages are
 * numbered from the oldest and always full, so a page once complete never changes: a new story
 * touches the front only, and now and then adds a page behind it.
 */
final class ListPlanner {

  private final int size;

  ListPlanner(int size) {
    this.size = size;
  }

  /** The pages of a list, the front first, then from the newest to the oldest. */
  List<PlannedPage.OfList> pages(StoryList list) {
    if (list.subject() == StoryList.Subject.SERIES) {
      return parts(list);
    }
    int stories = list.stories().size();
    int full = stories == 0 ? 0 : (stories - 1) / size;
    List<PlannedPage.OfList> pages = new ArrayList<>(full + 1);
    int from = Math.max(0, stories - size);
    SitePath older = full == 0 ? null : address(list, full);
    pages.add(new PlannedPage.OfList(list.front(), list, from, stories, null, null, older));
    for (int number = full; number > 0; number--) {
      pages.add(
          new PlannedPage.OfList(
              address(list, number),
              list,
              size * (number - 1),
              size * number,
              number,
              number == full ? list.front() : address(list, number + 1),
              number == 1 ? null : address(list, number - 1)));
    }
    return pages;
  }

  /** Those of a series, which is read from its beginning: full pages never change either. */
  private List<PlannedPage.OfList> parts(StoryList list) {
    int stories = list.stories().size();
    int count = Math.max(1, (stories + size - 1) / size);
    List<PlannedPage.OfList> pages = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      pages.add(
          new PlannedPage.OfList(
              number == 1 ? list.front() : address(list, number),
              list,
              size * (number - 1),
              Math.min(stories, size * number),
              number == 1 ? null : Integer.valueOf(number),
              number == count ? null : address(list, number + 1),
              number == 1 ? null : number == 2 ? list.front() : address(list, number - 1)));
    }
    return pages;
  }

  private static SitePath address(StoryList list, int number) {
    return list.front().child("page/" + number + "/");
  }
}
