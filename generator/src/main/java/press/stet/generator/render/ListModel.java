package press.stet.generator.render;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
record ListModel(List<?> values, Models models) implements TemplateSequenceModel {

  @Override
  public @Nullable TemplateModel get(int index) {
    boolean inside = index >= 0 && index < values.size();
    return inside ? models.wrap(values.get(index)) : null;
  }

  @Override
  public int size() {
    return values.size();
  }
}
