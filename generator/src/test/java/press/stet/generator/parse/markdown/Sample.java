package press.stet.generator.parse.markdown;

import java.util.List;
import java.util.Set;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.generator.body.Fragment;

/**
 * A text and what became of it.
 *
 * @param fragment the result
 * @param problems the first line of each message
 */
record Sample(Fragment fragment, List<String> problems) {

  private static final MarkdownParser PARSER =
      new MarkdownParser(Set.of("figure", "pullquote", "aside", "gallery", "embed", "update"));

  static Sample of(String markdown) {
    return of(markdown, "en");
  }

  static Sample of(String markdown, String language) {
    Problems problems = new Problems();
    SourceText text = new SourceText("a.md", markdown);
    Fragment fragment = PARSER.parse(text, 0, language, problems);
    return new Sample(fragment, problems.sorted().stream().map(ProblemText::headline).toList());
  }

  /** The markup with the marks of links and containers shown as ⟦L0⟧, without the other two. */
  static String html(String markdown) {
    return of(markdown).html();
  }

  static String html(String markdown, String language) {
    return of(markdown, language).html();
  }

  String html() {
    return marked().replace("⟦D⟧", "").replace("⟦E⟧", "").strip();
  }

  /** The markup with all marks shown. */
  String marked() {
    return fragment.markup().replace(Fragment.MARK, '⟦').replace(Fragment.END, '⟧');
  }
}
