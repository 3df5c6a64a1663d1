package press.stet.generator.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Focus;
import press.stet.core.config.ImageRules;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Album;
import press.stet.core.page.PagePlan.PlannedPhoto;
import press.stet.core.page.Prints;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.parallel.Workers;
import press.stet.generator.source.SourceTree;

/**
 * Prepares a newspaper's photos: each is measured once in its life, and each rendition made once. A
 * newspaper without photos never comes here. Safe for use by several threads.
 */
public final class Darkroom implements AutoCloseable {

  private static final String SETTINGS = "site.yaml";

  private final ImageRules rules;
  private final BooleanSupplier webp;
  private final Recipes recipes;
  private final Surveyor surveyor;
  private final Encoder encoder;
  private final PhotoIndex index;
  private final PrintStore store;
  private final Map<SourcePath, Negative> negatives = new ConcurrentHashMap<>();
  private final Map<SitePath, Shown> shown = new ConcurrentHashMap<>();
  private final AtomicInteger decoded = new AtomicInteger();

  /**
   * Opens a darkroom.
   *
   * @param folder keeps what was made, from build to build; null to keep nothing
   * @param heap how many bytes of memory there are; decoding several photos at once stays within
   */
  public Darkroom(ImageRules rules, @Nullable Path folder, long heap) {
    this(rules, folder, heap, Darkroom::hasWebp);
  }

  /**
   * Opens a darkroom.
   *
   * @param ability whether WebP can be read and written, asked if there are photos; without it,
   *     they are published as JPEG and PNG only, and those that are WebP as they are
   */
  public Darkroom(ImageRules rules, @Nullable Path folder, long heap, BooleanSupplier ability) {
    this.rules = rules;
    this.webp = new Ability(ability);
    this.recipes = new Recipes(rules, webp);
    this.surveyor = new Surveyor(rules, recipes, new MemoryGate(heap), webp);
    this.encoder = new Encoder(rules.quality());
    this.index = new PhotoIndex(folder, webp);
    this.store = new PrintStore(folder);
  }

  /** Whether WebP can be read and written on this machine. */
  public static boolean hasWebp() {
    return Codecs.haveWebp();
  }

  /**
   * A file of the site that is made of a photo.
   *
   * @param photo of which
   * @param path where it will be found
   * @param key stands for its contents
   */
  public record Made(PlannedPhoto photo, SitePath path, String key) {}

  /** A rendition that a page has shown. */
  private record Shown(Made made, Negative negative) {}

  /**
   * Measures photos that are not known yet, to their last byte, and makes what is missing of them.
   *
   * @param printing whether renditions are wanted, or only what is wrong
   * @param progress hears how many photos are done
   * @param problems hears of photos that cannot be published
   */
  public void develop(
      List<PlannedPhoto> photos,
      SourceTree tree,
      Workers workers,
      boolean printing,
      IntConsumer progress,
      Problems problems) {
    workers.map(photos, photo -> develop(photo, tree, printing, problems), progress);
  }

  private boolean develop(
      PlannedPhoto photo, SourceTree tree, boolean printing, Problems problems) {
    Negative negative = negative(photo, tree, printing, problems);
    if (negative != null) {
      negatives.put(photo.source(), negative);
    }
    return negative != null;
  }

  /** A photo, measured; null, and a problem reported, if it cannot be published. */
  @Nullable Negative negative(
      PlannedPhoto photo, SourceTree tree, boolean printing, Problems problems) {
    try {
      Negative negative = negative(photo, tree, printing);
      if (negative.format() != Format.SVG && !webp.getAsBoolean()) {
        problems.report(ProblemKind.PHOTOS_NO_WEBP, Location.ofFile(SETTINGS));
      }
      if (!negative.removed().isEmpty()) {
        problems.report(
            ProblemKind.CLEANED_DRAWING,
            Location.ofFile(photo.source().value()),
            String.join(", ", negative.removed()));
      }
      return negative;
    } catch (PhotoFault e) {
      problems.report(e.kind(), e.place(photo.source()), e.arguments());
      return null;
    }
  }

  private Negative negative(PlannedPhoto photo, SourceTree tree, boolean printing)
      throws PhotoFault {
    Path file = tree.locate(photo.source());
    Negative known = index.find(photo.source(), file);
    if (known == null) {
      byte[] bytes = bytes(file);
      known = index.find(Fingerprint.of(bytes));
      if (known == null) {
        Surveyor.Survey survey = survey(bytes);
        known = survey.negative();
        if (printing) {
          print(photo, known, bytes, survey.base());
        }
      }
      index.add(photo.source(), file, known);
    }
    if (known.format() != Format.SVG) {
      surveyor.check(known.width(), known.height());
    }
    return known;
  }

  private Surveyor.Survey survey(byte[] bytes) throws PhotoFault {
    Surveyor.Survey survey = surveyor.survey(bytes);
    if (survey.base() != null) {
      decoded.incrementAndGet();
    }
    return survey;
  }

