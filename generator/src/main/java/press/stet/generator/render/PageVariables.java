package press.stet.generator.render;

import freemarker.template.SimpleCollection;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Frame;
import press.stet.core.page.HtmlPage;

/** All that a page's template sees. */
record PageVariables(HtmlPage page, HtmlFunction html, Questions questions, Models models)
    implements TemplateHashModelEx {

  private static final List<String> NAMES =
      List.of("page", "frame", "head", "asset", "html", "latest", "today");

  @Override
  public @Nullable TemplateModel get(String name) {
    return switch (name) {
      case "page" -> models.wrap(page);
      case "frame" -> models.wrap(page.frame());
      case "head" -> models.wrap(page.head());
      case "asset" -> new AssetFunction(page.frame());
      case "html" -> html;
      case "latest" -> new LatestFunction(page.frame(), questions);
      case "today" -> new TodayFunction(questions);
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return NAMES.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(NAMES, models);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(NAMES.stream().map(this::get).toList(), models);
  }

  /** {@code asset("stet.css")}: the link to an asset of the theme. */
  private record AssetFunction(Frame frame) implements TemplateMethodModelEx {

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
}
