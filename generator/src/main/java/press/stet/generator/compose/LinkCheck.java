package press.stet.generator.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.BodyText;
import press.stet.core.article.Edition;
import press.stet.core.article.Photo;
import press.stet.core.article.Reference;
import press.stet.core.article.Status;
import press.stet.core.config.PhotoSources;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Span;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.page.PagePlan;
import press.stet.core.page.StoryList;
import press.stet.core.site.FrontPlan;
import press.stet.core.site.Manuscripts;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.link.FileKinds;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.link.Target;
import press.stet.generator.parallel.Workers;
import press.stet.generator.source.SourceTree;

/**
 * Finds links, anchors and photos that lead nowhere, in all texts but drafts. An article that waits
 * for its hour is checked as it will be then.
 */
public final class LinkCheck {

  private final SourceTree tree;
  private final LinkTargets targets;
  private final PlannedAddresses addresses;
  private final Dates dates;
  private final PhotoSources photos;
  private final Problems problems;
  private final boolean allRead;
  private @Nullable NavigableMap<String, SourcePath> byName;

  private LinkCheck(
      SiteConfig config, SourceTree tree, LinkTargets targets, PagePlan plan, Problems problems) {
    this.tree = tree;
    this.targets = targets;
    this.addresses = new PlannedAddresses(plan);
    this.dates = Dates.of(config);
    this.photos = PhotoSources.of(config);
    this.problems = problems;
    this.allRead =
        Stream.of("articles/", "pages/")
            .flatMap(folder -> tree.below(folder).stream())
            .allMatch(file -> targets.knows(file) || !file.value().endsWith(".md"));
  }

  /**
   * Checks everything that is not a draft.
   *
   * @param now the build's clock
   * @param workers share the work
   */
  public static void check(
      Manuscripts manuscripts,
      SourceTree tree,
      LinkTargets targets,
      PagePlan plan,
      Instant now,
      Workers workers,
      Problems problems) {
    LinkCheck check = new LinkCheck(manuscripts.config(), tree, targets, plan, problems);
    workers.map(manuscripts.articles(), article -> check.article(article, now));
    check.editions(manuscripts);
    check.front(manuscripts, plan);
    EditionCheck.check(manuscripts, tree, problems);
    manuscripts.standing().forEach(page -> check.original(page.source(), page.translationOf()));
    manuscripts.standing().stream()
        .filter(page -> !page.draft())
        .forEach(page -> check.body(page.source(), page.body(), now));
    manuscripts
        .profiles()
        .forEach(
            profile -> {
              check.photo(profile.source(), profile.photo());
              profile.bios().forEach(bio -> check.body(profile.source(), bio, now));
            });
  }

  private boolean article(Article article, Instant now) {
    if (!article.draft()) {
      Instant then = article.embargo() == null ? now : max(now, article.embargo().instant());
      photo(article.source(), article.photo());
      body(article.source(), article.body(), then);
    }
    original(article.source(), article.translationOf());
    return true;
  }

  private void original(SourcePath from, @Nullable SourcePath original) {
    if (original != null && !tree.has(original)) {
      problems.report(
          ProblemKind.UNKNOWN_TRANSLATION,
          tree.placeOfKey(from, "translationOf"),
          original.value(),
          near(original, found -> found.value()));
    }
  }

  private void editions(Manuscripts manuscripts) {
    for (Edition edition : manuscripts.editorial().editions()) {
      for (SourcePath file : edition.front()) {
        if (!tree.has(file)) {
          problems.report(
              ProblemKind.UNKNOWN_EDITION_ARTICLE,
              tree.placeOfText(edition.source(), file.value()),
              file.value(),
              near(file, found -> found.value()));
        }
      }
    }
  }

  private void front(Manuscripts manuscripts, PagePlan plan) {
    FrontPlan front = manuscripts.editorial().front();
    if (front == null || front.source() == null) {
      return;
    }
    for (SourcePath file : front.named()) {
      if (!tree.has(file) || !file.isBelow("articles/") || !file.value().endsWith(".md")) {
        problems.report(
            ProblemKind.UNKNOWN_EDITION_ARTICLE,
            tree.placeOfText(front.source(), file.value()),
            file.value(),
            near(file, found -> found.value()));
      }
    }
    for (FrontPlan.Block block : front.blocks()) {
      if (block.tag() != null && !isUsed(block.tag(), manuscripts, plan)) {
        problems.report(
            ProblemKind.UNKNOWN_FRONT_TAG,
            tree.place(front.source(), block.span()),
            block.tag(),
            Suggestion.didYouMean(block.tag(), tags(plan).map(StoryList::title).toList()));
      }
    }
  }

  /** Those of withheld articles count, too: that they are withheld is not to be seen. */
  private static boolean isUsed(String tag, Manuscripts manuscripts, PagePlan plan) {
    Slug slug = Slug.of(tag);
    return tags(plan).anyMatch(list -> list.id().equals(slug.value()))
        || manuscripts.articles().stream()
            .flatMap(article -> article.tags().stream())
            .anyMatch(other -> Slug.isPossible(other) && Slug.of(other).equals(slug));
  }

  private static Stream<StoryList> tags(PagePlan plan) {
    return plan.lists().stream().filter(list -> list.subject() == StoryList.Subject.TAG);
  }

  private static Instant max(Instant a, Instant b) {
    return a.isBefore(b) ? b : a;
  }

