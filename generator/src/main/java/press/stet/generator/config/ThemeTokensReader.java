package press.stet.generator.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Section;
import press.stet.core.config.ThemeTokens;
import press.stet.core.config.ThemeTokens.Face;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.Colour;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue.Text;

/**
 * Reads the colours and typefaces that take the place of the theme's, and whether they can be read.
 */
final class ThemeTokensReader {

  private static final String KEY = "theme";
  private static final String EXAMPLE = "{accent: \"#a11d21\", headlineFont: Georgia}";
  private static final String SECTION_EXAMPLE = "{world: \"#1f4388\"}";
  private static final String IN_DARK = "Dark";
  private static final String SECTIONS = "sectionColours";
  private static final Map<String, String> FACES =
      new TreeMap<>(Map.of("headlineFont", "display", "textFont", "serif", "smallFont", "sans"));

  /** The colours of the default theme, by whether text is set in them. */
  private static final List<Token> TOKENS =
      List.of(
          new Token("paper", false, "#fdfcf9", "#131417"),
          new Token("wash", false, "#f3f0e9", "#1d1f23"),
          new Token("views", false, "#f8efe2", "#1c1813"),
          new Token("ink", true, "#15171a", "#e9e6df"),
          new Token("soft", true, "#565a60", "#a8abb0"),
          new Token("accent", true, "#1f4388", "#a9c2f5"),
          new Token("alarm", true, "#a8161f", "#ff958b"));

  private final Fields theme;
  private final List<Section> sections;

  private ThemeTokensReader(Fields theme, List<Section> sections) {
    this.theme = theme;
    this.sections = sections;
  }

  /** A colour of the default theme. */
  private record Token(String name, boolean text, String light, String dark) {

    Colour of(String scheme) {
      Colour colour = Colour.parse(scheme.isEmpty() ? light : dark);
      return colour == null ? new Colour(0, 0, 0) : colour;
    }
  }

  /** Reads the tokens; those of a newspaper without any are {@link ThemeTokens#NONE}. */
  static ThemeTokens read(Fields site, List<Section> sections) {
    Fields theme = site.group(KEY, keys(), EXAMPLE);
    return theme == null ? ThemeTokens.NONE : new ThemeTokensReader(theme, sections).tokens();
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    TOKENS.forEach(token -> keys.add(token.name()));
    TOKENS.forEach(token -> keys.add(token.name() + IN_DARK));
    keys.add(SECTIONS);
    keys.add(SECTIONS + IN_DARK);
    keys.addAll(FACES.keySet());
    return keys;
  }

  private ThemeTokens tokens() {
    Map<String, Colour> light = colours("");
    Map<String, Colour> dark = colours(IN_DARK);
    Map<String, Colour> bySection = sections("", light);
    Map<String, Colour> byDarkSection = sections(IN_DARK, dark);
    List<Colour> grounds = grounds(IN_DARK, dark);
    bySection.forEach((id, colour) -> byDarkSection.putIfAbsent(id, colour.readableOn(grounds)));
    return new ThemeTokens(light, dark, bySection, byDarkSection, faces());
  }

  private Map<String, Colour> colours(String scheme) {
    Map<String, Colour> colours = new TreeMap<>();
    for (Token token : TOKENS) {
      Text text = theme.written(token.name() + scheme);
      if (theme.isEmpty(token.name() + scheme)) {
        theme.report(ProblemKind.THEME_COLOUR, token.name() + scheme, "");
      }
      Colour colour = text == null ? null : colour(text, text.text());
      if (colour != null) {
        colours.put(token.name(), colour);
      }
    }
    TOKENS.stream().filter(Token::text).forEach(token -> check(token, scheme, colours));
    return colours;
  }

  private @Nullable Colour colour(Text place, String text) {
    Colour colour = Colour.parse(text);
    if (colour == null) {
      theme.report(ProblemKind.THEME_COLOUR, place, text);
    }
    return colour;
  }

  private static List<Colour> grounds(String scheme, Map<String, Colour> colours) {
    return colours(false, scheme, colours);
  }

  private static List<Colour> colours(boolean text, String scheme, Map<String, Colour> colours) {
    return TOKENS.stream()
        .filter(token -> token.text() == text)
        .map(token -> colours.getOrDefault(token.name(), token.of(scheme)))
        .toList();
  }

