package press.stet.generator.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Section;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.value.Kind;
import press.stet.generator.yaml.Fields;

/** Reads the newspaper's sections. */
final class SectionsReader {

  private static final List<String> KEYS = List.of("id", "title", "kind", "description");
  private static final String EXAMPLE = "{id: world, title: World}";

  private final Fields site;
  private final Set<String> ids = new HashSet<>();

  SectionsReader(Fields site) {
    this.site = site;
  }

  /** Those that could be read, in their order. */
  List<Section> sections() {
    site.require("sections", "sections: [" + EXAMPLE + "]");
    List<Section> sections = new ArrayList<>();
    for (Fields fields : site.groups("sections", KEYS, EXAMPLE)) {
      Section section = section(fields);
      if (section != null) {
        sections.add(section);
      }
    }
    return sections;
  }

  private @Nullable Section section(Fields fields) {
    fields.require("id", "id: world");
    fields.require("title", "title: World");
    String id = fields.id("id");
    String title = fields.text("title");
    Kind kind = fields.choice("kind", Kind.class);
    String description = fields.text("description");
    if (id == null) {
      return null;
    }
    if (!ids.add(id)) {
      fields.report(ProblemKind.DUPLICATE_SECTION, "id", id);
      return null;
    }
    return new Section(
        id, title == null ? id : title, kind == null ? Kind.NEWS : kind, description);
  }
}
