package press.stet.maven;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import press.stet.core.cost.Cost;
import press.stet.generator.BuildEvent.Step;

/** What a build has cost, in a table for people. */
final class CostReport {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private CostReport() {}

  /**
   * The report.
   *
   * @param steps how long each took
   * @param costs by kind, dearest first
   */
  static String of(Map<Step, Duration> steps, List<Cost> costs) {
    List<String> lines = new ArrayList<>();
    Duration all = steps.values().stream().reduce(Duration.ZERO, Duration::plus);
    lines.add("What this build cost:");
    steps.forEach((step, took) -> lines.add("  %-24s %s".formatted(Wording.step(step), of(took))));
    lines.add("  %-24s %s".formatted("all steps", of(all)));
    add(lines, "Work on pages, the time of all threads added up:", Cost.Kind.WORK, "page", costs);
    add(lines, "Templates, each with all that it includes:", Cost.Kind.TEMPLATE, "page", costs);
    add(
        lines,
        "Questions to the archive, part of their templates:",
        Cost.Kind.QUERY,
        "time",
        costs);
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static void add(
      List<String> lines, String title, Cost.Kind kind, String noun, List<Cost> costs) {
    List<Cost> some = costs.stream().filter(cost -> cost.kind() == kind).toList();
    if (!some.isEmpty()) {
      lines.add(title);
      some.forEach(cost -> lines.add("  " + line(cost, noun)));
    }
  }

  /** {@code article.ftlh: 10,000 pages × 0.21 ms = 2.10 s}. */
  private static String line(Cost cost, String noun) {
    boolean container = cost.kind() == Cost.Kind.TEMPLATE && cost.name().contains("/");
    return String.format(
        Locale.ROOT,
        "%s: %,d %s%s × %.3f ms = %.2f s",
        cost.name(),
        cost.count(),
        container ? "time" : noun,
        cost.count() == 1 ? "" : "s",
        cost.nanos() / NANOS_PER_MILLI / cost.count(),
        cost.nanos() / NANOS_PER_SECOND);
  }

  private static String of(Duration took) {
    return String.format(Locale.ROOT, "%6.2f s", took.toNanos() / NANOS_PER_SECOND);
  }
}
