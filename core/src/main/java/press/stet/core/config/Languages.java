package press.stet.core.config;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * The languages in which the newspaper appears.
 *
 * @param root the front page of the tree that these settings are for
 * @param all the newspaper's own language first; empty for a newspaper of one language
 */
public record Languages(SitePath root, List<PaperLanguage> all) {

  /** Those of a newspaper that appears in one language. */
  public static final Languages NONE = new Languages(SitePath.ROOT, List.of());

  /** Copies the list. */
  public Languages {
    all = List.copyOf(all);
  }

  /** Whether the newspaper appears in one language only. */
  public boolean areOne() {
    return all.isEmpty();
  }

  /** The same, for the tree of one of them. */
  Languages at(PaperLanguage language) {
    return new Languages(language.root(), all);
  }

  /** Where the trees of all but the newspaper's own language are. */
  public List<SitePath> otherRoots() {
    return all.stream()
        .map(PaperLanguage::root)
        .filter(path -> !path.equals(SitePath.ROOT))
        .toList();
  }

  /** Their tags. */
  public List<String> tags() {
    return all.stream().map(PaperLanguage::tag).toList();
  }

  /**
   * The tag of the language that is meant by a tag: {@code fa} means {@code fa-AF} where there is
   * no other Persian; null if there is no such language, or more than one.
   */
  public @Nullable String meant(String tag) {
    List<String> tags = tags();
    if (tags.contains(tag)) {
      return tag;
    }
    List<String> found = tags.stream().filter(one -> one.startsWith(tag + "-")).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  /** The position of a language; 0, the newspaper's own, for null and for what is none of them. */
  public int indexOf(@Nullable String tag) {
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).tag().equals(tag)) {
        return i;
      }
    }
    return 0;
  }

  /** The position of the language in whose tree an address lies. */
  public int indexAt(SitePath path) {
    for (int i = 1; i < all.size(); i++) {
      if (path.value().startsWith(all.get(i).root().value())) {
        return i;
      }
    }
    return 0;
  }

  /** What its speakers call a language that is not named otherwise. */
  public static String nameOf(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return switch (locale.getLanguage()) {
      case "fa" -> locale.getCountry().equals("AF") ? "دری" : "فارسی";
      case "ps" -> "پښتو";
      case "en" -> "English";
      case "ar" -> "العربية";
      case "ur" -> "اردو";
      case "uz" -> locale.getScript().equals("Cyrl") ? "Ўзбекча" : "Oʻzbekcha";
      case "tk" -> "Türkmençe";
      case "tg" -> "Тоҷикӣ";
      case "de" -> "Deutsch";
      case "fr" -> "Français";
      case "es" -> "Español";
      case "it" -> "Italiano";
      case "pt" -> "Português";
      case "nl" -> "Nederlands";
      case "tr" -> "Türkçe";
      case "ru" -> "Русский";
      default -> locale.getDisplayLanguage(locale);
    };
  }
}
