package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.parse.markdown.HtmlElements.Element;
import press.stet.generator.parse.markdown.HtmlElements.Kind;

/**
 * Writes raw HTML through the allow-list. Tags are written anew, never copied, and every element
 * ends within the block or inline element of Markdown in which it began, so that the whole is
 * balanced whatever a writer left out.
 */
final class RawHtml {

  private static final int DEEPEST = 60;

  private record Open(String name, Kind kind, int offset) {}

  private final HtmlBuffer out;
  private final HtmlAttributes attributes;
  private final Faults faults;
  private final List<Open> open = new ArrayList<>();
  private int floor;
  private int anchors;

  RawHtml(HtmlBuffer out, Links links, Faults faults) {
    this.out = out;
    attributes = new HtmlAttributes(out, links, faults);
    this.faults = faults;
  }

  /** An element of Markdown begins; gives what {@link #leave} wants back. */
  int enter() {
    int before = floor;
    floor = open.size();
    return before;
  }

  /** An element of Markdown ends, and with it all that began within. */
  void leave(int before) {
    if (open.size() > floor) {
      endDownTo(floor, true);
    }
    floor = before;
  }

  /** Nothing of raw HTML is open. */
  boolean isIdle() {
    return open.isEmpty();
  }

  /** The number of open elements; {@link #forget} goes back to it. */
  int depth() {
    return open.size();
  }

  /** Forgets elements whose markup was taken back. */
  void forget(int depth) {
    while (open.size() > depth) {
      pop();
    }
  }

  /** Whether a link is open, in which no other may begin. */
  boolean isInLink() {
    return anchors > 0;
  }

  /** A block of Markdown comes: ends what cannot hold it. */
  void beforeBlock() {
    int to = floor;
    boolean holds = true;
    for (int i = floor; i < open.size(); i++) {
      Open element = open.get(i);
      holds = element.kind() == Kind.FLOW || (holds && isTransparent(element.name()));
      to = holds ? i + 1 : to;
    }
    endDownTo(to, true);
  }

  /** Whether an element holds whatever the one around it may hold. */
  private static boolean isTransparent(String name) {
    return name.equals("ins") || name.equals("del") || name.equals("a");
  }

  /** Text or an element comes that cannot stand between the cells of a table: ends the table. */
  void beforeContent() {
    while (HtmlElements.isTablePart(innermost())) {
      endDownTo(open.size() - 1, true);
    }
  }

  /** Writes a tag; false if it is not on the list. */
  boolean tag(HtmlTag tag, boolean inline, InlineSource source, int start) {
    int offset = source.offset(start);
    Element element = HtmlElements.find(tag.name());
    boolean misplaced = element != null && inline && !element.isInline();
    if (element == null || misplaced) {
      removed("<" + tag.name() + ">", offset, tag.name().length() + 1);
      return element != null;
    }
    if (tag.closing()) {
      close(tag.name(), element, offset);
    } else {
      open(tag, element, source, offset);
    }
    return true;
  }

  private void close(String name, Element element, int offset) {
    for (int i = open.size() - 1; i >= floor; i--) {
      if (open.get(i).name().equals(name)) {
        endDownTo(i + 1, true);
        endDownTo(i, false);
        return;
      }
    }
    if (!element.isVoid()) {
      faults.report(ProblemKind.STRAY_HTML_END, offset, name.length() + 3, name);
    }
  }

  private void open(HtmlTag tag, Element element, InlineSource source, int offset) {
    String name = tag.name();
    endImplied(name, element);
    if (open.size() == DEEPEST) {
      faults.report(ProblemKind.TOO_NESTED, offset, name.length() + 1, String.valueOf(DEEPEST));
      return;
    }
    boolean nested = name.equals("a") && isInLink();
    boolean lost = !element.parents().isEmpty() && !element.parents().contains(innermost());
    if (nested || lost) {
      removed("<" + name + ">", offset, name.length() + 1);
      return;
    }
    if (element.parents().isEmpty()) {
      beforeContent();
    }
    out.raw('<').raw(name);
    for (HtmlTag.Attribute attribute : tag.attributes()) {
      attributes.write(name, element, attribute, source);
    }
    if (name.equals("img")) {
      out.raw(" decoding=\"async\"");
    }
    out.raw('>');
    if (!element.isVoid()) {
      open.add(new Open(name, element.kind(), offset));
      anchors += name.equals("a") ? 1 : 0;
    }
  }

  /** Ends elements whose end tags HTML lets writers leave out. */
  private void endImplied(String name, Element element) {
    Set<String> ended = HtmlElements.endedBy(name);
    for (int i = open.size() - 1; !ended.isEmpty() && i >= floor; i--) {
      if (ended.contains(open.get(i).name())) {
        endDownTo(i, false);
      } else if (open.get(i).kind() == Kind.STRUCTURE) {
        break;
      }
    }
    boolean heading = HtmlElements.isHeading(name);
    for (int i = open.size() - 1; !element.isInline() && i >= floor; i--) {
      String outer = open.get(i).name();
      if (outer.equals("p") || (heading && HtmlElements.isHeading(outer))) {
        endDownTo(i, heading);
      }
    }
  }

  private String innermost() {
    return open.size() > floor ? open.get(open.size() - 1).name() : "";
  }

  private void endDownTo(int to, boolean report) {
    while (open.size() > to) {
      Open element = pop();
      out.raw("</").raw(element.name()).raw('>');
      if (report && !HtmlElements.mayStayOpen(element.name())) {
        faults.report(
            ProblemKind.UNCLOSED_HTML,
            element.offset(),
            element.name().length() + 1,
            element.name());
      }
    }
  }

  private Open pop() {
    Open element = open.remove(open.size() - 1);
    anchors -= element.name().equals("a") ? 1 : 0;
    return element;
  }

  /** Warns once of each kind of thing that was removed. */
  void removed(String what, int offset, int length) {
    attributes.removed(what, offset, length);
  }
}
