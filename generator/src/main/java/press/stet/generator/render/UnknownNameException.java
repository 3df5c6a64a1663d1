package press.stet.generator.render;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;

/** A template asks a record for something that such records never have. */
final class UnknownNameException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final String owner;
  private final String name;
  private final List<String> known;

  UnknownNameException(String owner, String name, Collection<String> known) {
    super(owner + " has no " + name);
    this.owner = owner;
    this.name = name;
    this.known = List.copyOf(known);
  }

  String owner() {
    return owner;
  }

  String name() {
    return name;
  }

  List<String> known() {
    return known;
  }
}
