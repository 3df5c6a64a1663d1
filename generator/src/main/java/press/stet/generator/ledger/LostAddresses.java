package press.stet.generator.ledger;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Severity;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Site;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.source.SourceTree;

/**
 * Finds addresses of articles and standing pages that were published and are gone, and what they
 * have probably become.
 */
final class LostAddresses {

  /** More of them are only counted. */
  private static final int MOST_SHOWN = 20;

  private final Site site;
  private final SourceTree tree;
  private final PagePlan plan;
  private final Withheld withheld;
  private final Problems problems;
  private final Severity severity;
  private final TreeMap<SitePath, Lost> lost = new TreeMap<>();
  private @Nullable Set<SitePath> present;

  /** Prepares for a build. */
  LostAddresses(
      Manuscripts manuscripts, Site site, SourceTree tree, PagePlan plan, Problems problems) {
    this.site = site;
    this.tree = tree;
    this.plan = plan;
    this.withheld = new Withheld(manuscripts, site, tree);
    this.problems = problems;
    this.severity =
        Objects.requireNonNull(
            site.config().rules().accountability().lostAddresses().severity(), "nobody looks");
  }

  /** Looks for the addresses of something that was published otherwise, or is gone. */
  void seek(Entry was) {
    seek(new Lost(was.address(), was, null));
    was.aliases().forEach(alias -> seek(new Lost(alias, was, null)));
  }

  /** Looks for an address that the newspaper has in its list. */
  void seek(AddressList.Line line) {
    seek(new Lost(line.address(), null, line.place()));
  }

  private void seek(Lost candidate) {
    if (!isPresent(candidate.address()) && !withheld.explains(candidate)) {
      lost.putIfAbsent(candidate.address(), candidate);
    }
  }

  private boolean isPresent(SitePath address) {
    Set<SitePath> all = present;
    if (all == null) {
      all = new HashSet<>(plan.pages().size() * 2);
      for (PlannedPage page : plan.pages()) {
        all.add(page.path().ofPage());
      }
      for (PagePlan.CopiedFile copy : plan.files()) {
        all.add(copy.path().ofPage());
      }
      present = all;
    }
    boolean folder = !address.isFolder() && all.contains(new SitePath(address.value() + "/"));
    return folder || all.contains(address.ofPage());
  }

  /**
   * Reports what was found.
   *
   * @param fresh what was not published before, among which a lost one is looked for first
   */
  void report(List<Page> fresh) {
    withheld.report(problems);
    if (lost.isEmpty()) {
      return;
    }
    Successors successors = new Successors(site, fresh);
    Map<SourcePath, Set<String>> byHeir = new TreeMap<>();
    Map<Lost, Successors.Heir> heirs = new LinkedHashMap<>();
    lost.values().stream()
        .limit(MOST_SHOWN)
        .forEach(
            one -> {
              Successors.Heir heir = successors.of(one);
              heirs.put(one, heir);
              if (heir != null) {
                byHeir
                    .computeIfAbsent(heir.page().source(), s -> new TreeSet<>())
                    .add(one.address().value());
              }
            });
    heirs.forEach(
        (one, heir) ->
            problems.report(
                heir == null
                    ? gone(one)
                    : inherited(one, heir, byHeir.getOrDefault(heir.page().source(), Set.of()))));
    if (lost.size() > MOST_SHOWN) {
      report(
          ProblemKind.MORE_LOST_ADDRESSES,
          tree.placeOfKey(new SourcePath("site.yaml"), "address", "title"),
          String.format(Locale.ROOT, "%,d", lost.size() - MOST_SHOWN));
    }
  }

  private void report(ProblemKind kind, Location place, String... arguments) {
    problems.report(new Problem(kind, place, List.of(arguments), severity));
  }

  private Problem inherited(Lost one, Successors.Heir heir, Set<String> all) {
    Page page = heir.page();
    ProblemKind kind =
        !heir.certain()
            ? ProblemKind.PROBABLY_MOVED
            : one.isAlias() ? ProblemKind.LOST_ALIAS : ProblemKind.MOVED_WITHOUT_ALIAS;
    return new Problem(
        kind,
        tree.placeOfKey(page.source(), "aliases", "slug", "title"),
        List.of(one.address().value(), page.address().value(), AliasLine.of(page.aliases(), all)),
        severity);
  }

  private Problem gone(Lost one) {
    Entry was = one.was();
    Location place = one.place();
    if (was != null) {
      place = Location.ofFile(was.source().value());
    } else if (place == null) {
      place = Location.ofFile(AddressList.FILE.value());
    }
    return new Problem(
        ProblemKind.LOST_ADDRESS,
        place,
        List.of(
            one.address().value(),
            was == null ? "what was there" : was.source().value(),
            AliasLine.of(List.of(one.address().value()))),
        severity);
  }
}
