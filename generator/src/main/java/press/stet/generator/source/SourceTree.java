package press.stet.generator.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.SourcePath;

/**
 * The newspaper folder as it is found when a build begins: a sorted list of its files. Contents are
 * read when they are asked for. Names that begin with a dot are left out.
 */
public final class SourceTree {

  private static final int DEPTH = 64;

  private static final List<String> FOLDERS =
      List.of("articles", "authors", "pages", "editions", "media", "static", "templates");

  private final Path root;
  private final TreeMap<SourcePath, Path> files;

  private SourceTree(Path root, TreeMap<SourcePath, Path> files) {
    this.root = root;
    this.files = files;
  }

  /**
   * Lists the newspaper folder's own folders and its {@code site.yaml}; whatever else lies beside
   * them (a pom, a target folder) is not the newspaper's.
   *
   * @throws UncheckedIOException if the folder cannot be listed
   */
  public static SourceTree list(Path root) {
    TreeMap<SourcePath, Path> files = new TreeMap<>();
    Path site = root.resolve("site.yaml");
    if (Files.isRegularFile(site)) {
      files.put(new SourcePath("site.yaml"), site);
    }
    for (String folder : FOLDERS) {
      Path start = root.resolve(folder);
      if (Files.isDirectory(start)) {
        walk(start, new Collector(folder + "/", start, files));
      }
    }
    return new SourceTree(root, files);
  }

  /**
   * This list brought up to date where something has changed: files and folders that are new, that
   * have changed or that are gone.
   *
   * @return this list itself if no file has come or gone
   * @throws UncheckedIOException if a folder cannot be listed
   */
  public SourceTree refreshed(Collection<SourcePath> changed) {
    if (changed.stream().allMatch(path -> has(path) && Files.isRegularFile(locate(path)))) {
      return this;
    }
    TreeMap<SourcePath, Path> now = new TreeMap<>(files);
    boolean moved = false;
    for (SourcePath path : changed) {
      Set<SourcePath> before = at(now, path);
      now.keySet().removeAll(before);
      if (isOfNewspaper(path.value())) {
        relist(path, now);
      }
      moved |= !before.equals(at(now, path));
    }
    return moved ? new SourceTree(root, now) : this;
  }

  /** The file of a path, or the files below it if it is a folder. */
  private static Set<SourcePath> at(TreeMap<SourcePath, Path> files, SourcePath path) {
    Set<SourcePath> at = new TreeSet<>(inside(files, path + "/").keySet());
    if (files.containsKey(path)) {
      at.add(path);
    }
    return at;
  }

  private void relist(SourcePath path, TreeMap<SourcePath, Path> now) {
    Path place = root.resolve(path.value());
    int slash = path.value().indexOf('/');
    if (!FOLDERS.contains(path.value()) && slash < 0) {
      if (Files.isRegularFile(place)) {
        now.put(path, place);
      }
      return;
    }
    String folder = slash < 0 ? path.value() : path.value().substring(0, slash);
    Collector collector = new Collector(folder + "/", root.resolve(folder), now);
    boolean hidden = false;
    for (SourcePath part = path; !part.value().equals(folder); part = parent(part)) {
      hidden |= collector.isHidden(Path.of(part.fileName()));
    }
    if (!hidden && Files.exists(place)) {
      walk(place, collector);
    }
  }

  private static SourcePath parent(SourcePath path) {
    return new SourcePath(path.value().substring(0, path.value().lastIndexOf('/')));
  }

  private static void walk(Path start, Collector collector) {
    try {
      Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, collector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether a path below a newspaper folder is the newspaper's, whether or not there is such a
   * file.
   *
   * @param relative with forward slashes: {@code articles/2018}
   */
  public static boolean isOfNewspaper(String relative) {
    int slash = relative.indexOf('/');
    return relative.equals("site.yaml")
        || FOLDERS.contains(slash < 0 ? relative : relative.substring(0, slash));
  }

  /** The newspaper folder. */
  public Path root() {
    return root;
  }

  /** All files, sorted. */
  public Collection<SourcePath> files() {
    return files.keySet();
  }

  /** The files below a folder, given with its trailing slash, sorted. */
  public List<SourcePath> below(String folder) {
    return List.copyOf(inside(files, folder).keySet());
  }

  private static SortedMap<SourcePath, Path> inside(
      TreeMap<SourcePath, Path> files, String folder) {
    return files.subMap(new SourcePath(folder), new SourcePath(folder + Character.MAX_VALUE));
  }

  /** Whether there is such a file. */
  public boolean has(SourcePath file) {
    return files.containsKey(file);
  }

  /**
   * Where the file lies on this machine.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public Path locate(SourcePath file) {
    Path path = files.get(file);
    if (path == null) {
      throw new IllegalArgumentException("no such file: " + file);
    }
    return path;
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
    try {
      return Files.readAllBytes(locate(file));
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      problems.report(ProblemKind.UNREADABLE_FILE, Location.ofFile(file.value()), why);
      return null;
    }
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
      return new SourceText(path, quick.startsWith("\uFEFF") ? quick.substring(1) : quick);
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

  /** Puts each file under its path in the newspaper folder. */
  private static final class Collector extends SimpleFileVisitor<Path> {

    private final String prefix;
    private final Path start;
    private final TreeMap<SourcePath, Path> files;

    Collector(String prefix, Path start, TreeMap<SourcePath, Path> files) {
      this.prefix = prefix;
      this.start = start;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(start) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && attributes.isRegularFile()) {
        String relative = start.relativize(file).toString().replace('\\', '/');
        files.put(new SourcePath(prefix + relative), file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file that has gone since its folder was listed. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    /** Dot files of static/ such as .well-known belong to the site; editors' leftovers do not. */
    private boolean isHidden(Path path) {
      String name = String.valueOf(path.getFileName());
      return name.startsWith(".") && !(prefix.equals("static/") && !name.equals(".DS_Store"));
    }
  }
}
