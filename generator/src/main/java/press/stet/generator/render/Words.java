package press.stet.generator.render;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code words}: the words that the theme itself says, which are what {@value #TEMPLATE} assigns.
 * It is run once, and not for every page that says something. Its macros and functions are not
 * among them: those who call them import the file. Safe for use by several threads.
 */
record Words(Map<String, TemplateModel> texts) implements TemplateHashModel {

  /** Where a theme keeps its words. */
  static final String TEMPLATE = "partials/words.ftlh";

  /** Takes the texts, and hashes of texts, that a run of the file has left. */
  static Words of(Environment.Namespace assigned) throws TemplateModelException {
    Map<String, TemplateModel> texts = new HashMap<>();
    TemplateModelIterator names = assigned.keys().iterator();
    while (names.hasNext()) {
      String name = ((TemplateScalarModel) names.next()).getAsString();
      TemplateModel value = assigned.get(name);
      if (value instanceof TemplateScalarModel || value instanceof TemplateHashModelEx) {
        texts.put(name, value);
      }
    }
    return new Words(texts);
  }

  @Override
  public @Nullable TemplateModel get(String name) {
    return texts.get(name);
  }

  @Override
  public boolean isEmpty() {
    return texts.isEmpty();
  }
}
