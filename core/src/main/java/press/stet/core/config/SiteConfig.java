package press.stet.core.config;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newspaper's settings.
 *
 * @param title the newspaper's name
 * @param url where it will be published
 * @param language BCP 47 tag of the newspaper's language
 * @param timeZone the zone of every date written without an offset, and of every date shown
 * @param description one or two sentences for search engines and feeds; null if not given
 * @param masthead what is printed at the head of every page
 * @param sections in the order of the navigation, at least one
 * @param address how an article's address is made
 * @param listSize stories on a page of a list
 * @param frontSize stories on the front page, without those of the section blocks
 * @param feedSize stories in a feed
 * @param relatedSize related stories under an article; 0 for none
 * @param feeds which feeds are written
 * @param rules which of the newsroom's own rules are switched on
 */
public record SiteConfig(
    String title,
    SiteUrl url,
    String language,
    ZoneId timeZone,
    @Nullable String description,
    Masthead masthead,
    List<Section> sections,
    AddressPattern address,
    int listSize,
    int frontSize,
    int feedSize,
    int relatedSize,
    Feeds feeds,
    NewsroomRules rules) {

  /** Copies the lists. */
  public SiteConfig {
    sections = List.copyOf(sections);
  }

  /** The section with an id. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** Where everything but articles and standing pages is found. */
  public Places places() {
    return new Places(rules.languages().root());
  }

  /**
   * The settings of every language's tree, the newspaper's own first.
   *
   * @return these settings alone for a newspaper of one language
   */
  public List<SiteConfig> trees() {
    Languages languages = rules.languages();
    return languages.areOne()
        ? List.of(this)
        : languages.all().stream().map(language -> language.of(this)).toList();
  }

  /** The settings of the tree in which an article or page of a language stands; null: the own. */
  public SiteConfig treeOf(@Nullable String tag) {
    int index = rules.languages().indexOf(tag);
    return index == 0 ? this : rules.languages().all().get(index).of(this);
  }
}
