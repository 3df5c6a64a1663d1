package press.stet.generator.config;

import java.util.List;
import press.stet.core.config.Accountability;
import press.stet.core.config.Accountability.CorrectionsPage;
import press.stet.core.config.Accountability.Strictness;
import press.stet.generator.yaml.Fields;

/** Reads how the newspaper stands by what it has published. */
final class AccountabilityReader {

  private static final List<String> SILENT_KEYS = List.of("severity", "words");
  private static final int MOST_WORDS = 1000;

  private AccountabilityReader() {}

  static Accountability read(Fields site) {
    Accountability usual = Accountability.USUAL;
    CorrectionsPage page = site.choice("correctionsPage", CorrectionsPage.class);
    Strictness lost = site.choice("lostAddresses", Strictness.class);
    Strictness silent;
    Integer words = null;
    if (site.isGroup("silentEdits")) {
      Fields group = site.group("silentEdits", SILENT_KEYS, "{severity: error, words: 5}");
      silent = group == null ? null : group.choice("severity", Strictness.class);
      words = group == null ? null : group.number("words", 0, MOST_WORDS);
    } else {
      silent = site.choice("silentEdits", Strictness.class);
    }
    return new Accountability(
        page == null ? usual.page() : page,
        silent == null ? usual.silentEdits() : silent,
        words == null ? usual.smallEdit() : words,
        lost == null ? usual.lostAddresses() : lost);
  }
}
