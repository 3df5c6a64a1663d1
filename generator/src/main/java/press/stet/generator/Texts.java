package press.stet.generator;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.BodyText;
import press.stet.core.article.Reference;
import press.stet.core.config.HouseStyle;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SourcePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.Fragment;
import press.stet.generator.parse.ArticleParser;
import press.stet.generator.parse.markdown.MarkdownParser;
import press.stet.generator.source.SourceTree;

/**
 * The texts of a previewed newspaper's articles. Each is read when it is first asked for and kept
 * as long as there is memory to spare. Safe for use by several threads.
 */
final class Texts {

  /** What is shown of a text that cannot be read. */
  private static final BodyText.Parsed NONE =
      new BodyText.Parsed(new Fingerprint(0, 0), List.of(), List.of(), 0);

  private final ArticleParser printing;
  private final ArticleParser checking;
  private final ConcurrentMap<SourcePath, SoftReference<Reading>> kept = new ConcurrentHashMap<>();
  private final ConcurrentMap<SourcePath, List<Problem>> faults = new ConcurrentHashMap<>();
  private volatile SourceTree tree;

  /**
   * Begins with no text read.
   *
   * @param bodies takes the texts of those articles that are printed
   */
  Texts(
      SourceTree tree,
      SiteConfig config,
      HouseStyle style,
      MarkdownParser markdown,
      BodyStore bodies) {
    this.tree = tree;
    this.printing = new ArticleParser(config, style, markdown, bodies);
    this.checking = new ArticleParser(config, style, markdown, new Nowhere());
    bodies.put(NONE.fragment(), new Fragment("", List.of(), List.of(), List.of(), 0));
  }

  /** From now on, texts are found in this list of files. */
  void follow(SourceTree newer) {
    tree = newer;
  }

  /** A text that is read when it is asked for. */
  BodyText unread(SourcePath file, String language) {
    return new Unread(file, language, this);
  }

  /** What is wrong with the texts that have been read. */
  void faults(Consumer<Problem> problems) {
    faults.values().forEach(list -> list.forEach(problems));
  }

  /** Reads a text for the sake of its problems, links and anchors, unless that has been done. */
  void check(SourcePath file, String language) {
    read(file, language, checking, false);
  }

  /**
   * Reads the text of a file that was saved. A text with errors does not replace one that is known.
   *
   * @param problems what is wrong with the file; if that is an error, the known text stays
   */
  void reread(SourcePath file, SourceText source, String language, Problems problems) {
    Problems own = new Problems();
    BodyText.Parsed text = printing.text(source, language, own);
    own.sorted().forEach(problems::report);
    kept.compute(
        file,
        (key, known) -> {
          if (text == null || (problems.hasErrors() && known != null && known.get() != null)) {
            return known;
          }
          note(file, own);
          return new SoftReference<>(new Reading(text, true));
        });
  }

  /** A file is gone. */
  void forget(SourcePath file) {
    kept.remove(file);
    faults.remove(file);
  }

  private BodyText.Parsed printed(SourcePath file, String language) {
    return read(file, language, printing, true);
  }

  private BodyText.Parsed known(SourcePath file, String language) {
    return read(file, language, printing, false);
  }

  private BodyText.Parsed read(
      SourcePath file, String language, ArticleParser parser, boolean toPrint) {
    Reading there = reading(kept.get(file));
    if (there != null && (there.printed() || !toPrint)) {
      return there.text();
    }
    BodyText.Parsed[] found = {NONE};
    kept.compute(
        file,
        (key, known) -> {
          Reading before = reading(known);
          if (before != null && (before.printed() || !toPrint)) {
            found[0] = before.text();
            return known;
          }
          BodyText.Parsed text = parse(file, language, parser);
          found[0] = text == null ? NONE : text;
          return text == null ? known : new SoftReference<>(new Reading(text, parser == printing));
        });
    return found[0];
  }

  private BodyText.@Nullable Parsed parse(SourcePath file, String language, ArticleParser parser) {
    Problems problems = new Problems();
    SourceTree present = tree;
    SourceText source = present.has(file) ? present.text(file, problems) : null;
    BodyText.Parsed text = source == null ? null : parser.text(source, language, problems);
    note(file, problems);
    return text;
  }

  private void note(SourcePath file, Problems problems) {
    List<Problem> found = problems.sorted();
    if (found.isEmpty()) {
      faults.remove(file);
    } else {
      faults.put(file, found);
    }
  }

  private static @Nullable Reading reading(@Nullable SoftReference<Reading> reference) {
    return reference == null ? null : reference.get();
  }

  /**
   * A text that has been read.
   *
   * @param printed whether the body store has it
   */
  private record Reading(BodyText.Parsed text, boolean printed) {}

  /** A text that is read when it is asked for. Two of one file are equal, whatever it says. */
  private record Unread(SourcePath file, String language, Texts texts) implements BodyText {

    @Override
    public Parsed parsed() {
      return texts.printed(file, language);
    }

    @Override
    public Fingerprint fragment() {
      return parsed().fragment();
    }

    @Override
    public List<Reference> references() {
      return texts.known(file, language).references();
    }

    @Override
    public List<String> anchors() {
      return texts.known(file, language).anchors();
    }

    @Override
    public int words() {
      return texts.known(file, language).words();
    }
  }

  /** Lets go of texts that nobody prints. */
  private static final class Nowhere implements BodyStore {

    @Override
    public void put(Fingerprint key, Fragment fragment) {
      // Its problems, links and anchors were all that was wanted.
    }

    @Override
    public Fragment get(Fingerprint key) {
      throw new IllegalStateException("no text is kept");
    }

    @Override
    public void close() {
      // There is nothing to let go of.
    }
  }
}
