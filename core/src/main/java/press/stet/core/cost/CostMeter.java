package press.stet.core.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Adds up what the parts of a build cost. A meter that is off does nothing, not even ask the clock.
 * Safe for use by several threads.
 */
public final class CostMeter {

  /** A meter that is off. */
  public static final CostMeter OFF = new CostMeter(false);

  private final boolean on;
  private final ConcurrentMap<Part, Sum> sums = new ConcurrentHashMap<>();

  private CostMeter(boolean on) {
    this.on = on;
  }

  private record Part(Cost.Kind kind, String name) {}

  private record Sum(LongAdder count, LongAdder nanos) {}

  /** A meter that is on and has measured nothing yet. */
  public static CostMeter on() {
    return new CostMeter(true);
  }

  /** Whether anything is measured: worth asking only where a name has to be made first. */
  public boolean isOn() {
    return on;
  }

  /** The moment at which a part begins, to be handed to {@link #stop}. */
  public long start() {
    return on ? System.nanoTime() : 0;
  }

  /**
   * A part has ended.
   *
   * @param start when it began
   * @return the moment at which it ended, and the next part begins
   */
  public long stop(Cost.Kind kind, String name, long start) {
    if (!on) {
      return 0;
    }
    long now = System.nanoTime();
    Sum sum =
        sums.computeIfAbsent(
            new Part(kind, name), part -> new Sum(new LongAdder(), new LongAdder()));
    sum.count().increment();
    sum.nanos().add(now - start);
    return now;
  }

  /** What was measured: by kind, then the dearest first. */
  public List<Cost> costs() {
    List<Cost> costs = new ArrayList<>();
    sums.forEach(
        (part, sum) ->
            costs.add(new Cost(part.kind(), part.name(), sum.count().sum(), sum.nanos().sum())));
    costs.sort(
        Comparator.comparing(Cost::kind)
            .thenComparing(Comparator.comparingLong(Cost::nanos).reversed())
            .thenComparing(Cost::name));
    return List.copyOf(costs);
  }
}
