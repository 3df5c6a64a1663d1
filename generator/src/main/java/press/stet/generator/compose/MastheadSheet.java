package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.AuthorProfile;
import press.stet.core.config.Borrowed;
import press.stet.core.config.Trust.Organization;
import press.stet.core.config.Trust.Role;
import press.stet.core.page.Frame;
import press.stet.core.page.Head;
import press.stet.core.page.MastheadPage;
import press.stet.core.site.Author;
import press.stet.core.site.Site;
import press.stet.core.words.Words;

/** Puts those who make the newspaper in the order of their roles. */
final class MastheadSheet {

  private static final String CHIEF = "editor-in-chief";
  private static final String ROLES = "roles.";

  /** The usual roles in their order, each with the key of what it is called. */
  private static final List<Role> USUAL =
      List.of(
          new Role(CHIEF, "chief"),
          new Role("managing editor", "managing"),
          new Role("editor", "editors"),
          new Role("correspondent", "correspondents"),
          new Role("reporter", "reporters"),
          new Role("columnist", "columnists"),
          new Role("photographer", "photographers"));

  private final Site site;
  private final Cards cards;
  private final Words words;
  private final Map<String, List<MastheadPage.Member>> byRole = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  MastheadSheet(Site site, Cards cards, Words words) {
    this.site = site;
    this.cards = cards;
    this.words = words;
  }

  /** The key of what a usual role is called; null for any other role. */
  static @Nullable String usual(String role) {
    return USUAL.stream()
        .filter(usual -> usual.role().equals(key(role)))
        .map(Role::title)
        .findFirst()
        .orElse(null);
  }

  /** Whether a newspaper wants the page. */
  static boolean isWanted(Site site) {
    Organization organization = site.config().rules().trust().organization();
    return organization != null && organization.masthead();
  }

  MastheadPage page(Frame frame, Head head) {
    Organization organization = site.config().rules().trust().organization();
    List<Role> given = organization == null ? List.of() : organization.roles();
    for (Role role : given.isEmpty() ? usual() : given) {
      titles.put(key(role.role()), role.title());
      byRole.put(key(role.role()), new ArrayList<>());
    }
    chief();
    gather();
    List<MastheadPage.Group> groups = new ArrayList<>();
    byRole.forEach(
        (role, members) -> {
          if (!members.isEmpty()) {
            groups.add(new MastheadPage.Group(titles.getOrDefault(role, role), members));
          }
        });
    return new MastheadPage(site.places().masthead(), frame, head, words.say("masthead"), groups);
  }

  private List<Role> usual() {
    return USUAL.stream()
        .map(role -> new Role(role.role(), words.say(ROLES + role.title())))
        .toList();
  }

  /** The head of the paper, who need not have a profile. */
  private void chief() {
    String chief = site.config().masthead().editorInChief();
    boolean written =
        site.byAuthor().values().stream().anyMatch(a -> a.subject().name().equals(chief));
    if (chief != null && !written) {
      titles.putIfAbsent(CHIEF, words.say(ROLES + "chief"));
      String language = new Borrowed(site.config()).editorInChief();
      members(CHIEF).add(new MastheadPage.Member(chief, language, null, null));
    }
  }

  /** Roles that nobody has put in order follow those that somebody has, by name. */
  private void gather() {
    TreeMap<String, List<MastheadPage.Member>> others = new TreeMap<>();
    for (Site.Listing<Author> listing : site.byAuthor().values()) {
      Author author = listing.subject();
      AuthorProfile profile = author.profile();
      if (profile == null || profile.role() == null) {
        continue;
      }
      String role =
          author.name().equals(site.config().masthead().editorInChief())
              ? CHIEF
              : key(profile.role());
      MastheadPage.Member member =
          new MastheadPage.Member(
              author.name(),
              null,
              site.config().url().href(site.places().author(author.slug())),
              cards.author(author));
      if (titles.containsKey(role)) {
        members(role).add(member);
      } else {
        others.computeIfAbsent(role, key -> new ArrayList<>()).add(member);
      }
    }
    others.forEach(
        (role, members) -> {
          titles.put(role, role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1));
          byRole.put(role, members);
        });
  }

  private List<MastheadPage.Member> members(String role) {
    return byRole.computeIfAbsent(role, key -> new ArrayList<>());
  }

  private static String key(String role) {
    return role.strip().toLowerCase(Locale.ROOT);
  }
}
