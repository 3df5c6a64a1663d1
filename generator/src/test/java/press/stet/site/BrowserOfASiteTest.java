package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

  /** To the end and back, so that all pictures come. */
  private static final String SCROLL =
      """
      (async () => {
        const wait = () => new Promise((r) => {
          requestAnimationFrame(() => setTimeout(r));
          setTimeout(r, 50);
        });
        await document.fonts.ready;
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
            && box.width > 2 && box.height > 2 && e.textContent.trim()
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
        System.err.println(java.time.LocalTime.now() + " " + page + " " + faults);
        for (boolean phone : new boolean[] {true, false}) {
          tab.screen(phone ? 320 : 1280, phone ? 640 : 800, phone);
          String where = page.getKey() + " " + page.getValue() + (phone ? " on a phone" : "");
          look(tab, page.getValue()).forEach(fault -> faults.add(where + ": " + fault));
        }
      }
    }
    assertThat(faults).isEmpty();
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
