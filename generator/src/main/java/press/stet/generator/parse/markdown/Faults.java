package press.stet.generator.parse.markdown;

import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;

/** Reports what is wrong with one text, by offsets into its body. */
final class Faults {

  private final SourceText text;
  private final int bodyOffset;
  private final Problems problems;

  Faults(SourceText text, int bodyOffset, Problems problems) {
    this.text = text;
    this.bodyOffset = bodyOffset;
    this.problems = problems;
  }

  /** Where a run of the body stands in its file. */
  Span span(int offset, int length) {
    return text.at(inFile(offset), length).span();
  }

  void report(ProblemKind kind, int offset, int length, String... arguments) {
    problems.report(kind, text.at(inFile(offset), length), arguments);
  }

  /** The file's name, for messages. */
  String path() {
    return text.path();
  }

  private int inFile(int offset) {
    return Math.min(bodyOffset + Math.max(0, offset), text.text().length());
  }
}
