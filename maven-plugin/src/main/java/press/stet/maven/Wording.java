package press.stet.maven;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Severity;
import press.stet.core.site.Moment;
import press.stet.generator.AddressRegister;
import press.stet.generator.BuildEvent;
import press.stet.generator.CacheUse;
import press.stet.generator.GenerationReport;
import press.stet.generator.cache.Condition;
import press.stet.generator.preview.PreviewReport;

/** What the goals say about an outcome. */
final class Wording {

  private static final double BYTES_PER_GIGABYTE = 1e9;
  private static final long BYTES_PER_MEGABYTE = 1_000_000;

  /** What stands on fewer pages costs nothing worth a word. */
  private static final int MANY_PAGES = 100;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Wording() {}

  /** {@code 1,234 pages written, 56 kept, 2 deleted in 3.4 s → target/site}. */
  static String built(GenerationReport report, String output) {
    return counts(report) + " in " + time(report.took()) + " → " + output;
  }

  /** {@code 3 addresses added, 1,234 in all → addresses.txt}. */
  static String addresses(AddressRegister register, String file) {
    return "%s added, %s in all → %s"
        .formatted(
            number(register.added()) + (register.added() == 1 ? " address" : " addresses"),
            number(register.addresses()),
            file);
  }

  /** {@code 61 articles read in 1.2 s; texts and links are checked in the background}. */
  static String opened(PreviewReport report) {
    return "%s read in %s; texts and links are checked in the background"
        .formatted(number(report.articles(), "article"), time(report.took()));
  }

  /** {@code Read again, 2 open pages reloaded, in 12 ms}. */
  static String saved(PreviewReport report) {
    return "Read again, %s reloaded, in %s ms"
        .formatted(
            number(report.reloaded(), "open page"),
            number(Math.toIntExact(report.took().toMillis())));
  }

  /** {@code Texts and links of 10,000 articles checked after 4.5 s}. */
  static String allChecked(PreviewReport report) {
    return "Texts and links of %s checked after %s"
        .formatted(number(report.articles(), "article"), time(report.took()));
  }

  private static String counts(GenerationReport report) {
    return "%s written, %s kept, %s deleted"
        .formatted(
            number(report.written(), "page"), number(report.kept()), number(report.deleted()));
  }

  /** {@code 61 articles checked in 0.9 s, 2 of them not to be published yet}. */
  static String checked(GenerationReport report) {
    String all = number(report.articles() + report.withheld(), "article");
    String withheld =
        report.withheld() == 0
            ? ""
            : "; %s withheld (draft, embargo or expiry)".formatted(number(report.withheld()));
    return "%s checked in %s%s".formatted(all, time(report.took()), withheld);
  }

  /**
   * {@code Build again at 2026-11-24 06:00 (Asia/Kabul): embargo 2026-11-24 06:00, news sitemap
   * 2026-11-24 14:00}; empty if nothing changes by itself.
   */
  static String next(GenerationReport report) {
    Moment first = report.next().first();
    if (first == null) {
      return "";
    }
    List<String> reasons = new ArrayList<>();
    report
        .next()
        .all()
        .forEach(
            (reason, next) ->
                reasons.add(
                    reason.id().replace('-', ' ')
                        + (next.count() == 1 ? " " : " (" + number(next.count()) + ") ")
                        + minute(next.at(), report.zone())));
    return "Build again at %s (%s): %s"
        .formatted(minute(first.at(), report.zone()), report.zone(), String.join(", ", reasons));
  }

  /** To the minute, upwards, so that nobody comes too early. */
  private static String minute(Instant at, ZoneId zone) {
    Instant up = at.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
    return MINUTE.format(up.atZone(zone));
  }

  /** What an earlier build was of use for; empty if nothing is kept between builds. */
  static String cache(CacheUse use) {
    return switch (use.condition()) {
      case OFF -> "";
      case NEW -> "Cache: new; the next build will find it";
      case USABLE ->
          "Cache: %s of %s and %s of %s carried over"
              .formatted(
                  number(use.articlesCarried()),
                  number(use.articles(), "article"),
                  number(use.pagesCarried()),
                  number(use.pages(), "page"));
      case FOREIGN -> "Cache: 0 % hits: it was made by another version of Stet or Java";
      case DAMAGED -> "Cache: 0 % hits: it was damaged, and has been begun anew";
      case IN_USE -> "Cache: not used, because another build is using it";
      case INACCESSIBLE -> "Cache: not used, because its folder cannot be read or written";
    };
  }

