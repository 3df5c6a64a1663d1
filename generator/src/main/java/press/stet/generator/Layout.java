package press.stet.generator;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.HouseStyle;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Album;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.RenderedFile;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Moments;
import press.stet.core.site.Newspaper;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.assemble.Heirs;
import press.stet.generator.assemble.SiteAssembler;
import press.stet.generator.card.CardPainter;
import press.stet.generator.card.SocialCard;
import press.stet.generator.compose.Composers;
import press.stet.generator.compose.LinkCheck;
import press.stet.generator.compose.PhotoStyle;
import press.stet.generator.image.Darkroom;
import press.stet.generator.image.LiveAlbum;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.link.StoryAddresses;
import press.stet.generator.parallel.Workers;
import press.stet.generator.plan.SitePlanner;
import press.stet.generator.source.SourceTree;

/**
 * A previewed newspaper with everything in its place: the steps of a build up to the printing of
 * pages, which waits until somebody wants to see one. Safe for use by several threads.
 */
final class Layout {

  private final Manuscripts manuscripts;
  private final SourceTree tree;
  private final Look look;
  private final Newspaper paper;
  private final LinkTargets targets;
  private final StoryAddresses addresses;
  private final PagePlan plan;
  private final Composers composers;
  private final Press press;
  private final @Nullable LiveAlbum photos;
  private final HouseStyle style;
  private final LiveIndex index;
  private final List<Problem> misplaced;
  private final List<Problem> problems;
  private final Map<SitePath, RenderedFile> assets = new HashMap<>();

  private Layout(
      Manuscripts manuscripts,
      SourceTree tree,
      Look look,
      Newspaper paper,
      LinkTargets targets,
      StoryAddresses addresses,
      @Nullable LiveAlbum photos,
      HouseStyle style,
      List<Problem> misplaced) {
    Problems found = new Problems();
    this.manuscripts = manuscripts;
    this.tree = tree;
    this.look = look;
    this.paper = paper;
    this.photos = photos;
    this.style = style;
    this.misplaced = misplaced;
    this.targets = targets;
    this.addresses = addresses;
    List<RenderedFile> files = look.assets().files();
    PagePlan quick = SitePlanner.outline(paper, tree, targets, files, addresses);
    this.plan = quick == null ? SitePlanner.outline(paper, tree, targets, files, found) : quick;
    this.composers =
        new Composers(
            paper,
            plan,
            targets,
            look.assets().links(paper.config().url()),
            look.lexicon()::words,
            photos == null ? Album.NONE : photos,
            quick == null ? null : addresses);
    this.press = new Press(composers, look.renderer());
    this.index = new LiveIndex(paper, look.bodies());
    this.problems = found.sorted();
    look.assets().files().forEach(asset -> assets.put(asset.path(), asset));
  }

  /**
   * Puts what has been read in its place.
   *
   * @param withheldToo whether drafts, embargoed and expired articles are shown as well
   * @param darkroom prepares photos; null if they are published as they are
   * @param style how articles shall be written
   * @param before what is known already; null if nothing is
   */
  static Layout of(
      Manuscripts read,
      SourceTree tree,
      Look look,
      Instant now,
      boolean withheldToo,
      @Nullable Darkroom darkroom,
      HouseStyle style,
      @Nullable Layout before) {
    Problems found = new Problems();
    Manuscripts manuscripts = Heirs.complete(read, tree, found);
    Newspaper paper =
        before == null
            ? SiteAssembler.assemble(manuscripts, now, withheldToo, found)
            : SiteAssembler.reassemble(before.paper, manuscripts, now, withheldToo, found);
    return new Layout(
        manuscripts,
        tree,
        look,
        paper,
        new LinkTargets(manuscripts, paper.whole(), tree::has),
        new StoryAddresses(paper.whole().stories()),
        darkroom == null ? null : new LiveAlbum(darkroom, tree),
        style,
        found.sorted());
  }

