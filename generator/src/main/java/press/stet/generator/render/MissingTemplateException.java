package press.stet.generator.render;

import freemarker.template.TemplateModelException;

/** A template asks for a piece whose template the theme does not have. */
final class MissingTemplateException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final String path;

  MissingTemplateException(String path) {
    super("no template " + path);
    this.path = path;
  }

  String path() {
    return path;
  }
}
