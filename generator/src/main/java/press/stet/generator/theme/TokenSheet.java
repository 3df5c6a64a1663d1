package press.stet.generator.theme;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import press.stet.core.config.ThemeTokens;
import press.stet.core.config.ThemeTokens.Face;
import press.stet.core.value.Colour;

/** A newspaper's colours and typefaces as rules that stand behind those of the theme. */
final class TokenSheet {

  private static final String DARK = " and (prefers-color-scheme: dark)";

  private final StringBuilder css = new StringBuilder();

  private TokenSheet() {}

  /**
   * The rules; empty if all is left to the theme. Colours are for screens: print is black on white.
   */
  static byte[] of(ThemeTokens tokens) {
    TokenSheet sheet = new TokenSheet();
    tokens.faces().forEach(sheet::face);
    sheet.colours("", tokens.light(), tokens.sections());
    sheet.colours(DARK, tokens.dark(), tokens.darkSections());
    return sheet.css.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void face(Face face) {
    String family = "\"" + face.name() + "\"";
    if (face.file()) {
      css.append("\n@font-face { font-family: ")
          .append(family)
          .append("; font-weight: 100 900; font-display: optional; src: url(")
          .append(face.name())
          .append(") format(\"woff2\"); }\n");
    }
    css.append("\n:root { --")
        .append(face.property())
        .append(": ")
        .append(family)
        .append(
            face.property().equals("sans")
                ? ", \"Stet Arabic\", sans-serif"
                : ", Stet, \"Stet Arabic\", serif")
        .append("; }\n");
  }

  private void colours(String media, Map<String, Colour> all, Map<String, Colour> sections) {
    if (all.isEmpty() && sections.isEmpty()) {
      return;
    }
    css.append("\n@media screen").append(media).append(" {\n");
    if (!all.isEmpty()) {
      css.append("  :root {");
      all.forEach((name, colour) -> property(name, colour));
      css.append(" }\n");
    }
    sections.forEach(
        (id, colour) -> {
          css.append("  [data-section=\"").append(id).append("\"] {");
          property("accent", colour);
          css.append(" }\n");
        });
    css.append("}\n");
  }

  private void property(String name, Colour colour) {
    css.append(" --").append(name).append(": ").append(colour).append(';');
  }
}
