package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.browser.Chromium;
import press.stet.browser.SiteServer;
import press.stet.browser.Tab;
import tools.jackson.databind.JsonNode;

/** What a reader's browser makes of the sample newspaper, on a phone and on a desk. */
class BrowserOfASiteTest {

  /** Of everything axe knows, WCAG 2.2's size of targets among it. */
  private static final String AXE =
      "axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})";

  /** In the dark, only colours change. */
  private static final String AXE_IN_THE_DARK =
      "axe.run(document, {resultTypes: ['violations'], runOnly: ['color-contrast']})";

  private static final String BRIEFLY =
      """
      .then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) =>
        n.target + " " + n.html.slice(0, 120) + " " + (n.any[0] ? n.any[0].message : "")
      ).join(" | ")))
      """;

  /** As a reader turns the wheel, to the end and back, so that all pictures come. */
  private static final String SCROLL =
      """
      (async () => {
        const wait = () => new Promise((r) => {
          requestAnimationFrame(() => setTimeout(r));
          setTimeout(r, 50);
        });
        await document.fonts.ready;
        dispatchEvent(new Event("wheel"));
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
          scrollTo(0, y);
          await wait();
        }
        for (let i = 0; i < 40 && [...document.images].some((i) => !i.complete); i++) await wait();
        scrollTo(0, 0);
        await wait();
        return {refused: stetRefused, shift: stetShift, shifts: stetShifts,
          wide: document.documentElement.scrollWidth - innerWidth};
      })()
      """;

  /** What WCAG 2.2 lets readers set (success criterion 1.4.12). */
  private static final String SPACING =
      """
      (() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-block-end: 2em !important }");
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        return [...document.body.querySelectorAll("*")].filter((e) => {
          const style = getComputedStyle(e);
          const box = e.getBoundingClientRect();
          return /hidden|clip/.test(style.overflow + style.overflowX + style.overflowY)
            && box.width > 2 && box.height > 2
            && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())
            && (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2);
        }).map((e) => e.outerHTML.slice(0, 120)).concat(
          document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : []);
      })()
      """;

  private static final double MOST_SHIFT = 0.01;

  private static Chromium browser;
  private static SiteServer server;
  private static String axe;

  @BeforeAll
  static void start() throws IOException {
    browser = Chromium.start();
    server = new SiteServer(PublishedSite.sample().files());
    try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @Test
  void nothing_is_in_a_readers_way() {
    List<String> faults = new ArrayList<>();
    Map<String, String> pages = PagesToLookAt.of(PublishedSite.sample());
    try (Tab tab = browser.tab()) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        for (boolean phone : new boolean[] {true, false}) {
          tab.screen(phone ? 320 : 1280, phone ? 640 : 800, phone);
          String where = page.getKey() + " " + page.getValue() + (phone ? " on a phone" : "");
          look(tab, page.getValue()).forEach(fault -> faults.add(where + ": " + fault));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The search page of each language, and a word of one of its headlines. */
  static Stream<Arguments> searches() {
    Map<String, String> words = new TreeMap<>();
    PublishedSite site = PublishedSite.sample();
    site.articles()
        .values()
        .forEach(page -> words.putIfAbsent(language(page), longest(page.select("h1").text())));
    return site.pages().entrySet().stream()
        .filter(page -> page.getValue().body().hasClass("search"))
        .filter(page -> words.containsKey(language(page.getValue())))
        .map(page -> Arguments.of(page.getKey(), words.get(language(page.getValue()))));
  }

  private static String language(Document page) {
    return page.select("html").attr("lang");
  }

  private static String longest(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{M}]+"))
        .max(Comparator.comparing(String::length))
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("searches")
  void a_search_is_typed_and_a_result_followed(String address, String word) {
    try (Tab tab = browser.tab()) {
      tab.open(server.address(address));
      tab.value("document.getElementById('query').focus()");
      tab.type(word);
      tab.press("Enter", 13);
      String link =
          tab.value(
                  """
                  (async () => {
                    for (let i = 0; i < 600; i++) {
                      const link = document.querySelector("#results a");
                      if (link) return link.href;
                      await new Promise((r) => setTimeout(r, 100));
                    }
                    return "nothing found";
                  })()
                  """)
              .stringValue();
      assertThat(link).as("%s on %s", word, address).startsWith(server.address("/"));
      tab.follow(() -> tab.value("document.querySelector('#results a').click()"));
      assertThat(tab.value("document.body.textContent").stringValue()).containsIgnoringCase(word);
      assertThat(tab.messages()).isEmpty();
    }
  }

  /** With the fonts that a browser really fetches, which depend on the letters of a page. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fa-AF", "ps-AF"})
  void an_article_weighs_little(String language) {
    PublishedSite site = PublishedSite.sample();
    String address = URI.create(WeightOfASiteTest.typical(site, language).baseUri()).getPath();
    try (Tab tab = browser.tab()) {
      tab.open(server.address(address));
      tab.value(SCROLL);
      List<String> loaded = new ArrayList<>(List.of(server.address(address)));
      tab.value("performance.getEntriesByType('resource').map((r) => r.name)")
          .forEach(name -> loaded.add(name.stringValue()));
      Weight weight = Weight.of(site, loaded);
      System.out.print("An article's page in " + language + " loads:\n" + weight.report());
      assertThat(weight.all()).as(weight.report()).isLessThanOrEqualTo(Weight.MOST);
    }
  }

  @Test
  void a_film_is_loaded_only_when_a_reader_asks() {
    try (Tab tab = browser.tab()) {
      String page =
          PublishedSite.sample().pages().entrySet().stream()
              .filter(entry -> entry.getValue().selectFirst("a[data-player]") != null)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(null);
      Assumptions.assumeTrue(page != null, "no film in the sample newspaper");
      tab.open(server.address(page));
      assertThat(tab.value("document.querySelectorAll('iframe').length").intValue()).isZero();
      tab.value("document.querySelector('a[data-player]').click()");
      assertThat(tab.value("document.querySelector('.embed iframe').sandbox.value").stringValue())
          .isEqualTo("allow-scripts allow-same-origin allow-popups allow-presentation");
      assertThat(tab.value("stetRefused")).isEmpty();
    }
  }

  private static List<String> look(Tab tab, String address) {
    List<String> faults = new ArrayList<>();
    tab.prefer(Map.of("prefers-color-scheme", "light"));
    tab.open(server.address(address));
    JsonNode seen = tab.value(SCROLL);
    seen.get("refused").forEach(refused -> faults.add("refused by the policy: " + refused));
    if (seen.get("shift").doubleValue() > MOST_SHIFT) {
      faults.add("moves by " + seen.get("shift") + ": " + seen.get("shifts"));
    }
    if (seen.get("wide").intValue() > 0) {
      faults.add("wider than the screen by " + seen.get("wide"));
    }
    tab.value(axe + ";0");
    tab.value(AXE + BRIEFLY).forEach(fault -> faults.add("axe: " + fault.stringValue()));
    tab.prefer(Map.of("prefers-color-scheme", "dark"));
    tab.value(AXE_IN_THE_DARK + BRIEFLY)
        .forEach(fault -> faults.add("axe in the dark: " + fault.stringValue()));
    tab.value(SPACING).forEach(fault -> faults.add("cut off when spaced out: " + fault));
    boolean missing = address.equals("/404.html");
    tab.messages().stream()
        .filter(message -> !(missing && message.contains("404")))
        .forEach(message -> faults.add("console: " + message));
    return faults;
  }
}
