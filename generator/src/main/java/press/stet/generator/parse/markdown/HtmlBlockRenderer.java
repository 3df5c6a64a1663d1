package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/** Writes blocks of raw HTML through the allow-list. */
final class HtmlBlockRenderer {

  private final Rendering r;
  private final InlineSource source = new InlineSource();

  HtmlBlockRenderer(Rendering rendering) {
    r = rendering;
  }

  void write(HtmlBlock block) {
    r.out.line();
    if (!r.profile.newspaper()) {
      r.out.raw(block.getLiteral()).line();
      return;
    }
    source.reset(lines(block));
    char[] chars = source.chars();
    int length = source.length();
    TagSyntax tags = r.tags(chars, length);
    int before = r.out.length();
    int from = 0;
    for (int i = 0; i < length; ) {
      int end = chars[i] == '<' ? tags.end(i) : -1;
      if (end < 0) {
        i++;
        continue;
      }
      text(from, i);
      i = tag(HtmlTag.read(tags, chars, i, end), i, end);
      from = i;
    }
    text(from, length);
    if (r.out.length() > before) {
      r.out.line();
    }
  }

  /** Writes a tag; the index to go on from. */
  private int tag(HtmlTag tag, int start, int end) {
    char[] chars = source.chars();
    if (tag.name().isEmpty()) {
      if (chars[start + 2] != '-') {
        r.html.removed("<" + chars[start + 1] + "…>", source.offset(start), 3);
      }
      return end;
    }
    boolean known = r.html.tag(tag, false, source, start);
    boolean takes = !known && !tag.closing() && HtmlElements.takesContents(tag.name());
    return takes ? behindEnd(tag.name(), end) : end;
  }

  /** The index behind an element's end tag; that of the block's end if there is none. */
  private int behindEnd(String name, int from) {
    char[] chars = source.chars();
    String wanted = "</" + name;
    for (int i = from; i + wanted.length() <= source.length(); i++) {
      boolean found = chars[i] == '<' && matches(wanted, i);
      if (found) {
        int end = i + wanted.length();
        while (end < source.length() && chars[end] != '>') {
          end++;
        }
        return Math.min(end + 1, source.length());
      }
    }
    return source.length();
  }

  private boolean matches(String wanted, int at) {
    return source.text(at, at + wanted.length()).toLowerCase(Locale.ROOT).equals(wanted);
  }

  /** Writes what stands between tags; its entities stay what they are. */
  private void text(int start, int end) {
    char[] chars = source.chars();
    int from = start;
    if (!isBlank(start, end)) {
      r.html.beforeContent();
    }
    for (int i = start; i < end; i++) {
      int entity = chars[i] == '&' ? Entities.end(chars, i, end) : -1;
      String decoded = entity < 0 ? null : Entities.decode(chars, i, entity);
      if (decoded != null) {
        r.text.literal(chars, from, i);
        r.text.literal(decoded.toCharArray(), 0, decoded.length());
        from = entity;
        i = entity - 1;
      }
    }
    r.text.literal(chars, from, end);
  }

  private boolean isBlank(int start, int end) {
    int i = start;
    while (i < end && Scripts.isSpace(source.chars()[i])) {
      i++;
    }
    return i == end;
  }

  private static List<SourceLine> lines(HtmlBlock block) {
    String[] texts = block.getLiteral().split("\n", -1);
    List<SourceSpan> spans = block.getSourceSpans();
    List<SourceLine> lines = new ArrayList<>(texts.length);
    for (int i = 0; i < texts.length; i++) {
      lines.add(SourceLine.of(texts[i], i < spans.size() ? spans.get(i) : null));
    }
    return lines;
  }
}
