package press.stet.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.stet.browser.Chromium;

/**
 * Few pages that together have all there is to see of a site: in each of its languages, a page of
 * every type, and, where a browser is required, every kind of element that any page has.
 *
 * @param type the template that drew the page: {@code article}
 */
record PagesToLookAt(String language, String type, String address) {

  /** Lists are drawn by several templates; their folders tell which. */
  private static final Map<String, String> LISTS =
      Map.of("sections", "section", "tags", "tag", "authors", "author");

  private static final List<String> TELLING = List.of("lang", "dir", "role", "aria-current");

  /** Each photo's own colour, until it has come. */
  private static final String COLOUR = "tone-";

  /** A page, and by its kinds what is on it. */
  private record Leaf(PagesToLookAt page, TreeSet<String> elements, int length) {

    int more(TreeSet<String> seen) {
      return (int) elements.stream().filter(element -> !seen.contains(element)).count();
    }
  }

  /** Chooses the pages. */
  static List<PagesToLookAt> of(PublishedSite site) {
    Map<String, List<Leaf>> languages = new TreeMap<>();
    site.pages()
        .forEach(
            (address, document) -> {
              if (!document.body().hasClass("moved")) {
                Leaf leaf = leaf(address, document);
                languages.computeIfAbsent(leaf.page.language, l -> new ArrayList<>()).add(leaf);
              }
            });
    return languages.values().stream().flatMap(leaves -> chosen(leaves).stream()).toList();
  }

  private static List<PagesToLookAt> chosen(List<Leaf> leaves) {
    List<PagesToLookAt> chosen = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    Map<String, List<Leaf>> types = new TreeMap<>();
    leaves.forEach(leaf -> types.computeIfAbsent(leaf.page.type, t -> new ArrayList<>()).add(leaf));
    types.values().forEach(ofAType -> choose(ofAType, seen, chosen));
    while (Chromium.isRequired() && leaves.stream().anyMatch(leaf -> leaf.more(seen) > 0)) {
      choose(leaves, seen, chosen);
    }
    return chosen;
  }

  /** The page that shows most of what has not been seen, and of several the shortest. */
  private static void choose(List<Leaf> some, TreeSet<String> seen, List<PagesToLookAt> chosen) {
    Leaf best =
        some.stream()
            .max(
                Comparator.comparingInt((Leaf leaf) -> leaf.more(seen))
                    .thenComparingInt(leaf -> -leaf.length))
            .orElseThrow();
    seen.addAll(best.elements);
    chosen.add(best.page);
  }

  private static Leaf leaf(String address, Document document) {
    TreeSet<String> elements = new TreeSet<>();
    for (Element element : document.body().getAllElements()) {
      elements.add(element.tagName());
      element.classNames().stream()
          .filter(name -> !name.startsWith(COLOUR))
          .forEach(name -> elements.add("." + name));
      TELLING.stream()
          .filter(element::hasAttr)
          .forEach(name -> elements.add(name + "=" + element.attr(name)));
    }
    PagesToLookAt page =
        new PagesToLookAt(document.select("html").attr("lang"), type(address, document), address);
    return new Leaf(page, elements, document.text().length());
  }

  private static String type(String address, Document document) {
    String kind = document.body().classNames().iterator().next();
    return switch (kind) {
      case "list", "directory" -> {
        String folder = address.replaceFirst("^/(?:(?:fa|ps)/)?([^/]+)/.*", "$1");
        yield kind.equals("list") ? LISTS.getOrDefault(folder, folder) : folder;
      }
      case "lost" -> address.endsWith("/404.html") ? "404" : "gone";
      default -> kind;
    };
  }

  @Override
  public String toString() {
    return language + " " + type + " " + address;
  }
}
