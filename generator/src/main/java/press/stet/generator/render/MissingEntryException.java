package press.stet.generator.render;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;
import press.stet.core.diagnostic.ProblemKind;

/** A template asks for an asset or a text of the theme that the theme does not have. */
final class MissingEntryException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final String name;
  private final List<String> known;

  /**
   * @param kind of the problem that it is
   * @param name of what is missing
   * @param known what there is instead
   */
  MissingEntryException(ProblemKind kind, String name, Collection<String> known) {
    super("there is no " + name);
    this.kind = kind;
    this.name = name;
    this.known = List.copyOf(known);
  }

  ProblemKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  List<String> known() {
    return known;
  }
}
