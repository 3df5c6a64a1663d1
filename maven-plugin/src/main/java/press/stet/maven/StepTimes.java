package press.stet.maven;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import press.stet.generator.BuildEvent;
import press.stet.generator.BuildEvent.Step;
import press.stet.generator.BuildListener;

/** Remembers how long each step took, and hands every event on. */
final class StepTimes implements BuildListener {

  private final BuildListener next;
  private final Map<Step, Duration> times = new EnumMap<>(Step.class);

  StepTimes(BuildListener next) {
    this.next = next;
  }

  @Override
  public void on(BuildEvent event) {
    if (event instanceof BuildEvent.Finished finished) {
      times.merge(finished.step(), Duration.ofNanos(finished.nanos()), Duration::plus);
    }
    next.on(event);
  }

  /** The steps that have ended, in their order. */
  Map<Step, Duration> times() {
    return times;
  }
}
