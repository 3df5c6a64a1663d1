package press.stet.generator.image;

import java.util.List;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.SourcePath;

/** A photo cannot be prepared; its message is for whoever took it. */
final class PhotoFault extends Exception {

  private static final long serialVersionUID = 1;

  private final ProblemKind kind;
  private final Span span;
  private final String line;
  private final List<String> arguments;

  PhotoFault(ProblemKind kind, String... arguments) {
    this(kind, Span.START, "", arguments);
  }

  /**
   * A fault at a place of a file that is text.
   *
   * @param line the whole line; empty if it is not to be shown
   */
  PhotoFault(ProblemKind kind, Span span, String line, String... arguments) {
    super(kind.name());
    this.kind = kind;
    this.span = span;
    this.line = line;
    this.arguments = List.of(arguments);
  }

  /** A file that is damaged, or no picture. */
  static PhotoFault broken(String why) {
    return new PhotoFault(ProblemKind.BROKEN_PHOTO, why);
  }

  ProblemKind kind() {
    return kind;
  }

  /** Where it is, if the photo is a file of the newspaper's folder. */
  Location place(SourcePath photo) {
    return new Location(photo.value(), span, line);
  }

  String[] arguments() {
    return arguments.toArray(String[]::new);
  }
}
