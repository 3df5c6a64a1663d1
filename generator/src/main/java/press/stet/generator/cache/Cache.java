package press.stet.generator.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.binary.DamagedBytesException;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.DiskBodyStore;
import press.stet.generator.body.Fragment;
import press.stet.generator.body.StoredFragment;
import press.stet.generator.lock.FileRight;
import press.stet.generator.parallel.Workers;

/**
 * A folder in which a build leaves what the next one need not do again. One build at a time uses
 * it; whatever keeps it from being used is told as a {@link Condition}, and the build does without.
 *
 * <p>The folder holds {@code articles} (what was read, and where each text lies), {@code bodies-…}
 * (the texts), {@code pages} (what the web site's files were made of), {@code published} (what
 * readers have been shown, of which the cache knows the place only) and {@code lock}. The first and
 * the third are replaced as a whole; the texts' file only grows, and what {@code articles} does not
 * know of it is cut off. So a build that is ended at any moment leaves a good cache.
 */
public final class Cache implements AutoCloseable {

  private static final String ARTICLES = "articles";
  private static final String BODIES = "bodies-";
  private static final String PAGES = "pages";
  private static final String PUBLISHED = "published";
  private static final String PHOTOS = "photos";
  private static final String LOCK = "lock";
  private static final String TAG = "CACHEDIR.TAG";
  private static final String TAG_TEXT =
      """
      Signature: 8a477f597d28d172789f06886806bc55
      # What Stet need not do again. It may be deleted at any time.
      """;

  /** Below that, the room of texts that nobody needs any more is not worth a copy of the others. */
  private static final long SMALL = 8L << 20;

  private final @Nullable Path folder;
  private final @Nullable FileRight right;
  private final Fingerprint writer;
  private final Condition condition;
  private @Nullable RecordFile articles;
  private @Nullable RecordFile pages;
  private volatile DiskBodyStore bodies;
  private @Nullable Future<Boolean> saving;
  private final BodyStore texts = new Texts();
  private int segment;

  private Cache(
      @Nullable Path folder, @Nullable FileRight right, Fingerprint writer, Condition wanted) {
    this.folder = folder;
    this.right = right;
    this.writer = writer;
    Condition found = wanted;
    DiskBodyStore store = null;
    if (folder != null) {
      try {
        found = wanted == Condition.USABLE ? read(folder) : wanted;
        if (found != Condition.USABLE) {
          clear(folder);
          articles = RecordFile.empty(folder.resolve(ARTICLES), writer);
          pages = RecordFile.empty(folder.resolve(PAGES), writer);
        }
        store = openBodies(folder, found == Condition.USABLE);
      } catch (DamagedBytesException e) {
        found = Condition.DAMAGED;
        clear(folder);
        articles = RecordFile.empty(folder.resolve(ARTICLES), writer);
        pages = RecordFile.empty(folder.resolve(PAGES), writer);
        segment = 0;
        store = DiskBodyStore.open(folder.resolve(BODIES + segment), null);
      }
    }
    this.bodies = store == null ? DiskBodyStore.scratch() : store;
    this.condition = found;
  }

  /**
   * Opens the cache.
   *
   * @param folder made if need be; null to keep nothing
   * @param writer the fingerprint of all that decides on the contents beside the newspaper's files:
   *     the program and its libraries
   */
  public static Cache open(@Nullable Path folder, Fingerprint writer) {
    return folder == null
        ? new Cache(null, null, writer, Condition.OFF)
        : open(folder, writer, Condition.USABLE);
  }

  /** Opens the cache and empties it, because something in it was found damaged. */
  public static Cache openDamaged(Path folder, Fingerprint writer) {
    return open(folder, writer, Condition.DAMAGED);
  }

  private static Cache open(Path folder, Fingerprint writer, Condition wanted) {
    FileRight right = null;
    try {
      Files.createDirectories(folder);
      right = FileRight.tryTake(folder.resolve(LOCK));
      return right == null
          ? new Cache(null, null, writer, Condition.IN_USE)
          : new Cache(folder, right, writer, wanted);
    } catch (IOException | UncheckedIOException e) {
      closeQuietly(right);
      return new Cache(null, null, writer, Condition.INACCESSIBLE);
    }
  }

  private static void closeQuietly(@Nullable FileRight right) {
    if (right != null) {
      try {
        right.close();
      } catch (UncheckedIOException e) {
        // The build goes on without a cache, as it would have if this had succeeded.
      }
    }
  }

