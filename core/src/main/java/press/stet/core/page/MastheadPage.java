package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * Those who make the newspaper, by their roles.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param title plain text
 * @param groups in the order of the masthead, none of them empty
 */
public record MastheadPage(SitePath path, Frame frame, Head head, String title, List<Group> groups)
    implements HtmlPage {

  /** Copies the groups. */
  public MastheadPage {
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "masthead.ftlh";
  }

  /**
   * Those of one role.
   *
   * @param title plain text
   * @param members by name
   */
  public record Group(String title, List<Member> members) {

    /** Copies the members. */
    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * One of them.
   *
   * @param name plain text
   * @param language BCP 47 tag, if the name is in another language than the page; else null
   * @param href link to the list of what they wrote; null if there is none
   * @param author what is known of them; null if nothing is
   */
  public record Member(
      String name, @Nullable String language, @Nullable String href, @Nullable AuthorCard author) {}
}
