package press.stet.generator.image;

import java.util.List;
import press.stet.core.diagnostic.ProblemKind;

/** A photo cannot be prepared; its message is for whoever took it. */
final class PhotoFault extends Exception {

  private static final long serialVersionUID = 1;

  private final ProblemKind kind;
  private final List<String> arguments;

  PhotoFault(ProblemKind kind, String... arguments) {
    super(kind.name());
    this.kind = kind;
    this.arguments = List.of(arguments);
  }

  /** A file that is damaged, or no picture. */
  static PhotoFault broken(String why) {
    return new PhotoFault(ProblemKind.BROKEN_PHOTO, why);
  }

  ProblemKind kind() {
    return kind;
  }

  String[] arguments() {
    return arguments.toArray(String[]::new);
  }
}
