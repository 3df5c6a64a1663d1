package press.stet.generator.assemble;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import press.stet.core.article.Edition;
import press.stet.core.config.SiteConfig;
import press.stet.core.site.Editorial;
import press.stet.core.site.FrontPlan;
import press.stet.core.value.SourcePath;

/**
 * Finds what editors want on the front page at a moment: what {@code front.yaml} says, less the
 * pins whose time is up; without that file, the front of the day's edition.
 */
final class FrontPlans {

  private FrontPlans() {}

  static FrontPlan at(Editorial editorial, Instant now, SiteConfig config) {
    FrontPlan plan = editorial.front();
    if (plan != null) {
      List<FrontPlan.Pin> pinned =
          plan.pinned().stream().filter(pin -> now.isBefore(pin.until().instant())).toList();
      return new FrontPlan(plan.source(), plan.lead(), plan.seconds(), pinned, plan.blocks());
    }
    if (editorial.editions().isEmpty()) {
      return FrontPlan.NONE;
    }
    LocalDate today = now.atZone(config.timeZone()).toLocalDate();
    return editorial.editions().stream()
        .filter(edition -> edition.date().equals(today) && !edition.front().isEmpty())
        .findFirst()
        .map(FrontPlans::ofEdition)
        .orElse(FrontPlan.NONE);
  }

  private static FrontPlan ofEdition(Edition edition) {
    List<SourcePath> front = edition.front();
    List<SourcePath> seconds = front.subList(1, Math.min(front.size(), 1 + FrontPlan.MOST_SECONDS));
    return new FrontPlan(edition.source(), front.get(0), seconds, List.of(), List.of());
  }
}