  /** Tells of a text that cannot be read where it is set, or where the ground is. */
  private void check(Token token, String scheme, Map<String, Colour> colours) {
    Colour colour = colours.getOrDefault(token.name(), token.of(scheme));
    for (Token ground : TOKENS) {
      boolean chosen = colours.containsKey(token.name()) || colours.containsKey(ground.name());
      Colour under = colours.getOrDefault(ground.name(), ground.of(scheme));
      if (!ground.text() && chosen && !colour.isReadableOn(List.of(under))) {
        String key = (colours.containsKey(token.name()) ? token : ground).name() + scheme;
        Cure cure = Cure.of(colour, scheme, colours);
        theme.report(
            cure.kind(),
            key,
            token.name() + scheme,
            colour.toString(),
            ground.name() + scheme,
            ratio(colour, List.of(under)),
            cure.text());
        return;
      }
    }
  }

  /**
   * What helps a text that cannot be read.
   *
   * @param kind of the problem: whether there is any colour for the text
   */
  private record Cure(ProblemKind kind, String text) {

    static Cure of(Colour colour, String scheme, Map<String, Colour> colours) {
      List<Colour> grounds = grounds(scheme, colours);
      Colour nearest = colour.readableOn(grounds);
      return nearest.isReadableOn(grounds)
          ? new Cure(
              ProblemKind.THEME_CONTRAST, "The nearest colour that has it is \"" + nearest + "\".")
          : new Cure(ProblemKind.THEME_NO_CONTRAST, otherGround(scheme, colours));
    }

    /** The one of the newspaper's grounds that spoils the others, if one alone does. */
    private static String otherGround(String scheme, Map<String, Colour> colours) {
      List<Colour> texts = colours(true, scheme, colours);
      for (Token ground : TOKENS) {
        Colour chosen = ground.text() ? null : colours.get(ground.name());
        if (chosen != null) {
          Map<String, Colour> mended = new TreeMap<>(colours);
          Colour nearest = chosen.readableOn(texts);
          mended.put(ground.name(), nearest);
          if (texts.stream().allMatch(text -> text.isReadableOn(grounds(scheme, mended)))) {
            return "The nearest "
                + ground.name()
                + scheme
                + " for all texts is \""
                + nearest
                + "\".";
          }
        }
      }
      return "Make the grounds all light, or all dark.";
    }
  }

  private static String ratio(Colour colour, Collection<Colour> grounds) {
    double least = grounds.stream().mapToDouble(colour::contrast).min().orElse(1);
    // Cut rather than rounded: 4.49 : 1 must not be told as 4.5 : 1.
    return String.format(Locale.ROOT, "%.1f", Math.floor(least * 10) / 10);
  }

  private Map<String, Colour> sections(String scheme, Map<String, Colour> colours) {
    Map<String, Colour> chosen = new TreeMap<>();
    List<String> ids = sections.stream().map(Section::id).toList();
    List<Colour> grounds = grounds(scheme, colours);
    for (Fields.Named section : theme.named(SECTIONS + scheme, SECTION_EXAMPLE)) {
      String id = section.name().text();
      String text = section.text() == null ? "" : section.text();
      Text place = section.value() == null ? section.name() : section.value();
      Colour colour = colour(place, text);
      if (!ids.contains(id)) {
        theme.report(
            ProblemKind.UNKNOWN_SECTION, section.name(), id, Suggestion.didYouMean(id, ids));
      } else if (colour != null && !colour.isReadableOn(grounds)) {
        Cure cure = Cure.of(colour, scheme, colours);
        theme.report(
            cure.kind(),
            place,
            SECTIONS + scheme + "." + id,
            text,
            "paper" + scheme,
            ratio(colour, grounds),
            cure.text());
      } else if (colour != null) {
        chosen.put(id, colour);
      }
    }
    return chosen;
  }

  private List<Face> faces() {
    List<Face> faces = new ArrayList<>();
    FACES.forEach(
        (key, property) -> {
          Text name = theme.written(key);
          if (name != null && name.text().matches("[\\w-]+(?:/[\\w-]+)*\\.woff2")) {
            faces.add(new Face(property, name.text(), true, theme.at(name)));
          } else if (name != null && name.text().matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,60}")) {
            faces.add(new Face(property, name.text(), false, theme.at(name)));
          } else if (name != null) {
            theme.report(ProblemKind.THEME_FONT, name, name.text());
          }
        });
    return faces;
  }
}
