package press.stet.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what is logged, each line after its level. */
final class RecordingLog extends SystemStreamLog {

  final List<String> lines = new ArrayList<>();

  /** Whether Maven was called with {@code -q}. */
  private final boolean quiet;

  RecordingLog() {
    this(false);
  }

  RecordingLog(boolean quiet) {
    this.quiet = quiet;
  }

  @Override
  public boolean isWarnEnabled() {
    return !quiet;
  }

  @Override
  public void info(CharSequence content) {
    lines.add("INFO " + content);
  }

  @Override
  public void warn(CharSequence content) {
    lines.add("WARNING " + content);
  }

  @Override
  public void error(CharSequence content) {
    lines.add("ERROR " + content);
  }

  @Override
  public void error(CharSequence content, Throwable error) {
    lines.add("ERROR " + content + " " + error);
  }
}
