package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Archive;
import press.stet.core.page.Card;
import press.stet.core.page.PageFingerprint;
import press.stet.core.page.Query;
import press.stet.core.site.Site;
import press.stet.core.site.Story;

/** Answers queries from the stories of the site; each query once, however many pages ask it. */
final class StoryArchive implements Archive {

  private final Site site;
  private final Cards cards;
  private final Dates dates;
  private final Map<String, List<Story>> sections = new HashMap<>();
  private final PageFingerprint fingerprints = new PageFingerprint();
  private final ConcurrentMap<Query, Answer> answers = new ConcurrentHashMap<>();

  StoryArchive(Site site, Cards cards, Dates dates) {
    this.site = site;
    this.cards = cards;
    this.dates = dates;
    site.bySection().forEach((section, stories) -> sections.put(section.id(), stories));
  }

  @Override
  public @Nullable Answer answer(Query query) {
    Answer known = answers.get(query);
    if (known != null) {
      return known;
    }
    Object value = find(query);
    if (value == null) {
      return null;
    }
    Answer answer = new Answer(value, fingerprints.ofValue(value));
    answers.put(query, answer);
    return answer;
  }

  private @Nullable Object find(Query query) {
    List<String> about = query.arguments();
    return switch (query.name()) {
      case Query.TODAY -> dates.day(site.now().atZone(site.config().timeZone()).toLocalDate());
      case Query.LATEST ->
          about.size() == 1
              ? newest(site.stories(), about.get(0))
              : newest(sections.get(about.get(0)), about.get(1));
      default -> null;
    };
  }

  private @Nullable List<Card> newest(@Nullable List<Story> oldestFirst, String count) {
    if (oldestFirst == null) {
      return null;
    }
    int size = oldestFirst.size();
    return new ArrayList<>(
        cards.newestFirst(oldestFirst.subList(Math.max(0, size - Integer.parseInt(count)), size)));
  }
}
