package press.stet.generator.render;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Player;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Archive;
import press.stet.core.page.DateText;
import press.stet.core.page.Frame;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.RenderedFile;
import press.stet.generator.body.BodyStore;
import press.stet.generator.theme.Theme;
import press.stet.generator.words.Lexicon;

/**
 * Draws pages by the templates of a theme. What a page looks like depends on the theme, the page's
 * record, the texts that the record names by their fingerprints, and the answers to what its
 * template asked; on nothing else. Safe for use by several threads.
 */
public final class PageRenderer {

  private final Models models;
  private final ThreadLocal<Utf8Buffer> buffers =
      ThreadLocal.withInitial(() -> new Utf8Buffer(1 << 15));
  private final Templates templates;
  private final BodyStore texts;
  private final Lexicon lexicon;
  private final List<Player> players;
  private final Function<String, @Nullable DateText> moments;
  private final Map<String, BodyRenderer> bodies;
  private final Archive archive;
  private final CostMeter meter;
  private volatile @Nullable Pieces pieces;

  /**
   * Creates a renderer.
   *
   * @param lexicon the theme's words
   * @param texts the texts of all pages to be drawn
   * @param archive answers what templates ask beyond their page's record
   * @param meter measures what templates and queries cost
   * @param problems hears what is wrong with the theme's templates: each fault once, however many
   *     pages it hits
   */
  public PageRenderer(
      Theme theme,
      Lexicon lexicon,
      BodyStore texts,
      Archive archive,
      CostMeter meter,
      Problems problems) {
    ClockCheck.check(theme, problems);
    this.models = new Models();
    this.templates = new Templates(theme, models, meter, problems);
    this.lexicon = lexicon;
    this.texts = texts;
    this.players = List.of();
    this.moments = text -> null;
    this.bodies = new ConcurrentHashMap<>();
    this.archive = archive;
    this.meter = meter;
  }

  /** A renderer whose words, for want of a newspaper, are those of the theme alone. */
  PageRenderer(Theme theme, BodyStore texts, Archive archive, CostMeter meter, Problems problems) {
    this(theme, new Lexicon(theme, "en", problems), texts, archive, meter, problems);
  }

  private PageRenderer(
      PageRenderer other,
      Archive archive,
      List<Player> players,
      Function<String, @Nullable DateText> moments) {
    this.models = other.models;
    this.templates = other.templates;
    this.lexicon = other.lexicon;
    this.texts = other.texts;
    this.players = List.copyOf(players);
    this.moments = moments;
    this.bodies = new ConcurrentHashMap<>();
    this.archive = archive;
    this.meter = other.meter;
  }

  /**
   * What reads the templates, one by one. It need not be done; but it can be done while the pages
   * are not yet known.
   */
  public Iterator<Runnable> preparations() {
    return templates.preparations().iterator();
  }

  /**
   * Reports every template that cannot be read: where pages are not drawn, or not all of them, its
   * fault would come to light only in a later run.
   */
  public void check() {
    templates.check();
  }

  /**
   * The same templates, without reading them again, for a newspaper that has changed.
   *
   * @param players whose films and sounds may be shown within pages
   * @param moments puts a writer's date into the newspaper's words; null for what is none
   */
  public PageRenderer asking(
      Archive newer, List<Player> players, Function<String, @Nullable DateText> moments) {
    return new PageRenderer(this, newer, players, moments);
  }

  /** Draws a page; null, and a problem reported, if its template fails. */
  public @Nullable RenderedFile render(HtmlPage page) {
    Utf8Buffer buffer = buffers.get();
    buffer.reset();
    Questions questions = new Questions(archive, meter);
    PageVariables variables = new PageVariables(page, questions, pieces(page.frame()), models);
    boolean done = templates.run(page.template(), variables, buffer);
    if (!done) {
      buffers.remove(); // It may have become large.
    }
    return done ? new RenderedFile(page.path(), buffer.toBytes(), questions.asked()) : null;
  }

  /** Those of the last page, unless it was one of another newspaper. */
  private Pieces pieces(Frame frame) {
    Pieces last = pieces;
    if (last == null || !last.fit(frame)) {
      last = new Pieces(frame, templates, models, bodies(frame.language()));
      pieces = last;
    }
    return last;
  }

  /**
   * Draws the texts alone, as feeds need them.
   *
   * @param language BCP 47 tag of the words that the theme has among them
   */
  public BodyRenderer bodies(String language) {
    BodyRenderer known = bodies.get(language);
    if (known == null) {
      WordsModel words = new WordsModel(lexicon.words(language), models);
      known = new BodyRenderer(texts, templates, models, words, players, moments);
      bodies.put(language, known);
    }
    return known;
  }
}
