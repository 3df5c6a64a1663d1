package press.stet.generator.leak;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import press.stet.core.article.Article;
import press.stet.core.value.SitePath;

/**
 * What must not be found: headlines, runs of words, and parts of addresses. Once it is filled, safe
 * for use by several threads.
 */
final class Watchlist {

  /** A headline of fewer words could be anybody's. */
  static final int HEADLINE_WORDS = 4;

  /** So many words in the same order are no accident. */
  static final int RUN_WORDS = 8;

  /** Above that, a text is watched for some of its runs only, evenly spread. */
  private static final long MANY_WORDS = 2_000_000;

  private static final int SHORTEST_SLUG = 8;

  private final List<Article> articles = new ArrayList<>();

  /** By their last words. */
  private final List<List<Headline>> headlines = new ArrayList<>();

  private final LongTable endings = new LongTable();
  private final LongTable runs = new LongTable();
  private final Map<String, List<Part>> parts = new HashMap<>();
  private final BitSet partLengths = new BitSet();
  private final long rarity;

  /**
   * Nothing yet.
   *
   * @param words about how many there will be
   */
  Watchlist(long words) {
    this.rarity = Long.highestOneBit(Math.max(1, words / MANY_WORDS));
  }

  private record Headline(int words, long hash, int article) {}

  /** A last part of an address, and what stands before it. */
  private record Part(String before, int article, Trace.Kind kind) {}

  /** Watches an article's headline; its other particulars follow. */
  void add(Article article) {
    articles.add(article);
    List<Headline> whole = new ArrayList<>();
    long[] ending = {0};
    new TextScan(
            article.headline(),
            run -> {
              int words = run.count();
              whole.add(new Headline(words, run.last(words), articles.size() - 1));
              ending[0] = run.last(HEADLINE_WORDS);
            })
        .run();
    if (ending[0] != 0) {
      endings.add(ending[0], headlines.size());
      if (endings.get(ending[0]) == headlines.size()) {
        headlines.add(new ArrayList<>());
      }
      headlines.get(endings.get(ending[0])).add(whole.get(whole.size() - 1));
    }
  }

  /** Watches a text of the article that was added last. */
  void addText(String text) {
    int article = articles.size() - 1;
    new TextScan(
            text,
            run -> {
              long hash = run.last(RUN_WORDS);
              if (hash != 0 && (hash & (rarity - 1)) == 0) {
                runs.add(hash, article);
              }
            })
        .run();
  }

  /** Watches the slug of the article that was added last, unless it could be anything. */
  void addSlug() {
    String slug = articles.get(articles.size() - 1).slug().value();
    if (slug.length() >= SHORTEST_SLUG && slug.indexOf('-') > 0) {
      addPart(new SitePath("/" + slug), Trace.Kind.SLUG);
    }
  }

  /** Watches a file of the article that was added last. */
  void addFile(SitePath file) {
    addPart(file, Trace.Kind.FILE);
  }

  private void addPart(SitePath path, Trace.Kind kind) {
    addPart(path.value(), kind);
    if (!path.encoded().equals(path.value())) {
      addPart(path.encoded(), kind);
    }
  }

  private void addPart(String path, Trace.Kind kind) {
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    partLengths.set(name.length());
    parts
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Part(path.substring(0, slash), articles.size() - 1, kind));
  }

  /** Forgets slugs that something published has in its address, too. */
  void forgetSlugs(SitePath path) {
    for (String known : List.of(path.value(), path.encoded())) {
      eachPart(
          known,
          (from, to) ->
              parts
                  .getOrDefault(known.substring(from, to), new ArrayList<>())
                  .removeIf(part -> part.kind() == Trace.Kind.SLUG));
    }
  }

  /** Looks through a text. */
  void scan(String text, Consumer<Trace> found) {
    if (!parts.isEmpty()) {
      eachPart(text, (from, to) -> part(text, from, to, found));
    }
    new TextScan(text, run -> word(text, run, found)).run();
  }

  private void word(String text, WordRun run, Consumer<Trace> found) {
    long ending = run.last(HEADLINE_WORDS);
    int known = ending == 0 ? -1 : endings.get(ending);
    if (known >= 0) {
      for (Headline headline : headlines.get(known)) {
        if (run.last(headline.words()) == headline.hash()) {
          String shown = shown(text, run, headline.words());
          found.accept(trace(headline.article(), Trace.Kind.HEADLINE, headline.hash(), shown));
        }
      }
    }
    long hash = run.last(RUN_WORDS);
    int article = hash == 0 ? -1 : runs.get(hash);
    if (article >= 0) {
      found.accept(trace(article, Trace.Kind.WORDS, hash, shown(text, run, RUN_WORDS)));
    }
  }

  private Trace trace(int article, Trace.Kind kind, long key, String text) {
    return new Trace(articles.get(article), kind, key, text);
  }

  private static String shown(String text, WordRun run, int words) {
    return text.substring(run.start(words), run.end()).replaceAll("(<[^>]*>|\\s)+", " ");
  }

  private void part(String text, int from, int to, Consumer<Trace> found) {
    for (Part part : parts.getOrDefault(text.substring(from, to), List.of())) {
      if (text.startsWith(part.before(), from - 1 - part.before().length())) {
        String shown = part.before() + "/" + text.substring(from, to);
        found.accept(trace(part.article(), part.kind(), shown.hashCode(), shown));
      }
    }
  }

  /** Hears of a part of an address. */
  @FunctionalInterface
  private interface PartHearer {
    void part(int from, int to);
  }

  /** Whatever follows a slash and could be known, up to where no address goes on. */
  private void eachPart(String text, PartHearer hearer) {
    int slash = text.indexOf('/');
    while (slash >= 0) {
      int end = slash + 1;
      while (end < text.length() && isOfPart(text.charAt(end))) {
        end++;
      }
      if (partLengths.get(end - slash - 1)) {
        hearer.part(slash + 1, end);
      }
      slash = text.indexOf('/', end);
    }
  }

  private static boolean isOfPart(char c) {
    return c > ' ' && "/\"'<>?#&\\),;]}".indexOf(c) < 0;
  }
}
