package press.stet.generator.render;

import freemarker.core.Environment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.ProblemKind;

/**
 * A template goes too far, so that its page is given up: to go on with its next element, as after
 * other faults, might never end.
 */
final class GivenUp extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient @Nullable Footprint place;
  private final @Nullable ProblemKind kind;

  private GivenUp(@Nullable ProblemKind kind, @Nullable Footprint place) {
    super("a template goes too far", null, false, false);
    this.kind = kind;
    this.place = place;
  }

  /** More has failed than anybody will read, and has been reported. */
  static GivenUp afterManyFaults() {
    return new GivenUp(null, null);
  }

  /** The element that is being drawn prints more than a page can have. */
  static GivenUp tooLong() {
    Environment drawn = Objects.requireNonNull(Environment.getCurrentEnvironment());
    return new GivenUp(ProblemKind.TEMPLATE_TOO_LONG, new Footprint(drawn));
  }

  /** What is wrong; null if that has been reported. */
  @Nullable ProblemKind kind() {
    return kind;
  }

  /** Where; null if that has been reported. */
  @Nullable Footprint place() {
    return place;
  }
}
