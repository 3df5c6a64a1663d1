package press.stet.generator.parse.markdown;

import org.commonmark.node.CustomBlock;

/** The text of a footnote, {@code [^label]: …}. */
final class FootnoteBlock extends CustomBlock {

  private final String label;

  FootnoteBlock(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
