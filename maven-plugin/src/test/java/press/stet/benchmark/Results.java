package press.stet.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The measurements of all builds, by what was built, and their medians as Markdown tables. */
final class Results {

  private final Map<String, List<Measurement>> builds = new LinkedHashMap<>();

  void add(String build, Measurement measurement) {
    builds.computeIfAbsent(build, name -> new ArrayList<>()).add(measurement);
  }

  /** The tables; articles and files per second are those of the first build, which does it all. */
  String tables(int articles) {
    StringBuilder out = new StringBuilder();
    out.append("| build | runs | wall s | CPU s | peak MiB | written | kept |\n");
    out.append("|---|---:|---:|---:|---:|---:|---:|\n");
    builds.forEach(
        (name, all) ->
            line(
                out,
                "| %s, %,d articles | %d | %.2f | %.2f | %.0f | %,.0f | %,.0f |",
                name,
                articles,
                all.size(),
                median(all, Measurement::wallSeconds),
                median(all, Measurement::cpuSeconds),
                median(all, Measurement::peakMebibytes),
                median(all, Measurement::written),
                median(all, Measurement::kept)));
    out.append('\n');
    builds.entrySet().stream().findFirst().ifPresent(first -> speed(out, articles, first));
    steps(out);
    return out.toString();
  }

  private static void speed(
      StringBuilder out, int articles, Map.Entry<String, List<Measurement>> build) {
    double seconds = median(build.getValue(), Measurement::wallSeconds);
    double files = median(build.getValue(), Measurement::written);
    line(
        out,
        "%s: %,.0f articles/s, %,.0f pages/s\n",
        build.getKey(),
        articles / seconds,
        files / seconds);
  }

  private void steps(StringBuilder out) {
    Set<String> steps = new LinkedHashSet<>();
    builds.values().forEach(all -> all.forEach(one -> steps.addAll(one.steps().keySet())));
    line(out, "| seconds of | %s |", String.join(" | ", builds.keySet()));
    line(out, "|---|%s", "---:|".repeat(builds.size()));
    for (String step : steps) {
      String cells =
          builds.values().stream()
              .map(all -> median(all, one -> one.steps().getOrDefault(step, Double.NaN)))
              .map(seconds -> String.format(Locale.ROOT, "%.2f", seconds))
              .collect(Collectors.joining(" | "));
      line(out, "| %s | %s |", step, cells);
    }
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static double median(List<Measurement> all, ToDoubleFunction<Measurement> of) {
    double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
