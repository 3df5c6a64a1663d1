package press.stet.generator.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.site.Takedown;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlReader;
import press.stet.generator.yaml.YamlValue;

/** Reads {@code takedowns.yaml}, the articles that editors take down. */
public final class TakedownsReader {

  private static final List<String> KEYS = List.of("takedowns");
  private static final List<String> ENTRY_KEYS = List.of("address", "date", "reason", "until");
  private static final String EXAMPLE =
      "{address: articles/2018/07/05/doha.md, date: 2018-07-06, reason: …}";

  private final SourceText source;
  private final SiteConfig config;

  private TakedownsReader(SourceText source, SiteConfig config) {
    this.source = source;
    this.config = config;
  }

  /**
   * Reads and checks the list; whether there are such articles is not known here. All faults are
   * reported.
   *
   * @return null, and problems reported, if the whole file cannot be read
   */
  public static @Nullable List<Takedown> read(
      SourceText source, SiteConfig config, Problems problems) {
    YamlValue.Mapping mapping = YamlReader.read(source, 0, source.text().length(), problems);
    if (mapping == null) {
      return null;
    }
    Fields fields = new Fields(source, mapping, source.at(0, 1), KEYS, problems);
    TakedownsReader reader = new TakedownsReader(source, config);
    List<Takedown> takedowns = new ArrayList<>();
    for (Fields entry : fields.groups("takedowns", ENTRY_KEYS, EXAMPLE)) {
      Takedown takedown = reader.takedown(entry);
      if (takedown != null) {
        takedowns.add(takedown);
      }
    }
    return takedowns;
  }

  private @Nullable Takedown takedown(Fields entry) {
    entry.require("address", "address: articles/2018/07/05/doha.md");
    entry.require("date", "date: 2018-07-06T12:00");
    entry.require("reason", "reason: A court has ordered it.");
    YamlValue.Text written = entry.written("address");
    StoryDate date = entry.date("date", config.timeZone());
    String reason = entry.text("reason");
    StoryDate until = entry.date("until", config.timeZone());
    if (date != null && until != null && !until.isAfter(date)) {
      entry.report(ProblemKind.TAKEDOWN_ENDS_BEFORE, "until");
    }
    if (written == null) {
      return null;
    }
    SourcePath file = file(written.text());
    SitePath address = file == null ? address(written.text()) : null;
    if (file == null && address == null) {
      entry.report(ProblemKind.BAD_TAKEDOWN_ADDRESS, written, written.text());
      return null;
    }
    return date == null || reason == null
        ? null
        : new Takedown(
            source.at(written.span()), written.text(), file, address, date, reason, until);
  }

  private static @Nullable SourcePath file(String written) {
    boolean below = written.startsWith("articles/") && written.endsWith(".md");
    return below ? new SourcePath("site.yaml").resolve(written) : null;
  }

  /** An address of this site, as it stands below the root or in full, as readers copy it. */
  private @Nullable SitePath address(String written) {
    String path = written;
    String site = config.url().toString();
    if (written.startsWith(site)) {
      path = decoded("/" + written.substring(site.length()).replaceFirst("[?#].*", ""));
    }
    if (path == null || SitePath.fault(path) != null) {
      return null;
    }
    return new SitePath(path.endsWith("/") || path.endsWith(".html") ? path : path + "/").ofPage();
  }

  private static @Nullable String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
