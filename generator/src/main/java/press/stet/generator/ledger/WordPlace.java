package press.stet.generator.ledger;

import java.util.List;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SourcePath;
import press.stet.generator.source.SourceTree;

/** Finds changed words in the file that they were written in. */
final class WordPlace {

  /** As many words before and behind tell a place from others. */
  private static final int AROUND = 3;

  private WordPlace() {}

  /** The place of the first changed word, or of the one before a gap; else the headline's. */
  static Location of(SourceTree tree, SourcePath file, List<String> words, WordDiff.Hunk hunk) {
    SourceText source = tree.has(file) ? tree.text(file, new Problems()) : null;
    int last = words.size() - 1;
    if (source != null && last >= 0) {
      boolean gap = hunk.isTo() == hunk.isFrom();
      int target = Math.max(0, Math.min(gap ? hunk.isFrom() - 1 : hunk.isFrom(), last));
      List<Words.Word> written = Words.of(source.text());
      for (int around = AROUND; around > 0; around--) {
        int from = Math.max(0, target - around);
        int to = Math.min(words.size(), target + around + 1);
        int at = find(written, words.subList(from, to));
        if (at >= 0) {
          Words.Word word = written.get(at + target - from);
          return source.at(word.start(), word.end() - word.start());
        }
      }
    }
    return tree.placeOfKey(file, "title");
  }

  private static int find(List<Words.Word> written, List<String> wanted) {
    for (int i = 0; i + wanted.size() <= written.size(); i++) {
      int length = 0;
      while (length < wanted.size() && written.get(i + length).text().equals(wanted.get(length))) {
        length++;
      }
      if (length == wanted.size()) {
        return i;
      }
    }
    return -1;
  }
}
