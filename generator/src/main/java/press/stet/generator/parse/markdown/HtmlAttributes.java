package press.stet.generator.parse.markdown;

import java.util.HashSet;
import java.util.Set;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.parse.markdown.HtmlElements.Element;

/** Writes the attributes of raw HTML that are on the list, and reports what is removed. */
final class HtmlAttributes {

  private final HtmlBuffer out;
  private final Links links;
  private final Faults faults;
  private final Set<String> reported = new HashSet<>();

  HtmlAttributes(HtmlBuffer out, Links links, Faults faults) {
    this.out = out;
    this.links = links;
    this.faults = faults;
  }

  void write(String element, Element rules, HtmlTag.Attribute attribute, InlineSource source) {
    String name = attribute.name();
    int offset = source.offset(attribute.start());
    int length = Math.max(1, attribute.end() - attribute.start());
    boolean taken = name.equals("id") && !isNewId(attribute.value());
    if (taken || !HtmlElements.allows(rules, name, attribute.value())) {
      removed("the attribute \"" + name + "\" of <" + element + ">", offset, length);
    } else if (HtmlElements.isAddress(name)) {
      address(name, Links.plain(attribute.value(), offset, length));
    } else {
      out.raw(' ').raw(name).raw("=\"").text(attribute.value()).raw('"');
    }
  }

  private void address(String name, Target target) {
    Address address = links.check(target);
    if (address.leads()) {
      Reference.Kind kind = name.equals("src") ? Reference.Kind.IMAGE : Reference.Kind.LINK;
      out.raw(' ').raw(name).raw("=\"");
      links.write(out, kind, address, target);
      out.raw('"');
    }
  }

  private boolean isNewId(String id) {
    boolean possible = !id.isEmpty() && !HeadingIds.isReserved(id);
    for (int i = 0; i < id.length(); i++) {
      possible &= !Scripts.isSpace(id.charAt(i)) && id.charAt(i) > ' ';
    }
    return possible && links.addAnchor(id);
  }

  /** Warns once of each kind of thing that was removed. */
  void removed(String what, int offset, int length) {
    if (reported.add(what)) {
      faults.report(ProblemKind.HTML_REMOVED, offset, length, what);
    }
  }
}
