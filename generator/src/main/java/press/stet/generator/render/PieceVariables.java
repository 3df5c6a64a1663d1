package press.stet.generator.render;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that a piece's template sees. */
record PieceVariables(Pieces pieces, PieceKey key, Models models) implements TemplateHashModelEx {

  private static final Set<String> OF_ONE_PAGE =
      Set.of("page", "head", "html", "metadata", "latest", "today");

  /**
   * A variable.
   *
   * @throws OutOfSightException if only a page's own template sees it: not even whether it is there
   *     can be asked, for the piece is drawn for other pages too
   */
  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Object given = key.given(name);
    if (given != null) {
      return models.wrap(given);
    }
    if (OF_ONE_PAGE.contains(name)) {
      throw new OutOfSightException(name, names());
    }
    return pieces.variable(name);
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>(Pieces.VARIABLES);
    names.addAll(key.names());
    return names;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return names().size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(names(), models);
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    List<TemplateModel> values = new ArrayList<>();
    for (String name : names()) {
      TemplateModel value = get(name);
      if (value != null) {
        values.add(value);
      }
    }
    return new SimpleCollection(values, models);
  }
}
