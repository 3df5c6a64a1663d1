package press.stet.generator.parse.markdown;

import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.PhotoSources;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.Fingerprint;
import press.stet.generator.body.Fragment;

/**
 * Turns the text of an article into safe HTML: CommonMark 0.31 with the additions that
 * docs/markdown.md describes. Safe for use by several threads.
 */
public final class MarkdownParser {

  private final Set<String> containerNames;
  private final Profile profile;
  private final Fingerprint rules;
  private final Parser parser;
  private final @Nullable PhotoSources photos;

  /**
   * Creates a parser.
   *
   * @param containerNames what may stand behind {@code :::}
   */
  public MarkdownParser(Set<String> containerNames) {
    this(containerNames, Profile.NEWSPAPER);
  }

  MarkdownParser(Set<String> containerNames, Profile profile) {
    this.containerNames = Set.copyOf(containerNames);
    this.profile = profile;
    this.rules = Fingerprint.of(profile + " " + String.join(" ", new TreeSet<>(containerNames)));
    Parser.Builder builder =
        Parser.builder()
            .inlineParserFactory(InlineRun::collector)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(BlockRenderer.DEEPEST + 4);
    if (profile.github()) {
      builder.customBlockParserFactory(TableParser.factory());
    }
    if (profile.newspaper()) {
      builder.customBlockParserFactory(ContainerParser.factory());
      builder.customBlockParserFactory(FootnoteParser.factory());
    }
    this.parser = builder.build();
    this.photos = null;
  }

  private MarkdownParser(MarkdownParser other, PhotoSources photos) {
    this.containerNames = other.containerNames;
    this.profile = other.profile;
    this.rules = other.rules;
    this.parser = other.parser;
    this.photos = photos;
  }

  /** The same, which tells of photos that pages may not load. */
  public MarkdownParser with(PhotoSources photos) {
    return new MarkdownParser(this, photos);
  }

  /** The fingerprint of all that decides, beside a text itself, on what becomes of it. */
  public Fingerprint rules() {
    return rules;
  }

  /**
   * Parses a text.
   *
   * @param text the whole file
   * @param bodyOffset where the body begins in it, behind the front matter
   * @param language BCP 47 tag, for quotation marks and the few words that are added
   * @param problems receives what is wrong, with places in the file
   * @return balanced HTML without scripts, whatever the text holds
   */
  public Fragment parse(SourceText text, int bodyOffset, String language, Problems problems) {
    return parse(text, bodyOffset, language, null, null, problems);
  }

  /**
   * Parses the text of an article.
   *
   * @param style what the text is held against as well; null for nothing
   * @param updates notes the updates of a running report, which are put in order; null for any
   *     other text
   */
  public Fragment parse(
      SourceText text,
      int bodyOffset,
      String language,
      @Nullable StyleGuide style,
      @Nullable UpdateLog updates,
      Problems problems) {
    String body = text.text().substring(bodyOffset);
    Node document = parser.parse(body);
    if (style != null) {
      new StyleCheck(style, profile, text, bodyOffset, problems).check(document);
    }
    Faults faults = new Faults(text, bodyOffset, problems);
    Rendering rendering =
        new Rendering(profile, language, containerNames, faults, body, updates, photos);
    String markup = new BlockRenderer(rendering).document(document);
    rendering.links.checkAnchors(rendering.footnotes.ids());
    return new Fragment(
        markup,
        rendering.links.references(),
        rendering.containers,
        rendering.links.anchors(),
        rendering.text.words());
  }
}
