package press.stet.generator.render;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.HtmlPage;

/** All that a page's template sees. */
final class PageVariables implements TemplateHashModelEx {

  private static final List<String> NAMES =
      List.of(
          "page",
          "frame",
          "head",
          "asset",
          "integrity",
          "html",
          "metadata",
          "latest",
          "today",
          "piece",
          "words");

  private static final MetadataFunction METADATA = new MetadataFunction();

  private final HtmlPage record;
  private final Models models;
  private final Questions questions;
  private final Pieces pieces;
  private final @Nullable TemplateModel page;
  private final @Nullable TemplateModel head;

  PageVariables(HtmlPage page, Questions questions, Pieces pieces, Models models) {
    this.record = page;
    this.models = models;
    this.questions = questions;
    this.pieces = pieces;
    this.page = models.wrap(page);
    this.head = models.wrap(page.head());
  }

  @Override
  public @Nullable TemplateModel get(String name) {
    return switch (name) {
      case "page" -> page;
      case "head" -> head;
      case "html" -> pieces.html();
      case "metadata" -> METADATA;
      case "latest" -> new LatestFunction(record.frame(), questions);
      case "today" -> new TodayFunction(questions);
      default -> pieces.variable(name);
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return NAMES.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(NAMES, models);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(NAMES.stream().map(this::get).toList(), models);
  }
}
