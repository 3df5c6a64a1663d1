package press.stet.generator.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import press.stet.core.page.Frame;

/** {@code asset("stet.css")}: the link to an asset of the theme. */
record AssetFunction(Frame frame) implements TemplateMethodModelEx {

  private static final String FOLDER = "assets/";

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel name)) {
      throw new TemplateModelException(
          "asset wants one text, the path below assets/: asset(\"stet.css\")");
    }
    String href = frame.assets().get(FOLDER + name.getAsString());
    if (href == null) {
      throw new MissingAssetException(
          name.getAsString(),
          frame.assets().keySet().stream().map(p -> p.substring(FOLDER.length())).toList());
    }
    return new SimpleScalar(href);
  }
}
