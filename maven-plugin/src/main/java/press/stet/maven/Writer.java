package press.stet.maven;

import org.jspecify.annotations.Nullable;

/** Who answers questions. */
interface Writer {

  /** Shows a prompt and returns the line typed; null at the end of input. */
  @Nullable String answer(String prompt);

  /** Shows a line. */
  void hear(String line);
}
