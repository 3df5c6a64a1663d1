package press.stet.generator.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.HouseStyle.Check;
import press.stet.core.config.HouseStyle.DatelineForm;
import press.stet.core.config.HouseStyle.Length;
import press.stet.core.config.HouseStyle.Letters;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.generator.parse.markdown.StyleGuide;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** Holds the front matter of an article against the house style. */
final class StyleKeys {

  private static final String FULL_STOPS = ".。।۔";
  private static final String BETWEEN_WORDS = " -'’.,";

  private final StyleGuide guide;
  private final FrontMatter matter;
  private final Fields fields;
  private final boolean photosTell;
  private final Problems problems;

  /**
   * A check of one article.
   *
   * @param photosTell whether what is missing of a photo may be told by its file, which is looked
   *     at later
   */
  StyleKeys(
      StyleGuide guide, FrontMatter matter, Fields fields, boolean photosTell, Problems problems) {
    this.guide = guide;
    this.matter = matter;
    this.fields = fields;
    this.photosTell = photosTell;
    this.problems = problems;
  }

  void check() {
    YamlValue.Text headline = fields.written("title");
    YamlValue.Text summary = fields.written("summary");
    if (headline != null) {
      length(Check.HEADLINE_LENGTH, "headline", headline, guide.style().headline());
      fullStop(headline);
      words(headline);
    }
    if (summary != null) {
      length(Check.SUMMARY, "summary", summary, guide.style().summary());
      words(summary);
    } else if (guide.looksAt(Check.SUMMARY)) {
      report(Check.SUMMARY, ProblemKind.STYLE_NO_SUMMARY, matter.fence());
    }
    dateline();
    photo();
  }

  private void length(Check check, String name, YamlValue.Text text, Length allowed) {
    if (!guide.looksAt(check)) {
      return;
    }
    int length = characters(text.text());
    if (length < allowed.min()) {
      String wanted = Integer.toString(allowed.min());
      report(check, ProblemKind.STYLE_TOO_SHORT, at(text), name, count(length), wanted);
    } else if (length > allowed.max()) {
      String most = Integer.toString(allowed.max());
      report(check, ProblemKind.STYLE_TOO_LONG, at(text), name, count(length), most);
    }
  }

  /** As readers count: without marks that sit on a letter and what cannot be seen. */
  private static int characters(String text) {
    return (int) text.strip().codePoints().filter(StyleKeys::isSeen).count();
  }

  private static boolean isSeen(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }

  private static String count(int characters) {
    return characters == 1 ? "1 character" : characters + " characters";
  }

  /** Not behind an abbreviation: what has a stop within its last word may end with one. */
  private void fullStop(YamlValue.Text headline) {
    String text = headline.text().stripTrailing();
    String end = text.isEmpty() ? "" : text.substring(text.length() - 1);
    if (!guide.looksAt(Check.HEADLINE_FULL_STOP) || end.isEmpty() || !FULL_STOPS.contains(end)) {
      return;
    }
    String rest = text.substring(0, text.length() - 1);
    if (rest.lastIndexOf(end) <= rest.lastIndexOf(' ')) {
      Location place = behind(headline, text);
      report(Check.HEADLINE_FULL_STOP, ProblemKind.STYLE_HEADLINE_FULL_STOP, place, end);
    }
  }

  private void words(YamlValue.Text text) {
    if (guide.looksAt(Check.WORDS)) {
      String line = text.text();
      guide
          .words()
          .find(
              line,
              (start, end, word) ->
                  guide.reportWord(
                      problems, within(text, start, end), line.substring(start, end), word));
    }
  }

  private void dateline() {
    YamlValue.Text written = fields.written("dateline");
    if (written == null || !guide.looksAt(Check.DATELINE)) {
      return;
    }
    DatelineForm form = guide.style().dateline();
    String text = written.text();
    String sign = sign(text);
    String right = inForm(text, form.letters());
    int words = text.split("\\s+", -1).length;
    if (sign != null) {
      int start = text.indexOf(sign);
      Location place = within(written, start, start + sign.length());
      report(Check.DATELINE, ProblemKind.STYLE_DATELINE_SIGN, place, sign);
    } else if (!right.equals(text)) {
      String how =
          form.letters() == Letters.CAPITALS ? "in capitals" : "with a capital for each word";
      report(Check.DATELINE, ProblemKind.STYLE_DATELINE_LETTERS, at(written), text, how, right);
    } else if (words > form.words()) {
      report(
          Check.DATELINE,
          ProblemKind.STYLE_DATELINE_WORDS,
          at(written),
          Integer.toString(words),
          Integer.toString(form.words()));
    }
  }

  /** What is neither a letter nor stands in names of places; null if there is nothing. */
  private static @Nullable String sign(String text) {
    return text.codePoints()
        .filter(c -> !Character.isLetter(c) && isSeen(c) && BETWEEN_WORDS.indexOf(c) < 0)
        .filter(c -> Character.getType(c) != Character.COMBINING_SPACING_MARK)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse(null);
  }

  private static String inForm(String text, Letters letters) {
    if (letters == Letters.CAPITALS) {
      return text.toUpperCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean begins = true;
    for (int c : text.codePoints().toArray()) {
      out.appendCodePoint(begins ? Character.toTitleCase(c) : c);
      begins = Character.isWhitespace(c);
    }
    return out.toString();
  }

  private void photo() {
    if (fields.isMissing("image")) {
      return;
    }
    boolean group = fields.isGroup("image");
    Fields photo = group ? fields.group("image", Photos.KEYS, "{src: photo.jpg}") : null;
    YamlValue.Text src = photo == null ? fields.written("image") : photo.written("src");
    if (src == null || (photosTell && mayTell(src.text()))) {
      return;
    }
    if (guide.looksAt(Check.PHOTO_ALT) && (photo == null || photo.isMissing("alt"))) {
      String example = "`image: {src: photo.jpg, alt: Delegates at a long table}`";
      report(Check.PHOTO_ALT, ProblemKind.STYLE_NO_ALT, at(src), example);
    }
    if (guide.looksAt(Check.PHOTO_CREDIT) && (photo == null || photo.isMissing("credit"))) {
      String example = "`image: {src: photo.jpg, credit: A name}`";
      report(Check.PHOTO_CREDIT, ProblemKind.STYLE_NO_CREDIT, at(src), example);
    }
  }

  /** Whether a photo lies where its file is read; drawings say nothing of themselves. */
  private static boolean mayTell(String src) {
    boolean elsewhere = src.startsWith("https:") || src.startsWith("http:") || src.startsWith("//");
    return !elsewhere && !src.toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  private Location at(YamlValue.Text text) {
    return matter.source().at(text.span());
  }

  /** The last character of a text. */
  private Location behind(YamlValue.Text text, String stripped) {
    return within(text, stripped.length() - 1, stripped.length());
  }

  /**
   * The place of some words of a value. Escapes, and lines that were joined, make the value differ
   * from what is written; then it is the place of the value.
   */
  private Location within(YamlValue.Text text, int start, int end) {
    SourceText source = matter.source();
    String line = source.line(text.span().line());
    int from = line.offsetByCodePoints(0, text.span().column() - 1);
    int value = line.indexOf(text.text(), from);
    return value < 0
        ? at(text)
        : source.at(source.lineStart(text.span().line()) + value + start, end - start);
  }

  private void report(Check check, ProblemKind kind, Location place, String... arguments) {
    guide.report(check, problems, kind, place, arguments);
  }
}
