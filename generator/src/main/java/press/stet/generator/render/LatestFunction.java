package press.stet.generator.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.page.Frame;
import press.stet.core.page.Query;
import press.stet.core.page.SectionLink;

/**
 * {@code latest(5)} and {@code latest("world", 5)}: cards of the newest stories of the paper or of
 * a section, newest first. The page is drawn anew when they change.
 */
record LatestFunction(Frame frame, Questions questions) implements TemplateMethodModelEx {

  private static final int MOST = 1_000;

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateNumberModel count) {
      return answer(Query.latest(count(count)));
    }
    boolean fits =
        arguments.size() == 2
            && arguments.get(0) instanceof TemplateScalarModel
            && arguments.get(1) instanceof TemplateNumberModel;
    if (!fits) {
      throw new TemplateModelException(
          "latest wants a number, and before it, if need be, the id of a section:"
              + " latest(5) or latest(\"world\", 5)");
    }
    String section = ((TemplateScalarModel) arguments.get(0)).getAsString();
    return answer(Query.latest(section, count((TemplateNumberModel) arguments.get(1))));
  }

  private static int count(TemplateNumberModel model) throws TemplateModelException {
    Number given = model.getAsNumber();
    double value = given.doubleValue();
    if (value < 1 || value > MOST || value != Math.rint(value)) {
      throw new TemplateModelException("latest gives 1 to " + MOST + " stories, not " + given);
    }
    return given.intValue();
  }

  private Object answer(Query query) throws TemplateModelException {
    Object cards = questions.ask(query);
    if (cards == null) {
      String section = query.arguments().get(0);
      List<String> known = frame.navigation().stream().map(SectionLink::id).toList();
      throw new TemplateModelException(
          "there is no section \""
              + section
              + "\". "
              + Suggestion.didYouMean(section, known)
              + "Sections are: "
              + String.join(", ", known));
    }
    return cards;
  }
}
