package press.stet.core.page;

import org.jspecify.annotations.Nullable;

/**
 * A date, ready to print.
 *
 * @param iso for {@code datetime} attributes: {@code 2018-07-05T09:30:00+04:30}, or {@code
 *     2018-07-05} if only a day is known
 * @param full {@code Thursday, July 5th, 2018}
 * @param day {@code July 5, 2018}
 * @param time {@code 09:30}; null if only a day is known
 */
public record DateText(String iso, String full, String day, @Nullable String time) {}
