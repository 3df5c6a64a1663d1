package press.stet.generator.compose;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.Photo;
import press.stet.core.config.HouseStyle;
import press.stet.core.config.HouseStyle.Check;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Severity;
import press.stet.core.page.Album;
import press.stet.core.page.Prints;
import press.stet.core.page.Prints.Notes;
import press.stet.core.site.Manuscripts;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.link.PageLookup;
import press.stet.generator.link.Target;
import press.stet.generator.source.SourceTree;

/**
 * Holds articles' main photos against the house style: what neither the article nor the photo's
 * file says is missing.
 */
public final class PhotoStyle {

  private final HouseStyle style;
  private final LinkTargets targets;
  private final Album album;
  private final SourceTree tree;
  private final Problems problems;

  private PhotoStyle(
      HouseStyle style, LinkTargets targets, Album album, SourceTree tree, Problems problems) {
    this.style = style;
    this.targets = targets;
    this.album = album;
    this.tree = tree;
    this.problems = problems;
  }

  /** Whether a house style wants anything of photos. */
  public static boolean isWanted(HouseStyle style) {
    return style.checks().containsKey(Check.PHOTO_ALT)
        || style.checks().containsKey(Check.PHOTO_CREDIT);
  }

  /**
   * Checks all articles that the house style is for.
   *
   * @param album of photos, those of withheld articles among them
   */
  public static void check(
      Manuscripts manuscripts,
      HouseStyle style,
      LinkTargets targets,
      Album album,
      SourceTree tree,
      Problems problems) {
    PhotoStyle check = new PhotoStyle(style, targets, album, tree, problems);
    for (Article article : manuscripts.articles()) {
      LocalDate since = style.since();
      if (article.photo() != null && (since == null || !article.date().day().isBefore(since))) {
        check.photo(article, article.photo());
      }
    }
  }

  private void photo(Article article, Photo photo) {
    boolean drawing = photo.src().toLowerCase(Locale.ROOT).endsWith(".svg");
    if (drawing || (photo.alt() != null && photo.credit() != null)) {
      return;
    }
    Target target = targets.photo(article.source(), photo, PageLookup.NONE);
    if (!(target instanceof Target.Copy copy)) {
      return;
    }
    Prints prints = album.find(copy.source(), copy.address(), null);
    Notes notes = prints == null ? Notes.NONE : prints.notes();
    if (photo.alt() == null && notes.alt() == null) {
      String example = "`image: {src: photo.jpg, alt: Delegates at a long table}`";
      report(article, photo, Check.PHOTO_ALT, ProblemKind.STYLE_NO_ALT, example);
    }
    if (photo.credit() == null && notes.credit() == null) {
      String example = "`image: {src: photo.jpg, credit: A name}`";
      report(article, photo, Check.PHOTO_CREDIT, ProblemKind.STYLE_NO_CREDIT, example);
    }
  }

  private void report(Article article, Photo photo, Check check, ProblemKind kind, String example) {
    @Nullable Severity severity = style.checks().get(check);
    if (severity != null) {
      Problem problem = Problem.of(kind, tree.place(article.source(), photo.span()), example);
      problems.report(new Problem(kind, problem.location(), problem.arguments(), severity));
    }
  }
}
