package press.stet.generator.parse.markdown;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.LiveUpdate;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Suggestion;
import press.stet.generator.body.Fragment;

/** Writes the marks of containers and checks their names and attributes. */
final class ContainerRenderer {

  private static final Map<String, String> REQUIRED = Map.of("embed", "url");

  private static final Map<String, Reference.Kind> ADDRESSES =
      Map.of(
          "src", Reference.Kind.IMAGE,
          "poster", Reference.Kind.IMAGE,
          "url", Reference.Kind.LINK,
          "href", Reference.Kind.LINK,
          "link", Reference.Kind.LINK);

  /** How much of an update is told elsewhere, as its headline and as its text. */
  private static final int SHORT = 100;

  private static final int LONG = 500;

  private final Rendering r;
  private final BlockRenderer blocks;

  ContainerRenderer(Rendering rendering, BlockRenderer blocks) {
    r = rendering;
    this.blocks = blocks;
  }

  /** Whether a block is a figure, whose pictures need no frame of their own. */
  static boolean isFigure(@Nullable Node node) {
    return node instanceof ContainerBlock container && container.name().equals("figure");
  }

  void write(ContainerBlock block) {
    String name = block.name();
    int offset = BlockRenderer.offset(block);
    if (name.isEmpty()) {
      r.faults.report(ProblemKind.STRAY_CONTAINER_END, offset, block.size());
      return;
    }
    if (!block.isClosed()) {
      r.faults.report(ProblemKind.UNCLOSED_CONTAINER, offset, block.size(), name);
    }
    if (!r.containerNames.contains(name)) {
      TreeSet<String> names = new TreeSet<>(r.containerNames);
      String meant = Suggestion.didYouMean(name, names);
      int length = block.size() + 1 + name.length();
      r.faults.report(
          ProblemKind.UNKNOWN_CONTAINER, offset, length, name, meant, String.join(", ", names));
      blocks.children(block);
      return;
    }
    int number = r.containers.size();
    r.containers.add(new Fragment.Container(name, Map.of()));
    Map<String, String> attributes = attributes(block, offset);
    r.out.line().mark(Fragment.OPEN, number);
    UpdateOrder.Stamp stamp = block.stamp();
    if (stamp != null) {
      stamp(stamp, attributes);
    }
    int start = r.out.length();
    r.containers.set(number, new Fragment.Container(name, Collections.unmodifiableMap(attributes)));
    blocks.children(block);
    if (stamp != null) {
      log(stamp, attributes.getOrDefault("headline", ""), r.out.from(start));
    }
    r.out.line().mark(Fragment.CLOSE).raw('\n');
  }

  private static void stamp(UpdateOrder.Stamp stamp, Map<String, String> attributes) {
    attributes.put("at", stamp.at().iso());
    attributes.put("id", stamp.anchor());
  }

  private void log(UpdateOrder.Stamp stamp, String headline, String markup) {
    String text = Excerpt.of(markup, LONG);
    String title = headline.isBlank() ? Excerpt.ofHeading(markup, SHORT) : headline.strip();
    r.log(new LiveUpdate(stamp.at(), stamp.anchor(), title, text));
  }

  private Map<String, String> attributes(ContainerBlock block, int offset) {
    AttributeList list = block.attributes();
    int start = block.attributesOffset();
    String fault = list.fault();
    if (fault != null) {
      r.faults.report(
          ProblemKind.BAD_CONTAINER_ATTRIBUTES, start + list.end(), 1, block.name(), fault);
    }
    Map<String, String> values = new TreeMap<>();
    for (AttributeList.Attribute attribute : list.attributes()) {
      String value = Links.withoutMarks(attribute.value());
      Reference.Kind kind = ADDRESSES.get(attribute.name());
      int length = Math.max(1, attribute.end() - attribute.start());
      String result =
          kind == null ? value : address(kind, value, start + attribute.start(), length);
      if (result != null) {
        values.put(attribute.name(), result);
      }
    }
    String required = REQUIRED.get(block.name());
    if (required != null && fault == null && list.values().getOrDefault(required, "").isEmpty()) {
      int length = block.size() + 1 + block.name().length();
      r.faults.report(
          ProblemKind.MISSING_CONTAINER_ATTRIBUTE,
          offset,
          length,
          block.name(),
          required,
          "https://…");
    }
    return values;
  }

  private @Nullable String address(Reference.Kind kind, String value, int offset, int length) {
    Target target = Links.plain(value, offset, length);
    Address address = r.links.check(target);
    return switch (address.kind()) {
      case WEB -> r.links.web(kind, address, target);
      case ANCHOR -> Address.encode(address.text());
      case SITE ->
          new HtmlBuffer(16).mark(Fragment.LINK, r.links.refer(kind, address, target)).toString();
      default -> null;
    };
  }
}
