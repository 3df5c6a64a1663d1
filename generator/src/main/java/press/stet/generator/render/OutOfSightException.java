package press.stet.generator.render;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;

/** What is drawn once for many pages asks for something that differs from page to page. */
final class OutOfSightException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final List<String> known;

  OutOfSightException(String name, Collection<String> known) {
    super(name + " is out of sight");
    this.name = name;
    this.known = List.copyOf(known);
  }

  String name() {
    return name;
  }

  List<String> known() {
    return known;
  }
}