  private void photo(SourcePath from, @Nullable Photo photo) {
    if (photo == null) {
      return;
    }
    boolean inherited = photo.span().equals(Span.START);
    String elsewhere = inherited ? null : photos.refused(photo.src());
    if (elsewhere != null) {
      problems.report(ProblemKind.PHOTO_ELSEWHERE, tree.place(from, photo.span()), elsewhere);
    }
    Target target = targets.photo(from, photo, addresses);
    if (target != null) {
      picture(from, target, photo.src(), () -> tree.place(from, photo.span()));
    }
  }

  private void body(SourcePath from, BodyText body, Instant then) {
    for (Reference reference : body.references()) {
      Supplier<Location> place = () -> tree.place(from, reference.span());
      if (reference.kind() == Reference.Kind.IMAGE) {
        Target target = targets.photo(from, reference.target(), addresses);
        picture(from, target, reference.target(), place);
      } else {
        link(from, reference, then, place);
      }
    }
  }

  private void picture(SourcePath from, Target target, String src, Supplier<Location> place) {
    if (target instanceof Target.OutOfSite) {
      problems.report(ProblemKind.LINK_OUT_OF_SITE, place.get(), src);
    } else if (!(target instanceof Target.Copy copy)) {
      String near = Suggestion.didYouMean(src, photosNear(from));
      problems.report(ProblemKind.MISSING_PHOTO, place.get(), src, near, from.folder());
    } else if (!FileKinds.isPicture(copy.source().fileName())) {
      problems.report(ProblemKind.UNSUPPORTED_PHOTO, place.get(), src);
    }
  }

  private List<String> photosNear(SourcePath from) {
    List<String> near = new ArrayList<>();
    for (String folder : List.of(from.folder(), "media/")) {
      for (SourcePath file : tree.below(folder)) {
        if (FileKinds.isPicture(file.fileName())) {
          near.add(file.value().substring(folder.length()));
        }
      }
    }
    return near;
  }

  private void link(SourcePath from, Reference reference, Instant then, Supplier<Location> place) {
    String written = reference.target();
    Target target = targets.resolve(from, written, addresses);
    if (target instanceof Target.Page page) {
      anchor(page, reference, place);
    } else if (target instanceof Target.OutOfSite) {
      problems.report(ProblemKind.LINK_OUT_OF_SITE, place.get(), written);
    } else if (target instanceof Target.NoPage && allRead) {
      String near = Suggestion.didYouMean(written, addresses.all());
      problems.report(ProblemKind.DANGLING_SITE_LINK, place.get(), written, near);
    } else if (target instanceof Target.NoFile none) {
      problems.report(
          ProblemKind.DANGLING_LINK,
          place.get(),
          written,
          near(none.file(), found -> relative(from, found.value())),
          lookedFor(none));
    } else if (target instanceof Target.Copy copy && !isHarmless(copy.source())) {
      problems.report(ProblemKind.ACTIVE_FILE, place.get(), written);
    } else if (target instanceof Target.WithheldPage) {
      problems.report(ProblemKind.LINK_TO_WITHHELD, place.get(), written, "it is a draft");
    } else if (target instanceof Target.Withheld withheld) {
      withheld(withheld.article(), written, then, place);
    }
  }

  /** What engineers have put into {@code static/} is theirs to answer for. */
  private static boolean isHarmless(SourcePath file) {
    return file.isBelow("static/") || FileKinds.isPublished(file.fileName());
  }

  private void anchor(Target.Page page, Reference reference, Supplier<Location> place) {
    String anchor = reference.anchor();
    List<String> anchors = page.anchors();
    if (anchor == null || anchor.isEmpty() || anchors == null || anchors.contains(anchor)) {
      return;
    }
    problems.report(
        ProblemKind.DANGLING_ANCHOR,
        place.get(),
        reference.target(),
        anchor,
        Suggestion.didYouMean(anchor, anchors),
        anchors.isEmpty() ? "none" : String.join(", ", anchors));
  }

  private void withheld(Article article, String written, Instant then, Supplier<Location> place) {
    Status status = article.status(then);
    if (status instanceof Status.Draft) {
      problems.report(ProblemKind.LINK_TO_WITHHELD, place.get(), written, "it is a draft");
    } else if (status instanceof Status.Embargoed embargoed) {
      String when = "it is embargoed until " + dates.inWords(embargoed.until());
      problems.report(ProblemKind.LINK_TO_WITHHELD, place.get(), written, when);
    } else if (status instanceof Status.Expired) {
      problems.report(ProblemKind.LINK_TO_EXPIRED, place.get(), written);
    }
  }

  /** A file of that name elsewhere, else one of nearly that name. */
  private String near(SourcePath wanted, Function<SourcePath, String> shown) {
    NavigableMap<String, SourcePath> names = names();
    return Suggestion.nearest(name(wanted), names.keySet())
        .map(names::get)
        .map(found -> "Did you mean \"" + shown.apply(found) + "\"? ")
        .orElse("");
  }

  private synchronized NavigableMap<String, SourcePath> names() {
    if (byName == null) {
      byName = new TreeMap<>();
      for (SourcePath file : targets.files()) {
        byName.putIfAbsent(name(file), file);
      }
    }
    return byName;
  }

  /** The name that writers know a file by: that of a bundle is its folder's. */
  private static String name(SourcePath file) {
    String path = file.value().replaceFirst("/index\\.md$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path from one file to another as a writer would write it. */
  private static String relative(SourcePath from, String to) {
    String folder = from.folder();
    StringBuilder up = new StringBuilder();
    while (!to.startsWith(folder)) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      up.append("../");
    }
    return up + to.substring(folder.length());
  }

  private static String lookedFor(Target.NoFile none) {
    return "It was looked for at " + none.file() + ".";
  }
}
