package press.stet.generator.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.words.Message;
import press.stet.core.words.Words;
import press.stet.generator.theme.Theme;

/**
 * The words of a theme in all its languages, each read when it is first asked for. The theme's
 * English file tells which texts there are; a newspaper's files lie on the theme's and replace
 * single texts. Safe for use by several threads.
 */
public final class Lexicon {

  private static final String ENGLISH = "en";

  private final MessageFiles files;
  private final String main;
  private final Problems problems;
  private final Map<String, Words> known = new HashMap<>();

  /**
   * Prepares for reading.
   *
   * @param main the language that stands in, before English, for what is missing in another one
   * @param problems hears of faults in the files, and of texts that are missing
   */
  public Lexicon(Theme theme, String main, Problems problems) {
    this.files = new MessageFiles(theme, main, problems);
    this.main = main;
    this.problems = problems;
  }

  /**
   * The words of a newspaper's languages, which are read at once.
   *
   * @param problems hears of message files that nothing uses, too
   */
  public static Lexicon of(Theme theme, SiteConfig config, Problems problems) {
    Lexicon lexicon = new Lexicon(theme, config.language(), problems);
    List<String> languages = new ArrayList<>(config.rules().languages().tags());
    if (!languages.contains(config.language())) {
      languages.add(0, config.language());
    }
    for (String language : languages) {
      Words unused = lexicon.words(language);
    }
    lexicon.files.reportUnused(languages);
    return lexicon;
  }

  /**
   * The words of a language. What it lacks is reported once, and said in the newspaper's main
   * language or in English.
   *
   * @param language BCP 47 tag
   */
  public synchronized Words words(String language) {
    Words words = known.get(language);
    if (words == null) {
      words = read(language);
      known.put(language, words);
    }
    return words;
  }

  private Words read(String language) {
    SortedMap<String, Message> present = files.of(language);
    SortedMap<String, Message> missing = standIns(language);
    missing.keySet().removeAll(present.keySet());
    if (!missing.isEmpty() && files.areReadable(language)) {
      MissingWords words = new MissingWords(language, missing);
      String file = "templates/" + MessageFiles.path(language);
      problems.report(
          ProblemKind.MISSING_WORDS,
          Location.ofFile(file),
          words.count(),
          language,
          file,
          words.lines(present));
    }
    SortedMap<String, Message> messages = new TreeMap<>(missing);
    messages.putAll(present);
    return new Words(language, messages);
  }

  /** Every text that there should be, in the language that stands in. */
  private SortedMap<String, Message> standIns(String language) {
    SortedMap<String, Message> all = new TreeMap<>(files.of(ENGLISH));
    if (!language.equals(main)) {
      all.putAll(files.of(main));
    }
    return all;
  }
}
