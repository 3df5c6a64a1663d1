package press.stet.generator.card;

import java.util.Arrays;

/**
 * Fills outlines with full and partial cover of pixels: each edge adds what it covers of the pixels
 * that it crosses, and all that is to its right follows from the sum.
 */
final class Canvas {

  /** In how many straight lines a curve is drawn. */
  private static final int PIECES = 8;

  private final int width;
  private final int height;
  private final int stride;
  private final float[] cover;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.stride = width + 2;
    this.cover = new float[stride * height];
  }

  void fill(float left, float top, float right, float bottom) {
    line(left, top, left, bottom);
    line(right, bottom, right, top);
  }

  /**
   * Fills a letter.
   *
   * @param x where it begins, in pixels
   * @param y the line on which it stands
   * @param scale pixels for each unit of its outline
   */
  void fill(Glyph glyph, float x, float y, float scale) {
    int[] steps = glyph.steps();
    float startX = 0;
    float startY = 0;
    float atX = 0;
    float atY = 0;
    for (int at = 0; at < steps.length; at += Glyph.length(steps[at])) {
      int end = at + Glyph.length(steps[at]);
      float toX = x + steps[end - 2] * scale;
      float toY = y - steps[end - 1] * scale;
      if (steps[at] == Glyph.MOVE) {
        line(atX, atY, startX, startY);
        startX = toX;
        startY = toY;
      } else if (steps[at] == Glyph.LINE) {
        line(atX, atY, toX, toY);
      } else {
        curve(atX, atY, x + steps[at + 1] * scale, y - steps[at + 2] * scale, toX, toY);
      }
      atX = toX;
      atY = toY;
    }
    line(atX, atY, startX, startY);
  }

  private void curve(float x0, float y0, float x1, float y1, float x2, float y2) {
    float atX = x0;
    float atY = y0;
    for (int piece = 1; piece <= PIECES; piece++) {
      float t = (float) piece / PIECES;
      float u = 1 - t;
      float toX = u * u * x0 + 2 * u * t * x1 + t * t * x2;
      float toY = u * u * y0 + 2 * u * t * y1 + t * t * y2;
      line(atX, atY, toX, toY);
      atX = toX;
      atY = toY;
    }
  }

  private void line(float fromX, float fromY, float toX, float toY) {
    boolean down = fromY < toY;
    float top = down ? fromY : toY;
    float bottom = down ? toY : fromY;
    float x = down ? fromX : toX;
    float slope = bottom > top ? ((down ? toX : fromX) - x) / (bottom - top) : 0;
    if (top < 0) {
      x -= top * slope;
    }
    int end = Math.min(height, (int) Math.ceil(bottom));
    for (int row = Math.max(0, (int) top); row < end; row++) {
      float dy = Math.min(row + 1, bottom) - Math.max(row, top);
      float next = x + slope * dy;
      edge(row * stride, inside(Math.min(x, next)), inside(Math.max(x, next)), down ? dy : -dy);
      x = next;
    }
  }

  private float inside(float x) {
    return Math.max(0, Math.min(width, x));
  }

  /** Adds what a piece of an edge covers within one row. */
  private void edge(int row, float left, float right, float d) {
    int first = (int) left;
    int last = (int) Math.ceil(right);
    if (last <= first + 1) {
      float mean = (left + right) / 2 - first;
      cover[row + first] += d - d * mean;
      cover[row + first + 1] += d * mean;
      return;
    }
    float s = 1 / (right - left);
    float open = 1 - (left - first);
    float begun = right - last + 1;
    float a0 = s * open * open / 2;
    float am = s * begun * begun / 2;
    cover[row + first] += d * a0;
    if (last == first + 2) {
      cover[row + first + 1] += d * (1 - a0 - am);
    } else {
      float a1 = s * (open + 0.5f);
      cover[row + first + 1] += d * (a1 - a0);
      for (int x = first + 2; x < last - 1; x++) {
        cover[row + x] += d * s;
      }
      cover[row + last - 1] += d * (1 - (a1 + (last - first - 3) * s) - am);
    }
    cover[row + last] += d * am;
  }

  /**
   * Hands over what was filled, and is empty again.
   *
   * @param onto one byte for each pixel, row by row; those that are covered are set
   * @param levels how many degrees of cover there are
   * @param base what is added to the degree
   */
  void take(byte[] onto, int levels, int base) {
    for (int row = 0; row < height; row++) {
      float sum = 0;
      for (int x = 0; x < width; x++) {
        sum += cover[row * stride + x];
        int level = Math.round(Math.min(1, Math.abs(sum)) * levels);
        if (level > 0) {
          onto[row * width + x] = (byte) (base + level);
        }
      }
    }
    Arrays.fill(cover, 0);
  }
}
