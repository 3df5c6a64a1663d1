package press.stet.generator.cache;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.diagnostic.Problem;
import press.stet.core.value.Checksum;
import press.stet.core.value.SourcePath;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;

/**
 * The articles that an earlier build has read, by their files' contents. Safe for use by several
 * threads.
 */
public final class KnownArticles {

  private final RecordFile file;
  private final ArticleCodec codec = new ArticleCodec();

  KnownArticles(RecordFile file) {
    this.file = file;
  }

  /**
   * An article as it was read, with what was said of it.
   *
   * @param problems warnings only: an article with an error is read again
   */
  public record Known(Article article, List<Problem> problems) {}

  /**
   * Finds an article; it is then part of what the next build will know, too.
   *
   * @param bytes the file's contents
   * @return null if no build has read this file with these contents
   */
  public @Nullable Known find(SourcePath path, byte[] bytes) {
    RecordFile.Found found = file.find(path.value());
    if (found == null) {
      return null;
    }
    BinaryReader in = found.contents();
    if (in.number() != bytes.length || !in.checksum().equals(Checksum.of(bytes))) {
      return null;
    }
    List<Problem> problems = in.list(ArticleCodec::problem);
    Article article = codec.article(path, in, found.file(), found.start());
    file.carry(found.number());
    return new Known(article, problems);
  }

  /** Keeps an article that was just read. */
  public void add(byte[] bytes, Article article, List<Problem> problems) {
    BinaryWriter out = new BinaryWriter(1024);
    out.number(bytes.length).checksum(Checksum.of(bytes));
    out.list(new ArrayList<>(problems), ArticleCodec::write);
    ArticleCodec.write(out, article);
    file.add(article.source().value(), out);
  }

  /** Whether there is anything to be found. */
  boolean isEmpty() {
    return file.count() == 0;
  }
}
