package press.stet.core.article;

/**
 * A correction of a published article.
 *
 * @param date when it was made
 * @param text what was wrong and what is right
 */
public record Correction(StoryDate date, String text) {}
