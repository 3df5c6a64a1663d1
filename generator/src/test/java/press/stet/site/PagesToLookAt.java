package press.stet.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * A page of every kind, and one with each thing that only some articles have; in languages other
 * than the newspaper's first, of those kinds that readers come to most.
 */
final class PagesToLookAt {

  private static final List<String> RARE =
      List.of(
          "main .hero",
          "main .gallery",
          "main .embed",
          "main table",
          "main .coverage",
          "main .corrections",
          "main .update",
          "main .alert",
          "main .footnotes",
          "main .pullquote",
          "main pre",
          "main nav.series");

  private static final Pattern MOST_READ =
      Pattern.compile("en .*|.* (front|article|list|search|lost)");

  private PagesToLookAt() {}

  /** Addresses, by what is to be seen there. */
  static Map<String, String> of(PublishedSite site) {
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, Integer> sizes = new LinkedHashMap<>();
    site.pages()
        .forEach(
            (address, page) -> {
              String kind = kind(page);
              int size = page.text().length();
              if (MOST_READ.matcher(kind).matches()
                  && !kind.endsWith(" moved")
                  && size > sizes.getOrDefault(kind, -1)) {
                sizes.put(kind, size);
                found.put(kind, address);
              }
            });
    for (String rare : RARE) {
      site.pages()
          .forEach(
              (address, page) -> {
                if (page.selectFirst(rare) != null && !found.containsValue(address)) {
                  found.putIfAbsent(page.select("html").attr("lang") + " " + rare, address);
                }
              });
    }
    return found;
  }

  private static String kind(Document page) {
    return page.select("html").attr("lang") + " " + page.body().className();
  }
}
