package press.stet.core.site;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.site.Moment.Reason;

/** The next moment for every reason there is, as seen from the build's clock. */
public final class Moments {

  private final Instant now;
  private final Map<Reason, Next> next = new EnumMap<>(Reason.class);

  /**
   * None yet.
   *
   * @param now the build's clock; what is not after it is past
   */
  public Moments(Instant now) {
    this.now = now;
  }

  /**
   * The moments next to come for one reason.
   *
   * @param at when
   * @param count of how many things
   */
  public record Next(Instant at, int count) {

    private Next or(Instant other) {
      int order = other.compareTo(at);
      return order > 0 ? this : new Next(other, order == 0 ? count + 1 : 1);
    }
  }

  /** Notes a moment; null and what is past are left out. */
  public void add(@Nullable Instant at, Reason reason) {
    if (at != null && at.isAfter(now)) {
      Instant whole = new Moment(at, reason).at();
      next.merge(reason, new Next(whole, 1), (known, same) -> known.or(whole));
    }
  }

  /** The next for every reason that has one, in the order of the reasons. */
  public Map<Reason, Next> all() {
    return Collections.unmodifiableMap(next);
  }

  /** The first of all; null if nothing is to come. */
  public @Nullable Moment first() {
    return next.entrySet().stream()
        .map(entry -> new Moment(entry.getValue().at(), entry.getKey()))
        .min(Comparator.comparing(Moment::at).thenComparing(Moment::reason))
        .orElse(null);
  }
}
