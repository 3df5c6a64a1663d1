package press.stet.generator.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.Checksum;
import press.stet.core.value.SourcePath;
import press.stet.generator.parallel.Workers;

/**
 * The newspaper folder as it is found when a build begins: a sorted list of its files. Contents are
 * read when they are asked for. Names that begin with a dot are left out.
 */
public final class SourceTree {

  private static final List<String> FOLDERS =
      List.of("articles", "authors", "pages", "editions", "media", "static", "templates");

  private static final List<String> FILES =
      List.of("site.yaml", "front.yaml", "takedowns.yaml", "style.yaml", "addresses.txt");

  private static final byte[] ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** Room for nearly all articles. */
  private static final ThreadLocal<ByteBuffer> ROOM =
      ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(1 << 16));

  /** Room for the front matter of nearly all articles. */
  private static final int OPENING = 2048;

  private final Path root;
  private final List<SourcePath> files;
  private final Map<SourcePath, Path> odd;

  private SourceTree(Path root, List<SourcePath> files, Map<SourcePath, Path> odd) {
    this.root = root;
    this.files = files;
    this.odd = odd;
  }

  /**
   * Lists the newspaper folder's own folders and its {@code site.yaml} and the like; whatever else
   * lies beside them (a pom, a target folder) is not the newspaper's.
   *
   * @throws UncheckedIOException if the folder cannot be listed
   */
  public static SourceTree list(Path root) {
    try (Workers alone = new Workers(1)) {
      return list(root, alone, folder -> {});
    }
  }

  /**
   * {@link #list(Path)} on all threads.
   *
   * @param folders hears of every folder before it is listed, from any of the threads
   */
  public static SourceTree list(Path root, Workers workers, Consumer<Path> folders) {
    List<FolderWalk.Found> found = new FolderWalk(workers, folders).files(root, FOLDERS);
    List<SourcePath> files = new ArrayList<>(found.size() + 1);
    Map<SourcePath, Path> odd = new HashMap<>();
    for (FolderWalk.Found file : found) {
      files.add(file.path());
      if (file.place() != null) {
        odd.put(file.path(), file.place());
      }
    }
    for (String file : FILES) {
      if (Files.isRegularFile(root.resolve(file))) {
        files.add(new SourcePath(file));
      }
    }
    return new SourceTree(root, sorted(files), odd);
  }

  /**
   * This list brought up to date where something has changed: files and folders that are new, that
   * have changed or that are gone.
   *
   * @return this list itself if no file has come or gone
   * @throws UncheckedIOException if a folder cannot be listed
   */
  public SourceTree refreshed(Collection<SourcePath> changed) {
    if (changed.stream().allMatch(this::isAsListed)) {
      return this;
    }
    SourceTree now = list(root);
    return now.files.equals(files) ? this : now;
  }

  /**
   * Whether a path is there as before, or not there as before, or of no concern. Many editors make
   * other files for a moment when they save one, and to list all folders for them takes too long.
   */
  private boolean isAsListed(SourcePath path) {
    if (has(path)) {
      return Files.isRegularFile(locate(path));
    }
    boolean hidden = path.fileName().startsWith(".") && !path.isBelow("static/");
    return hidden
        || (below(path + "/").isEmpty()
            && odd.isEmpty()
            && Files.notExists(root.resolve(path.value()), LinkOption.NOFOLLOW_LINKS));
  }

  /** Sorted, and each once: garbled names can be the same. */
  private static List<SourcePath> sorted(List<SourcePath> files) {
    files.sort(null);
    List<SourcePath> sorted = new ArrayList<>(files.size());
    for (SourcePath file : files) {
      if (sorted.isEmpty() || !sorted.get(sorted.size() - 1).equals(file)) {
        sorted.add(file);
      }
    }
    return Collections.unmodifiableList(sorted);
  }

  /**
   * Whether a path below a newspaper folder is the newspaper's, whether or not there is such a
   * file.
   *
   * @param relative with forward slashes: {@code articles/2018}
   */
  public static boolean isOfNewspaper(String relative) {
    int slash = relative.indexOf('/');
    return FILES.contains(relative)
        || FOLDERS.contains(slash < 0 ? relative : relative.substring(0, slash));
  }

  /** The newspaper folder. */
  public Path root() {
    return root;
  }

  /** All files, sorted. */
  public Collection<SourcePath> files() {
    return files;
  }

  /** The files below a folder, given with its trailing slash, sorted. */
  public List<SourcePath> below(String folder) {
    int from = indexOf(new SourcePath(folder));
    int to = indexOf(new SourcePath(folder + Character.MAX_VALUE));
    return files.subList(from < 0 ? -from - 1 : from, to < 0 ? -to - 1 : to);
  }

  /** Whether there is such a file. */
  public boolean has(SourcePath file) {
    return indexOf(file) >= 0;
  }

  private int indexOf(SourcePath file) {
    return Collections.binarySearch(files, file);
  }

  /**
   * Where the file lies on this machine.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public Path locate(SourcePath file) {
    if (!has(file)) {
      throw new IllegalArgumentException("no such file: " + file);
    }
    return place(file);
  }

  private Path place(SourcePath file) {
    Path path = odd.get(file);
    return path == null ? root.resolve(file.value()) : path;
  }

  /**
   * Reads a file's bytes.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] bytes(SourcePath file) {
    try {
      return Files.readAllBytes(locate(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file that a writer has made.
   *
   * @return null, and a problem reported, if it cannot be read
   */
  public byte @Nullable [] bytes(SourcePath file, Problems problems) {
    return bytes(place(file), file, problems);
  }

  /** A text file of a newspaper of which nothing else is known yet; see {@link #text}. */
  public static @Nullable SourceText text(Path newspaper, SourcePath file, Problems problems) {
    byte[] bytes = bytes(newspaper.resolve(file.value()), file, problems);
    return bytes == null ? null : text(file, bytes, problems);
  }

  private static byte @Nullable [] bytes(Path place, SourcePath file, Problems problems) {
    try {
      return contents(place);
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      problems.report(ProblemKind.UNREADABLE_FILE, Location.ofFile(file.value()), why);
      return null;
    }
  }

  /** A file's bytes, with as few calls of the system as can be: there are many files. */
  private static byte[] contents(Path place) throws IOException {
    ByteBuffer room = ROOM.get().clear();
    try (FileChannel channel = FileChannel.open(place)) {
      while (channel.read(room) >= 0) {
        if (!room.hasRemaining()) {
          return Files.readAllBytes(place);
        }
      }
    } catch (ClosedByInterruptException e) {
      // Who is to stop may still finish with this file.
      return Files.readAllBytes(place);
    }
    byte[] bytes = new byte[room.flip().remaining()];
    room.get(bytes);
    return bytes;
  }

  /**
   * Reads a text file. A byte order mark is taken off.
   *
   * @return null, and a problem reported, if the file cannot be read or is not UTF-8
   */
  public @Nullable SourceText text(SourcePath file, Problems problems) {
    byte[] bytes = bytes(file, problems);
    return bytes == null ? null : text(file, bytes, problems);
  }

  /**
   * Reads the beginning of a text file, up to the first line after its first that is {@code ---}. A
   * byte order mark is taken off.
   *
   * @return null if there is no such line early in the file, or if the file cannot be read or is
   *     not UTF-8 up to there; why is told by reading the {@link #text(SourcePath, Problems) whole}
   */
  public @Nullable SourceText opening(SourcePath file) {
    byte[] bytes = new byte[OPENING];
    int length;
    try (SeekableByteChannel channel = Files.newByteChannel(place(file))) {
      length = endOfOpening(bytes, channel.read(ByteBuffer.wrap(bytes)));
    } catch (IOException e) {
      return null;
    }
    int start = Arrays.mismatch(bytes, ORDER_MARK) == ORDER_MARK.length ? ORDER_MARK.length : 0;
    String text = new String(bytes, start, length - start, StandardCharsets.UTF_8);
    return length == 0 || text.indexOf('\uFFFD') >= 0
        ? null
        : new SourceText(file.value(), text, Checksum.of(bytes, start, length - start));
  }

  /** Where the line behind the closing mark begins; 0 if there is no such place. */
  private static int endOfOpening(byte[] bytes, int length) {
    for (int i = 0; i + 4 < length; i++) {
      if (bytes[i] == '\n' && bytes[i + 1] == '-' && bytes[i + 2] == '-' && bytes[i + 3] == '-') {
        int end = bytes[i + 4] == '\r' ? i + 5 : i + 4;
        if (end < length && bytes[end] == '\n') {
          return end + 1;
        }
      }
    }
    return 0;
  }

  /**
   * Makes a text of a file's bytes. A byte order mark is taken off.
   *
   * @return null, and a problem reported, if they are not UTF-8
   */
  public static @Nullable SourceText text(SourcePath file, byte[] bytes, Problems problems) {
    return decode(file.value(), bytes, problems);
  }

  /** The place of a span found in a file earlier; the file is read again for its line. */
  public Location place(SourcePath file, Span span) {
    SourceText text = has(file) ? text(file, new Problems()) : null;
    return text == null ? new Location(file.value(), span, "") : text.at(span);
  }

  /**
   * The place of a top-level key of a file's front matter, or of a YAML file: of the first of the
   * keys that the file has; else the file's start. The file is read again.
   */
  public Location placeOfKey(SourcePath file, String... keys) {
    SourceText text = has(file) ? text(file, new Problems()) : null;
    if (text == null) {
      return Location.ofFile(file.value());
    }
    for (String key : keys) {
      int at = text.text().indexOf("\n" + key + ":");
      if (at >= 0) {
        return text.at(at + 1, key.length());
      }
    }
    return text.at(Span.START);
  }

  /** The first place of some words in a file; the file's start if they are not in it. */
  public Location placeOfText(SourcePath file, String words) {
    SourceText text = has(file) ? text(file, new Problems()) : null;
    if (text == null) {
      return Location.ofFile(file.value());
    }
    int at = text.text().indexOf(words);
    return at < 0 ? text.at(Span.START) : text.at(at, words.length());
  }

  private static @Nullable SourceText decode(String path, byte[] bytes, Problems problems) {
    // Faults become replacement characters, so a text without one has none. That is far faster.
    String quick = new String(bytes, StandardCharsets.UTF_8);
    if (quick.indexOf('\uFFFD') < 0) {
      String text = quick.startsWith("\uFEFF") ? quick.substring(1) : quick;
      return new SourceText(path, text, Checksum.of(bytes));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in)
              .toString();
      return new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      int valid = in.position();
      String before = new String(bytes, 0, valid, StandardCharsets.UTF_8);
      String rest = new String(bytes, valid, bytes.length - valid, StandardCharsets.UTF_8);
      SourceText text = new SourceText(path, before + rest);
      problems.report(
          ProblemKind.INVALID_UTF8, text.at(before.length(), 1), Integer.toString(valid + 1));
      return null;
    }
  }
}
