package press.stet.generator.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.BodyText;
import press.stet.core.article.Photo;
import press.stet.core.config.Languages;
import press.stet.core.config.PhotoSources;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.parse.markdown.MarkdownParser;
import press.stet.generator.parse.markdown.Typography;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlReader;
import press.stet.generator.yaml.YamlValue;

/** Reads {@code authors/<id>.yaml}, the profile of a byline. May be used by several threads. */
public final class AuthorParser {

  private static final List<String> KEYS =
      List.of(
          "name", "role", "title", "bio", "photo", "email", "links", "language", "translations");
  private static final List<String> TEXT_KEYS = List.of("name", "title", "bio");
  private static final String TEXT_EXAMPLE = "{name: آمنه رحیمی}";
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

  private final SiteConfig config;
  private final Bodies bodies;

  /** Creates a parser for a newspaper's authors. */
  public AuthorParser(SiteConfig config, MarkdownParser markdown, BodyStore store) {
    this.config = config;
    this.bodies = new Bodies(markdown.with(PhotoSources.of(config)), store);
  }

  /**
   * Reads a profile. All faults are reported, those of the biography too.
   *
   * @param file its name without the extension is the author's id
   * @return null, and problems reported, if the name or the id cannot be read
   */
  public @Nullable AuthorProfile parse(SourcePath file, SourceText source, Problems problems) {
    String id = id(file, source, problems);
    YamlValue.Mapping mapping = YamlReader.read(source, 0, source.text().length(), problems);
    if (mapping == null) {
      return null;
    }
    Fields fields = new Fields(source, mapping, source.at(0, 1), KEYS, problems);
    fields.require("name", "name: Amina Rahimi");
    String name = Texts.line(fields, "name");
    String language = fields.language("language");
    String own = language == null ? config.language() : language;
    BodyText bio = bio(source, fields, own, problems);
    Photo photo = Photos.read(fields, "photo", Typography.of(own));
    String role = Texts.line(fields, "role");
    String title = Texts.line(fields, "title");
    String email = email(fields);
    List<String> links = links(fields);
    List<AuthorProfile.Texts> translations = translations(source, fields, problems);
    return id == null || name == null
        ? null
        : new AuthorProfile(
            file, id, name, role, title, bio, photo, email, links, language, translations);
  }

  private static @Nullable String id(SourcePath file, SourceText source, Problems problems) {
    String name = file.baseName();
    if (Slug.isSlug(name)) {
      return name;
    }
    String possible = Slug.isPossible(name) ? Slug.of(name).value() : "amina-rahimi";
    problems.report(ProblemKind.BAD_AUTHOR_FILE_NAME, source.at(0, 1), name, possible);
    return null;
  }

  private List<AuthorProfile.Texts> translations(
      SourceText source, Fields fields, Problems problems) {
    Languages languages = config.rules().languages();
    List<AuthorProfile.Texts> texts = new ArrayList<>();
    for (Fields.NamedGroup named : fields.namedGroups("translations", TEXT_KEYS, TEXT_EXAMPLE)) {
      String written = named.name().text();
      String tag = languages.meant(written);
      if (tag == null) {
        fields.report(
            ProblemKind.UNKNOWN_LANGUAGE,
            named.name(),
            written,
            Suggestion.didYouMean(written, languages.tags()),
            String.join(", ", languages.areOne() ? List.of(config.language()) : languages.tags()));
        continue;
      }
      Fields group = named.group();
      texts.add(
          new AuthorProfile.Texts(
              tag,
              Texts.line(group, "name"),
              Texts.line(group, "title"),
              bio(source, group, tag, problems)));
    }
    return texts;
  }

  private @Nullable BodyText bio(
      SourceText source, Fields fields, String language, Problems problems) {
    YamlValue.Text text = fields.written("bio");
    return text == null ? null : new InlineMarkdown(source, text).keep(bodies, language, problems);
  }

  private static @Nullable String email(Fields fields) {
    String email = fields.text("email");
    if (email != null && !EMAIL.matcher(email).matches()) {
      fields.report(ProblemKind.BAD_EMAIL, "email", email);
      return null;
    }
    return email;
  }

  private static List<String> links(Fields fields) {
    List<String> links = new ArrayList<>();
    for (YamlValue.Text text : fields.texts("links")) {
      if (isWebAddress(text.text())) {
        links.add(text.text());
      } else {
        fields.report(ProblemKind.BAD_WEB_ADDRESS, text, text.text());
      }
    }
    return links;
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      return uri.getRawAuthority() != null
          && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
