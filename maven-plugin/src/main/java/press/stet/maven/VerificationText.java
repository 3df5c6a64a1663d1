package press.stet.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Span;
import press.stet.generator.DifferenceCause;
import press.stet.generator.SiteComparison;
import press.stet.generator.SiteDifference;
import press.stet.generator.Verification;

/** What {@code stet:verify} says. */
final class VerificationText {

  private VerificationText() {}

  /** {@code 1,234 files, byte for byte as in a build from nothing → target/site}. */
  static String proven(SiteComparison comparison, String output) {
    return files(comparison.files()) + ", byte for byte as in a build from nothing → " + output;
  }

  /** Every difference in a text of its own, then how many more there are. */
  static List<String> differences(Verification verification) {
    List<String> texts = new ArrayList<>();
    verification
        .unsaid()
        .forEach(problem -> texts.add(problem(problem, "only a build from nothing")));
    verification.invented().forEach(problem -> texts.add(problem(problem, "only this build")));
    SiteComparison comparison = verification.comparison();
    if (comparison != null) {
      for (SiteDifference difference : comparison.differences()) {
        texts.add(difference(difference) + cause(verification.causes().get(difference.path())));
      }
      int rest = comparison.differing() - comparison.differences().size();
      if (rest > 0) {
        texts.add("and " + files(rest) + " more");
      }
    }
    return texts;
  }

  private static String problem(Problem problem, String who) {
    return who + " reports\n  " + ProblemText.headline(problem);
  }

  private static String difference(SiteDifference difference) {
    String path = difference.path();
    if (difference instanceof SiteDifference.OnlyHere) {
      return path + ": is in the output folder, but not in a build from nothing";
    } else if (difference instanceof SiteDifference.OnlyThere) {
      return path + ": is in a build from nothing, but not in the output folder";
    } else if (difference instanceof SiteDifference.OtherBytes bytes) {
      return path + String.format(Locale.ROOT, ": differs from byte %,d on", bytes.position() + 1);
    } else if (difference instanceof SiteDifference.OtherLine line) {
      return "%s: differs from line %d on\n  in the output folder:\n%s\n  in a build from nothing:\n%s"
          .formatted(path, line.line(), excerpt(line, line.here()), excerpt(line, line.there()));
    }
    throw new IllegalStateException("unknown difference " + difference);
  }

  private static String cause(@Nullable DifferenceCause cause) {
    if (cause == null) {
      return "";
    }
    return "\n  cause: "
        + switch (cause) {
          case FILE_CHANGED -> "the file was changed after the build, and its time set back";
          case PAGE_KEY ->
              "the page's key, which is the same in both builds, leaves out something that it shows";
          case ARTICLE_KEY ->
              "the page's keys differ: an article or text that it shows was taken for unchanged";
          case UNKNOWN -> "not known, for the cache knows nothing of the file";
        };
  }

  private static String excerpt(SiteDifference.OtherLine line, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return "  "
          + line.line()
          + " | "
          + (text == null ? "(the file has ended)" : "(an empty line)");
    }
    Span span = new Span(line.line(), line.column(), 1);
    return ProblemText.excerpt(new Location(line.path(), span, text));
  }

  /** What it comes to, and what to do. */
  static String refuted(Verification verification, String folder) {
    SiteComparison comparison = verification.comparison();
    String what =
        comparison == null || comparison.same()
            ? "this build and a build from nothing do not report the same problems"
            : String.format(
                Locale.ROOT,
                "%,d of %s %s not the same in a build from nothing",
                comparison.differing(),
                files(comparison.files()),
                comparison.differing() == 1 ? "is" : "are");
    return what
        + ", see above. If nobody saved a file of the newspaper meanwhile, this is a bug of Stet;"
        + " please report it, with the lines above. Until it is mended, delete the folder "
        + folder
        + " and build again.";
  }

  private static String files(int count) {
    return String.format(Locale.ROOT, "%,d file%s", count, count == 1 ? "" : "s");
  }
}
