package press.stet.core.article;

/**
 * One entry of a running report, as much of it as is said elsewhere than in the report itself.
 *
 * @param at when it was written
 * @param anchor its id on the page: {@code update-20180705T1000}
 * @param headline as given, or else the beginning of its text
 * @param text the beginning of its text, in plain words
 */
public record LiveUpdate(StoryDate at, String anchor, String headline, String text) {}
