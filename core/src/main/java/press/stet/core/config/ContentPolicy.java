package press.stet.core.config;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import press.stet.core.config.Hosting.Resource;

/**
 * What browsers may load for a page, in the words of Content Security Policy Level 3: nothing but
 * the site's own files, and what the settings allow. It is the same for all pages.
 */
public final class ContentPolicy {

  private ContentPolicy() {}

  /** The policy as a header sends it. */
  public static String ofHeader(NewsroomRules rules) {
    return ofPage(rules) + "; frame-ancestors 'self'";
  }

  /** The policy as a page may carry it: who may show the page in a frame cannot be said there. */
  public static String ofPage(NewsroomRules rules) {
    StringJoiner policy = new StringJoiner("; ");
    policy.add("default-src 'none'");
    for (Resource resource : Resource.values()) {
      List<String> sources = sources(resource, rules);
      policy.add(
          resource.directive() + " " + (sources.isEmpty() ? "'none'" : String.join(" ", sources)));
    }
    return policy.add("manifest-src 'self'").add("base-uri 'none'").toString();
  }

  private static List<String> sources(Resource resource, NewsroomRules rules) {
    List<String> sources = new ArrayList<>();
    if (resource == Resource.FRAMES) {
      rules.embeds().forEach(player -> sources.add(player.origin()));
    } else {
      sources.add("'self'");
    }
    if (resource == Resource.IMAGES) {
      sources.add("data:"); // Small pictures in style sheets.
    }
    SearchRules search = rules.search();
    if (resource == Resource.FORMS && search != null && search.engine() != null) {
      sources.add(search.engine().origin()); // Where no script runs.
    }
    sources.addAll(rules.hosting().allowed().getOrDefault(resource, List.of()));
    return sources;
  }
}
