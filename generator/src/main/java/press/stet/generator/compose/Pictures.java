package press.stet.generator.compose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.Picture;
import press.stet.core.page.Picture.Crop;
import press.stet.core.page.Picture.Crops;
import press.stet.core.page.Prints;
import press.stet.core.page.Prints.Notes;
import press.stet.core.page.Prints.Print;
import press.stet.core.page.Prints.PrintSet;

/** Makes pictures for pages of what photos are published as. */
final class Pictures {

  /** What browsers get that cannot choose: enough for a telephone, bearable elsewhere. */
  private static final int USUAL_WIDTH = 800;

  private static final String GENERATED = "generated";
  private static final String COMPOSITE = "composite";

  /** IPTC's digital source types (cv.iptc.org/newscodes/digitalsourcetype) readers are told of. */
  private static final Map<String, String> ORIGINS =
      Map.of(
          "trainedAlgorithmicMedia", GENERATED,
          "algorithmicMedia", GENERATED,
          "compositeWithTrainedAlgorithmicMedia", COMPOSITE,
          "compositeSynthetic", COMPOSITE);

  private final SiteUrl url;

  Pictures(SiteUrl url) {
    this.url = url;
  }

  /** A photo; what its writer says goes before what its file says. */
  Picture of(
      Prints prints, @Nullable String alt, @Nullable String caption, @Nullable String credit) {
    Notes notes = prints.notes();
    String shown = alt == null ? notes.alt() : alt;
    PrintSet whole = prints.whole();
    String origin = notes.origin();
    boolean sized = prints.width() > 0 && prints.height() > 0;
    return new Picture(
        url.href(usual(whole.plain()).path()),
        url.absolute(whole.largest().path()),
        shown == null ? "" : shown,
        caption == null ? notes.caption() : caption,
        credit == null ? notes.credit() : credit,
        sized ? prints.width() : null,
        sized ? prints.height() : null,
        srcset(whole.plain(), 2),
        srcset(whole.webp(), 1),
        prints.tone(),
        origin == null ? null : ORIGINS.get(origin),
        crops(prints.crops()));
  }

  private @Nullable Crops crops(List<PrintSet> sets) {
    return sets.isEmpty()
        ? null
        : new Crops(crop(sets.get(0)), crop(sets.get(1)), crop(sets.get(2)));
  }

  private Crop crop(PrintSet set) {
    Print largest = set.largest();
    return new Crop(
        url.href(usual(set.plain()).path()),
        url.absolute(largest.path()),
        largest.width(),
        largest.height(),
        srcset(set.plain(), 2),
        srcset(set.webp(), 1));
  }

  private static Print usual(List<Print> prints) {
    Print usual = prints.get(0);
    for (Print print : prints) {
      usual = print.width() <= USUAL_WIDTH ? print : usual;
    }
    return usual;
  }

  private @Nullable String srcset(List<Print> prints, int atLeast) {
    if (prints.size() < atLeast) {
      return null;
    }
    StringBuilder out = new StringBuilder(prints.size() * 64);
    for (Print print : prints) {
      out.append(out.length() == 0 ? "" : ", ").append(url.href(print.path()));
      out.append(' ').append(print.width()).append('w');
    }
    return out.toString();
  }
}
