package press.stet.core.config;

import org.jspecify.annotations.Nullable;

/**
 * What is printed at the head of every page.
 *
 * @param editorInChief the name; null if not given
 * @param established the year of the first issue; null if not given
 * @param motto a line under the title; null if not given
 */
public record Masthead(
    @Nullable String editorInChief, @Nullable Integer established, @Nullable String motto) {}
