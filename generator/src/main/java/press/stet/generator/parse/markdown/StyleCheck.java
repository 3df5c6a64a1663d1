package press.stet.generator.parse.markdown;

import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.HouseStyle.Check;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;

/**
 * Holds the text of an article against the house style. Quotations and code are left out: what
 * others have said and written stays as it is.
 */
final class StyleCheck {

  private final StyleGuide guide;
  private final SourceText file;
  private final int bodyOffset;
  private final Problems problems;
  private final InlineReader reader;
  private @Nullable Node first;
  private @Nullable Node last;
  private boolean headed;
  private int level = 1;

  StyleCheck(
      StyleGuide guide, Profile profile, SourceText file, int bodyOffset, Problems problems) {
    this.guide = guide;
    this.file = file;
    this.bodyOffset = bodyOffset;
    this.problems = problems;
    // What is wrong with links is told by those who print them.
    Faults nobody = new Faults(file, bodyOffset, new Problems());
    this.reader = new InlineReader(profile, nobody, Math.max(100_000, file.text().length()));
  }

  /** Looks at a text before it is rendered, which takes parts of it away. */
  void check(Node document) {
    first = document.getFirstChild();
    while (first != null && !(first instanceof Block)) {
      first = first.getNext();
    }
    last = BlockRenderer.lastBlock(document);
    blocks(document);
  }

  private void blocks(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!isQuoted(node)) {
        block(node);
        blocks(node);
      }
    }
  }

  private static boolean isQuoted(Node node) {
    return (node instanceof BlockQuote && !Alert.isAlert(node))
        || (node instanceof ContainerBlock container && container.name().equals("pullquote"));
  }

  private void block(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof ContainerBlock container && container.name().equals("figure")) {
      figure(container);
    }
    InlineRun run = InlineRun.of(node);
    if (run == null) {
      return;
    }
    Piece head = reader.read(run.lines(), run.definitions());
    pictures(head);
    RunningText text = RunningText.of(head, reader.source());
    words(text);
    if (node instanceof Paragraph) {
      keys(node, text);
    }
  }

  private void heading(Heading heading) {
    int found = heading.getLevel();
    if (guide.looksAt(Check.HEADINGS) && found > level + 1) {
      String above = headed ? "the one above it has" : "the headline above it is";
      report(
          Check.HEADINGS,
          ProblemKind.STYLE_HEADING_JUMP,
          at(BlockRenderer.offset(heading), found),
          Integer.toString(found),
          above,
          Integer.toString(level),
          "#".repeat(level + 1));
    }
    headed = true;
    level = found;
  }

  private void figure(ContainerBlock figure) {
    Map<String, String> values = figure.attributes().values();
    int length = figure.size() + 1 + figure.name().length();
    Location place = at(BlockRenderer.offset(figure), length);
    boolean inside = values.getOrDefault("src", "").isBlank();
    if (guide.looksAt(Check.PHOTO_ALT) && !inside && values.getOrDefault("alt", "").isBlank()) {
      String example = "::: figure {src=photo.jpg alt=\"Delegates at a long table\"}";
      report(Check.PHOTO_ALT, ProblemKind.STYLE_NO_ALT, place, example);
    }
    if (guide.looksAt(Check.PHOTO_CREDIT) && values.getOrDefault("credit", "").isBlank()) {
      String example = "::: figure {src=photo.jpg credit=\"A name\"}";
      report(Check.PHOTO_CREDIT, ProblemKind.STYLE_NO_CREDIT, place, example);
    }
  }

  private void pictures(Piece head) {
    if (!guide.looksAt(Check.PHOTO_ALT)) {
      return;
    }
    Piece open = null;
    boolean told = false;
    for (Piece piece = head.next; piece != null; piece = piece.next) {
      if (piece.kind == Piece.Kind.OPEN_IMAGE) {
        open = piece;
        told = false;
      } else if (piece.kind == Piece.Kind.CLOSE_IMAGE && open != null) {
        int offset = reader.source().offset(open.start);
        if (!told) {
          Location place = at(offset, reader.source().offset(piece.start) + 1 - offset);
          String example = "![Delegates at a long table](photo.jpg)";
          report(Check.PHOTO_ALT, ProblemKind.STYLE_NO_ALT, place, example);
        }
        open = null;
      } else {
        told |= !piece.isEmpty();
      }
    }
  }

  private void words(RunningText text) {
    if (guide.looksAt(Check.WORDS)) {
      String line = text.text();
      guide
          .words()
          .find(
              line,
              (start, end, word) ->
                  guide.reportWord(
                      problems,
                      at(text.offset(start), text.length(start, end)),
                      line.substring(start, end),
                      word));
    }
  }

  private void keys(Node node, RunningText text) {
    if (node == first && guide.looksAt(Check.DATELINE_IN_TEXT)) {
      found(Check.DATELINE_IN_TEXT, text, KeyInText.dateline(text.text()));
      found(Check.DATELINE_IN_TEXT, text, KeyInText.agencyOfDateline(text.text()));
    }
    if (node == last && guide.looksAt(Check.SOURCE_IN_TEXT)) {
      found(Check.SOURCE_IN_TEXT, text, KeyInText.agency(text.text()));
    }
  }

  private void found(Check check, RunningText text, @Nullable KeyInText key) {
    if (key != null) {
      Location place = at(text.offset(key.start()), text.length(key.start(), key.end()));
      report(check, key.kind(), place, key.value());
    }
  }

  private Location at(int offset, int length) {
    return file.at(bodyOffset + offset, length);
  }

  private void report(Check check, ProblemKind kind, Location place, String... arguments) {
    guide.report(check, problems, kind, place, arguments);
  }
}
