package press.stet.generator.preview;

/** Hears what the preview does. Called from one thread at a time. */
public interface PreviewListener {

  /** The newspaper has been read, save for the articles' texts, and is shown. */
  void opened(PreviewReport report);

  /** What was saved has been read, and open pages have been told. */
  void saved(PreviewReport report);

  /** All texts have been read, and all links followed. */
  void checked(PreviewReport report);

  /** The generator itself failed; the preview goes on with the next save. */
  void failed(RuntimeException bug);
}
