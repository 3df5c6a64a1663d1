package press.stet.generator.compose;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.SiteUrl;
import press.stet.core.config.Trust;
import press.stet.core.config.Trust.AiUse;
import press.stet.core.config.Trust.Security;
import press.stet.core.page.PlannedPage.Notice;
import press.stet.core.page.TextPage;
import press.stet.core.site.Site;
import press.stet.core.site.TrustPages;
import press.stet.generator.json.JsonWriter;
import press.stet.generator.xml.XmlWriter;

/** The texts that machines look up at fixed addresses. */
final class TrustTexts {

  private static final String RSL = "https://rslstandard.org/rsl";

  private final Site site;
  private final SiteUrl url;
  private final Trust trust;

  TrustTexts(Site site) {
    this.site = site;
    this.url = site.config().url();
    this.trust = site.config().rules().trust();
  }

  TextPage page(Notice notice) {
    Security security = trust.security();
    AiUse aiUse = trust.aiUse();
    String text =
        switch (notice.of()) {
          case SECURITY -> security == null ? "" : security(security, notice);
          case TRUST -> affiliations();
          case MINING -> aiUse == null ? "" : mining(aiUse);
          case LICENSE -> aiUse == null ? "" : license(aiUse);
        };
    return new TextPage(notice.path(), text);
  }

  /** RFC 9116. */
  private String security(Security security, Notice notice) {
    StringBuilder out = new StringBuilder();
    security.contacts().forEach(contact -> line(out, "Contact: ", contact));
    line(out, "Expires: ", Instant.ofEpochSecond(security.expires()).toString());
    if (!security.languages().isEmpty()) {
      line(out, "Preferred-Languages: ", String.join(", ", security.languages()));
    }
    line(out, "Canonical: ", url.absolute(notice.path()));
    String policy = TrustPages.find(site, security.policy());
    if (policy != null) {
      line(out, "Policy: ", policy);
    }
    return out.toString();
  }

  /** JournalList's trust.txt. */
  private String affiliations() {
    StringBuilder out = new StringBuilder();
    trust.affiliations().forEach(a -> line(out, a.attribute() + "=", a.value()));
    AiUse aiUse = trust.aiUse();
    if (aiUse != null) {
      line(out, "datatrainingallowed=", aiUse.training() ? "yes" : "no");
    }
    return out.toString();
  }

  /** W3C's TDM Reservation Protocol. */
  private String mining(AiUse aiUse) {
    JsonWriter json = JsonWriter.forFile().array().object();
    json.member("location", url.basePath()).member("tdm-reservation", aiUse.training() ? 0 : 1);
    json.member("tdm-policy", TrustPages.find(site, aiUse.policy()));
    return json.end().end().text() + "\n";
  }

  /** RSL 1.0. */
  private String license(AiUse aiUse) {
    XmlWriter xml = new XmlWriter().open("rsl", "xmlns", RSL);
    xml.open("content", "url", url.basePath()).open("license");
    String permitted = usages(aiUse, true);
    String prohibited = usages(aiUse, false);
    xml.element("permits", permitted, "type", "usage");
    if (!prohibited.isEmpty()) {
      xml.element("prohibits", prohibited, "type", "usage");
    }
    xml.close();
    xml.element("copyright", holder(), "type", "organization");
    xml.element("terms", TrustPages.find(site, aiUse.policy()));
    return new String(xml.close().close().bytes(), StandardCharsets.UTF_8);
  }

  /** Search engines that lead readers here are always welcome. */
  private static String usages(AiUse aiUse, boolean permitted) {
    StringBuilder out = new StringBuilder(permitted ? "search " : "");
    out.append(aiUse.search() == permitted ? "ai-input ai-index " : "");
    out.append(aiUse.training() == permitted ? "ai-train" : "");
    return out.toString().strip();
  }

  private String holder() {
    String legal = trust.organization() == null ? null : trust.organization().legalName();
    return legal == null ? site.config().title() : legal;
  }

  private static void line(StringBuilder out, String key, @Nullable String value) {
    out.append(key).append(value).append('\n');
  }
}
