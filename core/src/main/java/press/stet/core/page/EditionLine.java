package press.stet.core.page;

import org.jspecify.annotations.Nullable;

/**
 * What names an edition: {@code Vol. 14, No. 3412}, and its day.
 *
 * @param href link to the edition's page
 * @param date the day
 * @param volume in the digits of the newspaper's dates
 * @param number in the digits of the newspaper's dates
 * @param page of the story that it is told with; null if there is no story, or no page is known
 */
public record EditionLine(
    String href, DateText date, String volume, String number, @Nullable Integer page) {}
