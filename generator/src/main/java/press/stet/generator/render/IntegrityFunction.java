package press.stet.generator.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import press.stet.core.page.Frame;

/**
 * {@code integrity("stet.css")}: what browsers hold a style sheet or script of the theme against.
 */
record IntegrityFunction(Frame frame) implements TemplateMethodModelEx {

  private static final String FOLDER = "assets/";

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel name)) {
      throw new TemplateModelException(
          "integrity wants one text, the path below assets/: integrity(\"stet.css\")");
    }
    String digest = frame.integrity().get(FOLDER + name.getAsString());
    if (digest == null) {
      throw new MissingAssetException(
          name.getAsString(),
          frame.integrity().keySet().stream().map(p -> p.substring(FOLDER.length())).toList());
    }
    return new SimpleScalar(digest);
  }
}
