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
final class PageVariables implements TemplateHashModelEx {

  private static final List<String> NAMES = List.of("page", "frame", "head", "asset", "html");

  private final Models models;
  private final HtmlFunction html;
  private final AssetFunction asset;
  private final @Nullable TemplateModel page;
  private final @Nullable TemplateModel frame;
  private final @Nullable TemplateModel head;

  PageVariables(HtmlPage page, HtmlFunction html, Models models) {
    this.models = models;
    this.html = html;
    this.asset = new AssetFunction(page.frame());
    this.page = models.wrap(page);
    this.frame = models.wrap(page.frame());
    this.head = models.wrap(page.head());
  }

  @Override
  public @Nullable TemplateModel get(String name) {
    return switch (name) {
      case "page" -> page;
      case "frame" -> frame;
      case "head" -> head;
      case "asset" -> asset;
      case "html" -> html;
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
