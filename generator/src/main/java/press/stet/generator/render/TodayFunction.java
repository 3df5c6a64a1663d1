package press.stet.generator.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Query;

/**
 * {@code today()}: the day of the build, in the paper's zone. The page is drawn anew when the day
 * is over.
 */
record TodayFunction(Questions questions) implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public @Nullable Object exec(List arguments) throws TemplateModelException {
    if (!arguments.isEmpty()) {
      throw new TemplateModelException("today wants nothing between its brackets: today().full");
    }
    return questions.ask(Query.today());
  }
}