  private static byte[] bytes(Path file) throws PhotoFault {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw PhotoFault.broken("it has gone meanwhile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes what is missing of a photo. */
  private void print(PlannedPhoto photo, Negative negative, byte[] bytes, @Nullable Pixels base)
      throws PhotoFault {
    Pixels pixels = base;
    for (Order order : recipes.orders(negative, photo.path(), photo.crops())) {
      if (!store.has(order.key())) {
        if (pixels == null) {
          decoded.incrementAndGet();
          pixels = surveyor.base(bytes);
        }
        store.put(order.key(), file(order, pixels, negative));
      }
    }
    if ((photo.linked() || negative.moving()) && !store.has(whole(negative))) {
      byte[] clean =
          negative.format() == Format.SVG
              ? Drawing.read(bytes).bytes()
              : Stripping.of(bytes, negative.format());
      store.put(whole(negative), clean);
    }
  }

  private byte[] file(Order order, Pixels base, Negative negative) {
    Pixels part =
        order.shape() == Shape.WHOLE
            ? base
            : base.cropped(order.shape().across(), order.shape().down(), order.focus());
    byte[] file = encoder.encode(part.scaled(order.width(), order.height()), order.format());
    return NotesWriter.add(file, order.format(), negative.notes(), order.width(), order.height());
  }

  /** The key of the whole photo, without what its camera has put in. */
  private static String whole(Negative negative) {
    return negative.contents() + "-whole" + Recipes.VERSION;
  }

  /** What photos are published as, once they are developed. */
  public Album album() {
    return (source, path, focus) -> prints(negatives.get(source), path, focus);
  }

  private @Nullable Prints prints(
      @Nullable Negative negative, SitePath path, @Nullable Focus focus) {
    return negative == null ? null : recipes.prints(negative, path, focus);
  }

  /** Every file that is made of some photos; of those that could not be prepared, none. */
  public List<Made> files(Collection<PlannedPhoto> photos) {
    List<Made> made = new ArrayList<>();
    Set<SitePath> paths = new HashSet<>();
    for (PlannedPhoto photo : photos) {
      Negative negative = negatives.get(photo.source());
      if (negative != null) {
        files(photo, negative, paths, made);
      }
    }
    return made;
  }

  /** Every file that has been made of a photo, or would be; none if it cannot be published. */
  public Set<SitePath> addresses(PlannedPhoto photo, SourceTree tree) {
    Negative negative = negative(photo, tree, false, new Problems());
    Set<SitePath> paths = new TreeSet<>();
    if (negative != null) {
      files(photo, negative, paths, new ArrayList<>());
    }
    return paths;
  }

  private void files(PlannedPhoto photo, Negative negative, Set<SitePath> paths, List<Made> made) {
    for (Order order : recipes.orders(negative, photo.path(), photo.crops())) {
      if (paths.add(order.path())) {
        made.add(new Made(photo, order.path(), order.key()));
      }
    }
    if ((photo.linked() || negative.moving()) && paths.add(photo.path())) {
      made.add(new Made(photo, photo.path(), whole(negative)));
    }
  }

  /**
   * Where a file lies, made if need be.
   *
   * @throws IllegalStateException if the photo has become unreadable since it was developed
   */
  public Path file(Made made, SourceTree tree) {
    if (!store.has(made.key())) {
      Negative negative = negatives.get(made.photo().source());
      try {
        if (negative != null) {
          print(made.photo(), negative, bytes(tree.locate(made.photo().source())), null);
        }
      } catch (PhotoFault e) {
        throw new IllegalStateException("the photo changed during the build: " + made.photo(), e);
      }
    }
    return store.place(made.key());
  }

  /** What a photo is shown as, by a page that is drawn on demand. */
  Prints show(PlannedPhoto photo, Negative negative, @Nullable Focus focus) {
    for (Order order : recipes.orders(negative, photo.path(), photo.crops())) {
      shown.put(order.path(), new Shown(new Made(photo, order.path(), order.key()), negative));
    }
    return recipes.prints(negative, photo.path(), focus);
  }

  /** Where a rendition lies that was shown, made if need be; null if it was not shown. */
  @Nullable Path shown(SitePath path, SourceTree tree) {
    Shown one = shown.get(path);
    return one == null ? null : made(one.made().photo(), one.negative(), one.made().key(), tree);
  }

  /** Where the whole photo lies, made if need be. */
  @Nullable Path whole(PlannedPhoto photo, Negative negative, SourceTree tree) {
    return made(photo, negative, whole(negative), tree);
  }

  private @Nullable Path made(PlannedPhoto photo, Negative negative, String key, SourceTree tree) {
    try {
      if (!store.has(key)) {
        print(photo, negative, bytes(tree.locate(photo.source())), null);
      }
      return store.has(key) ? store.place(key) : null;
    } catch (PhotoFault e) {
      return null; // It has changed since it was shown; the page will be drawn anew.
    }
  }

  /** Forgets what is made of photos that nothing shows any more. */
  public void keepOnly(List<Made> made) {
    if (!index.hasChanged()) {
      return;
    }
    Set<String> keys = new HashSet<>();
    made.forEach(one -> keys.add(one.key()));
    store.retain(keys);
  }

  /** How photos are prepared here. */
  public ImageRules rules() {
    return rules;
  }

  /** How often a photo was decoded. */
  public int decoded() {
    return decoded.get();
  }

  /** Writes down what was measured. */
  @Override
  public void close() {
    index.save();
    store.close();
  }
}
