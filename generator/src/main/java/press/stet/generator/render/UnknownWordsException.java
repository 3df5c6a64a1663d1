package press.stet.generator.render;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;

/** A template asks for a text that the theme's message files do not have. */
final class UnknownWordsException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final List<String> known;

  UnknownWordsException(String name, Collection<String> known) {
    super("there are no words " + name);
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
