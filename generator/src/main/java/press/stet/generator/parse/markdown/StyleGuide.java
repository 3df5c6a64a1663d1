package press.stet.generator.parse.markdown;

import press.stet.core.config.HouseStyle;
import press.stet.core.config.HouseStyle.Check;
import press.stet.core.config.HouseStyle.UnwantedWord;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Severity;

/** A house style, ready to be held against articles. Safe for use by several threads. */
public final class StyleGuide {

  private final HouseStyle style;
  private final UnwantedWords words;

  /** Prepares for reading articles. */
  public StyleGuide(HouseStyle style) {
    this.style = style;
    this.words = new UnwantedWords(style.words());
  }

  /** What the newspaper wants. */
  public HouseStyle style() {
    return style;
  }

  /** Whether something is looked at. */
  public boolean looksAt(Check check) {
    return style.checks().containsKey(check);
  }

  /** The words that are not wanted. */
  public UnwantedWords words() {
    return words;
  }

  /** Reports that a check was failed, as gravely as the newspaper takes it. */
  public void report(
      Check check, Problems problems, ProblemKind kind, Location place, String... arguments) {
    Problem problem = Problem.of(kind, place, arguments);
    Severity severity = style.checks().getOrDefault(check, problem.severity());
    problems.report(new Problem(kind, place, problem.arguments(), severity));
  }

  /** Reports a word that is not wanted. */
  public void reportWord(Problems problems, Location place, String found, UnwantedWord word) {
    String instead = word.instead();
    String cure = instead == null ? "Do without it." : "Write \"" + instead + "\".";
    report(Check.WORDS, problems, ProblemKind.STYLE_UNWANTED_WORD, place, found, cure);
  }
}
