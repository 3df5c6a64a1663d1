package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.LinkReferenceDefinition;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Reference;
import press.stet.core.config.PhotoSources;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.core.diagnostic.Suggestion;
import press.stet.generator.body.Fragment;

/** Writes addresses, gathers references to other files and checks anchors within the text. */
final class Links {

  private record Anchor(String name, int offset, int length) {}

  private final Faults faults;
  private final String body;
  private final @Nullable PhotoSources photos;
  private final Set<String> refused = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Anchor> wanted = new ArrayList<>();
  private final Set<String> anchors = new LinkedHashSet<>();

  /**
   * The links of one text.
   *
   * @param photos from where photos may be loaded; null if nobody asks
   */
  Links(Faults faults, String body, @Nullable PhotoSources photos) {
    this.faults = faults;
    this.body = body;
    this.photos = photos;
  }

  List<Reference> references() {
    return references;
  }

  List<String> anchors() {
    return List.copyOf(anchors);
  }

  /** Takes an id for an element; false if another has it. */
  boolean addAnchor(String id) {
    return anchors.add(id);
  }

  boolean hasAnchor(String id) {
    return anchors.contains(id);
  }

  /** Looks at an address; reports one that must not come out. */
  Address check(Target target) {
    Address address = Address.of(target.address());
    if (address.kind() == Address.Kind.UNSAFE) {
      int[] place = place(target);
      String scheme = address.scheme() == null ? "" : address.scheme();
      faults.report(ProblemKind.UNSAFE_ADDRESS, place[0], place[1], scheme);
    }
    return address;
  }

  /** Writes a checked address as the contents of an attribute. */
  void write(HtmlBuffer out, Reference.Kind kind, Address address, Target target) {
    switch (address.kind()) {
      case WEB -> out.text(web(kind, address, target));
      case ANCHOR -> anchor(out, address.text(), target);
      case SITE -> out.mark(Fragment.LINK, refer(kind, address, target));
      default -> {}
    }
  }

  /** An address of another site; reports once of each site that photos may not be loaded from. */
  String web(Reference.Kind kind, Address address, Target target) {
    String host =
        photos == null || kind != Reference.Kind.IMAGE ? null : photos.refused(address.text());
    if (host != null && refused.add(host)) {
      int[] place = place(target);
      faults.report(ProblemKind.PHOTO_ELSEWHERE, place[0], place[1], host);
    }
    return Address.encode(address.text());
  }

  /** Makes a reference; its number. */
  int refer(Reference.Kind kind, Address address, Target target) {
    String text = address.text();
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    String anchor =
        hash < 0 || hash == text.length() - 1 ? null : Address.decode(text.substring(hash + 1));
    int question = path.indexOf('?');
    String query = question < 0 ? null : path.substring(question);
    String file = Address.decode(question < 0 ? path : path.substring(0, question));
    int[] place = place(target);
    Span span = faults.span(place[0], place[1]);
    references.add(new Reference(kind, file, query, anchor, span));
    return references.size() - 1;
  }

  private void anchor(HtmlBuffer out, String text, Target target) {
    String name = Address.decode(text.substring(1));
    if (!name.isEmpty() && !name.equals("top")) {
      int[] place = place(target);
      wanted.add(new Anchor(name, place[0], place[1]));
    }
    out.raw('#').text(Address.encode(text.substring(1)));
  }

  /** Reports links to anchors that the text, now complete, does not have. */
  void checkAnchors(Set<String> others) {
    for (Anchor anchor : wanted) {
      if (!anchors.contains(anchor.name()) && !others.contains(anchor.name())) {
        faults.report(
            ProblemKind.DANGLING_ANCHOR,
            anchor.offset(),
            anchor.length(),
            faults.path(),
            anchor.name(),
            Suggestion.didYouMean(anchor.name(), new TreeSet<>(anchors)),
            anchors.isEmpty() ? "none" : String.join(", ", anchors));
      }
    }
  }

  private int[] place(Target target) {
    LinkReferenceDefinition definition = target.definition();
    return definition == null
        ? new int[] {target.offset(), target.length()}
        : DefinitionPlace.find(body, definition);
  }

  /** A target that stands in the text itself. */
  static Target plain(String address, int offset, int length) {
    return new Target(address, null, offset, length, null, java.util.Map.of());
  }

  /** A text without the characters that frame marks. */
  static String withoutMarks(@Nullable String text) {
    return text == null ? "" : text.replace("\u0001", "").replace("\u0002", "");
  }
}
