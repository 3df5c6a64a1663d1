package press.stet.generator.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import press.stet.core.words.Message;
import press.stet.core.words.Words;

/** {@code words.partOf(2, 5)}: a text that wants values, numbers or texts. */
record MessageFunction(Words words, Message message) implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != message.values().size()) {
      throw wrong();
    }
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof TemplateNumberModel number) {
        values.add(number.getAsNumber());
      } else if (argument instanceof TemplateScalarModel text) {
        values.add(text.getAsString());
      } else {
        throw wrong();
      }
    }
    return new SimpleScalar(words.fill(message, values));
  }

  private TemplateModelException wrong() {
    return new TemplateModelException(
        "the text \""
            + message.text()
            + "\" wants between its brackets, in this order: "
            + String.join(", ", message.values()));
  }
}
