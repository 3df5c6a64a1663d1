package press.stet.generator.render;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Frame;

/**
 * {@code piece}: parts of pages by their names, each a directive. A piece is drawn by a template of
 * its own, {@code pieces/NAME.ftlh}, which sees what is the same on every page and what the
 * directive was given. So it looks the same wherever the same is given, and is drawn once. Safe for
 * use by several threads.
 */
final class Pieces implements TemplateHashModel {

  /** The variables of every page and of every piece. */
  static final List<String> VARIABLES = List.of("asset", "frame", "integrity", "piece", "words");

  private final Frame frame;
  private final TemplateModel frameModel;
  private final AssetFunction asset;
  private final AssetFunction integrity;
  private final Templates templates;
  private final WordsModel words;
  private final HtmlFunction html;
  private final Models models;
  private final PieceMemory memory = new PieceMemory();
  private final Map<String, PieceDirective> directives = new ConcurrentHashMap<>();

  Pieces(Frame frame, Templates templates, Models models, BodyRenderer bodies) {
    this.frame = frame;
    this.frameModel = Objects.requireNonNull(models.wrap(frame), "a record has a model");
    this.asset = AssetFunction.links(frame);
    this.integrity = AssetFunction.digests(frame);
    this.templates = templates;
    this.words = bodies.words();
    this.html = new HtmlFunction(bodies);
    this.models = models;
  }

  /** What draws texts, for pages alone. */
  HtmlFunction html() {
    return html;
  }

  /** Whether these are the pieces of pages with such a frame. */
  boolean fit(Frame other) {
    return frame.equals(other);
  }

  /** One of {@link #VARIABLES}; null if there is none of that name. */
  @Nullable TemplateModel variable(String name) {
    return switch (name) {
      case "frame" -> frameModel;
      case "asset" -> asset;
      case "integrity" -> integrity;
      case "piece" -> this;
      case "words" -> words;
      default -> null;
    };
  }

  /**
   * A piece.
   *
   * @throws MissingTemplateException if the theme has none of that name
   */
  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    PieceDirective known = directives.get(name);
    if (known == null) {
      String path = "pieces/" + name + ".ftlh";
      if (!templates.has(path)) {
        throw new MissingTemplateException(path);
      }
      known = new PieceDirective(path, this);
      directives.put(name, known);
    }
    return known;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /**
   * A piece's HTML in UTF-8, from memory if it can be; null, and a problem reported, if its
   * template fails.
   */
  byte @Nullable [] draw(PieceKey key) {
    byte[] known = memory.find(key);
    if (known == null) {
      Utf8Buffer out = new Utf8Buffer(1 << 10);
      if (!templates.run(key.template(), new PieceVariables(this, key, models), out)) {
        return null;
      }
      known = out.toBytes();
      memory.remember(key, known);
    }
    return known;
  }

  /** Something has failed on the page that is being drawn. */
  void fail(Environment environment) {
    templates.fail(environment);
  }
}
