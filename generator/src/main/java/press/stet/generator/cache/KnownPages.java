package press.stet.generator.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Query;
import press.stet.core.value.Checksum;
import press.stet.core.value.FileStamp;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;

/**
 * What each file of the web site was made of, by an earlier build, and how that build left it. Safe
 * for use by several threads.
 */
public final class KnownPages {

  private final RecordFile file;
  private final boolean sameSettings;

  /**
   * @param sameSettings whether that build went by the settings, the theme and the tool that this
   *     one goes by; if not, no key of it counts
   */
  KnownPages(RecordFile file, boolean sameSettings) {
    this.file = file;
    this.sameSettings = sameSettings;
  }

  /**
   * A file of the web site.
   *
   * @param number names the record in {@link #carry}
   * @param key of what it was made of; null if it no longer counts
   * @param stamp how it was left
   * @param asked what its template asked, and the answers
   */
  public record Known(
      int number, @Nullable Checksum key, FileStamp stamp, List<Query.Asked> asked) {}

  /** Finds a file by its path in the output folder; null if no build has written it. */
  public @Nullable Known find(String path) {
    RecordFile.Found found = file.find(path);
    if (found == null) {
      return null;
    }
    BinaryReader in = found.contents();
    Checksum key = in.checksum();
    FileStamp stamp = stamp(in);
    return new Known(found.number(), sameSettings ? key : null, stamp, in.list(KnownPages::asked));
  }

  /**
   * A file as it was left.
   *
   * @param path in the output folder
   */
  public record Left(String path, FileStamp stamp) {}

  /** Greater than {@link Known#number} of any file. */
  public int numbers() {
    return file.numbers();
  }

  /** The file of a number; null if there is none. */
  public @Nullable Left left(int number) {
    BinaryReader in = file.at(number);
    if (in == null) {
      return null;
    }
    String path = in.text();
    in.checksum();
    return new Left(path, stamp(in));
  }

  private static FileStamp stamp(BinaryReader in) {
    return new FileStamp(in.longNumber(), in.bits(), in.checksum());
  }

  /** The record still holds, to the letter. */
  public void carry(Known known) {
    file.carry(known.number());
  }

  /** Keeps what a file was made of and how it was left. */
  public void add(String path, Checksum key, FileStamp stamp, List<Query.Asked> asked) {
    BinaryWriter out = new BinaryWriter(96);
    out.checksum(key).number(stamp.size()).bits(stamp.time()).checksum(stamp.contents());
    out.list(asked, KnownPages::write);
    file.add(path, out);
  }

  private static void write(BinaryWriter out, Query.Asked asked) {
    out.text(asked.query().name()).texts(asked.query().arguments()).fingerprint(asked.answer());
  }

  private static Query.Asked asked(BinaryReader in) {
    Query query = new Query(in.text(), in.texts());
    return new Query.Asked(query, in.fingerprint());
  }
}
