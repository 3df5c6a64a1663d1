package press.stet.generator.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.Trust;
import press.stet.core.config.Trust.Organization;
import press.stet.core.config.Trust.PageRef;
import press.stet.core.config.Trust.Security;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Span;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.PlannedPage.Notice;
import press.stet.core.site.Site;
import press.stet.core.site.TrustPages;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.source.SourceTree;

/** Plans what machines are told of the newspaper, and finds the pages that settings name. */
final class TrustPlanner {

  private static final SourcePath SETTINGS = new SourcePath("site.yaml");

  private final Site site;
  private final Trust trust;
  private final SourceTree tree;
  private final Problems problems;

  TrustPlanner(Site site, SourceTree tree, Problems problems) {
    this.site = site;
    this.trust = site.config().rules().trust();
    this.tree = tree;
    this.problems = problems;
  }

  /** The files that the settings ask for. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (trust.security() != null) {
      notices.add(new Notice(new SitePath("/.well-known/security.txt"), Notice.Of.SECURITY));
    }
    if (!trust.affiliations().isEmpty()) {
      notices.add(new Notice(new SitePath("/trust.txt"), Notice.Of.TRUST));
      notices.add(new Notice(new SitePath("/.well-known/trust.txt"), Notice.Of.TRUST));
    }
    if (trust.aiUse() != null) {
      notices.add(new Notice(new SitePath("/.well-known/tdmrep.json"), Notice.Of.MINING));
      notices.add(new Notice(PlannedPage.Notice.LICENSE, Notice.Of.LICENSE));
    }
    return notices;
  }

  /** Reports pages that do not exist, and a date that has passed or soon will. */
  void check() {
    Organization organization = trust.organization();
    if (organization != null) {
      organization.policies().forEach(policy -> page(policy.page()));
      logo(organization.logo());
    }
    Security security = trust.security();
    if (security != null) {
      page(security.policy());
      expiry(security);
    }
    if (trust.aiUse() != null) {
      page(trust.aiUse().policy());
    }
  }

  private void page(@Nullable PageRef page) {
    if (page != null && TrustPages.find(site, page) == null) {
      boolean file = page.value().startsWith("pages/");
      List<String> names = site.standing().stream().map(standing -> name(standing, file)).toList();
      String meant = Suggestion.didYouMean(page.value(), names);
      report(ProblemKind.TRUST_UNKNOWN_PAGE, page.place(), page.value(), meant);
    }
  }

  private static String name(StandingArticle page, boolean file) {
    return file ? page.source().value() : page.address().value();
  }

  private void logo(@Nullable PageRef logo) {
    if (logo == null || TrustPages.isElsewhere(logo)) {
      return;
    }
    String address = logo.value();
    boolean plain = address.startsWith("/") && !address.endsWith("/") && !address.contains("..");
    if (!plain || !tree.has(new SourcePath("static" + address))) {
      report(ProblemKind.TRUST_UNKNOWN_LOGO, logo.place(), address);
    }
  }

  private void expiry(Security security) {
    Instant expires = Instant.ofEpochSecond(security.expires());
    ProblemKind kind =
        !site.now().isBefore(expires)
            ? ProblemKind.SECURITY_TXT_EXPIRED
            : site.now().isBefore(expires.minus(Security.NOTICE))
                ? null
                : ProblemKind.SECURITY_TXT_EXPIRES_SOON;
    if (kind != null) {
      String day = expires.atZone(site.config().timeZone()).toLocalDate().toString();
      report(kind, security.expiresPlace(), day);
    }
  }

  private void report(ProblemKind kind, Span place, String... arguments) {
    problems.report(kind, tree.place(SETTINGS, place), arguments);
  }
}