  /** The same with one article revised; null if it may have moved. */
  @Nullable Layout revised(Manuscripts newer, Article was, Article is) {
    Newspaper revised = SiteAssembler.revise(paper, was, is);
    if (revised == null) {
      return null;
    }
    boolean sameTarget = was.body().equals(is.body());
    boolean sameAliases = was.aliases().equals(is.aliases());
    return new Layout(
        newer,
        tree,
        look,
        revised,
        sameTarget ? targets : new LinkTargets(newer, revised.whole(), tree::has),
        sameAliases ? addresses : new StoryAddresses(revised.whole().stories()),
        photos,
        style,
        misplaced);
  }

  /** The newspaper. */
  Site site() {
    return paper.whole();
  }

  /** All that was read for it. */
  Manuscripts manuscripts() {
    return manuscripts;
  }

  /** The files that there were. */
  SourceTree tree() {
    return tree;
  }

  /** The pages that there are. */
  PagePlan plan() {
    return plan;
  }

  /** What is wrong with the order of things; not of links, which nobody has followed yet. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(misplaced);
    all.addAll(problems);
    return all;
  }

  /** The page at an address; null if there is none. */
  @Nullable PlannedPage page(SitePath address) {
    return composers.planned(address);
  }

  /** The theme's file at an address; null if there is none. */
  @Nullable RenderedFile asset(SitePath address) {
    return assets.get(address);
  }

  /** The newspaper's own file at an address, or what is made of it; null if there is none. */
  @Nullable Path copy(SitePath address) {
    Path rendition = photos == null ? null : photos.rendition(address);
    if (rendition != null) {
      return rendition;
    }
    SourcePath source = targets.fileAt(address);
    if (source == null) {
      return null;
    }
    Path whole =
        photos == null || !SitePlanner.isPhoto(source) ? null : photos.whole(source, address);
    return whole == null ? tree.locate(source) : whole;
  }

  /** What is wrong with the photos that were shown up to now. */
  void photoFaults(Consumer<Problem> hear) {
    if (photos != null) {
      photos.problems().forEach(hear);
    }
  }

  /** The file of the search index at an address; null if there is none. */
  @Nullable RenderedFile indexed(SitePath address) {
    return index.at(address);
  }

  /** The social card at an address; null if no article has it. */
  @Nullable RenderedFile card(SitePath address) {
    boolean own = tree.has(new SourcePath("static" + address));
    if (address.value().startsWith(SocialCard.FOLDER) && !own) {
      for (Story story : paper.whole().stories()) {
        SocialCard card = composers.card(story.article());
        if (card != null && card.path().equals(address)) {
          return new RenderedFile(address, CardPainter.draw(card.face()));
        }
      }
    }
    return null;
  }

  /** Articles of which nothing is known, because their front matter has errors. */
  List<SourcePath> unread() {
    return tree.below("articles/").stream()
        .filter(file -> file.value().endsWith(".md") && !targets.knows(file))
        .toList();
  }

  /** Prints a page; null, and a problem of the look reported, if its template fails. */
  @Nullable RenderedFile print(PlannedPage page) {
    return press.print(page);
  }

  /** Prints a page of each kind, to find what is wrong with the templates. */
  void printSamples() {
    Set<String> printed = new HashSet<>();
    for (PlannedPage page : plan.pages()) {
      String subject = page instanceof PlannedPage.OfList of ? of.list().subject().id() : "";
      if (printed.add(page.getClass().getName() + subject)) {
        RenderedFile unused = press.print(page);
      }
    }
  }

  /**
   * Follows all links and plans all copies, as a build does. Reads every text that has not been
   * read yet.
   */
  List<Problem> checkLinks() {
    Problems found = new Problems();
    SitePlanner.plan(paper, tree, targets, look.assets().files(), found);
    try (Workers alone = new Workers(1)) {
      LinkCheck.check(manuscripts, tree, targets, plan, paper.now(), alone, found);
    }
    if (photos != null && PhotoStyle.isWanted(style)) {
      PhotoStyle.check(manuscripts, style, targets, photos, tree, found);
    }
    return found.sorted();
  }

  /** The next moments at which pages change by themselves. */
  Moments moments(boolean withheldToo) {
    return Agenda.of(manuscripts, paper, withheldToo);
  }
}
