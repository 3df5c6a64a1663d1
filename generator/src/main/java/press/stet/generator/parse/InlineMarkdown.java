package press.stet.generator.parse;

import java.util.List;
import press.stet.core.article.BodyText;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;
import press.stet.generator.yaml.YamlValue;

/**
 * Markdown that is the value of a YAML key. It is parsed as a text of its own, in which every line
 * has the number it has in the file; places are then moved to where the file has the same words.
 */
final class InlineMarkdown {

  private final SourceText source;
  private final YamlValue.Text value;
  private final SourceText own;
  private final int offset;

  InlineMarkdown(SourceText source, YamlValue.Text value) {
    this.source = source;
    this.value = value;
    Location place = source.at(value.span());
    int column = place.lineText().offsetByCodePoints(0, value.span().column() - 1);
    boolean block = "|>".indexOf(place.lineText().charAt(column)) >= 0;
    this.offset = (block ? firstLine() : value.span().line()) - 1;
    this.own = new SourceText(source.path(), "\n".repeat(offset) + value.text());
  }

  /** Where the text of a block begins; blank lines before it are not part of the value. */
  private int firstLine() {
    int line = value.span().line() + 1;
    while (line < source.lineCount() && source.line(line).isBlank()) {
      line++;
    }
    return line;
  }

  BodyText keep(Bodies bodies, String language, Problems problems) {
    Problems inner = new Problems();
    BodyText body = bodies.keep(own, offset, language, inner);
    for (Problem problem : inner.sorted()) {
      Span span = moved(problem.location().span());
      problems.report(new Problem(problem.kind(), source.at(span), problem.arguments()));
    }
    List<Reference> references =
        body.references().stream()
            .map(r -> new Reference(r.kind(), r.target(), r.query(), r.anchor(), moved(r.span())))
            .toList();
    return new BodyText.Parsed(body.fragment(), references, body.anchors(), body.words());
  }

  /** The place in the file; where the line differs from the text's, the start of the value. */
  private Span moved(Span span) {
    if (span.line() > source.lineCount() || span.line() > own.lineCount()) {
      return value.span();
    }
    String line = own.line(span.line()).stripTrailing();
    String real = source.line(span.line());
    int at = line.isEmpty() ? -1 : real.indexOf(line);
    return at < 0
        ? value.span()
        : new Span(span.line(), span.column() + real.codePointCount(0, at), span.length());
  }
}
