package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.browser.Chromium;
import press.stet.browser.SiteServer;
import press.stet.browser.Tab;

/** What a reader's browser makes of the sample newspaper, on a phone and on a desk. */
class BrowserOfASiteTest {

  private static final int READERS = Runtime.getRuntime().availableProcessors();

  private static Chromium browser;
  private static SiteServer server;

  @BeforeAll
  static void start() {
    browser = Chromium.start();
    server = new SiteServer(PublishedSite.sample().files());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  /** Redirections have nothing to see. */
  @Test
  void pages_of_every_type_are_looked_at() throws IOException {
    List<String> templates;
    try (Stream<Path> files =
        Files.list(Path.of("../site-template/src/main/resources/press/stet/theme"))) {
      templates =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".ftlh") && !name.equals("redirect.ftlh"))
              .map(name -> name.replace(".ftlh", ""))
              .toList();
    }
    assertThat(PagesToLookAt.of(PublishedSite.sample()))
        .filteredOn(page -> page.language().equals("en"))
        .extracting(PagesToLookAt::type)
        .containsAll(templates)
        .allMatch(templates::contains);
  }

  @Test
  void nothing_is_in_a_readers_way() throws Exception {
    Queue<PagesToLookAt> pages =
        new ConcurrentLinkedQueue<>(PagesToLookAt.of(PublishedSite.sample()));
    List<String> faults = Collections.synchronizedList(new ArrayList<>());
    Set<String> seen = ConcurrentHashMap.newKeySet();
    Callable<Void> reader =
        () -> {
          try (ReadersEye eye = new ReadersEye(browser, server, seen)) {
            for (PagesToLookAt page = pages.poll(); page != null; page = pages.poll()) {
              faults.addAll(eye.faults(page));
            }
          }
          return null;
        };
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      for (Future<Void> done : readers.invokeAll(Collections.nCopies(READERS, reader))) {
        done.get();
      }
    } finally {
      readers.shutdownNow();
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
                  new Promise((found) => {
                    const look = () => {
                      const link = document.querySelector("#results a");
                      if (link) found(link.href);
                    };
                    new MutationObserver(look).observe(
                      document.body, {childList: true, subtree: true});
                    setTimeout(() => found("nothing found"), 60000);
                    look();
                  })
                  """)
              .stringValue();
      assertThat(link).as("%s on %s", word, address).startsWith(server.address("/"));
      tab.follow(() -> tab.value("document.querySelector('#results a').click()"));
      assertThat(tab.value("document.body.textContent").stringValue()).containsIgnoringCase(word);
      assertThat(tab.messages()).isEmpty();
    }
  }

  /** What was sent and chosen is undone step by step; typing alone makes no step. */
  @Test
  void back_undoes_a_filter_of_the_search_and_then_the_search() {
    String page = server.address("/search/");
    String word =
        searches()
            .filter(search -> search.get()[0].equals("/search/"))
            .map(search -> (String) search.get()[1])
            .findFirst()
            .orElseThrow();
    try (Tab tab = browser.tab()) {
      tab.open(page);
      tab.value("document.getElementById('query').focus()");
      tab.type(word.substring(0, 3));
      awaitSearch(tab, "?q=" + word.substring(0, 3));
      tab.type(word.substring(3));
      tab.press("Enter", 13);
      awaitSearch(tab, "?q=" + word);
      tab.value(
          """
          (() => {
            const choice = document.getElementById("by-section");
            choice.selectedIndex = 1;
            choice.dispatchEvent(new Event("input", {bubbles: true}));
          })()
          """);
      String narrowed = tab.value("location.search").stringValue();
      assertThat(narrowed).startsWith("?q=" + word + "&section=");

      tab.value("history.back()");
      awaitSearch(tab, "?q=" + word);
      tab.value("history.back()");
      awaitSearch(tab, "");
      assertThat(tab.value("location.href").stringValue()).isEqualTo(page);
      tab.value("history.go(2)");
      awaitSearch(tab, narrowed);
      assertThat(tab.messages()).isEmpty();
    }
  }

  /** Waits until a search has its address, and the form says the same. */
  private static void awaitSearch(Tab tab, String expected) {
    String left =
        tab.value(
                """
                new Promise((done) => {
                  const end = Date.now() + 60000, look = () => {
                    const of = new URLSearchParams(location.search);
                    const same = document.getElementById("query").value === (of.get("q") || "")
                      && document.getElementById("by-section").value === (of.get("section") || "");
                    if (same && location.search === "%s") done("as expected");
                    else if (Date.now() > end) done(location.search + ", the form the same: " + same);
                    else setTimeout(look, 20);
                  };
                  look();
                })
                """
                    .formatted(expected))
            .stringValue();
    assertThat(left).as(expected).isEqualTo("as expected");
  }

  /** With the fonts that a browser really fetches, which depend on the letters of a page. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fa-AF", "ps-AF"})
  void an_article_weighs_little(String language) {
    PublishedSite site = PublishedSite.sample();
    String address = URI.create(WeightOfASiteTest.typical(site, language).baseUri()).getPath();
    try (Tab tab = browser.tab()) {
      tab.open(server.address(address));
      tab.value(ReadersEye.SCROLL);
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
    Map.Entry<String, Document> page =
        PublishedSite.sample().pages().entrySet().stream()
            .filter(entry -> entry.getValue().selectFirst("a[data-player]") != null)
            .findFirst()
            .orElseThrow();
    Element link = page.getValue().expectFirst("a[data-player]");
    String film = link.attr("data-player");
    try (Tab tab = browser.tab()) {
      tab.open(server.address(page.getKey()));
      tab.value(ReadersEye.SCROLL);
      assertThat(tab.value("document.querySelectorAll('iframe').length").intValue()).isZero();
      assertThat(tab.requests())
          .isNotEmpty()
          .allMatch(address -> address.startsWith(server.address("/")));

      tab.value("document.querySelector('a[data-player]').focus()");
      tab.press("Enter", 13);
      tab.awaitRequest(film);
      String frame = "document.querySelector('.embed p > iframe')";
      assertThat(tab.value(frame + ".title").stringValue()).isEqualTo(link.text());
      assertThat(tab.value(frame + ".sandbox.value").stringValue())
          .isEqualTo("allow-scripts allow-same-origin allow-popups allow-presentation");
      assertThat(tab.value("document.activeElement === " + frame).booleanValue()).isTrue();
      assertThat(tab.value("document.querySelectorAll('a[data-player]').length").intValue())
          .isZero();
      assertThat(tab.value("stetRefused")).isEmpty();
    }
  }
}
