package press.stet.generator.render;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;

/** A template asks for the address of an asset that the theme does not have. */
final class MissingAssetException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final List<String> known;

  MissingAssetException(String name, Collection<String> known) {
    super("no asset " + name);
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
