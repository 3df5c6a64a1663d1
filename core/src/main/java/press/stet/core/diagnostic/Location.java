package press.stet.core.diagnostic;

/**
 * A place in a file of the newspaper, with the line as the writer sees it.
 *
 * @param path relative to the newspaper folder, with forward slashes
 * @param span where in the file
 * @param lineText the whole line, without its line break
 */
public record Location(String path, Span span, String lineText) {

  /** The start of a file whose text is not at hand, such as a photo. */
  public static Location ofFile(String path) {
    return new Location(path, Span.START, "");
  }
}
