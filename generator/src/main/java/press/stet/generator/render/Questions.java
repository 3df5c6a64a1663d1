package press.stet.generator.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.cost.Cost;
import press.stet.core.cost.CostMeter;
import press.stet.core.page.Archive;
import press.stet.core.page.Archive.Answer;
import press.stet.core.page.Query;
import press.stet.core.value.Fingerprint;

/** Asks for one page, and remembers what it asked. For one thread. */
final class Questions {

  private final Archive archive;
  private final CostMeter meter;
  private @Nullable SortedMap<Query, Fingerprint> asked;

  Questions(Archive archive, CostMeter meter) {
    this.archive = archive;
    this.meter = meter;
  }

  /** The answer's value; null if there is none. */
  @Nullable Object ask(Query query) {
    long start = meter.start();
    Answer answer = archive.answer(query);
    if (meter.isOn()) {
      meter.stop(Cost.Kind.QUERY, query.toString(), start);
    }
    if (answer == null) {
      return null;
    }
    if (asked == null) {
      asked = new TreeMap<>();
    }
    asked.put(query, answer.fingerprint());
    return answer.value();
  }

  /** What the page asked and was answered: sorted, each query once. */
  List<Query.Asked> asked() {
    if (asked == null) {
      return List.of();
    }
    List<Query.Asked> all = new ArrayList<>(asked.size());
    asked.forEach((query, answer) -> all.add(new Query.Asked(query, answer)));
    return all;
  }
}
