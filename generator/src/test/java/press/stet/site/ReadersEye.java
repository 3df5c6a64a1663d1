package press.stet.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import press.stet.browser.Chromium;
import press.stet.browser.SiteServer;
import press.stet.browser.Tab;
import tools.jackson.databind.JsonNode;

/** Looks at pages in a tab, on a phone and on a desk, in the light and in the dark. */
final class ReadersEye implements AutoCloseable {

  /** As a reader turns the wheel, to the end and back, so that all pictures come. */
  static final String SCROLL =
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
          wide: document.documentElement.scrollWidth - innerWidth,
          visible: [...document.querySelectorAll("body *")].map((e) => +e.checkVisibility()).join("")};
      })()
      """;

  /** Everything axe knows, WCAG 2.2's size of targets among it; colours are another question. */
  private static final String ALL =
      "{rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: false}}}";

  /** On another screen where the same can be seen, only places change, and colours. */
  private static final String PLACES =
      "{runOnly: ['target-size', 'scrollable-region-focusable', 'link-in-text-block']}";

  /** In the dark, only colours change. */
  private static final String COLOURS = "{runOnly: ['color-contrast', 'link-in-text-block']}";

  /**
   * One element of each kind of words on a page: those of the same tags, classes, colours, grounds
   * and size have the same contrast.
   */
  private static final String WORDS =
      """
      (() => {
        const name = (e) => e.tagName + "." + e.className.replace?.(/tone-\\w+/g, "");
        const kinds = new Map();
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const e = texts.currentNode.parentElement;
          if (!texts.currentNode.data.trim() || !e.checkVisibility()) continue;
          const s = getComputedStyle(e);
          const kind = [document.body.className, name(e), s.color, s.fontSize, s.fontWeight];
          for (let p = e; p; p = p.parentElement) {
            const ground = getComputedStyle(p);
            if (p === e.parentElement) kind.push(name(p));
            if (ground.opacity !== "1") kind.push(ground.opacity);
            if (ground.backgroundImage !== "none") kind.push(ground.backgroundImage);
            if (ground.backgroundColor !== "rgba(0, 0, 0, 0)") kind.push(ground.backgroundColor);
          }
          if (!kinds.has(kind.join())) kinds.set(kind.join(), e);
        }
        window.stetWords = [...kinds.values()];
        return [...kinds.keys()];
      })()
      """;

  private static final String AXE =
      """
      axe.run(%s, {resultTypes: ['violations'], ...%s}).then((r) => r.violations.map((v) =>
        v.id + ": " + v.nodes.slice(0, 3).map((n) =>
          n.target + " " + n.html.slice(0, 120) + " " + (n.any[0] ? n.any[0].message : "")
        ).join(" | ")))
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

  private final SiteServer server;
  private final Set<String> seen;
  private final Tab tab;

  /**
   * Opens a tab.
   *
   * @param seen kinds of words that have been looked at, by this one or others
   */
  ReadersEye(Chromium browser, SiteServer server, Set<String> seen) {
    this.server = server;
    this.seen = seen;
    this.tab = browser.tab();
    tab.prepare(axe());
  }

  private static String axe() {
    try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that is in a reader's way on a page. */
  List<String> faults(PagesToLookAt page) {
    List<String> faults = new ArrayList<>();
    tab.screen(320, 640, true);
    String visible = look(page, "phone", "", fault -> faults.add(page + " on a phone: " + fault));
    tab.screen(1280, 800, false);
    look(page, "desk", visible, fault -> faults.add(page + ": " + fault));
    return faults;
  }

  /**
   * Opens a page and tells what is wrong with it.
   *
   * @param known which elements could be seen when all rules were tried on this page
   * @return which can be seen now
   */
  private String look(PagesToLookAt page, String screen, String known, Consumer<String> faults) {
    tab.prefer(Map.of("prefers-color-scheme", "light"));
    tab.open(server.address(page.address()));
    JsonNode read = tab.value(SCROLL);
    read.get("refused").forEach(refused -> faults.accept("refused by the policy: " + refused));
    if (read.get("shift").doubleValue() > MOST_SHIFT) {
      faults.accept("moves by " + read.get("shift") + ": " + read.get("shifts"));
    }
    if (read.get("wide").intValue() > 0) {
      faults.accept("wider than the screen by " + read.get("wide"));
    }
    String visible = read.get("visible").stringValue();
    axe("document", visible.equals(known) ? PLACES : ALL, fault -> faults.accept("axe: " + fault));
    colours(screen, fault -> faults.accept("axe: " + fault));
    tab.prefer(Map.of("prefers-color-scheme", "dark"));
    colours(screen + " in the dark", fault -> faults.accept("axe in the dark: " + fault));
    tab.value(SPACING).forEach(fault -> faults.accept("cut off when spaced out: " + fault));
    boolean missing = page.type().equals("404");
    tab.messages().stream()
        .filter(message -> !(missing && message.contains("404")))
        .forEach(message -> faults.accept("console: " + message));
    return visible;
  }

  /** Looks at the words of which nobody has yet seen the like in this light, on this screen. */
  private void colours(String light, Consumer<String> faults) {
    JsonNode kinds = tab.value(WORDS);
    List<Integer> unseen =
        IntStream.range(0, kinds.size())
            .filter(i -> seen.add(light + ": " + kinds.get(i).stringValue()))
            .boxed()
            .toList();
    if (!unseen.isEmpty()) {
      axe("{include: %s.map((i) => stetWords[i])}".formatted(unseen), COLOURS, faults);
    }
  }

  private void axe(String where, String rules, Consumer<String> faults) {
    tab.value(AXE.formatted(where, rules)).forEach(fault -> faults.accept(fault.stringValue()));
  }

  @Override
  public void close() {
    tab.close();
  }
}
