package press.stet.generator.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateModelException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
  private final Map<String, String> datelines = new ConcurrentHashMap<>();
  private final Map<String, String> credits = new ConcurrentHashMap<>();

  BodyRenderer(BodyStore bodies, Templates templates, Models models) {
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
    return new BodyPass(bodies.get(body.fragment()), body.links(), this).html(dateline, credit);
  }

  /** A container drawn by its template; the bare contents if the template fails. */
  String container(Fragment.Container container, Map<String, String> attributes, String content) {
    try {
      SimpleHash variables = new SimpleHash(models);
      variables.put("name", container.name());
      variables.put("attributes", attributes);
      variables.put("content", HTMLOutputFormat.INSTANCE.fromMarkup(content));
      StringWriter out = new StringWriter(content.length() + 256);
      boolean done = templates.run("containers/" + container.name() + ".ftlh", variables, out);
      return done ? out.toString() : content;
    } catch (TemplateModelException e) {
      throw new IllegalStateException("markup can be made of any text", e);
    }
  }

  /** The dateline as the theme prints it. */
  String dateline(String text) {
    return insertion(datelines, "dateline", text);
  }

  /** The agency as the theme prints it. */
  String credit(String text) {
    return insertion(credits, "credit", text);
  }

  private String insertion(Map<String, String> known, String name, String text) {
    String html = known.get(text);
    if (html == null) {
      SimpleHash variables = new SimpleHash(models);
      variables.put(name, text);
      StringWriter out = new StringWriter();
      html = templates.run("partials/" + name + ".ftlh", variables, out) ? out.toString() : "";
      html = html.strip();
      if (known.size() < MOST_INSERTIONS) {
        known.put(text, html);
      }
    }
    return html;
  }
}
