package press.stet.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import press.stet.core.page.Query;

/** Counts the pages that ask each query. Safe for use by several threads. */
final class QueryTally {

  private final Map<Query, Count> counts = new ConcurrentSkipListMap<>();

  private record Count(LongAdder pages, LongAdder redrawn) {}

  private Count of(Query query) {
    return counts.computeIfAbsent(query, q -> new Count(new LongAdder(), new LongAdder()));
  }

  /** A page has asked. */
  void asked(List<Query.Asked> queries) {
    for (Query.Asked asked : queries) {
      of(asked.query()).pages().increment();
    }
  }

  /** A page is drawn again only because this query's answer has changed. */
  void redrawn(Query query) {
    of(query).redrawn().increment();
  }

  /** By query. */
  List<QueryPrice> prices() {
    List<QueryPrice> prices = new ArrayList<>();
    counts.forEach(
        (query, count) ->
            prices.add(
                new QueryPrice(
                    query.toString(), count.pages().intValue(), count.redrawn().intValue())));
    return prices;
  }
}
