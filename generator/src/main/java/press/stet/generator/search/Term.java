package press.stet.generator.search;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.stet.core.page.SearchWords;

/** A word of a part of the archive; there is one object for each word. */
final class Term implements Comparable<Term> {

  /** A word that nobody finds anything by. */
  static final Term IGNORED = new Term("");

  final String text;

  /** How many stories have it; counted by one thread, when all are read. */
  int stories;

  /** Its place among all words; known when all are read. */
  int place;

  private Term(String text) {
    this.text = text;
  }

  @Override
  public int compareTo(Term other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return text;
  }

  /** All words of a part of the archive. Safe for use by several threads. */
  static final class Vocabulary {

    private static final Set<String> COMMON = Set.copyOf(SearchWords.IGNORED);

    private final ConcurrentHashMap<String, Term> terms = new ConcurrentHashMap<>();

    /** The object for a word. */
    Term of(String text) {
      return COMMON.contains(text) ? IGNORED : terms.computeIfAbsent(text, Term::new);
    }

    /** All words, sorted by their UTF-16 units, with their places. */
    Term[] sorted() {
      Term[] sorted = terms.values().toArray(Term[]::new);
      java.util.Arrays.sort(sorted);
      for (int i = 0; i < sorted.length; i++) {
        sorted[i].place = i;
      }
      return sorted;
    }
  }
}
