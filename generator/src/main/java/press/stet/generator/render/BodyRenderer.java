package press.stet.generator.render;

import freemarker.template.SimpleHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Player;
import press.stet.core.page.Body;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.Fragment;

/**
 * Turns texts into HTML: fills in the addresses of links, the dateline and the agency, and has the
 * theme draw the containers. Safe for use by several threads.
 */
public final class BodyRenderer {

  /** Enough for every city and agency; beyond it, they are drawn anew each time. */
  private static final int MOST_INSERTIONS = 10_000;

  private final BodyStore bodies;
  private final Templates templates;
  private final Models models;
  private final List<Player> players;
  private final Map<String, byte[]> datelines = new ConcurrentHashMap<>();
  private final Map<String, byte[]> credits = new ConcurrentHashMap<>();

  /**
   * @param players whose films and sounds may be shown within pages
   */
  BodyRenderer(BodyStore bodies, Templates templates, Models models, List<Player> players) {
    this.players = List.copyOf(players);
    this.bodies = bodies;
    this.templates = templates;
    this.models = models;
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

  /** The same, for a template to print. */
  Markup markup(Body body, @Nullable String dateline, @Nullable String credit) {
    return new Markup() {
      @Override
      void writeTo(Utf8Buffer out) {
        new BodyPass(bodies.stored(body.fragment()), body.links(), BodyRenderer.this, out)
            .print(dateline, credit);
      }
    };
  }

  /** Prints a container by its template; the bare contents if the template fails. */
  void container(
      Fragment.Container container,
      Map<String, String> attributes,
      Utf8Buffer content,
      Utf8Buffer out) {
    SimpleHash variables = new SimpleHash(models);
    variables.put("name", container.name());
    variables.put("attributes", attributes);
    variables.put("words", templates.words());
    variables.put("content", Markup.ofPrinted(content));
    variables.put("player", player(attributes.get("url")));
    int start = out.size();
    if (!templates.run("containers/" + container.name() + ".ftlh", variables, out)) {
      out.truncate(start);
      out.write(content);
    }
  }

  /** The same texts, where other films and sounds may be shown. */
  BodyRenderer showing(List<Player> others) {
    return others.equals(players) ? this : new BodyRenderer(bodies, templates, models, others);
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
