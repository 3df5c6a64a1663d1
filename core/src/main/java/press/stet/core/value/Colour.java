package press.stet.core.value;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A colour on a screen, in sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

  /** The least contrast of text with what it stands on (WCAG 2.2, 1.4.3). */
  public static final double READABLE = 4.5;

  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final int STEPS = 255;

  /**
   * A colour as style sheets write it: {@code #a11d21} or {@code #a12}; the sign may be missing.
   *
   * @return null if it is not written so
   */
  public static @Nullable Colour parse(String text) {
    if (!text.matches("#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")) {
      return null;
    }
    String digits = text.replace("#", "");
    int rgb =
        Integer.parseInt(digits.length() == 3 ? digits.replaceAll("\\w", "$0$0") : digits, 16);
    return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** From 1 : 1 for the same colour to 21 : 1 for black and white (WCAG 2.2, contrast ratio). */
  public double contrast(Colour other) {
    double mine = luminance();
    double others = other.luminance();
    return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
  }

  /** Whether text of this colour can be read on each of these grounds. */
  public boolean isReadableOn(Collection<Colour> grounds) {
    return grounds.stream().allMatch(ground -> contrast(ground) >= READABLE);
  }

  /**
   * The nearest colour that can be read on all grounds: this one, made darker on light grounds or
   * lighter on dark ones, as far as is needed. Black or white where nothing will do.
   */
  public Colour readableOn(Collection<Colour> grounds) {
    boolean light = grounds.stream().allMatch(g -> g.contrast(BLACK) > g.contrast(WHITE));
    Colour end = light ? BLACK : WHITE;
    for (int step = 0; step < STEPS; step++) {
      Colour mixed = mixed(end, step);
      if (mixed.isReadableOn(grounds)) {
        return mixed;
      }
    }
    return end;
  }

  private Colour mixed(Colour end, int step) {
    return new Colour(
        red + (end.red - red) * step / STEPS,
        green + (end.green - green) * step / STEPS,
        blue + (end.blue - blue) * step / STEPS);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** As style sheets write it: {@code #a11d21}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
