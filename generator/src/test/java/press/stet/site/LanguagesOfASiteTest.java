package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages that are versions of one another all say so, and of the same pages. */
class LanguagesOfASiteTest {

  private final PublishedSite site = PublishedSite.sample();

  @Test
  void every_version_names_all_others_and_itself() {
    Map<String, Map<String, String>> versions = new HashMap<>();
    site.pages().forEach((address, page) -> versions.put(site.absolute(address), alternates(page)));
    List<String> faults = new ArrayList<>();
    versions.forEach(
        (address, named) -> {
          if (!named.isEmpty() && !named.containsValue(address)) {
            faults.add(address + " does not name itself: " + named);
          }
          for (String other : named.values()) {
            if (!named.equals(versions.get(other))) {
              faults.add(address + " names " + other + ", which names " + versions.get(other));
            }
          }
        });
    assertThat(faults).isEmpty();
    assertThat(versions.values()).anyMatch(named -> named.size() > 2);
  }

  @Test
  void a_version_is_in_the_language_it_is_said_to_be_in() {
    List<String> faults = new ArrayList<>();
    site.pages()
        .forEach(
            (address, page) ->
                alternates(page)
                    .forEach(
                        (language, other) -> {
                          Document there =
                              site.pages().get(other.substring(site.url().toString().length() - 1));
                          String found =
                              there == null ? "nothing" : there.select("html").attr("lang");
                          if (!language.equals("x-default") && !found.equals(language)) {
                            faults.add(address + " names " + other + ": " + found);
                          }
                        }));
    assertThat(faults).isEmpty();
  }

  private static Map<String, String> alternates(Document page) {
    Map<String, String> found = new TreeMap<>();
    for (Element link : page.select("link[rel=alternate][hreflang]")) {
      found.put(link.attr("hreflang"), link.absUrl("href"));
    }
    return found;
  }
}
