package press.stet.generator.parse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Alias;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.value.SitePath;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** Reads old addresses: {@code /article.php?id=21034}. */
final class Aliases {

  private Aliases() {}

  /** Those that can be addresses of this site, in their order. */
  static List<Alias> read(Fields fields, String key) {
    List<Alias> aliases = new ArrayList<>();
    for (YamlValue.Text text : fields.texts(key)) {
      String address = text.text();
      int mark = address.indexOf('?');
      String path = decode(mark < 0 ? address : address.substring(0, mark));
      String query = mark < 0 || mark == address.length() - 1 ? null : address.substring(mark + 1);
      String fault = path == null ? "has a \"%\" without two digits" : fault(path, query);
      if (fault != null || path == null) {
        fields.report(ProblemKind.BAD_ALIAS, text, address, String.valueOf(fault));
      } else {
        aliases.add(new Alias(new SitePath(path), query, text.span()));
      }
    }
    return aliases;
  }

  private static @Nullable String fault(String path, @Nullable String query) {
    String fault = SitePath.fault(path);
    boolean spaced = query != null && query.chars().anyMatch(c -> c <= ' ' || c == '#');
    return fault == null && spaced ? "has a space or \"#\" behind the \"?\"" : fault;
  }

  /** Percent-decodes as UTF-8 (RFC 3986, section 2.1); null if that is not possible. */
  private static @Nullable String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
