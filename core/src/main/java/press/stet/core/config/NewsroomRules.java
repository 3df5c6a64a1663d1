package press.stet.core.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.calendar.CalendarSystem;

/**
 * The rules of a newsroom that are switched on in {@code site.yaml}. A newspaper that names none of
 * them is as if there were none, and pays for none.
 *
 * @param calendars in which dates are printed, side by side; empty for the Gregorian one alone
 * @param editions how editions are counted; null for a newspaper without pages for them
 */
public record NewsroomRules(List<CalendarSystem> calendars, @Nullable EditionRules editions) {

  /** Those of a newspaper that names none. */
  public static final NewsroomRules NONE = new NewsroomRules(List.of(), null);

  /** Copies the lists. */
  public NewsroomRules {
    calendars = List.copyOf(calendars);
  }
}
