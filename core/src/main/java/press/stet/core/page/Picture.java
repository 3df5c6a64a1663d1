package press.stet.core.page;

import org.jspecify.annotations.Nullable;

/**
 * A photo or drawing, ready to print.
 *
 * @param src link to the file
 * @param url the file's full address
 * @param alt what it shows; empty if nobody said
 * @param caption null if none
 * @param credit null if none
 */
public record Picture(
    String src, String url, String alt, @Nullable String caption, @Nullable String credit) {}
