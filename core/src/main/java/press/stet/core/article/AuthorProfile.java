package press.stet.core.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SourcePath;

/**
 * What the newspaper says of somebody who writes for it.
 *
 * @param source the file
 * @param id the file's name without its extension; a slug
 * @param name as printed in bylines
 * @param role reporter, columnist, editor …; null if not given
 * @param title the full job title; null if not given
 * @param bio the biography; null if not given
 * @param photo null if not given
 * @param email null if not given
 * @param links web addresses
 * @param language BCP 47 tag; null if the newspaper's
 * @param translations its texts in other languages
 */
public record AuthorProfile(
    SourcePath source,
    String id,
    String name,
    @Nullable String role,
    @Nullable String title,
    @Nullable BodyText bio,
    @Nullable Photo photo,
    @Nullable String email,
    List<String> links,
    @Nullable String language,
    List<Texts> translations) {

  /** Copies the links. */
  public AuthorProfile {
    links = List.copyOf(links);
    translations = List.copyOf(translations);
  }

  /**
   * What is text of a profile, in another language.
   *
   * @param language BCP 47 tag
   * @param name null if not given
   * @param title null if not given
   * @param bio null if not given
   */
  public record Texts(
      String language, @Nullable String name, @Nullable String title, @Nullable BodyText bio) {}

  /** The biographies in all languages. */
  public List<BodyText> bios() {
    List<BodyText> bios = new ArrayList<>();
    if (bio != null) {
      bios.add(bio);
    }
    for (Texts texts : translations) {
      if (texts.bio() != null) {
        bios.add(texts.bio());
      }
    }
    return bios;
  }

  /**
   * The profile for a tree of another language than the newspaper's own: whoever has not been
   * introduced in it is known by name alone.
   */
  public AuthorProfile in(String tag) {
    Texts none = new Texts(tag, null, null, null);
    Texts texts =
        translations.stream().filter(of -> of.language().equals(tag)).findFirst().orElse(none);
    boolean spoken = tag.equals(language);
    Photo portrait =
        photo == null || spoken
            ? photo
            : new Photo(photo.src(), null, null, photo.credit(), photo.focus(), photo.span());
    return new AuthorProfile(
        source,
        id,
        texts.name() == null ? name : texts.name(),
        role,
        texts.title() == null && spoken ? title : texts.title(),
        texts.bio() == null && spoken ? bio : texts.bio(),
        portrait,
        email,
        links,
        tag,
        translations);
  }
}
