package press.stet.generator.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A drawing in SVG without anything that acts or fetches: opened by itself, it would do so in the
 * newspaper's name.
 *
 * @param width in pixels; 0 if it does not say
 * @param height in pixels; 0 if it does not say
 * @param removed what was taken out that readers would miss or should know of, in words
 * @param bytes the file as it is published
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Drawing(int width, int height, List<String> removed, byte[] bytes) {

  private static final int LARGEST = 20 << 20;
  private static final int LARGEST_SIDE = 100_000;
  private static final int MOST_TOLD = 5;
  private static final Pattern SUBSET = Pattern.compile("<!DOCTYPE[^>\\[]*\\[[^\\]]*\\]\\s*>");
  private static final Pattern INSTRUCTION = Pattern.compile("<\\?(?!xml\\s)[^>]*>");
  private static final Pattern LENGTH = Pattern.compile("\\s*([0-9.]{1,9})\\s*(px)?\\s*");

  /** Reads a drawing and cleans it. */
  static Drawing read(byte[] bytes) throws PhotoFault {
    if (bytes.length > LARGEST) {
      throw PhotoFault.broken("it is larger than 20 MB, which is too much for a drawing");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> removed = new ArrayList<>();
    Matcher subset = SUBSET.matcher(text);
    boolean declares = subset.find();
    if (declares) {
      text = subset.replaceAll("");
      removed.add("declarations of its own (<!DOCTYPE … [)");
    }
    Matcher instruction = INSTRUCTION.matcher(text);
    boolean instructs = instruction.find();
    if (instructs) {
      text = instruction.replaceAll("");
      removed.add("a style sheet of its own");
    }
    Document document = org.jsoup.Jsoup.parse(text, "", Parser.xmlParser());
    Element root = document.children().isEmpty() ? null : document.child(0);
    if (root == null || DrawingRules.localName(root.nodeName()).equals("svg")) {
      WellFormed.check(bytes);
    }
    if (root == null || !DrawingRules.localName(root.nodeName()).equals("svg")) {
      throw PhotoFault.broken("it is no drawing in SVG");
    }
    boolean changed = clean(document, removed) || declares || instructs;
    document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    int[] size = size(root);
    return new Drawing(
        size[0],
        size[1],
        told(removed),
        changed ? document.outerHtml().getBytes(StandardCharsets.UTF_8) : bytes);
  }

  /**
   * Whether a file that is no picture may be a drawing of two bytes a character (UTF-16), as its
   * mark or its first characters tell.
   */
  static boolean isWide(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    return head.startsWith("\u00fe\u00ff")
        || head.startsWith("\u00ff\u00fe")
        || head.startsWith("\0<\0")
        || (head.startsWith("<\0") && head.endsWith("\0"));
  }

  private static List<String> told(List<String> removed) {
    List<String> told = new ArrayList<>(removed.stream().distinct().toList());
    if (told.size() > MOST_TOLD) {
      int more = told.size() - MOST_TOLD;
      told.subList(MOST_TOLD, told.size()).clear();
      told.add("and " + more + " more");
    }
    return told;
  }

  /** Takes out what must not stay; whether there was anything. */
  private static boolean clean(Document document, List<String> removed) {
    List<Node> unwanted = new ArrayList<>();
    boolean[] changed = {false};
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && !(node instanceof Document)) {
            String name = DrawingRules.localName(element.nodeName());
            if (!DrawingRules.isAllowed(element)) {
              unwanted.add(element);
              if (!DrawingRules.isForeign(element)) {
                removed.add("<" + shown(name) + ">");
              }
            } else {
              changed[0] |= cleanAttributes(element, removed);
            }
          }
        },
        document);
    unwanted.forEach(Node::remove);
    return changed[0] || !unwanted.isEmpty();
  }

  private static boolean cleanAttributes(Element element, List<String> removed) {
    boolean changed = false;
    for (Attribute attribute : element.attributes().asList()) {
      if (!DrawingRules.isAllowed(attribute)) {
        String name = attribute.getKey();
        element.removeAttr(name);
        changed = true;
        if (!DrawingRules.isForeign(name)) {
          removed.add(shown(name) + "=\"" + shown(attribute.getValue()) + "\"");
        }
      }
    }
    return changed;
  }

  private static String shown(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  /** The size that it gives itself, else the one of what is in view. */
  private static int[] size(Element root) {
    Integer width = length(root.attr("width"));
    Integer height = length(root.attr("height"));
    if (width != null && height != null) {
      return new int[] {width, height};
    }
    String[] box = root.attr("viewBox").strip().split("[\\s,]+", -1);
    if (box.length == 4) {
      Integer boxWidth = length(box[2]);
      Integer boxHeight = length(box[3]);
      if (boxWidth != null && boxHeight != null) {
        return new int[] {boxWidth, boxHeight};
      }
    }
    return new int[2];
  }

  private static @Nullable Integer length(String text) {
    Matcher matcher = LENGTH.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    try {
      double pixels = Double.parseDouble(matcher.group(1));
      return pixels < 1 || pixels > LARGEST_SIDE ? null : (int) Math.round(pixels);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The text of a style sheet within the drawing. */
  static String styles(Element element) {
    StringBuilder text = new StringBuilder(element.wholeText());
    for (Node child : element.childNodes()) {
      if (child instanceof DataNode data) {
        text.append(data.getWholeData());
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
