package press.stet.generator.card;

import java.util.ArrayList;
import java.util.List;
import press.stet.core.value.Colour;

/** Draws social cards. Safe for use by several threads. */
public final class CardPainter {

  /** To be raised whenever other bytes come out of the same face. */
  static final int VERSION = 1;

  private static final int MARGIN = 72;
  private static final int ROOM = CardFace.WIDTH - 2 * MARGIN;
  private static final int HEADLINE_TOP = 222;
  private static final int HEADLINE_ROOM = 318;
  private static final int[] SIZES = {96, 84, 74, 66, 58, 50, 44};

  /** Degrees of cover of a pixel. */
  private static final int LEVELS = 31;

  private final CardFace face;
  private final Canvas canvas = new Canvas(CardFace.WIDTH, CardFace.HEIGHT);

  private CardPainter(CardFace face) {
    this.face = face;
  }

  /** A card's picture: a PNG file. */
  public static byte[] draw(CardFace face) {
    return new CardPainter(face).draw();
  }

  private byte[] draw() {
    byte[] pixels = new byte[CardFace.WIDTH * CardFace.HEIGHT];
    canvas.fill(0, 0, CardFace.WIDTH, 16);
    text(face.section(), 200, 34);
    canvas.take(pixels, LEVELS, LEVELS);
    text(face.paper(), 104, 46);
    canvas.fill(MARGIN, 132, CardFace.WIDTH - MARGIN, 136);
    canvas.fill(MARGIN, 140, CardFace.WIDTH - MARGIN, 141);
    headline();
    text(face.date(), 586, 28);
    canvas.take(pixels, LEVELS, 0);
    return CardPng.of(CardFace.WIDTH, CardFace.HEIGHT, pixels, palette());
  }

  /** One line from the side where reading begins; smaller if it would not fit. */
  private void text(String text, float y, float size) {
    line(Lettering.of(text, face.rightToLeft()), y, size);
  }

  private void line(Lettering line, float y, float size) {
    float fitting = Math.min(size, (float) ROOM * Glyph.EM / Math.max(1, line.width()));
    float width = line.width() * fitting / Glyph.EM;
    line.draw(canvas, face.rightToLeft() ? CardFace.WIDTH - MARGIN - width : MARGIN, y, fitting);
  }

  /** As large as there is room for; what is too long at the smallest size is cut. */
  private void headline() {
    float height = face.rightToLeft() ? 1.45f : 1.14f;
    for (int size : SIZES) {
      List<Lettering> lines = lines(face.headline(), size);
      int most = Math.max(1, (int) (HEADLINE_ROOM / (size * height)));
      boolean smallest = size == SIZES[SIZES.length - 1];
      if ((lines.size() <= most && isWithin(lines, size)) || smallest) {
        lines = lines.size() <= most ? lines : lines(cut(size, most), size);
        float y = HEADLINE_TOP + size * (face.rightToLeft() ? 1.1f : 0.92f);
        for (Lettering line : lines.subList(0, Math.min(most, lines.size()))) {
          line(line, y, size);
          y += size * height;
        }
        return;
      }
    }
  }

  /** The longest beginning of the headline that fits, and three dots. */
  private String cut(int size, int most) {
    String text = face.headline();
    while (text.indexOf(' ') > 0) {
      text = text.substring(0, text.lastIndexOf(' '));
      if (lines(text + "…", size).size() <= most) {
        return text + "…";
      }
    }
    return text;
  }

  private static boolean isWithin(List<Lettering> lines, int size) {
    return lines.stream().allMatch(line -> (long) line.width() * size <= (long) ROOM * Glyph.EM);
  }

  private List<Lettering> lines(String text, int size) {
    List<Lettering> lines = new ArrayList<>();
    Lettering last = Lettering.of("", face.rightToLeft());
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + ' ' + word;
      Lettering set = Lettering.of(longer, face.rightToLeft());
      if (!line.isEmpty() && (long) set.width() * size > (long) ROOM * Glyph.EM) {
        lines.add(last);
        longer = word;
        set = Lettering.of(word, face.rightToLeft());
      }
      line = longer;
      last = set;
    }
    lines.add(last);
    return lines;
  }

  private Colour[] palette() {
    Colour[] palette = new Colour[2 * LEVELS + 1];
    for (int level = 0; level <= LEVELS; level++) {
      palette[level] = mixed(face.ink(), level);
    }
    for (int level = 1; level <= LEVELS; level++) {
      palette[LEVELS + level] = mixed(face.accent(), level);
    }
    return palette;
  }

  private Colour mixed(Colour colour, int level) {
    Colour ground = face.ground();
    return new Colour(
        ground.red() + (colour.red() - ground.red()) * level / LEVELS,
        ground.green() + (colour.green() - ground.green()) * level / LEVELS,
        ground.blue() + (colour.blue() - ground.blue()) * level / LEVELS);
  }
}
