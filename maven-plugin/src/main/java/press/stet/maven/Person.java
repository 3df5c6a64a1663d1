package press.stet.maven;

import java.io.Console;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** The person at the keyboard. */
record Person(Console console) implements Writer {

  /** Nobody, null, in batch mode, or where input and output lead elsewhere. */
  static @Nullable Person of(MavenSession session) {
    Console console = session.getRequest().isInteractiveMode() ? System.console() : null;
    return console == null ? null : new Person(console);
  }

  @Override
  public @Nullable String answer(String prompt) {
    return console.readLine("%s", prompt);
  }

  @Override
  public void hear(String line) {
    console.printf("%s%n", line);
  }
}
