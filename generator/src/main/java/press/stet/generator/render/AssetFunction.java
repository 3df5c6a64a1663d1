package press.stet.generator.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.page.Frame;

/**
 * What a template asks of an asset of the theme by its path below {@code assets/}: {@code
 * asset("stet.css")}, its link, or {@code integrity("stet.css")}, what browsers hold it against.
 *
 * @param name of the function
 * @param answers by path, {@code assets/} included
 */
record AssetFunction(String name, Map<String, String> answers) implements TemplateMethodModelEx {

  private static final String FOLDER = "assets/";

  static AssetFunction links(Frame frame) {
    return new AssetFunction("asset", frame.assets());
  }

  static AssetFunction digests(Frame frame) {
    return new AssetFunction("integrity", frame.integrity());
  }

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel path)) {
      throw new TemplateModelException(
          name + " wants one text, the path below assets/: " + name + "(\"stet.css\")");
    }
    String answer = answers.get(FOLDER + path.getAsString());
    if (answer == null) {
      throw new MissingEntryException(
          ProblemKind.MISSING_ASSET,
          path.getAsString(),
          answers.keySet().stream().map(p -> p.substring(FOLDER.length())).toList());
    }
    return new SimpleScalar(answer);
  }
}
