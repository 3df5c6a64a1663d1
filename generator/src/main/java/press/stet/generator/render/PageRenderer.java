package press.stet.generator.render;

import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Frame;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.RenderedFile;
import press.stet.generator.body.BodyStore;
import press.stet.generator.theme.Theme;

/**
 * Draws pages by the templates of a theme. What a page looks like depends on the theme, the page's
 * record and the texts that the record names by their fingerprints; on nothing else. Safe for use
 * by several threads.
 */
public final class PageRenderer {

  private final Models models = new Models();
  private final ThreadLocal<Utf8Buffer> buffers = ThreadLocal.withInitial(() -> new Utf8Buffer(1 << 15));
  private final Templates templates;
  private final BodyRenderer bodies;
  private final HtmlFunction html;
  private volatile @Nullable Pieces pieces;

  /**
   * Creates a renderer.
   *
   * @param bodies the texts of all pages to be drawn
   * @param problems hears what is wrong with the theme's templates: each fault once, however many
   *     pages it hits
   */
  public PageRenderer(Theme theme, BodyStore bodies, Problems problems) {
    ClockCheck.check(theme, problems);
    this.templates = new Templates(theme, models, problems);
    this.bodies = new BodyRenderer(bodies, templates, models);
    this.html = new HtmlFunction(this.bodies);
  }

  /** Draws a page; null, and a problem reported, if its template fails. */
  public @Nullable RenderedFile render(HtmlPage page) {
    Utf8Buffer buffer = buffers.get();
    buffer.reset();
    PageVariables variables = new PageVariables(page, html, pieces(page.frame()), models);
    boolean done = templates.run(page.template(), variables, buffer);
    return done ? new RenderedFile(page.path(), buffer.toBytes()) : null;
  }

  /** Those of the last page, unless it was one of another newspaper. */
  private Pieces pieces(Frame frame) {
    Pieces last = pieces;
    if (last == null || !last.fit(frame)) {
      last = new Pieces(frame, templates, models);
      pieces = last;
    }
    return last;
  }

  /** Draws the texts alone, as feeds need them. */
  public BodyRenderer bodies() {
    return bodies;
  }
}
