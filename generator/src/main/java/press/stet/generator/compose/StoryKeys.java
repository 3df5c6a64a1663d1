package press.stet.generator.compose;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Live;
import press.stet.core.article.LiveUpdate;
import press.stet.core.page.AuthorCard;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.Body;
import press.stet.core.page.Page;
import press.stet.core.page.PageFingerprint;
import press.stet.core.page.Picture;
import press.stet.core.site.Erratum;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryWriter;

/**
 * What tells versions of a story apart for those pages that show it. Each story's is made once,
 * when it is first asked for. Safe for use by several threads.
 */
public final class StoryKeys {

  private static final long UNKNOWN = 0;

  private final PageFingerprint fingerprints = new PageFingerprint();
  private final AtomicLongArray cards;
  private final Cards composer;

  StoryKeys(int stories, Cards composer) {
    this.cards = new AtomicLongArray(stories);
    this.composer = composer;
  }

  /**
   * Of all that other pages can show of a story: its front matter, its address, how its authors are
   * shown, where its photo is found. Its text is not among it.
   */
  Checksum card(Story story) {
    long known = cards.getPlain(story.number());
    if (known == UNKNOWN) {
      known = make(story).bits();
      cards.setPlain(story.number(), known);
    }
    return new Checksum(known);
  }

  private Checksum make(Story story) {
    BinaryWriter out = new BinaryWriter(256);
    out.checksum(story.article().matter()).text(story.address().value());
    for (AuthorLink author : composer.authors(story)) {
      out.text(author.name()).text(author.href()).text(author.title());
      picture(out, author.photo());
    }
    picture(out, composer.picture(story));
    Live live = story.article().live();
    if (live != null) {
      LiveUpdate newest = live.newest();
      out.flag(composer.isOpen(story)).text(newest == null ? null : newest.at().iso());
    }
    return out.checksum();
  }

  private static void picture(BinaryWriter out, @Nullable Picture picture) {
    out.orNull(picture, StoryKeys::add);
  }

  private static void add(BinaryWriter out, Picture it) {
    out.text(it.src()).text(it.url()).text(it.alt()).text(it.caption()).text(it.credit());
    out.numberOrNull(it.width()).numberOrNull(it.height()).text(it.srcset()).text(it.webp());
    out.text(it.tone()).text(it.origin());
    out.orNull(
        it.crops(),
        (to, crops) -> add(add(add(to, crops.wide()), crops.standard()), crops.square()));
  }

  private static BinaryWriter add(BinaryWriter out, Picture.Crop it) {
    out.text(it.src()).text(it.url()).number(it.width()).number(it.height());
    return out.text(it.srcset()).text(it.webp());
  }

  void addCards(BinaryWriter out, List<Story> stories) {
    out.number(stories.size());
    for (Story story : stories) {
      out.checksum(card(story));
    }
  }

  void addErrata(BinaryWriter out, List<Erratum> errata) {
    out.number(errata.size());
    for (Erratum erratum : errata) {
      out.checksum(card(erratum.story()));
      out.text(erratum.correction().date().iso()).text(erratum.correction().text());
    }
  }

  void addTopics(BinaryWriter out, Story story) {
    out.number(story.topics().size());
    for (Topic topic : story.topics()) {
      out.text(topic.slug().value()).text(topic.title()).text(topic.language());
    }
  }

  void addBody(BinaryWriter out, Body body) {
    out.fingerprint(body.fragment()).texts(body.links());
    out.list(body.pictures(), StoryKeys::add);
  }

  /** Of a page with all it shows. */
  Fingerprint of(Page page) {
    return fingerprints.of(page);
  }

  /** Of what readers are told of an author. */
  Fingerprint of(AuthorCard author) {
    return fingerprints.ofRecord(author);
  }
}
