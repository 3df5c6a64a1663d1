package press.stet.generator.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import press.stet.core.article.Alias;

/** The line of front matter that names old addresses. */
final class AliasLine {

  /** A line of a file is no place for a thousand addresses. */
  private static final int MOST = 20;

  private AliasLine() {}

  /** The line with all that an article has already, and some more. */
  static String of(Collection<Alias> before, Collection<String> more) {
    List<String> all = new ArrayList<>();
    for (Alias alias : before) {
      all.add(alias.path() + (alias.query() == null ? "" : "?" + alias.query()));
    }
    more.stream().filter(address -> !all.contains(address)).forEach(all::add);
    return of(all);
  }

  /** The line with some addresses. */
  static String of(List<String> addresses) {
    List<String> quoted = addresses.stream().limit(MOST).map(AliasLine::quoted).toList();
    return "aliases: [" + String.join(", ", quoted) + "]";
  }

  private static String quoted(String address) {
    boolean plain =
        address
            .codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || "/-._~?=&+%".indexOf(c) >= 0);
    return plain ? address : "'" + address.replace("'", "''") + "'";
  }
}
