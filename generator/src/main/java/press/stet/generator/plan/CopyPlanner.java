package press.stet.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.BodyText;
import press.stet.core.article.Focus;
import press.stet.core.article.Photo;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.PagePlan.CopiedFile;
import press.stet.core.page.PagePlan.PlannedPhoto;
import press.stet.core.site.Author;
import press.stet.core.site.Site;
import press.stet.core.site.Site.Listing;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.link.FileKinds;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.link.PageLookup;
import press.stet.generator.link.Target;
import press.stet.generator.source.SourceTree;

/**
 * Finds the files that are copied as they are: all of {@code static/}, and those photos that
 * something published shows or links to. A photo for tomorrow's paper stays at home.
 */
final class CopyPlanner {

  private static final String STATIC = "static/";

  private final SourceTree tree;
  private final LinkTargets targets;
  private final Problems problems;
  private final TreeMap<SitePath, Found> found = new TreeMap<>();

  /** A file that something published refers to, and how. */
  private static final class Found {

    private final SourcePath source;
    private final TreeSet<Focus> crops = new TreeSet<>();
    private boolean linked;

    Found(SourcePath source) {
      this.source = source;
    }
  }

  CopyPlanner(SourceTree tree, LinkTargets targets, Problems problems) {
    this.tree = tree;
    this.targets = targets;
    this.problems = problems;
  }

  /** The files of {@code static/}. */
  List<CopiedFile> statics() {
    List<CopiedFile> copies = new ArrayList<>();
    for (SourcePath file : tree.below(STATIC)) {
      String path = file.value().substring(STATIC.length() - 1);
      String fault = SitePath.fault(path);
      if (fault == null) {
        copies.add(new CopiedFile(file, new SitePath(path)));
      } else {
        problems.report(ProblemKind.UNSAFE_FILE_NAME, Location.ofFile(file.value()), fault);
      }
    }
    return copies;
  }

  /** Looks for the photos and other files that what is published refers to. */
  void look(Site site) {
    site.stories().forEach(story -> add(story.article().source(), story.article().photo()));
    site.stories().forEach(story -> add(story.article().source(), story.article().body()));
    site.standing().forEach(page -> add(page.source(), page.body()));
    for (Listing<Author> author : site.byAuthor().values()) {
      AuthorProfile profile = author.subject().profile();
      if (profile != null) {
        add(profile.source(), profile.photo());
        profile.bios().forEach(bio -> add(profile.source(), bio));
      }
    }
  }

  /**
   * What was found, by address, but for photos that are prepared.
   *
   * @param prepared whether photos are
   */
  List<CopiedFile> media(boolean prepared) {
    List<CopiedFile> copies = new ArrayList<>(found.size());
    found.forEach(
        (path, of) -> {
          if (!prepared || !isPhoto(of.source)) {
            copies.add(new CopiedFile(of.source, path));
          }
        });
    return copies;
  }

  /** The photos that were found, by address. */
  List<PlannedPhoto> photos() {
    List<PlannedPhoto> photos = new ArrayList<>();
    found.forEach(
        (path, of) -> {
          if (isPhoto(of.source)) {
            photos.add(new PlannedPhoto(of.source, path, of.crops, of.linked));
          }
        });
    return photos;
  }

  static boolean isPhoto(SourcePath file) {
    return !file.isBelow(STATIC) && FileKinds.isPicture(file.fileName());
  }

  /** Where the photos and other files are found that one article refers to. */
  Set<SitePath> addresses(Article article) {
    add(article.source(), article.photo());
    add(article.source(), article.body());
    return found.keySet();
  }

  private void add(SourcePath from, @Nullable Photo photo) {
    if (photo != null && targets.photo(from, photo, PageLookup.NONE) instanceof Target.Copy copy) {
      add(copy, false, photo.focus());
    }
  }

  private void add(SourcePath from, @Nullable BodyText body) {
    if (body == null) {
      return;
    }
    for (Reference reference : body.references()) {
      if (reference.target().endsWith(".md")) {
        continue; // A text is never copied, so it need not be looked for.
      }
      boolean shown = reference.kind() == Reference.Kind.IMAGE;
      Target target =
          shown
              ? targets.photo(from, reference.target(), PageLookup.NONE)
              : targets.resolve(from, reference.target(), PageLookup.NONE);
      if (target instanceof Target.Copy copy) {
        add(copy, !shown, null);
      }
    }
  }

  private void add(Target.Copy copy, boolean linked, @Nullable Focus crop) {
    if (!copy.source().isBelow(STATIC)) {
      Found of = found.computeIfAbsent(copy.address(), path -> new Found(copy.source()));
      of.linked |= linked;
      if (crop != null) {
        of.crops.add(crop);
      }
    }
  }
}
