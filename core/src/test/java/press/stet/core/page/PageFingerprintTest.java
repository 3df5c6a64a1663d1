package press.stet.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;

/** A page's fingerprint takes in all it shows. */
class PageFingerprintTest {

  private final PageFingerprint fingerprints = new PageFingerprint();

  @Test
  void sameContentsGiveTheSameFingerprint() {
    assertThat(fingerprints.of(list("World", card("a"), card("b"))))
        .isEqualTo(new PageFingerprint().of(list("World", card("a"), card("b"))));
  }

  @Test
  void sameInEveryRun() {
    assertThat(fingerprints.of(new TextPage(new SitePath("/robots.txt"), "Allow: /")))
        .hasToString("9872ed3309d8a84cc445793721ecd3f6");
  }

  @Test
  void anythingThatIsShownCounts() {
    Fingerprint before = fingerprints.of(list("World", card("a"), card("b")));
    assertThat(fingerprints.of(list("Wörld", card("a"), card("b")))).isNotEqualTo(before);
    assertThat(fingerprints.of(list("World", card("b"), card("a")))).isNotEqualTo(before);
    assertThat(fingerprints.of(list("World", card("a")))).isNotEqualTo(before);
    assertThat(fingerprints.of(list("World", card("a"), card("c")))).isNotEqualTo(before);
  }

  @Test
  void frameIsTakenByItsFingerprint() {
    NotFoundPage one = new NotFoundPage(new SitePath("/404.html"), frame("A", "1"), head());
    NotFoundPage same = new NotFoundPage(new SitePath("/404.html"), frame("B", "1"), head());
    NotFoundPage other = new NotFoundPage(new SitePath("/404.html"), frame("A", "2"), head());
    assertThat(fingerprints.of(one))
        .isEqualTo(fingerprints.of(same))
        .isNotEqualTo(fingerprints.of(other));
  }

  @Test
  void framesOwnFingerprintIsOfAllTheRest() {
    assertThat(fingerprints.of(frame("A", "1")))
        .isEqualTo(fingerprints.of(frame("A", "2")))
        .isNotEqualTo(fingerprints.of(frame("B", "1")));
  }

  private static ListPage list(String title, Card... cards) {
    return new ListPage(
        new SitePath("/world/"),
        frame("A", "1"),
        head(),
        "section",
        "world",
        title,
        null,
        null,
        null,
        List.of(cards),
        null,
        null,
        null,
        1);
  }

  private static Card card(String headline) {
    SectionLink section = new SectionLink("world", "World", "/world/", "news", null);
    DateText date = new DateText("2018-07-05", "Thursday, July 5th, 2018", "July 5, 2018", null);
    return new Card(
        "/a/", headline, null, null, section, List.of(), null, null, date, null, "news", null,
        "lead");
  }

  private static Head head() {
    return new Head("T", null, null, null, List.of(), List.of(), List.of(), null);
  }

  private static Frame frame(String title, String fingerprint) {
    return new Frame(
        title,
        null,
        "en",
        "ltr",
        "Asia/Kabul",
        "/",
        "https://x.example/",
        "/archive/",
        "/tags/",
        "/authors/",
        null,
        null,
        2004,
        null,
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        Map.of("assets/b.css", "/b", "assets/a.css", "/a", "assets/c.css", "/c"),
        Map.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Fingerprint.of(fingerprint));
  }
}
