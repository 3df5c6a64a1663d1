package press.stet.generator.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;

/** Where in a template somebody was: FreeMarker tells that of a failure alone. */
final class Footprint extends TemplateException {

  private static final long serialVersionUID = 1;

  /** The element that is being drawn. */
  Footprint(Environment environment) {
    super("here", environment);
  }

  /** There may be many, and nobody asks which code they came from. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
