package press.stet.generator.body;

import java.util.List;
import java.util.Map;
import press.stet.core.article.Reference;

/**
 * A text after parsing: safe HTML with marks for what is decided when a page is rendered. It
 * depends on the text alone, not on other articles, the site's address or the theme.
 *
 * <p>A mark is {@link #MARK}, a letter, a decimal number where the letter wants one, and {@link
 * #END}. Neither character occurs otherwise. The letters:
 *
 * <ul>
 *   <li>{@link #LINK} n: the href or src of reference n, to be escaped for an attribute. Links to
 *       other sites stand in the HTML directly.
 *   <li>{@link #OPEN} n … {@link #CLOSE}: container n around the HTML between; containers nest.
 *   <li>{@link #DATELINE}: the start of the first paragraph at the top level; at the very start,
 *       outside of any paragraph, if the text has none.
 *   <li>{@link #CREDIT}: the end of the last paragraph, if the text ends with one at the top level;
 *       at the very end, outside of any paragraph, otherwise. Footnotes come after it.
 * </ul>
 *
 * @param markup HTML with marks
 * @param references by number
 * @param containers by number
 * @param anchors the ids of headings and other elements that links may lead to, in their order
 * @param words the number of words, for reading times
 */
public record Fragment(
    String markup,
    List<Reference> references,
    List<Container> containers,
    List<String> anchors,
    int words) {

  /** Begins a mark. */
  public static final char MARK = '\u0001';

  /** Ends a mark. */
  public static final char END = '\u0002';

  /** A reference's address. */
  public static final char LINK = 'L';

  /** A container begins. */
  public static final char OPEN = 'O';

  /** The innermost open container ends. */
  public static final char CLOSE = 'C';

  /** The place of the dateline. */
  public static final char DATELINE = 'D';

  /** The place of the agency's credit. */
  public static final char CREDIT = 'E';

  /** Copies the lists. */
  public Fragment {
    references = List.copyOf(references);
    containers = List.copyOf(containers);
    anchors = List.copyOf(anchors);
  }

  /**
   * A container of the text that a template of the theme draws.
   *
   * @param name {@code figure}, {@code pullquote} …: the template's name
   * @param attributes as written, in the order of their names; an address of this site is replaced
   *     by a {@link #LINK} mark
   */
  public record Container(String name, Map<String, String> attributes) {}
}
