package press.stet.generator.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import press.stet.core.words.Words;

/** {@code words.digits(12)}: a number, or a text, in the digits of the page's language. */
record DigitsFunction(Words words) implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    Object value = arguments.size() == 1 ? arguments.get(0) : null;
    if (value instanceof TemplateNumberModel number) {
      return new SimpleScalar(words.digits(number.getAsNumber().toString()));
    } else if (value instanceof TemplateScalarModel text && text.getAsString() != null) {
      return new SimpleScalar(words.digits(text.getAsString()));
    }
    throw new TemplateModelException("words.digits wants one number or text: words.digits(12)");
  }
}
