/** Calendars beside the Gregorian one: reckoning, and the names of months. */
@NullMarked
package press.stet.core.calendar;

import org.jspecify.annotations.NullMarked;
