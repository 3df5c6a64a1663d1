package press.stet.generator.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Alias;
import press.stet.core.config.Accountability;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Severity;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.page.PagePlan;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.body.Fragment;
import press.stet.generator.source.SourceTree;

/**
 * Holds what a build is about to publish against what the last one has: no address is to be lost,
 * and no text changed in silence. Where nothing has changed, that takes no more than a glance.
 */
public final class Audit {

  private final Ledger ledger;
  private final Manuscripts manuscripts;
  private final Site site;
  private final Accountability rules;
  private final Publication publication;

  /** Prepares for a site in its order. */
  public Audit(Ledger ledger, Manuscripts manuscripts, Site site) {
    this.ledger = ledger;
    this.manuscripts = manuscripts;
    this.site = site;
    this.rules = site.config().rules().accountability();
    this.publication = new Publication(site);
  }

  /**
   * Reports what is lost and what was changed in silence.
   *
   * @param texts finds texts, those of the last build too; null for one that is gone
   */
  public void check(
      SourceTree tree,
      PagePlan plan,
      Function<Fingerprint, @Nullable Fragment> texts,
      Problems problems) {
    boolean listed = tree.has(AddressList.FILE);
    boolean changed = !ledger.isEmpty() && !ledger.has(publication.keys());
    if (!isWanted() || !(listed || changed) || isStandIn(problems)) {
      return;
    }
    List<Entry> gone = changed ? ledger.without(publication.keys()) : List.of();
    List<Integer> fresh = changed ? publication.without(ledger.keys()) : List.of();
    if (rules.lostAddresses().severity() != null) {
      LostAddresses lost = new LostAddresses(manuscripts, site, tree, plan, problems);
      gone.forEach(lost::seek);
      SourceText list = listed ? tree.text(AddressList.FILE, problems) : null;
      if (list != null) {
        AddressList.read(list, problems).forEach(lost::seek);
      }
      lost.report(fresh.stream().map(publication::page).toList());
    }
    if (rules.silentEdits().severity() != null) {
      new SilentEdits(site.config(), site.now(), tree, texts)
          .check(stillThere(gone, fresh), problems);
    }
  }

  private boolean isWanted() {
    return rules.silentEdits().severity() != null || rules.lostAddresses().severity() != null;
  }

  /** Whether settings with errors were replaced, so that everything may seem to have changed. */
  private static boolean isStandIn(Problems problems) {
    return problems.hasErrors()
        && problems.sorted().stream()
            .anyMatch(
                problem ->
                    problem.severity() == Severity.ERROR
                        && problem.location().path().equals("site.yaml"));
  }

  /** Articles that were published before, each with the story that it is now. */
  private Map<Entry, Story> stillThere(List<Entry> gone, List<Integer> fresh) {
    Map<SourcePath, Story> byFile = new HashMap<>();
    Map<SitePath, Story> byAddress = new HashMap<>();
    for (int number : fresh) {
      Story story = publication.story(number);
      if (story != null) {
        byFile.put(story.article().source(), story);
        byAddress.put(story.address(), story);
        for (Alias alias : story.article().aliases()) {
          byAddress.putIfAbsent(alias.path(), story);
        }
      }
    }
    Map<Entry, Story> pairs = new LinkedHashMap<>();
    for (Entry entry : gone) {
      Story story = byFile.get(entry.source());
      story = story == null ? byAddress.get(entry.address()) : story;
      if (entry.article() && story != null) {
        pairs.put(entry, story);
      }
    }
    return pairs;
  }

  /** The addresses of all articles and standing pages. */
  public static List<SitePath> addresses(Site site) {
    List<SitePath> addresses = new ArrayList<>();
    site.stories().forEach(story -> addresses.add(story.address()));
    site.standing().forEach(page -> addresses.add(page.address()));
    return addresses;
  }

  /**
   * Writes down what has been published.
   *
   * @throws java.io.UncheckedIOException if that cannot be written
   */
  public void remember() {
    if (!isWanted()) {
      ledger.forget();
    } else if (!ledger.has(publication.keys())) {
      ledger.save(publication.keys(), publication::entry);
    }
  }
}
