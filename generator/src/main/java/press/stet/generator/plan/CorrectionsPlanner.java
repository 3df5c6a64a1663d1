package press.stet.generator.plan;

import java.util.ArrayList;
import java.util.List;
import press.stet.core.config.Feeds;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Erratum;
import press.stet.core.site.Site;
import press.stet.core.value.SitePath;

/**
 * Plans the list of corrections and its feeds, numbered as lists of stories are: from the oldest,
 * so that a full page changes no more.
 */
final class CorrectionsPlanner {

  private final List<Erratum> errata;
  private final int size;
  private final SitePath front;

  private CorrectionsPlanner(List<Erratum> errata, int size, SitePath front) {
    this.errata = errata;
    this.size = size;
    this.front = front;
  }

  /** The pages, the front first, then from the newest to the oldest; then the feeds. */
  static List<PlannedPage> pages(Site site) {
    if (!site.hasCorrectionsPage()) {
      return List.of();
    }
    List<Erratum> errata = Erratum.of(site.stories());
    CorrectionsPlanner planner =
        new CorrectionsPlanner(errata, site.config().listSize(), site.places().corrections());
    List<PlannedPage> pages = planner.list();
    for (Feeds.Format format : site.config().feeds().formats()) {
      SitePath path = site.places().corrections().child(format.fileName());
      pages.add(new PlannedPage.CorrectionsFeed(path, format, errata));
    }
    return pages;
  }

  private List<PlannedPage> list() {
    int count = errata.size();
    int full = count == 0 ? 0 : (count - 1) / size;
    List<PlannedPage> pages = new ArrayList<>(full + 4);
    SitePath older = full == 0 ? null : address(full);
    pages.add(
        new PlannedPage.OfCorrections(
            front, errata, Math.max(0, count - size), count, null, null, older));
    for (int number = full; number > 0; number--) {
      pages.add(
          new PlannedPage.OfCorrections(
              address(number),
              errata,
              size * (number - 1),
              size * number,
              number,
              number == full ? front : address(number + 1),
              number == 1 ? null : address(number - 1)));
    }
    return pages;
  }

  private SitePath address(int number) {
    return front.child("page/" + number + "/");
  }
}