  /**
   * What queries cost that stand on many pages: {@code latest("world", 5) is asked on 24,147 pages:
   * whenever its answer changes, all of them are drawn again (24,147 pages in this build)}.
   */
  static List<String> prices(CacheUse use) {
    return use.prices().stream()
        .filter(price -> use.condition() != Condition.OFF && price.pages() > MANY_PAGES)
        .map(
            price ->
                "%s is asked on %s: whenever its answer changes, all of them are drawn again%s"
                    .formatted(
                        price.query(),
                        number(price.pages(), "page"),
                        price.redrawn() == 0
                            ? ""
                            : " (%s in this build)".formatted(number(price.redrawn(), "page"))))
        .toList();
  }

  /** {@code 3 errors, 1 warning; the published site is unchanged.}; empty without problems. */
  static String problems(List<Problem> problems, Outcome outcome) {
    String count = ProblemText.count(problems);
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return count.isEmpty() ? "" : count + (failed ? outcome.words : "") + ".";
  }

  /** What to do about a file of a change that is nowhere. */
  static String unknownFile(String file) {
    return "There is no file %s, so nothing is said about it: it was deleted, or is misspelt in"
            .formatted(file)
        + " -Dstet.files.";
  }

  /** {@code … and 4,321 more warnings, in 812 files}. */
  static String moreWarnings(List<Problem> left) {
    long files = left.stream().map(problem -> problem.location().path()).distinct().count();
    return "… and "
        + number(left.size(), "more warning")
        + ", in "
        + number(Math.toIntExact(files), "file");
  }

  /** What errors have kept from happening. */
  enum Outcome {
    /** A build. */
    NOT_PUBLISHED("; the published site is unchanged"),
    /** A check. */
    CHECKED(""),
    /** A preview that knows too little to show anything. */
    NOTHING_SHOWN("; the preview waits until that is mended"),
    /** A preview of files with errors that had none before. */
    NOT_SHOWN("; the preview shows the last good version"),
    /** A preview that shows errors as they are. */
    SHOWN("; a build would publish nothing");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }
  }

  /** {@code 100,000 articles: about 40 s and 1.7 GB of disk}. */
  static String foreseen(BuildEvent.Foreseen foreseen) {
    String disk =
        String.format(Locale.ROOT, "%.1f GB of disk", foreseen.bytes() / BYTES_PER_GIGABYTE);
    return number(foreseen.articles(), "article")
        + ": about "
        + (foreseen.time() == null ? disk : roundTime(foreseen.time()) + " and " + disk);
  }

  /** What to do about too small a heap. */
  static String heapTooSmall(BuildEvent.Foreseen foreseen) {
    return "%s need about %s MB of heap, and Java may use %s MB: write -Xmx%sm into .mvn/jvm.config"
        .formatted(
            number(foreseen.articles(), "article"),
            number(megabytes(foreseen.heap())),
            number(megabytes(foreseen.heapLimit())),
            (megabytes(foreseen.heap()) + 99) / 100 * 100);
  }

  private static int megabytes(long bytes) {
    return (int) ((bytes + BYTES_PER_MEGABYTE - 1) / BYTES_PER_MEGABYTE);
  }

  /** To ten seconds, or to the minute: nobody can know it better. */
  private static String roundTime(Duration time) {
    long tens = Math.max(1, Math.round(time.toSeconds() / 10.0));
    return tens < 12 ? tens * 10 + " s" : Math.round(tens / 6.0) + " min";
  }

  /** {@code Drawing pages: 12,000 of 120,000}. */
  static String progress(BuildEvent.Progress progress) {
    return "%s: %s of %s"
        .formatted(step(progress.step()), number(progress.done()), number(progress.total()));
  }

  /** {@code Drawing pages}. */
  static String step(BuildEvent.Step step) {
    return switch (step) {
      case SOURCE -> "Finding files";
      case PARSE -> "Reading articles";
      case ASSEMBLE -> "Sorting stories";
      case PLAN -> "Planning pages";
      case PHOTOS -> "Preparing photos";
      case RENDER -> "Drawing pages";
      case OUTPUT -> "Writing files";
    };
  }

  private static String number(int count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@code 3.4 s} or {@code 2 min 5 s}. */
  static String time(Duration took) {
    if (took.compareTo(Duration.ofSeconds(60)) < 0) {
      return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
    return "%d min %d s".formatted(took.toMinutes(), took.toSecondsPart());
  }

  /** A folder as people would type it where they are: relative if it lies below. */
  static String path(Path folder, Path here) {
    boolean below = folder.startsWith(here) && !folder.equals(here);
    return (below ? here.relativize(folder) : folder).toString().replace('\\', '/');
  }
}