  private Condition read(Path folder) {
    Path articlesFile = folder.resolve(ARTICLES);
    Path pagesFile = folder.resolve(PAGES);
    if (!Files.exists(articlesFile)) {
      return Files.exists(pagesFile) ? Condition.DAMAGED : Condition.NEW;
    }
    try {
      articles = RecordFile.open(articlesFile, writer);
      pages =
          Files.exists(pagesFile)
              ? RecordFile.open(pagesFile, writer)
              : RecordFile.empty(pagesFile, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles == null || pages == null ? Condition.FOREIGN : Condition.USABLE;
  }

  /** Takes the segment that the articles name, and removes others that were left over. */
  private DiskBodyStore openBodies(Path folder, boolean used) {
    BinaryReader table = null;
    if (used) {
      BinaryReader footer = articles().footer();
      segment = footer.number();
      footer.fingerprint();
      table = footer;
    }
    deleteAllBut(folder, BODIES + segment);
    Path file = folder.resolve(BODIES + segment);
    if (used && !Files.exists(file)) {
      throw new DamagedBytesException();
    }
    return DiskBodyStore.open(file, table);
  }

  private static void deleteAllBut(Path folder, String name) {
    for (Path file : list(folder)) {
      String other = String.valueOf(file.getFileName());
      if (other.startsWith(BODIES) && !other.equals(name)) {
        delete(file);
      }
    }
  }

  /** Empties the folder of what is ours. */
  private static void clear(Path folder) {
    deleteAllBut(folder, "");
    delete(folder.resolve(ARTICLES));
    delete(folder.resolve(PAGES));
    try {
      Files.write(folder.resolve(TAG), TAG_TEXT.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was found. */
  public Condition condition() {
    return condition;
  }

  /** Where it is written down what was published; null if nothing is kept. */
  public @Nullable Path published() {
    return folder == null ? null : folder.resolve(PUBLISHED);
  }

  /** The folder of what was made of photos; null if nothing is kept. */
  public @Nullable Path photos() {
    return folder == null ? null : folder.resolve(PHOTOS);
  }

  /** A text of this build or of the one that published last; null if it is gone. */
  public @Nullable Fragment text(Fingerprint key) {
    awaitSaved();
    return bodies.has(key) ? bodies.get(key) : null;
  }

  /** Where texts are kept, in the cache or, without one, for this build only. */
  public BodyStore bodies() {
    return texts;
  }

  /**
   * The articles that earlier builds have read.
   *
   * @param rules the fingerprint of the settings by which articles are read
   * @return null if nothing is kept
   */
  public @Nullable KnownArticles articles(Fingerprint rules) {
    if (folder == null) {
      return null;
    }
    if (articles().count() > 0) {
      BinaryReader footer = articles().footer();
      footer.number();
      if (!footer.fingerprint().equals(rules)) {
        articles = RecordFile.empty(folder.resolve(ARTICLES), writer);
      }
    }
    return new KnownArticles(articles());
  }

  /**
   * Writes down the articles that were found or added, and forgets them, while other work goes on
   * that needs no texts.
   *
   * @param texts gives the keys of all texts that are still needed
   * @param published gives the keys of texts that were published; asked for only if texts have come
   *     or gone
   */
  public void beginSaving(
      Workers workers,
      Fingerprint rules,
      Supplier<Collection<Fingerprint>> texts,
      Supplier<Collection<Fingerprint>> published) {
    if (folder != null) {
      saving =
          workers.begin(
              () -> {
                saveArticles(rules, texts.get(), published);
                return true;
              });
    }
  }

  /**
   * Waits until all is written down that is {@link #beginSaving being written}.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void awaitSaved() {
    Future<Boolean> begun = saving;
    saving = null;
    if (begun != null) {
      Workers.await(begun);
    }
  }

  /**
   * Writes down the articles that were found or added, and forgets them.
   *
   * @param texts the keys of all texts that are still needed
   */
  private void saveArticles(
      Fingerprint rules,
      Collection<Fingerprint> texts,
      Supplier<Collection<Fingerprint>> published) {
    if (folder == null) {
      return;
    }
    if (articles().isAsRead() && !bodies.hasGrown()) {
      articles().close();
      return;
    }
    Set<Fingerprint> needed = new LinkedHashSet<>(texts);
    published.get().stream().filter(bodies::has).forEach(needed::add);
    Path left = null;
    if (bodies.fileSize() > SMALL && bodies.sizeOf(needed) < bodies.fileSize() / 2) {
      left = compact(folder, needed);
    }
    BinaryWriter footer = new BinaryWriter(64 + 32 * needed.size());
    footer.number(segment).fingerprint(rules);
    bodies.table(footer, needed);
    articles().save(footer);
    articles().close();
    if (left != null) {
      delete(left);
    }
  }

  /** Copies what is needed into a new segment; the old one goes once the new one is known. */
  private Path compact(Path into, Set<Fingerprint> needed) {
    Path old = into.resolve(BODIES + segment);
    segment++;
    DiskBodyStore fresh = DiskBodyStore.open(into.resolve(BODIES + segment), null);
    bodies.copyTo(fresh, needed);
    bodies.close();
    bodies = fresh;
    return old;
  }

  /**
   * The files of the web site, as earlier builds have left them.
   *
   * @param settings the fingerprint of all that decides on every page
   * @return null if nothing is kept
   */
  public @Nullable KnownPages pages(Fingerprint settings) {
    if (folder == null) {
      return null;
    }
    boolean same = pages().count() > 0 && pages().footer().fingerprint().equals(settings);
    return new KnownPages(pages(), same);
  }

  /** The files of the web site as the last build has left them; null if nothing is kept. */
  public @Nullable KnownPages lastPages() {
    return folder == null ? null : new KnownPages(pages(), true);
  }

  /** Writes down the files that were carried over or added. */
  public void savePages(Fingerprint settings) {
    if (folder != null) {
      pages().save(new BinaryWriter(16).fingerprint(settings));
    }
  }

  private RecordFile articles() {
    if (articles == null) {
      throw new IllegalStateException("nothing is kept");
    }
    return articles;
  }

  private RecordFile pages() {
    if (pages == null) {
      throw new IllegalStateException("nothing is kept");
    }
    return pages;
  }

  @Override
  public void close() {
    try {
      awaitSaved();
    } finally {
      closeAll();
    }
  }

  private void closeAll() {
    bodies.close();
    if (articles != null) {
      articles.close();
    }
    if (pages != null) {
      pages.close();
    }
    closeQuietly(right);
  }

  /** The texts, wherever they lie by now. */
  private final class Texts implements BodyStore {

    @Override
    public void put(Fingerprint key, Fragment fragment) {
      bodies.put(key, fragment);
    }

    @Override
    public Fragment get(Fingerprint key) {
      return bodies.get(key);
    }

    @Override
    public StoredFragment stored(Fingerprint key) {
      return bodies.stored(key);
    }

    @Override
    public void close() {
      bodies.close();
    }
  }
}
