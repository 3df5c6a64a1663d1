package press.stet.generator.parse;

import org.jspecify.annotations.Nullable;
import press.stet.core.article.BodyText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.Fragment;
import press.stet.generator.parse.markdown.MarkdownParser;
import press.stet.generator.parse.markdown.StyleGuide;
import press.stet.generator.parse.markdown.UpdateLog;

/** Parses texts and puts them into the body store. */
record Bodies(MarkdownParser markdown, BodyStore store) {

  /**
   * Parses and keeps the text from an offset of a file on.
   *
   * @param language decides on quotation marks and dashes
   */
  BodyText.Parsed keep(SourceText source, int offset, String language, Problems problems) {
    return keep(source, offset, language, null, null, problems);
  }

  /**
   * Parses and keeps the text of an article from an offset of a file on.
   *
   * @param style what the text is held against as well; null for nothing
   * @param updates notes the updates of a running report; null for any other text
   */
  BodyText.Parsed keep(
      SourceText source,
      int offset,
      String language,
      @Nullable StyleGuide style,
      @Nullable UpdateLog updates,
      Problems problems) {
    Fragment fragment = markdown.parse(source, offset, language, style, updates, problems);
    String live = updates == null ? "" : " live in " + updates.zone().getId();
    Fingerprint key = key(source, offset, language + live);
    store.put(key, fragment);
    return new BodyText.Parsed(key, fragment.references(), fragment.anchors(), fragment.words());
  }

  /**
   * Names a text by what it is made of. The path is part of it, so that no file's text can be taken
   * for another's, whatever somebody writes into the one or the other.
   */
  private Fingerprint key(SourceText source, int offset, String language) {
    return new Fingerprinter()
        .add(source.path())
        .add(source.text().length())
        .add(source.contents().bits())
        .add(offset)
        .add(language)
        .add(markdown.rules())
        .finish();
  }
}
