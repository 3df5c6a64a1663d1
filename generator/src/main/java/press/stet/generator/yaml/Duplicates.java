package press.stet.generator.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.SourceText;
import press.stet.generator.yaml.YamlValue.Entry;

/** Finds keys that are given twice. */
final class Duplicates {

  private Duplicates() {}

  /** The entries without those whose key came before. */
  static List<Entry> removed(List<Entry> entries, SourceText source, Consumer<Problem> problems) {
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Entry earlier = first.putIfAbsent(entry.key(), entry);
      if (earlier != null) {
        problems.accept(
            Problem.of(
                ProblemKind.YAML_DUPLICATE_KEY,
                source.at(entry.keySpan()),
                SyntaxProblem.brief(entry.key()),
                Integer.toString(earlier.keySpan().line())));
      }
    }
    return new ArrayList<>(first.values());
  }
}
