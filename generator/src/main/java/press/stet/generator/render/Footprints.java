package press.stet.generator.render;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Remembers which element of a template printed last, until one takes all memory or never ends. */
final class Footprints {

  private @Nullable Footprint last;

  /** The element that printed last; null if none has. */
  @Nullable Footprint last() {
    return last;
  }

  /** Passes on what is printed, and remembers by what. */
  Writer before(Writer out) {
    return new Writer() {
      @Override
      public void write(char[] text, int offset, int length) throws IOException {
        remember();
        out.write(text, offset, length);
      }

      @Override
      public void write(String text, int offset, int length) throws IOException {
        remember();
        out.write(text, offset, length);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private void remember() {
    Environment environment = Environment.getCurrentEnvironment();
    last = environment == null ? last : new Footprint(environment);
  }
}
