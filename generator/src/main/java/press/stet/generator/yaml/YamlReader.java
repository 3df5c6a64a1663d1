package press.stet.generator.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;
import press.stet.generator.yaml.YamlValue.Entry;
import press.stet.generator.yaml.YamlValue.Mapping;
import press.stet.generator.yaml.YamlValue.Unreadable;

/**
 * Reads YAML 1.2 (yaml.org/spec/1.2.2) as newspapers use it: one mapping, no anchors, aliases or
 * tags, and every scalar a text. A fault under one top-level key does not hide the other keys.
 */
public final class YamlReader {

  /** The longest text that is read, in {@code char}s. */
  static final int MAX_LENGTH = 1 << 18;

  private YamlReader() {}

  /**
   * Reads a part of a file that begins and ends with whole lines.
   *
   * @param start offset of the first character
   * @param end offset behind the last character
   * @return what could be read, empty for an empty text; null, and a problem reported, if the text
   *     has no keys at all
   */
  public static @Nullable Mapping read(SourceText source, int start, int end, Problems problems) {
    if (end - start > MAX_LENGTH) {
      problems.report(
          ProblemKind.YAML_TOO_LONG, source.at(start, 1), Integer.toString(MAX_LENGTH / 1024));
      return null;
    }
    Mapping everyday = EverydayReader.read(source.text(), start, end);
    if (everyday != null) {
      return everyday;
    }
    Chunk whole = Chunk.of(source, start, end, problems);
    List<Problem> found = new ArrayList<>();
    try {
      Mapping mapping = new TreeReader(whole, found).document();
      found.forEach(problems::report);
      return mapping;
    } catch (YamlEngineException e) {
      return readByKeys(whole, SyntaxProblem.of(e, whole), problems);
    }
  }

  /** Reads the text again, one top-level key at a time. */
  private static Mapping readByKeys(Chunk whole, Problem first, Problems problems) {
    List<Entry> entries = new ArrayList<>();
    List<Problem> found = new ArrayList<>();
    for (TopLevelKeys.Part part : TopLevelKeys.split(whole)) {
      List<Entry> read = readPart(part, found);
      String key = part.key();
      if (read.isEmpty() && key != null) {
        Span span = part.chunk().span();
        read = List.of(new Entry(key, span, new Unreadable(span)));
      }
      entries.addAll(read);
    }
    if (found.isEmpty()) {
      found.add(first);
    }
    found.forEach(problems::report);
    return new Mapping(Duplicates.removed(entries, whole.source(), problems::report), whole.span());
  }

  private static List<Entry> readPart(TopLevelKeys.Part part, List<Problem> found) {
    try {
      Mapping mapping = new TreeReader(part.chunk(), found).document();
      if (part.stray() != null) {
        found.add(part.stray());
      }
      return mapping == null ? List.of() : mapping.entries();
    } catch (YamlEngineException e) {
      found.add(SyntaxProblem.of(e, part.chunk()));
      return List.of();
    }
  }
}
