package press.stet.generator.render;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components by their names. */
record RecordModel(Object value, RecordShape shape, Models models) implements TemplateHashModelEx {

  /**
   * A component's value.
   *
   * @return null if it is null
   * @throws UnknownNameException if the record has no such component: a misspelt name must not pass
   *     for an empty field
   */
  @Override
  public @Nullable TemplateModel get(String name) throws UnknownNameException {
    MethodHandle accessor = shape.accessors().get(name);
    if (accessor == null) {
      throw new UnknownNameException(shape.label(), name, shape.accessors().keySet());
    }
    return models.wrap(shape.read(value, accessor));
  }

  /** Equal for equal records, and quick: it is made of the first component alone. */
  int hash() {
    return shape.hash(value);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return shape.accessors().size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(shape.accessors().keySet(), models);
  }

  @Override
  public TemplateCollectionModel values() {
    List<Object> values = new ArrayList<>();
    for (MethodHandle accessor : shape.accessors().values()) {
      Object component = shape.read(value, accessor);
      if (component != null) {
        values.add(component);
      }
    }
    return new SimpleCollection(values, models);
  }
}
