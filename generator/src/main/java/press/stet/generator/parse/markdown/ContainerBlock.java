package press.stet.generator.parse.markdown;

import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/**
 * A part of the text between {@code ::: name} and {@code :::}, or a closing line with no partner.
 */
final class ContainerBlock extends CustomBlock {

  private final String name;
  private final int size;
  private final AttributeList attributes;
  private final int attributesOffset;
  private boolean closed;
  private UpdateOrder.@Nullable Stamp stamp;

  /**
   * Creates a block.
   *
   * @param name as written; empty for a closing line with no partner
   * @param size the number of colons
   * @param attributes by offsets into the line's tail
   * @param attributesOffset where the line's tail begins in the body
   */
  ContainerBlock(String name, int size, AttributeList attributes, int attributesOffset) {
    this.name = name;
    this.size = size;
    this.attributes = attributes;
    this.attributesOffset = attributesOffset;
    this.closed = name.isEmpty();
  }

  String name() {
    return name;
  }

  int size() {
    return size;
  }

  AttributeList attributes() {
    return attributes;
  }

  int attributesOffset() {
    return attributesOffset;
  }

  boolean isClosed() {
    return closed;
  }

  /** The time and the id of an update of a running report; null for all else. */
  UpdateOrder.@Nullable Stamp stamp() {
    return stamp;
  }

  void stamp(UpdateOrder.Stamp of) {
    stamp = of;
  }

  void close() {
    closed = true;
  }
}
