package press.stet.generator.image;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Focus;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Album;
import press.stet.core.page.PagePlan.PlannedPhoto;
import press.stet.core.page.Prints;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.source.SourceTree;

/**
 * The photos of a newspaper that is being worked on: each is measured when a page first shows it,
 * and renditions are made when a browser asks for them. Safe for use by several threads.
 */
public final class LiveAlbum implements Album {

  private static final String STATIC = "static/";

  private final Darkroom darkroom;
  private final SourceTree tree;
  private final Map<SourcePath, Optional<Negative>> negatives = new ConcurrentHashMap<>();
  private final Problems problems = new Problems();

  /** An album of the photos as they lie there now. */
  public LiveAlbum(Darkroom darkroom, SourceTree tree) {
    this.darkroom = darkroom;
    this.tree = tree;
  }

  @Override
  public @Nullable Prints find(SourcePath source, SitePath path, @Nullable Focus focus) {
    SortedSet<Focus> crops = new TreeSet<>();
    if (focus != null) {
      crops.add(focus);
    }
    PlannedPhoto photo = new PlannedPhoto(source, path, crops, true);
    Negative negative = negative(photo);
    return negative == null ? null : darkroom.show(photo, negative, focus);
  }

  private @Nullable Negative negative(PlannedPhoto photo) {
    if (photo.source().isBelow(STATIC) || !tree.has(photo.source())) {
      return null;
    }
    return negatives
        .computeIfAbsent(
            photo.source(),
            source -> Optional.ofNullable(darkroom.negative(photo, tree, false, problems)))
        .orElse(null);
  }

  /** Where the rendition lies that a page has shown under an address; null if none has. */
  public @Nullable Path rendition(SitePath address) {
    return darkroom.shown(address, tree);
  }

  /** Where the whole photo lies, without what its camera put in; null if it cannot be published. */
  public @Nullable Path whole(SourcePath source, SitePath address) {
    PlannedPhoto photo = new PlannedPhoto(source, address, new TreeSet<>(), true);
    Negative negative = negative(photo);
    return negative == null ? null : darkroom.whole(photo, negative, tree);
  }

  /** What is wrong with the photos that were shown up to now. */
  public Iterable<Problem> problems() {
    return problems.sorted();
  }
}
