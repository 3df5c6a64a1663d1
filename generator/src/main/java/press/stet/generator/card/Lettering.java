package press.stet.generator.card;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text with each letter in its form and place: joined to its neighbours where the script
 * joins letters, and in the order in which they stand on paper (UAX 9).
 *
 * @param clusters from left to right
 * @param width in {@link Glyph#EM}ths of the size
 */
record Lettering(List<Cluster> clusters, int width) {

  /** Between a letter and a mark above or below it. */
  private static final int GAP = 90;

  private static final String BRACKETS = "()[]{}<>«»‹›";

  /**
   * A letter with its marks.
   *
   * @param sign as it is written
   */
  record Cluster(char sign, Glyph glyph, List<Glyph> marks) {}

  /** Sets a line. Signs without a letter are left out. */
  static Lettering of(String line, boolean rightToLeft) {
    Bidi bidi =
        new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Cluster> clusters = new ArrayList<>();
    byte[] levels = new byte[line.length()];
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (Letters.isMark(sign)) {
        mark(clusters, sign);
        continue;
      }
      int level = bidi.getLevelAt(i);
      Glyph glyph = glyph(line, i, level % 2 == 1);
      if (glyph != null) {
        levels[clusters.size()] = (byte) level;
        clusters.add(new Cluster(sign, glyph, new ArrayList<>(0)));
        i += ligature(line, i) == 0 ? 0 : 1;
      }
    }
    Object[] ordered = clusters.toArray();
    if (ordered.length > 0) {
      Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    }
    List<Cluster> placed = new ArrayList<>(ordered.length);
    for (Object one : ordered) {
      placed.add((Cluster) one);
    }
    return new Lettering(placed, width(placed));
  }

  private static int width(List<Cluster> clusters) {
    int width = 0;
    for (int i = 0; i < clusters.size(); i++) {
      width += advance(clusters, i);
    }
    return width;
  }

  /** From the beginning of a letter to that of the next one. */
  private static int advance(List<Cluster> clusters, int at) {
    Cluster one = clusters.get(at);
    int kern =
        at + 1 < clusters.size() ? Letters.all().kern(one.sign(), clusters.get(at + 1).sign()) : 0;
    return one.glyph().advance() + kern;
  }

  private static void mark(List<Cluster> clusters, char sign) {
    Glyph mark = Letters.all().find(sign, Letters.ISOLATED);
    if (mark != null && !clusters.isEmpty()) {
      clusters.get(clusters.size() - 1).marks().add(mark);
    }
  }

  private static char ligature(String line, int at) {
    return at + 1 < line.length() ? Letters.ligature(line.charAt(at), line.charAt(at + 1)) : 0;
  }

  private static @Nullable Glyph glyph(String line, int at, boolean mirrored) {
    Letters letters = Letters.all();
    char sign = line.charAt(at);
    char ligature = ligature(line, at);
    boolean joined = joinsNext(line, before(line, at)) && has(sign, Letters.FINAL);
    if (ligature != 0) {
      return letters.find((char) (ligature + (joined ? 1 : 0)), Letters.ISOLATED);
    }
    if (Character.isWhitespace(sign)) {
      return letters.find(' ', Letters.ISOLATED);
    }
    int bracket = mirrored ? BRACKETS.indexOf(sign) : -1;
    if (bracket >= 0) {
      return letters.find(BRACKETS.charAt(bracket ^ 1), Letters.ISOLATED);
    }
    int next = after(line, at);
    boolean joins =
        has(sign, Letters.INITIAL) && next < line.length() && has(line.charAt(next), Letters.FINAL);
    int form =
        joined
            ? joins ? Letters.MEDIAL : Letters.FINAL
            : joins ? Letters.INITIAL : Letters.ISOLATED;
    return letters.find(sign, form);
  }

  private static boolean joinsNext(String line, int at) {
    return at >= 0 && has(line.charAt(at), Letters.INITIAL);
  }

  private static boolean has(char sign, int form) {
    return Letters.all().find(sign, form) != null;
  }

  private static int before(String line, int at) {
    int before = at - 1;
    while (before >= 0 && Letters.isMark(line.charAt(before))) {
      before--;
    }
    return before;
  }

  private static int after(String line, int at) {
    int after = at + 1;
    while (after < line.length() && Letters.isMark(line.charAt(after))) {
      after++;
    }
    return after;
  }

  /**
   * Draws the line.
   *
   * @param x where it begins on the left, in pixels
   * @param y the line on which letters stand
   * @param size of the letters, in pixels
   */
  void draw(Canvas canvas, float x, float y, float size) {
    float scale = size / Glyph.EM;
    float at = x;
    for (int i = 0; i < clusters.size(); i++) {
      Cluster one = clusters.get(i);
      canvas.fill(one.glyph(), at, y, scale);
      int top = one.glyph().reach(true, true);
      int bottom = one.glyph().reach(true, false);
      for (Glyph mark : one.marks()) {
        int middle = middle(one.glyph()) - middle(mark);
        boolean below = mark.reach(true, true) < 0;
        int raised =
            below
                ? Math.min(0, bottom - GAP) - mark.reach(true, true)
                : top + GAP - mark.reach(true, false);
        canvas.fill(mark, at + middle * scale, y - raised * scale, scale);
        top = below ? top : raised + mark.reach(true, true);
        bottom = below ? raised + mark.reach(true, false) : bottom;
      }
      at += advance(clusters, i) * scale;
    }
  }

  private static int middle(Glyph glyph) {
    return (glyph.reach(false, true) + glyph.reach(false, false)) / 2;
  }
}
