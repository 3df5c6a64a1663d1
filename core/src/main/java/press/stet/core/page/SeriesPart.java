package press.stet.core.page;

import org.jspecify.annotations.Nullable;

/**
 * An article's place in a series.
 *
 * @param title of the series
 * @param language BCP 47 tag, if the title is in another language than the page; else null
 * @param href link to the series
 * @param number of this part, from 1
 * @param count the number of parts that are published
 * @param previous the part before this one; null for the first
 * @param next the part after this one; null for the last
 */
public record SeriesPart(
    String title,
    @Nullable String language,
    String href,
    int number,
    int count,
    @Nullable Link previous,
    @Nullable Link next) {}
