package press.stet.generator.image;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What may stand in a drawing: shapes, text, colours, and movement that leads nowhere. */
final class DrawingRules {

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "title",
          "desc",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textpath",
          "marker",
          "lineargradient",
          "radialgradient",
          "stop",
          "pattern",
          "clippath",
          "mask",
          "filter",
          "switch",
          "a",
          "style",
          "view",
          "animate",
          "animatetransform",
          "animatemotion",
          "mpath",
          "set",
          "feblend",
          "fecolormatrix",
          "fecomponenttransfer",
          "fecomposite",
          "feconvolvematrix",
          "fediffuselighting",
          "fedisplacementmap",
          "fedistantlight",
          "fedropshadow",
          "feflood",
          "fefunca",
          "fefuncb",
          "fefuncg",
          "fefuncr",
          "fegaussianblur",
          "femerge",
          "femergenode",
          "femorphology",
          "feoffset",
          "fepointlight",
          "fespecularlighting",
          "fespotlight",
          "fetile",
          "feturbulence");

  private static final Set<String> MOVERS =
      Set.of("animate", "animatetransform", "animatemotion", "set");

  private static final Pattern SCRIPTED =
      Pattern.compile(
          "^[\\p{Cntrl}\\s]*(javascript|vbscript|data)[\\p{Cntrl}\\s]*:.*", Pattern.DOTALL);

  private static final Pattern LOCAL = Pattern.compile("url\\(\\s*[\"']?\\s*#");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  private DrawingRules() {}

  /** A name without its prefix, in lower case. */
  static String localName(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private static String prefix(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? "" : name.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  /** Whether an element is a drawing program's own, which nobody will miss. */
  static boolean isForeign(Element element) {
    String name = element.nodeName();
    return (!prefix(name).isEmpty() && !prefix(name).equals("svg"))
        || localName(name).equals("metadata");
  }

  /** Whether an attribute is a drawing program's own, which nobody will miss. */
  static boolean isForeign(String name) {
    return !Set.of("", "xlink", "xml", "svg").contains(prefix(name));
  }

  static boolean isAllowed(Element element) {
    String name = localName(element.nodeName());
    if (isForeign(element) || !ELEMENTS.contains(name)) {
      return false;
    }
    if (name.equals("style")) {
      return isHarmless(Drawing.styles(element));
    }
    String moved = localName(element.attr("attributeName"));
    return !MOVERS.contains(name) || !(moved.equals("href") || moved.startsWith("on"));
  }

  static boolean isAllowed(Attribute attribute) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    String name = localName(key);
    String value = attribute.getValue().toLowerCase(Locale.ROOT);
    if (key.equals("xmlns") || prefix(key).equals("xmlns")) {
      return true;
    }
    if (isForeign(key) || name.startsWith("on") || !NAME.matcher(name).matches()) {
      return false;
    }
    if (name.equals("href")) {
      return value.strip().startsWith("#");
    }
    return !Set.of("src", "base", "action").contains(name)
        && !SCRIPTED.matcher(value).matches()
        && (isProse(name) || isHarmless(value));
  }

  /** Whether an attribute holds words for people. */
  private static boolean isProse(String name) {
    return name.startsWith("aria-") || name.equals("title") || name.startsWith("data-");
  }

  /** Whether styles fetch nothing: they refer to the drawing's own parts only. */
  private static boolean isHarmless(String styles) {
    String rest = LOCAL.matcher(styles).replaceAll("");
    return !rest.contains("url(")
        && !rest.contains("@import")
        && !rest.contains("image(")
        && !rest.contains("image-set(")
        && !rest.contains("src(")
        && !rest.contains("expression(")
        && !rest.contains("://")
        && !rest.contains("\\");
  }
}
