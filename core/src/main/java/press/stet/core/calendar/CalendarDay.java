package press.stet.core.calendar;

/**
 * A day as a calendar names it.
 *
 * @param year of the calendar's own era
 * @param month from 1
 * @param day of the month, from 1
 */
public record CalendarDay(int year, int month, int day) {}
