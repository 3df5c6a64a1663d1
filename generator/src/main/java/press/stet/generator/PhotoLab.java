package press.stet.generator;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.ImageRules;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Album;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PagePlan.PlannedPhoto;
import press.stet.core.value.SitePath;
import press.stet.generator.BuildEvent.Step;
import press.stet.generator.compose.Composers;
import press.stet.generator.image.Darkroom;
import press.stet.generator.image.Darkroom.Made;
import press.stet.generator.image.LiveAlbum;
import press.stet.generator.parallel.Workers;
import press.stet.generator.source.SourceTree;

/** A build's photos. Nothing is opened for a newspaper without any. */
final class PhotoLab implements AutoCloseable {

  private final BooleanSupplier webp;
  private @Nullable Darkroom darkroom;
  private @Nullable CardRack cards;
  private List<Made> made = List.of();

  /**
   * @param webp whether WebP can be read and written here, asked if there are photos
   */
  PhotoLab(BooleanSupplier webp) {
    this.webp = webp;
  }

  /**
   * Measures and develops a plan's photos.
   *
   * @param folder keeps what was made; null to keep nothing
   * @param printing whether renditions are wanted, or only what is wrong
   * @return what they are published as
   */
  Album develop(
      PagePlan plan,
      ImageRules rules,
      SourceTree tree,
      @Nullable Path folder,
      boolean printing,
      Workers workers,
      Steps steps,
      Problems problems) {
    if (plan.photos().isEmpty()) {
      return Album.NONE;
    }
    IntConsumer progress = steps.begin(Step.PHOTOS, plan.photos().size());
    Darkroom opened = open(rules, folder);
    opened.develop(plan.photos(), tree, workers, printing, progress, problems);
    Set<SitePath> copied = new HashSet<>();
    plan.copies().forEach(copy -> copied.add(copy.path()));
    // A rendition that somebody has put into static/ stays what it is there.
    made =
        opened.files(plan.photos()).stream().filter(one -> !copied.contains(one.path())).toList();
    return opened.album();
  }

  /**
   * An album of all photos, those of withheld articles among them; none if they are published as
   * they are.
   */
  Album all(ImageRules rules, @Nullable Path folder, SourceTree tree) {
    return rules.prepared() ? new LiveAlbum(open(rules, folder), tree) : Album.NONE;
  }

  /** Where a photo is found, or was found as long as it was published. */
  Set<SitePath> addresses(PlannedPhoto photo, ImageRules rules, SourceTree tree) {
    return open(rules, null).addresses(photo, tree);
  }

  private Darkroom open(ImageRules rules, @Nullable Path folder) {
    if (darkroom == null) {
      long heap = Runtime.getRuntime().maxMemory();
      darkroom = new Darkroom(rules, folder, heap, webp);
    }
    return darkroom;
  }

  /**
   * The pictures of articles without a photo.
   *
   * @param folder keeps what was drawn; null to keep nothing
   */
  CardRack cards(ImageRules rules, PagePlan plan, Composers composers, @Nullable Path folder) {
    CardRack rack = new CardRack(rules.socialCards(), plan, composers, folder);
    cards = rack;
    return rack;
  }

  /** The files that are made of photos. */
  List<Made> made() {
    return made;
  }

  /** Where one of them lies. */
  Path file(Made one, SourceTree tree) {
    if (darkroom == null) {
      throw new IllegalStateException("there are no photos");
    }
    return darkroom.file(one, tree);
  }

  /** Forgets what no page shows any more. */
  void tidy() {
    if (darkroom != null) {
      darkroom.keepOnly(made);
    }
    if (cards != null) {
      cards.tidy();
    }
  }

  @Override
  public void close() {
    if (darkroom != null) {
      darkroom.close();
    }
    if (cards != null) {
      cards.close();
    }
  }
}
