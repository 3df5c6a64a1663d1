package press.stet.core.page;

import org.jspecify.annotations.Nullable;

/**
 * Where a page leads in one of the newspaper's languages: to its own version there, else to that
 * language's front page.
 *
 * @param language BCP 47 tag
 * @param name what its speakers call it
 * @param direction {@code ltr} or {@code rtl}
 * @param href of the version, or of the front page
 * @param title of the version, in its language; null for pages that are named the same in all trees
 *     and where there is no version
 * @param current whether it is the page's own language
 * @param translated whether there is a version of the page
 */
public record LanguageLink(
    String language,
    String name,
    String direction,
    String href,
    @Nullable String title,
    boolean current,
    boolean translated) {}
