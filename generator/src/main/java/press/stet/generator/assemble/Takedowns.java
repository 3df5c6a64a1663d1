package press.stet.generator.assemble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.site.Gone;
import press.stet.core.site.Takedown;
import press.stet.core.value.SitePath;

/** Takes articles down that editors do not want on the site any more. */
final class Takedowns {

  private final Instant now;
  private final Problems problems;

  /** By file and by address, as a text. */
  private final Map<String, Takedown> wanted = new HashMap<>();

  private final Set<Takedown> found = new HashSet<>();
  private final List<Gone> gone = new ArrayList<>();

  Takedowns(List<Takedown> takedowns, Instant now, Problems problems) {
    this.now = now;
    this.problems = problems;
    for (Takedown takedown : takedowns) {
      Takedown first = wanted.putIfAbsent(key(takedown), takedown);
      if (first != null) {
        reportTwice(takedown, first);
      }
    }
  }

  private static String key(Takedown takedown) {
    return takedown.file() == null ? takedown.address() + "" : takedown.file().value();
  }

  /** Whether nothing is to be taken down. */
  boolean isEmpty() {
    return wanted.isEmpty();
  }

  /**
   * Whether an article is taken down at the build's clock.
   *
   * @param address null if it has none
   */
  boolean takes(Article article, @Nullable SitePath address) {
    if (wanted.isEmpty() || address == null) {
      return false;
    }
    Takedown byFile = wanted.get(article.source().value());
    Takedown byAddress = wanted.get(address.value());
    Stream.of(byFile, byAddress).filter(takedown -> takedown != null).forEach(found::add);
    if (byFile != null && byAddress != null) {
      boolean order = byFile.place().span().line() > byAddress.place().span().line();
      reportTwice(order ? byFile : byAddress, order ? byAddress : byFile);
    }
    Takedown takedown = byFile == null ? byAddress : byFile;
    if (takedown == null || !takedown.isInForce(now)) {
      return false;
    }
    gone.add(new Gone(article, address, takedown));
    return true;
  }

  private void reportTwice(Takedown second, Takedown first) {
    String line = Integer.toString(first.place().span().line());
    problems.report(ProblemKind.TAKEN_DOWN_TWICE, second.place(), second.written(), line);
  }

  /**
   * What was taken down, by address, once all articles have been asked for; what named none of them
   * is reported.
   *
   * @param articles all of them
   * @param addresses of those that are shown
   */
  List<Gone> all(List<Article> articles, Stream<SitePath> addresses) {
    if (found.size() < wanted.size()) {
      Set<String> names = new TreeSet<>();
      articles.forEach(article -> names.add(article.source().value()));
      addresses.forEach(address -> names.add(address.value()));
      gone.forEach(article -> names.add(article.address().value()));
      for (Takedown takedown : wanted.values()) {
        if (!found.contains(takedown)) {
          String near = Suggestion.didYouMean(key(takedown), names);
          problems.report(ProblemKind.UNKNOWN_TAKEDOWN, takedown.place(), takedown.written(), near);
        }
      }
    }
    gone.sort(Comparator.comparing(Gone::address));
    return List.copyOf(gone);
  }
}
