package press.stet.generator.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import press.stet.core.config.Hosting;
import press.stet.core.config.Hosting.Compression;
import press.stet.core.config.Hosting.Resource;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** Reads what web hosts and browsers are to be told. */
final class HostingReader {

  private static final List<String> KEYS = List.of("headers", "inPages", "allow", "precompress");
  private static final List<String> RESOURCES =
      Arrays.stream(Resource.values()).map(HostingReader::key).toList();

  /** Host sources of Content Security Policy Level 3, section 2.3.1, with a scheme. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(https|wss)://(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*(:\\d{1,5})?(/[\\w.~/%-]*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UNSAFE =
      Pattern.compile("\\*|(https?|wss?|data|blob):(//)?\\*?|'.*'", Pattern.CASE_INSENSITIVE);

  private HostingReader() {}

  static Hosting read(Fields site) {
    Fields group = site.group("hosting", KEYS, "{headers: true, precompress: [gzip]}");
    if (group == null) {
      return Hosting.NONE;
    }
    Set<Compression> forms = EnumSet.noneOf(Compression.class);
    forms.addAll(group.choices("precompress", Compression.class));
    return new Hosting(group.flag("headers"), group.flag("inPages"), allowed(group), forms);
  }

  private static SortedMap<Resource, List<String>> allowed(Fields hosting) {
    SortedMap<Resource, List<String>> allowed = new TreeMap<>();
    Fields group = hosting.group("allow", RESOURCES, "{images: [https://photos.example]}");
    if (group != null) {
      for (Resource resource : Resource.values()) {
        List<String> sources = sources(group, key(resource));
        if (!sources.isEmpty()) {
          allowed.put(resource, sources);
        }
      }
    }
    return allowed;
  }

  private static List<String> sources(Fields group, String key) {
    List<String> sources = new ArrayList<>();
    for (YamlValue.Text text : group.texts(key)) {
      if (UNSAFE.matcher(text.text()).matches()) {
        group.report(ProblemKind.HOSTING_UNSAFE_SOURCE, text, text.text());
      } else if (!SOURCE.matcher(text.text()).matches()) {
        group.report(ProblemKind.HOSTING_BAD_SOURCE, text, text.text());
      } else if (!sources.contains(text.text())) {
        sources.add(text.text());
      }
    }
    return sources;
  }

  private static String key(Resource resource) {
    return resource.name().toLowerCase(Locale.ROOT);
  }
}
