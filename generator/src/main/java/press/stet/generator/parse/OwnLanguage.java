package press.stet.generator.parse;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Languages;
import press.stet.core.config.PaperLanguage;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.SourcePath;
import press.stet.generator.yaml.Fields;

/** Reads the language of a text, which has to be one of the newspaper's. */
final class OwnLanguage {

  private OwnLanguage() {}

  /** As the settings write it; null if none is given, or one that the newspaper does not have. */
  static @Nullable String read(Fields fields, SiteConfig config) {
    String tag = fields.language("language");
    Languages languages = config.rules().languages();
    if (tag == null || languages.areOne()) {
      return tag;
    }
    String meant = languages.meant(tag);
    if (meant == null) {
      fields.report(
          ProblemKind.UNKNOWN_LANGUAGE,
          "language",
          tag,
          Suggestion.didYouMean(tag, languages.tags()),
          String.join(", ", languages.tags()));
    }
    return meant;
  }

  /**
   * What may stand behind the name of a text's file to tell its language: {@code doha.fa.md}.
   *
   * @param tag of the text; null for the newspaper's own
   */
  static List<String> suffixes(@Nullable String tag, SiteConfig config) {
    Languages languages = config.rules().languages();
    if (languages.areOne()) {
      return List.of();
    }
    PaperLanguage language = languages.all().get(languages.indexOf(tag));
    String root = language.root().value();
    String primary = language.tag().replaceFirst("-.*", "");
    return Stream.of(language.tag(), root.substring(0, root.length() - 1), primary)
        .map(name -> "." + name.replace("/", ""))
        .filter(suffix -> suffix.length() > 1)
        .toList();
  }

  /** A file's name without its extension and its language. */
  static String nameWithout(List<String> suffixes, SourcePath file) {
    String name = file.baseName();
    for (String suffix : suffixes) {
      int end = name.length() - suffix.length();
      if (end > 0 && name.regionMatches(true, end, suffix, 0, suffix.length())) {
        return name.substring(0, end);
      }
    }
    return name;
  }
}
