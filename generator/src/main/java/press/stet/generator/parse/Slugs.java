package press.stet.generator.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.yaml.Fields;

/** The last part of an address: as written, or from the name of the file. */
final class Slugs {

  private static final Pattern LEADING_DATE =
      Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}+[-_ ]*(.+)");

  private Slugs() {}

  /**
   * An article's slug; null, and a problem reported, if it has none.
   *
   * @param suffixes what tells the language of the file and is left out
   */
  static @Nullable Slug ofArticle(SourcePath file, Fields fields, List<String> suffixes) {
    if (!fields.isMissing("slug")) {
      return fields.slug("slug");
    }
    String name = name(file, suffixes);
    return of(undated(name), fields);
  }

  private static String undated(String name) {
    if (name.isEmpty() || name.charAt(0) < '0' || name.charAt(0) > '9') {
      return name;
    }
    Matcher dated = LEADING_DATE.matcher(name);
    return dated.matches() ? dated.group(1) : name;
  }

  /** The slug of a name that is not the writer's choice; null, and a problem reported, if none. */
  static @Nullable Slug of(String name, Fields fields) {
    if (!Slug.isPossible(name)) {
      fields.report(ProblemKind.EMPTY_NAME, "slug", name);
      return null;
    }
    return Slug.of(name);
  }

  /** The file's name without its extension; of a bundle, the folder's. */
  private static String name(SourcePath file, List<String> suffixes) {
    String folder = file.folder();
    String name = OwnLanguage.nameWithout(suffixes, file);
    if (!name.equals("index") || folder.indexOf('/') == folder.length() - 1) {
      return name;
    }
    return folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
  }
}
