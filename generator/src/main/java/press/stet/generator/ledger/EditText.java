package press.stet.generator.ledger;

import java.util.List;
import java.util.StringJoiner;

/**
 * The changed words of a text in a few words more: {@code “… killed 12 …” is now “… killed 21 …”}.
 */
final class EditText {

  private static final int MOST_HUNKS = 3;
  private static final int AROUND = 2;
  private static final int MOST_WORDS = 8;
  private static final int MOST_LETTERS = 80;

  private EditText() {}

  static String of(List<WordDiff.Hunk> hunks, List<String> was, List<String> is) {
    StringJoiner out = new StringJoiner("; ");
    for (WordDiff.Hunk hunk : hunks.subList(0, Math.min(hunks.size(), MOST_HUNKS))) {
      String before = excerpt(was, hunk.wasFrom(), hunk.wasTo());
      String after = excerpt(is, hunk.isFrom(), hunk.isTo());
      out.add("“" + before + "” is now “" + after + "”");
    }
    int more = hunks.size() - MOST_HUNKS;
    if (more > 0) {
      out.add("and " + more + " more");
    }
    return out.toString();
  }

  /** Some words with their neighbours, the ends marked where the text goes on. */
  private static String excerpt(List<String> words, int from, int to) {
    int start = Math.max(0, from - AROUND);
    int cut = Math.min(to, from + MOST_WORDS);
    int end = cut < to ? cut : Math.min(words.size(), to + AROUND);
    String text = String.join(" ", words.subList(start, end));
    if (text.codePointCount(0, text.length()) > MOST_LETTERS) {
      text = text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    } else if (end < words.size()) {
      text += " …";
    }
    return (start > 0 ? "… " : "") + text;
  }
}
