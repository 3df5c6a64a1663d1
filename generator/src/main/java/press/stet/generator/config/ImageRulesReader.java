package press.stet.generator.config;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.stet.core.config.ImageRules;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** Reads how photos are prepared. */
final class ImageRulesReader {

  private static final String KEY = "images";
  private static final List<String> KEYS =
      List.of("widths", "quality", "maxMegapixels", "socialCards");
  private static final Set<String> OFF = Set.of("off", "no", "false");
  private static final int MIN_WIDTH = 100;
  private static final int MAX_WIDTH = 4000;
  private static final int MOST_WIDTHS = 8;
  private static final int MIN_QUALITY = 20;
  private static final int MAX_MEGAPIXELS = 1000;

  private ImageRulesReader() {}

  /** The rules; the usual ones if the newspaper says nothing. */
  static ImageRules read(Fields site) {
    if (!site.isGroup(KEY)) {
      YamlValue.Text word = site.isMissing(KEY) ? null : site.written(KEY);
      if (word != null && !OFF.contains(word.text())) {
        site.report(ProblemKind.BAD_IMAGES, KEY, word.text());
      }
      return word == null ? ImageRules.USUAL : ImageRules.OFF;
    }
    Fields fields = site.group(KEY, KEYS, "{quality: 78}");
    if (fields == null) {
      return ImageRules.USUAL;
    }
    Integer quality = fields.number("quality", MIN_QUALITY, 100);
    Integer megapixels = fields.number("maxMegapixels", 1, MAX_MEGAPIXELS);
    return new ImageRules(
        true,
        widths(fields),
        quality == null ? ImageRules.USUAL.quality() : quality,
        megapixels == null ? ImageRules.USUAL.maxMegapixels() : megapixels,
        fields.flag("socialCards"));
  }

  private static List<Integer> widths(Fields fields) {
    TreeSet<Integer> widths = new TreeSet<>();
    for (YamlValue.Text text : fields.texts("widths")) {
      int width = text.text().matches("\\d{1,5}") ? Integer.parseInt(text.text()) : 0;
      if (width < MIN_WIDTH || width > MAX_WIDTH || widths.size() == MOST_WIDTHS) {
        fields.report(ProblemKind.BAD_WIDTHS, text, text.text());
      } else {
        widths.add(width);
      }
    }
    return widths.isEmpty() ? ImageRules.USUAL.widths() : List.copyOf(widths);
  }
}
