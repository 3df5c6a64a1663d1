package press.stet.generator.parse.markdown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The allow-list of raw HTML: docs/markdown.md shows the same. */
final class HtmlElements {

  /** Where an element may stand and what it may hold. */
  enum Kind {
    /** Within a line. */
    PHRASING,
    /** Within a line, without contents. */
    VOID,
    /** Holds blocks, also blocks of Markdown. */
    FLOW,
    /** Holds only certain elements: lists and tables. */
    STRUCTURE,
    /** A block of running text. */
    TEXT,
    /** A block without contents. */
    RULE
  }

  /**
   * An element of the list.
   *
   * @param kind where it may stand
   * @param attributes beyond those that every element may have
   * @param parents one of these must be the innermost open element; empty if any place will do
   */
  record Element(Kind kind, Set<String> attributes, Set<String> parents) {

    boolean isInline() {
      return kind == Kind.PHRASING || kind == Kind.VOID;
    }

    boolean isVoid() {
      return kind == Kind.VOID || kind == Kind.RULE;
    }
  }

  private static final Set<String> EVERYWHERE = Set.of("id", "class", "title", "lang", "dir");

  private static final Set<String> NUMBERS =
      Set.of("width", "height", "colspan", "rowspan", "start");

  private static final Set<String> WITH_CONTENTS =
      words(
          "script style iframe object embed applet noscript noembed noframes template textarea"
              + " title svg math select xmp plaintext canvas head audio video frameset");

  private static final Set<String> END_TAG_OPTIONAL =
      words("p li dt dd td th tr thead tbody tfoot caption rt rp");

  private static final Map<String, Element> ALL = all();

  private HtmlElements() {}

  /** The names on the list. */
  static Set<String> names() {
    return ALL.keySet();
  }

  /** The element of a name in lower case; null if it is not on the list. */
  static @Nullable Element find(String name) {
    return ALL.get(name);
  }

  /** Whether an element that is not on the list takes its contents away with it. */
  static boolean takesContents(String name) {
    return WITH_CONTENTS.contains(name);
  }

  /** Whether an element of a table holds only other elements of it. */
  static boolean isTablePart(String name) {
    return switch (name) {
      case "table", "thead", "tbody", "tfoot", "tr" -> true;
      default -> false;
    };
  }

  static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Scripts.isDigit(name.charAt(1));
  }

  /** Whether HTML lets writers leave out the end tag. */
  static boolean mayStayOpen(String name) {
    return END_TAG_OPTIONAL.contains(name);
  }

  static boolean allows(Element element, String attribute, String value) {
    if (!EVERYWHERE.contains(attribute) && !element.attributes().contains(attribute)) {
      return false;
    }
    return !NUMBERS.contains(attribute) || isNumber(value);
  }

  static boolean isNumber(String value) {
    boolean digits = !value.isEmpty() && value.length() < 6;
    for (int i = 0; i < value.length(); i++) {
      digits &= Scripts.isDigit(value.charAt(i));
    }
    return digits;
  }

  static boolean isAddress(String attribute) {
    return attribute.equals("href") || attribute.equals("src") || attribute.equals("cite");
  }

  /** The open elements that a start tag ends, as HTML lets writers leave out their end tags. */
  static Set<String> endedBy(String name) {
    return switch (name) {
      case "li" -> Set.of("li");
      case "dt", "dd" -> Set.of("dt", "dd");
      case "td", "th" -> Set.of("td", "th");
      case "tr" -> Set.of("td", "th", "tr");
      case "thead", "tbody", "tfoot" ->
          Set.of("td", "th", "tr", "thead", "tbody", "tfoot", "caption");
      case "rt", "rp" -> Set.of("rt", "rp");
      default -> Set.of();
    };
  }

  static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Map<String, Element> all() {
    Map<String, Element> all = new HashMap<>();
    add(
        all,
        Kind.PHRASING,
        "abbr b bdi bdo cite code dfn em i kbd mark rp rt ruby s samp small span");
    add(all, Kind.PHRASING, "strong sub sup u var");
    add(all, Kind.VOID, "br wbr");
    add(all, Kind.PHRASING, "q", "cite");
    add(all, Kind.PHRASING, "time", "datetime");
    add(all, Kind.PHRASING, "data", "value");
    add(all, Kind.PHRASING, "a", "href hreflang rel");
    add(all, Kind.PHRASING, "ins del", "cite datetime");
    add(all, Kind.VOID, "img", "src alt width height loading");
    add(all, Kind.FLOW, "address article aside div figure footer header section");
    add(all, Kind.FLOW, "blockquote", "cite");
    add(all, Kind.FLOW, "details", "open");
    add(all, Kind.TEXT, "p h1 h2 h3 h4 h5 h6 pre");
    add(all, Kind.RULE, "hr");
    add(all, Kind.TEXT, "summary", "", "details");
    add(all, Kind.FLOW, "figcaption", "", "figure");
    add(all, Kind.STRUCTURE, "ul dl");
    add(all, Kind.STRUCTURE, "ol", "start reversed type");
    add(all, Kind.FLOW, "li", "value", "ul ol");
    add(all, Kind.FLOW, "dt dd", "", "dl");
    add(all, Kind.STRUCTURE, "table");
    add(all, Kind.FLOW, "caption", "", "table");
    add(all, Kind.STRUCTURE, "thead tbody tfoot", "", "table");
    add(all, Kind.STRUCTURE, "tr", "", "table thead tbody tfoot");
    add(all, Kind.FLOW, "td", "colspan rowspan", "tr");
    add(all, Kind.FLOW, "th", "colspan rowspan scope abbr", "tr");
    return Map.copyOf(all);
  }

  private static void add(Map<String, Element> all, Kind kind, String names, String... more) {
    Set<String> attributes = words(more.length > 0 ? more[0] : "");
    Set<String> parents = words(more.length > 1 ? more[1] : "");
    for (String name : words(names)) {
      all.put(name, new Element(kind, attributes, parents));
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(text.split(" ")));
    words.remove("");
    return Set.copyOf(words);
  }
}
