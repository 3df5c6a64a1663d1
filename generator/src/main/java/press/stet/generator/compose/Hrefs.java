package press.stet.generator.compose;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.BodyText;
import press.stet.core.article.Photo;
import press.stet.core.article.Reference;
import press.stet.core.config.Places;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.Album;
import press.stet.core.page.Body;
import press.stet.core.page.Picture;
import press.stet.core.page.Prints;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.link.PageLookup;
import press.stet.generator.link.Target;

/** Turns what writers wrote into what browsers follow. Everything has been checked before. */
final class Hrefs {

  private final SiteUrl url;
  private final Places places;
  private final LinkTargets targets;
  private final PageLookup addresses;
  private final Album album;
  private final Pictures pictures;

  Hrefs(SiteConfig config, LinkTargets targets, PageLookup addresses, Album album) {
    this.url = config.url();
    this.places = config.places();
    this.targets = targets;
    this.addresses = addresses;
    this.album = album;
    this.pictures = new Pictures(url);
  }

  /** A text with its links resolved. */
  Body body(SourcePath from, BodyText body) {
    BodyText.Parsed text = body.parsed();
    if (text.references().isEmpty()) {
      return new Body(text.fragment(), List.of());
    }
    List<String> links = new ArrayList<>(text.references().size());
    List<Picture> pictures = new ArrayList<>(0);
    for (Reference reference : text.references()) {
      Picture picture =
          reference.kind() == Reference.Kind.IMAGE ? shown(from, reference.target()) : null;
      links.add(picture == null ? href(from, reference) : picture.src());
      if (picture != null && !pictures.contains(picture)) {
        pictures.add(picture);
      }
    }
    return new Body(text.fragment(), links, pictures);
  }

  /** A photo of a text, if more is known of it than its address. */
  private @Nullable Picture shown(SourcePath from, String src) {
    if (targets.photo(from, src, addresses) instanceof Target.Copy copy) {
      Prints prints = album.find(copy.source(), copy.address(), null);
      return prints == null ? null : pictures.of(prints, null, null, null);
    }
    return null;
  }

  private String href(SourcePath from, Reference reference) {
    Target target =
        reference.kind() == Reference.Kind.IMAGE
            ? targets.photo(from, reference.target(), addresses)
            : targets.resolve(from, reference.target(), addresses);
    StringBuilder out = new StringBuilder(url.href(address(target)));
    if (reference.query() != null) {
      out.append(reference.query());
    }
    if (reference.anchor() != null && target instanceof Target.Page) {
      out.append('#').append(reference.anchor());
    }
    return out.toString();
  }

  /** What has expired is still found in the archive's list of months; so is a broken preview. */
  private SitePath address(Target target) {
    if (target instanceof Target.Page page) {
      return page.address();
    }
    if (target instanceof Target.Copy copy) {
      return copy.address();
    }
    if (target instanceof Target.Withheld withheld) {
      SitePath month = places.month(YearMonth.from(withheld.article().date().day()));
      return addresses.page(month) == null ? places.months() : month;
    }
    return places.root();
  }

  /** A photo; null if there is none, or none that can be found. */
  @Nullable Picture picture(SourcePath from, @Nullable Photo photo) {
    if (photo == null) {
      return null;
    }
    String alt = photo.alt() == null ? "" : photo.alt();
    Target target = targets.photo(from, photo, addresses);
    if (target == null) {
      return new Picture(photo.src(), photo.src(), alt, photo.caption(), photo.credit());
    }
    if (!(target instanceof Target.Copy copy)) {
      return null;
    }
    Prints prints = album.find(copy.source(), copy.address(), photo.focus());
    if (prints != null) {
      return pictures.of(prints, photo.alt(), photo.caption(), photo.credit());
    }
    return new Picture(
        url.href(copy.address()),
        url.absolute(copy.address()),
        alt,
        photo.caption(),
        photo.credit());
  }
}
