package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.LiveUpdate;
import press.stet.core.article.Reference;
import press.stet.core.config.PhotoSources;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.body.Fragment;

/** What the renderers of one text share: where they write, and what they gather. */
final class Rendering {

  final Profile profile;
  final Wording wording;
  final Faults faults;
  final Set<String> containerNames;
  final HtmlBuffer out;
  final TextWriter text;
  final Links links;
  final RawHtml html;
  final Footnotes footnotes;
  final HeadingIds headingIds;
  final InlineReader reader;
  final List<Fragment.Container> containers = new ArrayList<>();
  private final TagSyntax tags = new TagSyntax();
  private final @Nullable UpdateLog updates;
  private HtmlBuffer target;
  private boolean tooNested;

  Rendering(
      Profile profile,
      String language,
      Set<String> containerNames,
      Faults faults,
      String body,
      @Nullable UpdateLog updates,
      @Nullable PhotoSources photos) {
    this.updates = updates;
    this.profile = profile;
    this.faults = faults;
    this.containerNames = containerNames;
    wording = Wording.of(language);
    out = new HtmlBuffer(body.length() + body.length() / 4);
    target = out;
    text = new TextWriter(out, profile.newspaper(), QuoteStyle.of(language));
    links = new Links(faults, body, photos);
    html = new RawHtml(out, links, faults);
    footnotes = new Footnotes(out, wording, faults);
    headingIds = new HeadingIds(links);
    reader = new InlineReader(profile, faults, Math.max(100_000, body.length()));
  }

  /** Goes on writing text elsewhere. */
  void redirect(HtmlBuffer to) {
    target = to;
    text.redirect(to);
  }

  /** Where text goes at the moment. */
  HtmlBuffer target() {
    return target;
  }

  /** Looks at an address; without a newspaper's rules any will do. */
  Address address(Target where) {
    return profile.newspaper()
        ? links.check(where)
        : new Address(Address.Kind.WEB, where.address(), null);
  }

  void writeAddress(Reference.Kind kind, Address address, Target where) {
    links.write(out, kind, address, where);
  }

  /** Reads tags of a text. */
  TagSyntax tags(char[] chars, int length) {
    tags.reset(chars, length);
    return tags;
  }

  /** Puts the updates of a running report in order. */
  void order(Node document) {
    if (updates != null) {
      new UpdateOrder(this, updates).put(document);
    }
  }

  /** Notes an update of a running report. */
  void log(LiveUpdate update) {
    if (updates != null) {
      updates.add(update);
    }
  }

  String breakTag() {
    return profile.newspaper() ? "<br>" : "<br />";
  }

  /** Reports once that the text is nested too deeply. */
  void tooNested(int offset, int limit) {
    if (profile.newspaper() && !tooNested) {
      tooNested = true;
      faults.report(ProblemKind.TOO_NESTED, offset, 1, String.valueOf(limit));
    }
  }
}
