package press.stet.generator.parse.markdown;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.diagnostic.ProblemKind;

/**
 * Puts the updates of a running report in order, newest first, whatever the order in which they
 * were written. They stand where the first of them stood; other text keeps its order.
 */
final class UpdateOrder {

  private static final String NAME = "update";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final Rendering r;
  private final UpdateLog log;

  UpdateOrder(Rendering rendering, UpdateLog log) {
    this.r = rendering;
    this.log = log;
  }

  /** An update's time, in the newspaper's zone, and its id. */
  record Stamp(StoryDate at, String anchor) {}

  void put(Node document) {
    ContainerBlock first = null;
    NavigableMap<Instant, ContainerBlock> updates = new TreeMap<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ContainerBlock block && block.name().equals(NAME)) {
        Stamp stamp = stamp(block);
        if (stamp != null) {
          block.stamp(stamp);
          first = first == null ? block : first;
          updates.put(stamp.at().instant(), block);
        }
      }
    }
    Node before = first == null ? null : first.getPrevious();
    updates.values().forEach(Node::unlink);
    for (ContainerBlock block : updates.descendingMap().values()) {
      if (before == null) {
        document.prependChild(block);
      } else {
        before.insertAfter(block);
      }
      before = block;
    }
  }

  /** Null, and a problem reported, if it has no time, or another update's. */
  private @Nullable Stamp stamp(ContainerBlock block) {
    for (AttributeList.Attribute attribute : block.attributes().attributes()) {
      if (attribute.name().equals("at") && !attribute.value().isBlank()) {
        return stamp(block, attribute);
      }
    }
    if (block.attributes().isValid()) {
      int length = block.size() + 1 + NAME.length();
      r.faults.report(ProblemKind.UPDATE_WITHOUT_TIME, BlockRenderer.offset(block), length);
    }
    return null;
  }

  private @Nullable Stamp stamp(ContainerBlock block, AttributeList.Attribute attribute) {
    int offset = block.attributesOffset() + attribute.start();
    int length = Math.max(1, attribute.end() - attribute.start());
    StoryDate at = log.date(attribute.value().strip());
    if (at == null || at.dayOnly()) {
      r.faults.report(ProblemKind.BAD_UPDATE_TIME, offset, length, attribute.value());
      return null;
    }
    ZonedDateTime local = at.instant().atZone(log.zone());
    String anchor = "update-" + (local.getSecond() == 0 ? MINUTE : SECOND).format(local);
    if (!r.links.addAnchor(anchor)) {
      r.faults.report(ProblemKind.SAME_UPDATE_TIME, offset, length, attribute.value());
      return null;
    }
    return new Stamp(new StoryDate(local.toOffsetDateTime(), false), anchor);
  }
}
