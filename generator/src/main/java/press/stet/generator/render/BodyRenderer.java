package press.stet.generator.render;

import freemarker.template.SimpleHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Player;
import press.stet.core.page.Body;
import press.stet.core.page.DateText;
import press.stet.core.page.Picture;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.Fragment;

/**
 * Turns texts into HTML: fills in the addresses of links, the dateline and the agency, and has the
 * theme draw the containers, all with the words of one language. Safe for use by several threads.
 */
public final class BodyRenderer {

  /** Enough for every city and agency; beyond it, they are drawn anew each time. */
  private static final int MOST_INSERTIONS = 10_000;

  private final BodyStore bodies;
  private final Templates templates;
  private final Models models;
  private final WordsModel words;
  private final List<Player> players;
  private final Function<String, @Nullable DateText> moments;
  private final Map<String, byte[]> datelines = new ConcurrentHashMap<>();
  private final Map<String, byte[]> credits = new ConcurrentHashMap<>();

  /**
   * @param players whose films and sounds may be shown within pages
   * @param moments puts a writer's date into the newspaper's words; null for what is none
   */
  BodyRenderer(
      BodyStore bodies,
      Templates templates,
      Models models,
      WordsModel words,
      List<Player> players,
      Function<String, @Nullable DateText> moments) {
    this.moments = moments;
    this.players = List.copyOf(players);
    this.bodies = bodies;
    this.templates = templates;
    this.models = models;
    this.words = words;
  }

  /**
   * A text as HTML. Links within the site begin with the site's base path.
   *
   * @param dateline put before the first paragraph's words; null if none
   * @param credit put behind the last paragraph's words; null if none
   */
  public String html(Body body, @Nullable String dateline, @Nullable String credit) {
    return markup(body, dateline, credit).html();
  }

  /** The words of the language that it draws in. */
  WordsModel words() {
    return words;
  }

  /** The same, for a template to print. */
  Markup markup(Body body, @Nullable String dateline, @Nullable String credit) {
    return new Markup() {
      @Override
      void writeTo(Utf8Buffer out) {
        new BodyPass(bodies.stored(body.fragment()), body, BodyRenderer.this, out)
            .print(dateline, credit);
      }
    };
  }

  /** Prints a container by its template; the bare contents if the template fails. */
  void container(
      Fragment.Container container,
      Map<String, String> attributes,
      @Nullable Picture picture,
      Utf8Buffer content,
      Utf8Buffer out) {
    SimpleHash variables = new SimpleHash(models);
    variables.put("name", container.name());
    variables.put("attributes", attributes);
    if (picture != null) {
      variables.put("picture", described(picture, attributes));
    }
    variables.put("words", words);
    variables.put("content", Markup.ofPrinted(content));
    variables.put("player", player(attributes.get("url")));
    String at = attributes.get("at");
    variables.put("moment", at == null ? null : moments.apply(at));
    int start = out.size();
    if (!templates.run("containers/" + container.name() + ".ftlh", variables, out)) {
      out.truncate(start);
      out.write(content);
    }
  }

  private @Nullable String player(@Nullable String url) {
    if (url != null) {
      for (Player player : players) {
        String frame = player.frame(url);
        if (frame != null) {
          return frame;
        }
      }
    }
    return null;
  }

  /** What its writer says of a photo goes before what its file says. */
  private static Picture described(Picture picture, Map<String, String> attributes) {
    return new Picture(
        picture.src(),
        picture.url(),
        attributes.getOrDefault("alt", picture.alt()),
        picture.caption(),
        attributes.getOrDefault("credit", picture.credit() == null ? "" : picture.credit()),
        picture.width(),
        picture.height(),
        picture.srcset(),
        picture.webp(),
        picture.tone(),
        picture.origin(),
        picture.crops());
  }

  /** The dateline as the theme prints it, in UTF-8. */
  byte[] dateline(String text) {
    return insertion(datelines, "dateline", text);
  }

  /** The agency as the theme prints it, in UTF-8. */
  byte[] credit(String text) {
    return insertion(credits, "credit", text);
  }

  private byte[] insertion(Map<String, byte[]> known, String name, String text) {
    byte[] utf8 = known.get(text);
    if (utf8 == null) {
      SimpleHash variables = new SimpleHash(models);
      variables.put(name, text);
      variables.put("words", words);
      Utf8Buffer out = new Utf8Buffer(1 << 8);
      String html =
          templates.run("partials/" + name + ".ftlh", variables, out) ? out.text().strip() : "";
      utf8 = html.getBytes(StandardCharsets.UTF_8);
      if (known.size() < MOST_INSERTIONS) {
        known.put(text, utf8);
      }
    }
    return utf8;
  }
}
