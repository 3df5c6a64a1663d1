package press.stet.generator.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.RenderedFile;
import press.stet.core.page.SearchSegment;
import press.stet.core.value.SitePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.parallel.Workers;

/**
 * Which word stands in which story of a part of the archive, cut into files: a table that names the
 * first word of each file, and the files. docs/search.md has the format.
 */
public final class TermIndex {

  private final SearchSegment segment;
  private final Postings postings;
  private final RenderedFile table;
  private final Map<SitePath, Shards.Shard> shards = new TreeMap<>();

  private TermIndex(SearchSegment segment, Postings postings) {
    this.segment = segment;
    this.postings = postings;
    int stories = segment.stories().size();
    Shards cut = new Shards(postings, stories, segment.later());
    List<Shards.Shard> bulk = cut.bulk();
    List<Shards.Shard> tail = cut.tail();
    StringBuilder keys = new StringBuilder().append(stories).append('\n');
    list(bulk, keys);
    keys.append('\n');
    list(tail, keys);
    byte[] text = keys.toString().getBytes(StandardCharsets.UTF_8);
    this.table = new RenderedFile(segment.table(), text);
  }

  private void list(List<Shards.Shard> some, StringBuilder keys) {
    for (Shards.Shard shard : some) {
      keys.append(shard.key());
      if (shard.alone()) {
        keys.append(SearchSegment.ALONE);
      }
      keys.append('\n');
      shards.put(path(segment.folder(), shard.bulk(), shard.key()), shard);
    }
  }

  /**
   * Reads the stories, and the texts of a part of the archive, on all threads.
   *
   * @param bodies has their texts
   */
  public static TermIndex of(SearchSegment segment, BodyStore bodies, Workers workers) {
    Letters letters = new Letters();
    Term.Vocabulary vocabulary = new Term.Vocabulary();
    List<Integer> firsts = new ArrayList<>();
    for (int first = 0; first < segment.stories().size(); first += Block.STORIES) {
      firsts.add(first);
    }
    List<Block> blocks =
        workers.map(
            firsts,
            first -> new StoryReader(letters, vocabulary, bodies).block(segment.stories(), first));
    return new TermIndex(segment, Postings.of(vocabulary, blocks));
  }

  /** The table, by which the others are found. */
  public RenderedFile table() {
    return table;
  }

  /** Gives every file but the table away, on all threads. */
  public void files(Workers workers, Consumer<RenderedFile> to) {
    workers.map(
        List.copyOf(shards.entrySet()),
        shard -> {
          to.accept(new RenderedFile(shard.getKey(), write(shard.getValue())));
          return true;
        });
  }

  /** The file at an address; null if there is none. */
  public @Nullable RenderedFile file(SitePath path) {
    if (path.equals(table.path())) {
      return table;
    }
    Shards.Shard shard = shards.get(path);
    return shard == null ? null : new RenderedFile(path, write(shard));
  }

  private byte[] write(Shards.Shard shard) {
    PostingsText out = new PostingsText();
    for (int word = shard.from(); word < shard.to(); word++) {
      if (postings.count(word, shard.oldest(), shard.end()) > 0) {
        out.word(postings.term(word));
        postings.write(word, shard.oldest(), shard.end(), out);
      }
    }
    return out.bytes();
  }

  /** Where the files are that a table names. */
  public static List<SitePath> files(SearchSegment segment, byte[] table) {
    List<SitePath> files = new ArrayList<>();
    String[] lines = new String(table, StandardCharsets.UTF_8).split("\n");
    boolean bulk = true;
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].isEmpty()) {
        bulk = false;
      } else {
        boolean alone = lines[i].charAt(lines[i].length() - 1) == SearchSegment.ALONE;
        String key = lines[i].substring(0, lines[i].length() - (alone ? 1 : 0));
        files.add(path(segment.folder(), bulk, key));
      }
    }
    return files;
  }

  /** No host need know other letters than those of ASCII. */
  private static SitePath path(SitePath folder, boolean bulk, String key) {
    StringBuilder name = new StringBuilder(bulk ? SearchSegment.BULK : SearchSegment.TAIL);
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        name.append(c);
      } else {
        name.append('_');
        for (int shift = 12; shift >= 0; shift -= 4) {
          name.append(Character.forDigit(c >> shift & 15, 16));
        }
      }
    }
    return folder.child(name.append(SearchSegment.END).toString());
  }
}
