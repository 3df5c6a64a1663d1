package press.stet.generator.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Body;

/**
 * {@code html(page.body, page.dateline!, page.credit!)}: a text as HTML, not to be escaped again.
 */
record HtmlFunction(BodyRenderer bodies) implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    boolean fits =
        !arguments.isEmpty()
            && arguments.size() <= 3
            && arguments.get(0) instanceof RecordModel record
            && record.value() instanceof Body;
    if (!fits) {
      throw new TemplateModelException(
          "html wants a body, and after it, if need be, a dateline and a credit:"
              + " html(page.body, page.dateline!, page.credit!)");
    }
    Body body = (Body) ((RecordModel) arguments.get(0)).value();
    return bodies.markup(body, text(arguments, 1), text(arguments, 2));
  }

  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  private static @Nullable String text(List arguments, int index) throws TemplateModelException {
    if (index >= arguments.size() || arguments.get(index) == null) {
      return null;
    }
    if (!(arguments.get(index) instanceof TemplateScalarModel text)) {
      throw new TemplateModelException("html wants a text as its argument " + (index + 1));
    }
    String value = text.getAsString();
    return value == null || value.isEmpty() ? null : value;
  }
}
