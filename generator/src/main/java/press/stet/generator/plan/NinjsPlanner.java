package press.stet.generator.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.PlannedPage.NinjsList;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/** Plans what is made for the systems of other newsrooms: articles, days, months, and all of it. */
final class NinjsPlanner {

  private NinjsPlanner() {}

  static List<PlannedPage> pages(Site site) {
    SitePath folder = site.places().ninjs();
    List<PlannedPage> pages = new ArrayList<>();
    List<NinjsList.Part> months = new ArrayList<>();
    for (Map.Entry<YearMonth, List<Story>> month : site.byMonth().entrySet()) {
      SitePath path = folder.child(month.getKey() + ".json");
      List<NinjsList.Part> days = days(month.getValue(), folder);
      for (NinjsList.Part day : days) {
        LocalDate date = LocalDate.parse(day.name());
        pages.add(new PlannedPage.OfNinjsDay(day.path(), date, day.stories()));
      }
      pages.add(new NinjsList(path, "days", days));
      months.add(new NinjsList.Part(month.getKey().toString(), path, month.getValue()));
    }
    pages.add(new NinjsList(folder.child("index.json"), "months", months));
    site.stories().forEach(story -> pages.add(new PlannedPage.OfNinjs(story)));
    return pages;
  }

  /** Stories come sorted by time, so that those of a day stand together. */
  private static List<NinjsList.Part> days(List<Story> stories, SitePath folder) {
    List<NinjsList.Part> days = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= stories.size(); to++) {
      LocalDate day = stories.get(from).day();
      if (to == stories.size() || !stories.get(to).day().equals(day)) {
        SitePath path = folder.child(day + ".json");
        days.add(new NinjsList.Part(day.toString(), path, stories.subList(from, to)));
        from = to;
      }
    }
    return days;
  }
}
