package press.stet.generator.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/**
 * The file {@code addresses.txt}: addresses that have been published, one a line, kept with the
 * newspaper for those who build it without a cache. A line that begins with {@code #} says nothing.
 */
public final class AddressList {

  /** Where it is. */
  public static final SourcePath FILE = new SourcePath("addresses.txt");

  private AddressList() {}

  /**
   * A line.
   *
   * @param place where it is written
   */
  record Line(SitePath address, Location place) {}

  /** Reads the list; lines that are no addresses are reported. */
  static List<Line> read(SourceText source, Problems problems) {
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i <= source.lineCount(); i++) {
      String written = source.line(i).strip();
      if (written.isEmpty() || written.startsWith("#")) {
        continue;
      }
      Location place = source.at(source.lineStart(i), source.line(i).length());
      String fault = SitePath.fault(written);
      if (fault == null) {
        lines.add(new Line(new SitePath(written), place));
      } else {
        problems.report(ProblemKind.BAD_LISTED_ADDRESS, place, written, fault);
      }
    }
    return lines;
  }

  /** The list with some addresses more: sorted, each once, and none left out that was in it. */
  public static String with(SourceText before, Collection<SitePath> published, Problems problems) {
    TreeSet<SitePath> all = new TreeSet<>(published);
    read(before, problems).forEach(line -> all.add(line.address()));
    StringBuilder out = new StringBuilder(all.size() * 40);
    all.forEach(address -> out.append(address).append('\n'));
    return out.toString();
  }
}
