package press.stet.generator;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.RenderedFile;
import press.stet.core.page.SearchSegment;
import press.stet.core.site.Newspaper;
import press.stet.core.value.SitePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.parallel.Workers;
import press.stet.generator.plan.SearchPlanner;
import press.stet.generator.search.TermIndex;

/**
 * The index of a previewed newspaper. A part of it is made when somebody first searches, and kept
 * as long as there is memory to spare. Safe for use by several threads.
 */
final class LiveIndex {

  private final List<SearchSegment> segments;
  private final BodyStore bodies;
  private final Map<SitePath, SoftReference<TermIndex>> made = new HashMap<>();

  LiveIndex(Newspaper paper, BodyStore bodies) {
    this.segments =
        paper.trees().stream().flatMap(site -> SearchPlanner.segments(site).stream()).toList();
    this.bodies = bodies;
  }

  /** The file of the index at an address; null if there is none. */
  @Nullable RenderedFile at(SitePath address) {
    for (SearchSegment segment : segments) {
      if (address.value().startsWith(segment.folder().value())) {
        return index(segment).file(address);
      }
    }
    return null;
  }

  private synchronized TermIndex index(SearchSegment segment) {
    SoftReference<TermIndex> kept = made.get(segment.folder());
    TermIndex index = kept == null ? null : kept.get();
    if (index == null) {
      try (Workers alone = new Workers(1)) {
        index = TermIndex.of(segment, bodies, alone);
      }
      made.put(segment.folder(), new SoftReference<>(index));
    }
    return index;
  }
}
