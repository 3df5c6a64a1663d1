package press.stet.generator.parse;

import press.stet.core.article.BodyText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.Fragment;
import press.stet.generator.parse.markdown.MarkdownParser;

/** Parses texts and puts them into the body store. */
record Bodies(MarkdownParser markdown, BodyStore store) {

  /**
   * Parses and keeps the text from an offset of a file on.
   *
   * @param language decides on quotation marks and dashes
   */
  BodyText.Parsed keep(SourceText source, int offset, String language, Problems problems) {
    Fragment fragment = markdown.parse(source, offset, language, problems);
    return new BodyText.Parsed(
        store.put(fragment), fragment.references(), fragment.anchors(), fragment.words());
  }
}
