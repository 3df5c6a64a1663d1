package press.stet.core.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.calendar.CalendarSystem;

/**
 * The rules of a newsroom that are switched on in {@code site.yaml}. A newspaper that names none of
 * them is as if there were none, and pays for none.
 *
 * @param breakingHours for how many hours breaking news has a banner, where the article does not
 *     say; 0 for none
 * @param series those that have a title of their own; empty if any id will do
 * @param calendars in which dates are printed, side by side; empty for the Gregorian one alone
 * @param editions how editions are counted; null for a newspaper without pages for them
 * @param accountability how the newspaper stands by what it has published
 * @param trust what machines are told of the newspaper
 * @param ninjs whether each article is written as IPTC ninjs, too
 * @param embeds whose films and sounds are shown within pages, once a reader asks for them
 * @param hosting what web hosts and browsers are told
 * @param images how photos are prepared
 * @param search how readers search the archive; null if they cannot
 * @param theme colours and typefaces in place of the theme's
 * @param languages in which the newspaper appears
 */
public record NewsroomRules(
    int breakingHours,
    List<Series> series,
    List<CalendarSystem> calendars,
    @Nullable EditionRules editions,
    Accountability accountability,
    Trust trust,
    boolean ninjs,
    List<Player> embeds,
    Hosting hosting,
    ImageRules images,
    @Nullable SearchRules search,
    ThemeTokens theme,
    Languages languages) {

  /** Those of a newspaper that names none. */
  public static final NewsroomRules NONE =
      new NewsroomRules(
          6,
          List.of(),
          List.of(),
          null,
          Accountability.USUAL,
          Trust.NONE,
          false,
          List.of(),
          Hosting.NONE,
          ImageRules.USUAL,
          null,
          ThemeTokens.NONE,
          Languages.NONE);

  /** Copies the lists. */
  public NewsroomRules {
    series = List.copyOf(series);
    calendars = List.copyOf(calendars);
    embeds = List.copyOf(embeds);
  }

  /** The same for the tree of another language. */
  NewsroomRules in(Languages tree, List<Series> titled, List<CalendarSystem> printed) {
    return new NewsroomRules(
        breakingHours,
        titled,
        printed,
        editions,
        accountability,
        trust,
        ninjs,
        embeds,
        hosting,
        images,
        search,
        theme,
        tree);
  }
}
