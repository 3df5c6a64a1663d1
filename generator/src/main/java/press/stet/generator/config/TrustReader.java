package press.stet.generator.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.config.Trust;
import press.stet.core.config.Trust.Affiliation;
import press.stet.core.config.Trust.AiUse;
import press.stet.core.config.Trust.Organization;
import press.stet.core.config.Trust.PageRef;
import press.stet.core.config.Trust.Policy;
import press.stet.core.config.Trust.Role;
import press.stet.core.config.Trust.Security;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** Reads what machines are to be told of the newspaper. */
final class TrustReader {

  private static final List<String> ORGANIZATION_KEYS =
      List.of(
          "legalName",
          "foundingDate",
          "address",
          "logo",
          "sameAs",
          "policies",
          "masthead",
          "roles");
  private static final List<String> POLICY_KEYS =
      Arrays.stream(Policy.Kind.values()).map(Policy.Kind::property).toList();
  private static final List<String> SECURITY_KEYS =
      List.of("contact", "expires", "languages", "policy");
  private static final List<String> AFFILIATION_KEYS =
      List.of(
          "member",
          "belongto",
          "control",
          "controlledby",
          "social",
          "vendor",
          "customer",
          "disclosure",
          "contact");
  private static final List<String> AI_KEYS = List.of("training", "search", "policy");

  private final Fields site;

  TrustReader(Fields site) {
    this.site = site;
  }

  /** Yes or no. */
  private enum Answer {
    YES,
    NO
  }

  Trust trust() {
    return new Trust(organization(), security(), affiliations(), aiUse());
  }

  private @Nullable Organization organization() {
    Fields group =
        site.group("organization", ORGANIZATION_KEYS, "{legalName: Daily Outlook Group}");
    if (group == null) {
      return null;
    }
    List<Role> roles = new ArrayList<>();
    for (Fields.Named role : group.named("roles", "{editor: Editors, reporter: Reporters}")) {
      String name = role.name().text();
      roles.add(new Role(name, role.text() == null ? name : role.text()));
    }
    return new Organization(
        group.text("legalName"),
        foundingDate(group),
        group.text("address"),
        page(group, "logo"),
        webAddresses(group, "sameAs"),
        policies(group),
        group.flag("masthead"),
        roles);
  }

  private static @Nullable String foundingDate(Fields group) {
    String date = group.text("foundingDate");
    if (date != null && !date.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
      group.report(ProblemKind.TRUST_FOUNDING_DATE, "foundingDate", date);
      return null;
    }
    return date;
  }

  private static List<Policy> policies(Fields organization) {
    List<Policy> policies = new ArrayList<>();
    String example = "{ethicsPolicy: pages/ethics.md}";
    Fields group = organization.group("policies", POLICY_KEYS, example);
    if (group != null) {
      for (Policy.Kind kind : Policy.Kind.values()) {
        PageRef page = page(group, kind.property());
        if (page != null) {
          policies.add(new Policy(kind, page));
        }
      }
    }
    return policies;
  }

  private @Nullable Security security() {
    Fields group =
        site.group(
            "securityTxt",
            SECURITY_KEYS,
            "{contact: security@outlook.example, expires: 2027-01-01}");
    if (group == null) {
      return null;
    }
    group.require("contact", "contact: security@outlook.example");
    group.require("expires", "expires: 2027-01-01");
    List<String> contacts = contacts(group);
    StoryDate expires = group.date("expires", ZoneOffset.UTC);
    YamlValue.Text written = expires == null ? null : group.written("expires");
    List<String> languages = group.languages("languages");
    PageRef policy = page(group, "policy");
    return contacts.isEmpty() || expires == null || written == null
        ? null
        : new Security(
            contacts, expires.instant().getEpochSecond(), written.span(), languages, policy);
  }

  private static List<String> contacts(Fields group) {
    List<String> contacts = new ArrayList<>();
    for (YamlValue.Text text : group.texts("contact")) {
      String contact = contact(text.text());
      if (contact == null) {
        group.report(ProblemKind.TRUST_CONTACT, text, text.text());
      } else {
        contacts.add(contact);
      }
    }
    return contacts;
  }

  private static @Nullable String contact(String text) {
    if (text.matches("[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/]+")) {
      return "mailto:" + text;
    }
    boolean known = text.matches("(?i)(mailto|tel):\\S+");
    return known || (isWebAddress(text) && text.startsWith("https:")) ? text : null;
  }

  private List<Affiliation> affiliations() {
    List<Affiliation> lines = new ArrayList<>();
    Fields group =
        site.group("trustTxt", AFFILIATION_KEYS, "{member: [https://association.example/]}");
    if (group != null) {
      for (String key : AFFILIATION_KEYS) {
        List<String> values = key.equals("contact") ? contacts(group) : webAddresses(group, key);
        values.forEach(value -> lines.add(new Affiliation(key, value)));
      }
    }
    return lines;
  }

  private @Nullable AiUse aiUse() {
    Fields group = site.group("aiUse", AI_KEYS, "{training: no, search: yes}");
    if (group == null) {
      return null;
    }
    group.require("training", "training: no");
    boolean training = group.choice("training", Answer.class) == Answer.YES;
    boolean search = group.choice("search", Answer.class) != Answer.NO;
    return new AiUse(training, search, page(group, "policy"));
  }

  private static @Nullable PageRef page(Fields group, String key) {
    YamlValue.Text text = group.written(key);
    return text == null ? null : new PageRef(text.text(), text.span());
  }

  private static List<String> webAddresses(Fields group, String key) {
    List<String> addresses = new ArrayList<>();
    for (YamlValue.Text text : group.texts(key)) {
      if (isWebAddress(text.text())) {
        addresses.add(text.text());
      } else {
        group.report(ProblemKind.BAD_WEB_ADDRESS, text, text.text());
      }
    }
    return addresses;
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
