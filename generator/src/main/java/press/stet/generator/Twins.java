package press.stet.generator;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Hosting.Compression;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.RenderedFile;
import press.stet.core.value.Checksum;
import press.stet.core.value.FileStamp;
import press.stet.core.value.SitePath;
import press.stet.generator.cache.KnownPages;
import press.stet.generator.compress.Compressor;
import press.stet.generator.compress.Compressor.Brotli;
import press.stet.generator.output.OutputFolder;
import press.stet.generator.parallel.Workers;

/**
 * Lays the site's texts compressed beside themselves, for hosts that send them so. A text that is
 * as it was keeps its twins. Safe for use by several threads.
 */
final class Twins {

  /** A text that fits into one packet of a network arrives no sooner if it is smaller. */
  private static final int LEAST = 1_000;

  private static final Set<String> TEXTS =
      Set.of("html", "css", "js", "mjs", "json", "xml", "svg", "txt");

  private final Set<Compression> forms;
  private final @Nullable KnownPages known;
  private final OutputFolder output;
  private final Set<String> names = new HashSet<>();

  private Twins(Set<Compression> forms, @Nullable KnownPages known, OutputFolder output) {
    this.forms = forms;
    this.known = known;
    this.output = output;
  }

  /** The forms that the settings ask for and this machine can make; tells of one it cannot make. */
  static Set<Compression> forms(SiteConfig config, Problems problems) {
    Set<Compression> forms = EnumSet.noneOf(Compression.class);
    forms.addAll(config.rules().hosting().precompress());
    if (forms.contains(Compression.BROTLI)) {
      Brotli brotli = Brotli.here();
      if (brotli != Brotli.AVAILABLE) {
        forms.remove(Compression.BROTLI);
        problems.report(
            ProblemKind.HOSTING_NO_BROTLI,
            Location.ofFile("site.yaml"),
            brotli == Brotli.NO_LIBRARY
                ? "Add com.aayushatharva.brotli4j:brotli4j to the plugin's dependencies, or take"
                    + " brotli out of `precompress`."
                : "Build on another machine, or take brotli out of `precompress`.");
      }
    }
    return forms;
  }

  /**
   * Lays twins beside all texts that the output folder has taken.
   *
   * @param known what earlier builds have left; null if nothing is kept
   */
  static void lay(
      Set<Compression> forms, @Nullable KnownPages known, OutputFolder output, Workers workers) {
    if (forms.isEmpty()) {
      return;
    }
    Twins twins = new Twins(forms, known, output);
    List<SitePath> paths = output.paths();
    paths.forEach(path -> twins.names.add(path.file()));
    workers.map(paths.stream().filter(path -> isText(path.file())).toList(), twins::lay);
  }

  private static boolean isText(String name) {
    return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private boolean lay(SitePath path) {
    Text text = text(path);
    for (Compression form : forms) {
      String name = path.file() + form.extension();
      // What the newspaper has put there itself stays.
      if (text.size >= LEAST && !names.contains(name)) {
        lay(text, new SitePath("/" + name), form);
      }
    }
    return true;
  }

  private void lay(Text text, SitePath twin, Compression form) {
    KnownPages.Known before = find(twin.file());
    if (before != null && text.contents.equals(before.key())) {
      FileStamp kept = output.keep(twin, before.stamp());
      if (kept != null) {
        remember(twin, text.contents, kept, before);
        return;
      }
    }
    byte[] bytes = Compressor.compress(text.bytes(), form);
    FileStamp left =
        output.add(new RenderedFile(twin, bytes), before == null ? null : before.stamp());
    remember(twin, text.contents, left, before);
  }

  private void remember(
      SitePath twin, Checksum key, FileStamp left, KnownPages.@Nullable Known before) {
    if (known == null) {
      return;
    }
    if (before != null && key.equals(before.key()) && left.equals(before.stamp())) {
      known.carry(before);
    } else {
      known.add(twin.file(), key, left, List.of());
    }
  }

  private KnownPages.@Nullable Known find(String name) {
    return known == null ? null : known.find(name);
  }

  /** A text that stands as an earlier build has left it need not be read. */
  private Text text(SitePath path) {
    KnownPages.Known before = find(path.file());
    if (before != null && output.isKept(path) && output.isUntouched(path.file(), before.stamp())) {
      return new Text(path, before.stamp().size(), before.stamp().contents(), null);
    }
    byte[] bytes = output.taken(path);
    return new Text(path, bytes.length, Checksum.of(bytes), bytes);
  }

  /** A file of the site, read when it has to be. */
  private final class Text {

    private final SitePath path;
    private final long size;
    private final Checksum contents;
    private byte @Nullable [] bytes;

    Text(SitePath path, long size, Checksum contents, byte @Nullable [] bytes) {
      this.path = path;
      this.size = size;
      this.contents = contents;
      this.bytes = bytes;
    }

    byte[] bytes() {
      if (bytes == null) {
        bytes = output.taken(path);
      }
      return bytes;
    }
  }
}
