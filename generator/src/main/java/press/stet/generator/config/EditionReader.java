package press.stet.generator.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Edition;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SourcePath;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlReader;
import press.stet.generator.yaml.YamlValue;

/** Reads {@code editions/<yyyy-MM-dd>.yaml}, a day's printed paper. */
public final class EditionReader {

  private static final List<String> KEYS = List.of("number", "volume", "front");
  private static final int MAX_NUMBER = 999_999;

  private EditionReader() {}

  /**
   * Reads and checks an edition. All faults are reported.
   *
   * @param file its name is the day
   * @return null, and problems reported, if the day or the whole file cannot be read
   */
  public static @Nullable Edition read(SourcePath file, SourceText source, Problems problems) {
    LocalDate date = date(file, source, problems);
    YamlValue.Mapping mapping = YamlReader.read(source, 0, source.text().length(), problems);
    if (mapping == null) {
      return null;
    }
    Fields fields = new Fields(source, mapping, source.at(0, 1), KEYS, problems);
    Integer number = fields.number("number", 1, MAX_NUMBER);
    Integer volume = fields.number("volume", 1, MAX_NUMBER);
    List<SourcePath> front = fields.paths("front");
    return date == null ? null : new Edition(file, date, number, volume, front);
  }

  private static @Nullable LocalDate date(SourcePath file, SourceText source, Problems problems) {
    try {
      return LocalDate.parse(file.baseName());
    } catch (DateTimeParseException e) {
      problems.report(ProblemKind.BAD_EDITION_NAME, source.at(0, 1), file.fileName());
      return null;
    }
  }
}
