package press.stet.generator.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.SearchRules;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.yaml.Fields;

/** Reads how readers search the archive. */
final class SearchRulesReader {

  private static final List<String> KEYS = List.of("engine");
  private static final String EXAMPLE =
      "{engine: \"https://duckduckgo.com/?sites=outlook.example&q={query}\"}";
  private static final String QUERY = "{query}";
  private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private SearchRulesReader() {}

  /** Null if readers cannot search. */
  static @Nullable SearchRules read(Fields site) {
    if (!site.isGroup("search")) {
      return site.flag("search") ? new SearchRules(null) : null;
    }
    Fields group = site.group("search", KEYS, EXAMPLE);
    String address = group == null ? null : group.text("engine");
    if (group == null || address == null) {
      return new SearchRules(null);
    }
    SearchRules.Engine engine = engine(address);
    if (engine == null) {
      group.report(ProblemKind.SEARCH_ENGINE, "engine", address);
    }
    return new SearchRules(engine);
  }

  /** Takes an address apart into a form; null if there is no form that leads to it. */
  private static SearchRules.@Nullable Engine engine(String address) {
    int mark = address.indexOf('?');
    if (mark < 0 || address.indexOf('#') >= 0 || BAD_ESCAPE.matcher(address).find()) {
      return null;
    }
    String action = address.substring(0, mark);
    String query = null;
    List<SearchRules.Field> fields = new ArrayList<>();
    for (String part : address.substring(mark + 1).split("&")) {
      int equals = part.indexOf('=');
      String name = decoded(equals < 0 ? part : part.substring(0, equals));
      String value = equals < 0 ? "" : part.substring(equals + 1);
      if (value.equals(QUERY) && query == null) {
        query = name;
      } else if (part.contains(QUERY)) {
        return null;
      } else {
        fields.add(new SearchRules.Field(name, decoded(value)));
      }
    }
    if (query == null || query.isEmpty() || !isWeb(action)) {
      return null;
    }
    return new SearchRules.Engine(action, query, fields);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme());
      return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
