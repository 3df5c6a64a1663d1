package press.stet.generator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.site.Moment;
import press.stet.core.site.Moments;

/**
 * The text of {@code next-wake.json}: when the newspaper must be built next, and why. It tells of
 * no article which it is, and has one member to a line, so that a line is enough to read it by.
 */
final class WakeFile {

  private WakeFile() {}

  /** The whole file. */
  static byte[] of(Moments moments, ZoneId zone) {
    Moment first = moments.first();
    StringBuilder out = new StringBuilder("{\n");
    out.append("  \"next\": ").append(utc(first == null ? null : first.at()));
    out.append(",\n  \"inZone\": ").append(inZone(first == null ? null : first.at(), zone));
    out.append(",\n  \"epochSecond\": ").append(first == null ? null : first.at().getEpochSecond());
    out.append(",\n  \"moments\": [");
    String separator = "\n";
    for (Map.Entry<Moment.Reason, Moments.Next> entry : moments.all().entrySet()) {
      Moments.Next next = entry.getValue();
      out.append(separator).append("    {\"reason\": \"").append(entry.getKey().id());
      out.append("\", \"at\": ").append(utc(next.at()));
      out.append(", \"inZone\": ").append(inZone(next.at(), zone));
      out.append(", \"count\": ").append(next.count()).append('}');
      separator = ",\n";
    }
    out.append(moments.all().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String utc(@Nullable Instant at) {
    return at == null ? "null" : "\"" + at + "\"";
  }

  private static String inZone(@Nullable Instant at, ZoneId zone) {
    if (at == null) {
      return "null";
    }
    OffsetDateTime there = at.atZone(zone).toOffsetDateTime();
    return "\"" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(there) + "\"";
  }
}
