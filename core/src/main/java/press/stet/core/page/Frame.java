package press.stet.core.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;

/**
 * What is the same on every page of the newspaper.
 *
 * @param title the newspaper's name
 * @param description null if not given
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param timeZone IANA name, for the reader's date
 * @param home link to the front page
 * @param siteUrl the front page's full address
 * @param archive link to the list of months
 * @param tags link to the list of tags
 * @param authors link to the list of authors
 * @param editorInChief null if not given
 * @param editorInChiefLanguage BCP 47 tag, if that name is in another language than the pages; else
 *     null
 * @param established year of the first issue; null if not given
 * @param motto null if not given
 * @param mottoLanguage BCP 47 tag, if the motto is in another language than the pages; else null
 * @param ownFaces whether {@code site.yaml} names a typeface, so that the theme's may not be wanted
 * @param navigation the sections, in their order
 * @param standing the standing pages, in the order of the footer
 * @param feeds of the whole newspaper
 * @param assets links to the theme's assets by their path in the theme: {@code assets/stet.css}
 * @param integrity what browsers hold style sheets and scripts against, by their path in the theme
 * @param policy what browsers may load for a page, for a meta element; null if only headers say so
 * @param dateWords from which the script puts together the reader's date: see docs/theming.md; null
 *     for the Gregorian calendar alone
 * @param editions link to the calendar of editions; null if there is none
 * @param corrections link to the list of corrections; null if there is none
 * @param search link to the search page; null if there is none
 * @param openSearch link to what browsers need to know to search; null if they cannot
 * @param license link to what machines may do with the newspaper's texts (RSL 1.0); null if it does
 *     not say
 * @param fingerprint of all the rest
 */
public record Frame(
    String title,
    @Nullable String description,
    String language,
    String direction,
    String timeZone,
    String home,
    String siteUrl,
    String archive,
    String tags,
    String authors,
    @Nullable String editorInChief,
    @Nullable String editorInChiefLanguage,
    @Nullable Integer established,
    @Nullable String motto,
    @Nullable String mottoLanguage,
    boolean ownFaces,
    List<SectionLink> navigation,
    List<Link> standing,
    List<FeedLink> feeds,
    Map<String, String> assets,
    Map<String, String> integrity,
    @Nullable String policy,
    @Nullable String dateWords,
    @Nullable String editions,
    @Nullable String corrections,
    @Nullable String search,
    @Nullable String openSearch,
    @Nullable String license,
    Fingerprint fingerprint) {

  /** The same with another fingerprint. */
  public Frame with(Fingerprint other) {
    return new Frame(
        title,
        description,
        language,
        direction,
        timeZone,
        home,
        siteUrl,
        archive,
        tags,
        authors,
        editorInChief,
        editorInChiefLanguage,
        established,
        motto,
        mottoLanguage,
        ownFaces,
        navigation,
        standing,
        feeds,
        assets,
        integrity,
        policy,
        dateWords,
        editions,
        corrections,
        search,
        openSearch,
        license,
        other);
  }
}
