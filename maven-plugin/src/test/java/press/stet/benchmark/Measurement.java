package press.stet.benchmark;

import java.util.Map;

/**
 * What one build took.
 *
 * @param wallSeconds from start to end of the process
 * @param cpuSeconds of the process, user and system; NaN where the system does not tell
 * @param peakMebibytes the process's largest resident set; NaN where the system does not tell
 * @param written files that were written
 * @param kept files that were right already
 * @param steps seconds of each step, by its name in the build's report, in its order
 */
record Measurement(
    double wallSeconds,
    double cpuSeconds,
    double peakMebibytes,
    int written,
    int kept,
    Map<String, Double> steps) {}
