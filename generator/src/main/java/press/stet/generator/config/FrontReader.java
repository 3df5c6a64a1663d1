package press.stet.generator.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.site.FrontPlan;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlReader;
import press.stet.generator.yaml.YamlValue;

/** Reads {@code front.yaml}, the front page as editors want it. */
public final class FrontReader {

  private static final List<String> KEYS = List.of("lead", "seconds", "pinned", "blocks");
  private static final List<String> PIN_KEYS = List.of("article", "until");
  private static final String PIN_EXAMPLE =
      "{article: articles/2018/07/05/doha.md, until: 2018-07-06T12:00}";
  private static final List<String> BLOCK_KEYS = List.of("section", "tag", "size");
  private static final String BLOCK_EXAMPLE = "{section: world, size: 4}";
  private static final int SIZE = 4;
  private static final int MAX_SIZE = 20;

  private final SiteConfig config;
  private final Fields fields;
  private final Set<String> named = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  private FrontReader(SiteConfig config, Fields fields) {
    this.config = config;
    this.fields = fields;
  }

  /**
   * Reads and checks the plan; whether there are such articles is not known here. All faults are
   * reported.
   *
   * @return null, and problems reported, if the whole file cannot be read
   */
  public static @Nullable FrontPlan read(
      SourcePath file, SourceText source, SiteConfig config, Problems problems) {
    YamlValue.Mapping mapping = YamlReader.read(source, 0, source.text().length(), problems);
    if (mapping == null) {
      return null;
    }
    Fields fields = new Fields(source, mapping, source.at(0, 1), KEYS, problems);
    return new FrontReader(config, fields).plan(file);
  }

  private FrontPlan plan(SourcePath file) {
    SourcePath lead = fields.path("lead");
    List<SourcePath> seconds = fields.paths("seconds");
    fields.texts("lead").forEach(text -> once(fields, text));
    fields.texts("seconds").forEach(text -> once(fields, text));
    if (seconds.size() > FrontPlan.MOST_SECONDS) {
      String most = Integer.toString(FrontPlan.MOST_SECONDS);
      fields.report(ProblemKind.TOO_MANY_SECONDS, "seconds", most);
    }
    return new FrontPlan(file, lead, seconds, pinned(), blocks());
  }

  private List<FrontPlan.Pin> pinned() {
    List<FrontPlan.Pin> pins = new ArrayList<>();
    for (Fields group : fields.groups("pinned", PIN_KEYS, PIN_EXAMPLE)) {
      group.require("article", "article: articles/2018/07/05/doha.md");
      group.require("until", "until: 2018-07-06T12:00");
      SourcePath article = group.path("article");
      StoryDate until = group.date("until", config.timeZone());
      group.texts("article").forEach(text -> once(group, text));
      if (article != null && until != null) {
        pins.add(new FrontPlan.Pin(article, until));
      }
    }
    return pins;
  }

  private void once(Fields group, YamlValue.Text file) {
    if (!named.add(file.text())) {
      group.report(ProblemKind.NAMED_TWICE_ON_FRONT, file, file.text());
    }
  }

  private List<FrontPlan.Block> blocks() {
    List<FrontPlan.Block> blocks = new ArrayList<>();
    for (Fields group : fields.groups("blocks", BLOCK_KEYS, BLOCK_EXAMPLE)) {
      String section = section(group);
      String tag = group.text("tag");
      Integer size = group.number("size", 1, MAX_SIZE);
      boolean either = group.isMissing("section") != group.isMissing("tag");
      if (!either) {
        group.report(ProblemKind.SECTION_OR_TAG, group.isMissing("tag") ? "section" : "tag");
      } else if (tag != null && !Slug.isPossible(tag)) {
        group.report(ProblemKind.EMPTY_NAME, "tag", tag);
      } else if (section != null || tag != null) {
        String of = section == null ? "tag" : "section";
        String name = section == null ? Objects.requireNonNull(tag) : section;
        if (!shown.add(of + "/" + (section == null ? Slug.of(name).value() : name))) {
          group.report(ProblemKind.BLOCK_TWICE_ON_FRONT, of, of, name);
        }
        YamlValue.Text text = group.written(of);
        Span span = text == null ? Span.START : text.span();
        blocks.add(new FrontPlan.Block(section, tag, size == null ? SIZE : size, span));
      }
    }
    return blocks;
  }

  private @Nullable String section(Fields group) {
    String id = group.text("section");
    if (id == null || config.section(id).isPresent()) {
      return id;
    }
    List<String> ids = config.sections().stream().map(Section::id).toList();
    group.report(ProblemKind.UNKNOWN_SECTION, "section", id, Suggestion.didYouMean(id, ids));
    return null;
  }
}
