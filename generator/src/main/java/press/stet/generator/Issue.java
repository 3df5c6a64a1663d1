package press.stet.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Severity;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.RenderedFile;
import press.stet.core.value.SitePath;

/**
 * A previewed newspaper between two saves. Its pages are drawn when they are asked for, just as a
 * build draws them. Safe for use by several threads.
 */
public final class Issue {

  private final @Nullable Layout layout;
  private final @Nullable Texts texts;
  private final @Nullable Look look;
  private final List<Problem> problems;
  private final boolean heldBack;

  /**
   * Creates an issue.
   *
   * @param layout null if there is nothing to show
   * @param look whose problems are shown; they grow as pages are drawn
   * @param problems all that is wrong besides
   */
  Issue(
      @Nullable Layout layout,
      @Nullable Texts texts,
      @Nullable Look look,
      Problems problems,
      boolean heldBack) {
    this.layout = layout;
    this.texts = texts;
    this.look = look;
    this.problems = problems.sorted();
    this.heldBack = heldBack;
  }

  /** Whether there is a newspaper to show. */
  public boolean isShown() {
    return layout != null;
  }

  /** Whether something is shown as it was before a save that brought errors. */
  public boolean holdsBack() {
    return heldBack;
  }

  /** Where the front page stands below the site's host: {@code /} or {@code /paper/}. */
  public String home() {
    return layout == null ? "/" : layout.site().config().url().basePath();
  }

  /** The number of articles shown. */
  public int articles() {
    return layout == null ? 0 : layout.site().stories().size();
  }

  /** What has been found wrong up to now, by file and position. */
  public List<Problem> problems() {
    Problems all = new Problems();
    problems.forEach(all::report);
    if (texts != null) {
      texts.faults(all::report);
    }
    if (layout != null) {
      layout.photoFaults(all::report);
    }
    if (look != null) {
      look.problems().sorted().forEach(all::report);
    }
    return all.sorted();
  }

  /** What is found at an address; null if a build would write nothing there. */
  public @Nullable Found at(SitePath address) {
    if (layout == null) {
      return null;
    }
    PlannedPage page = layout.page(address);
    if (page != null) {
      RenderedFile printed = layout.print(page);
      return printed == null ? new Found.Faulty() : new Found.Printed(printed);
    }
    RenderedFile asset = layout.asset(address);
    if (asset != null) {
      return new Found.Printed(asset);
    }
    RenderedFile indexed = layout.indexed(address);
    if (indexed != null) {
      return new Found.Printed(indexed);
    }
    RenderedFile card = layout.card(address);
    if (card != null) {
      return new Found.Printed(card);
    }
    Path copy = layout.copy(address);
    return copy == null ? null : new Found.Stored(copy);
  }

  /** Whether there is a page at an address. */
  public boolean hasPage(SitePath address) {
    return layout != null && layout.page(address) != null;
  }

  /** Every page and asset of the issue, in no particular order. */
  List<SitePath> addresses() {
    return layout == null
        ? List.of()
        : layout.plan().pages().stream().map(PlannedPage::path).toList();
  }

  /**
   * Reads all texts, follows all links and draws a page of each kind; if that finds errors, as in a
   * build, reads all templates. Faults of texts and templates are among {@link #problems}
   * afterwards.
   *
   * @param goOn asked between two texts
   * @return what is wrong with links and photos; null if it was told to stop
   */
  public @Nullable List<Problem> check(BooleanSupplier goOn) {
    if (layout == null || texts == null) {
      return List.of();
    }
    String language = layout.site().config().language();
    for (Article article : layout.manuscripts().articles()) {
      if (!goOn.getAsBoolean()) {
        return null;
      }
      texts.check(article.source(), article.language() == null ? language : article.language());
    }
    layout.unread().forEach(file -> texts.check(file, language));
    layout.printSamples();
    if (!goOn.getAsBoolean()) {
      return null;
    }
    List<Problem> links = layout.checkLinks();
    if (look != null && (hasErrors(links) || hasErrors(problems()))) {
      look.renderer().check();
    }
    return links;
  }

  private static boolean hasErrors(List<Problem> some) {
    return some.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** What is found at an address. */
  public sealed interface Found {

    /** What a build would write. */
    record Printed(RenderedFile file) implements Found {}

    /** A file of the newspaper that a build would copy. */
    record Stored(Path file) implements Found {}

    /** A page whose template fails; why is among the issue's problems. */
    record Faulty() implements Found {}
  }
}
