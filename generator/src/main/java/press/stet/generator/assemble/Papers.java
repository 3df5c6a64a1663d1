package press.stet.generator.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import press.stet.core.article.Edition;
import press.stet.core.config.EditionRules;
import press.stet.core.site.DayPaper;
import press.stet.core.site.EditionCount;
import press.stet.core.site.EditionCount.Counted;
import press.stet.core.site.Editions;
import press.stet.core.site.Story;
import press.stet.core.value.SourcePath;

/** Puts the stories into the papers of their days. */
final class Papers {

  private final Map<LocalDate, Edition> files = new HashMap<>();
  private final Map<SourcePath, Integer> onFronts = new HashMap<>();
  private final TreeMap<LocalDate, List<Integer>> byDay = new TreeMap<>();

  private Papers(List<Edition> editions) {
    for (Edition edition : editions) {
      files.putIfAbsent(edition.date(), edition);
    }
  }

  /** The papers of all days on which one appeared and has a story to show. */
  static Editions of(EditionRules rules, List<Edition> editions, List<Story> stories) {
    Papers papers = new Papers(editions);
    papers.take(stories);
    SortedMap<LocalDate, Counted> counted = EditionCount.of(rules, editions, papers.byDay.keySet());
    SortedMap<LocalDate, DayPaper> found = new TreeMap<>();
    for (Counted count : counted.values()) {
      DayPaper paper = papers.paper(count);
      if (!paper.front().isEmpty() || !paper.others().isEmpty()) {
        found.put(count.day(), paper);
      }
    }
    return new Editions(found);
  }

  private void take(List<Story> stories) {
    Set<SourcePath> wanted = new HashSet<>();
    files.values().forEach(file -> wanted.addAll(file.front()));
    for (Story story : stories) {
      byDay.computeIfAbsent(Editions.dayOf(story), day -> new ArrayList<>()).add(story.number());
      if (wanted.contains(story.article().source())) {
        onFronts.put(story.article().source(), story.number());
      }
    }
  }

  private DayPaper paper(Counted count) {
    Edition file = files.get(count.day());
    List<Integer> front =
        file == null
            ? List.of()
            : file.front().stream().map(onFronts::get).filter(Objects::nonNull).toList();
    List<Integer> others = new ArrayList<>(byDay.getOrDefault(count.day(), List.of()));
    others.removeAll(front);
    return new DayPaper(count.day(), count.number(), count.volume(), front, others);
  }
}
