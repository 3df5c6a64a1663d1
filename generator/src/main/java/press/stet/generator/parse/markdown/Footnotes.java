package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.SourceSpan;
import press.stet.core.diagnostic.ProblemKind;

/**
 * Numbers footnotes in the order of their first mention and writes them behind the text. A note may
 * mention others.
 */
final class Footnotes {

  /** A note that the text mentions. */
  private static final class Note {
    final FootnoteBlock block;
    final int number;
    int mentions;
    int linksAt;

    Note(FootnoteBlock block, int number) {
      this.block = block;
      this.number = number;
    }
  }

  private final HtmlBuffer out;
  private final Wording wording;
  private final Faults faults;
  private final Map<FootnoteBlock, Note> notes = new HashMap<>();
  private final List<Note> inOrder = new ArrayList<>();
  private final List<FootnoteBlock> defined = new ArrayList<>();

  Footnotes(HtmlBuffer out, Wording wording, Faults faults) {
    this.out = out;
    this.wording = wording;
    this.faults = faults;
  }

  /** A note stands in the text. */
  void define(FootnoteBlock block) {
    defined.add(block);
  }

  /** Writes the raised number that leads to a note. */
  void mention(FootnoteBlock block) {
    Note note = notes.get(block);
    if (note == null) {
      note = new Note(block, inOrder.size() + 1);
      notes.put(block, note);
      inOrder.add(note);
    }
    note.mentions++;
    out.raw("<sup class=\"footnote-ref\"><a href=\"#fn-").number(note.number).raw("\" id=\"");
    mentionId(note, note.mentions);
    out.raw("\" role=\"doc-noteref\">").raw(wording.number(note.number)).raw("</a></sup>");
  }

  private void mentionId(Note note, int mention) {
    out.raw("fn-").number(note.number).raw("-ref");
    if (mention > 1) {
      out.raw('-').number(mention);
    }
  }

  /** Writes the notes; the ways back follow when all mentions are known. */
  void writeAll(BlockRenderer blocks) {
    if (!inOrder.isEmpty()) {
      section(blocks);
    }
    reportUnused();
  }

  private void section(BlockRenderer blocks) {
    out.line();
    int start = out.length();
    for (int i = 0; i < inOrder.size(); i++) {
      Note note = inOrder.get(i);
      out.raw("<li id=\"fn-").number(note.number).raw("\">\n");
      note.linksAt = blocks.footnote(note.block);
      out.line().raw("</li>\n");
    }
    String items = out.from(start);
    out.truncate(start);
    out.raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
    int from = 0;
    for (Note note : inOrder) {
      out.raw(items.substring(from, note.linksAt - start));
      backLinks(note);
      from = note.linksAt - start;
    }
    out.raw(items.substring(from)).raw("</ol>\n</div>\n");
  }

  /** The ids that notes and mentions have. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (Note note : inOrder) {
      ids.add("fn-" + note.number);
      ids.add("fn-" + note.number + "-ref");
    }
    return ids;
  }

  private void backLinks(Note note) {
    for (int mention = 1; mention <= note.mentions; mention++) {
      out.raw(out.endsWith("<p>") ? "<a href=\"#" : " <a href=\"#");
      mentionId(note, mention);
      out.raw("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"");
      out.text(wording.back()).raw("\">↩\uFE0E");
      if (mention > 1) {
        out.raw("<sup>").number(mention).raw("</sup>");
      }
      out.raw("</a>");
    }
  }

  private void reportUnused() {
    for (FootnoteBlock block : defined) {
      List<SourceSpan> spans = block.getSourceSpans();
      if (!notes.containsKey(block) && !spans.isEmpty()) {
        int length = block.label().length() + 3;
        faults.report(
            ProblemKind.UNUSED_FOOTNOTE, spans.get(0).getInputIndex(), length, block.label());
      }
    }
  }
}
