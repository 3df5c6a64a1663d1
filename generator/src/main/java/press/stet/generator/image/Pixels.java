package press.stet.generator.image;

import press.stet.core.article.Focus;

/**
 * A picture in memory: rows from the top, each pixel as alpha, red, green and blue of eight bits,
 * in sRGB, its colours not multiplied by alpha.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Pixels(int width, int height, int[] argb) {

  /** The same in another size, each pixel the mean of those that it covers. */
  Pixels scaled(int toWidth, int toHeight) {
    if (toWidth == width && toHeight == height) {
      return this;
    }
    AreaScaler scaler = new AreaScaler(width, height, toWidth, toHeight);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      System.arraycopy(argb, y * width, row, 0, width);
      scaler.row(row);
    }
    return scaler.finish();
  }

  /** The largest part of a shape that has a point as near to its middle as can be. */
  Pixels cropped(int across, int down, Focus focus) {
    int w = cropWidth(width, height, across, down);
    int h = cropHeight(width, height, across, down);
    int left = offset(width, w, focus.x());
    int top = offset(height, h, focus.y());
    int[] part = new int[w * h];
    for (int y = 0; y < h; y++) {
      System.arraycopy(argb, (top + y) * width + left, part, y * w, w);
    }
    return new Pixels(w, h, part);
  }

  static int cropWidth(int width, int height, int across, int down) {
    return (int) Math.max(1, Math.min(width, (long) height * across / down));
  }

  static int cropHeight(int width, int height, int across, int down) {
    return (int) Math.max(1, Math.min(height, (long) width * down / across));
  }

  private static int offset(int whole, int part, int percent) {
    int wanted = (int) ((long) whole * percent / 100) - part / 2;
    return Math.max(0, Math.min(whole - part, wanted));
  }

  /**
   * Turned as a camera was held (Exif 2.32, 4.6.4.A, Orientation).
   *
   * @param orientation 1 to 8
   */
  Pixels turned(int orientation) {
    if (orientation <= 1) {
      return this;
    }
    boolean across = orientation >= 5;
    int w = across ? height : width;
    int h = across ? width : height;
    int[] out = new int[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        out[y * w + x] = argb[from(orientation, x, y, w, h)];
      }
    }
    return new Pixels(w, h, out);
  }

  private int from(int orientation, int x, int y, int w, int h) {
    int mirroredX = w - 1 - x;
    int mirroredY = h - 1 - y;
    return switch (orientation) {
      case 2 -> y * width + mirroredX;
      case 3 -> mirroredY * width + mirroredX;
      case 4 -> mirroredY * width + x;
      case 5 -> x * width + y;
      case 6 -> mirroredX * width + y;
      case 7 -> mirroredX * width + mirroredY;
      case 8 -> x * width + mirroredY;
      default -> y * width + x;
    };
  }

  /** Whether one can see through it somewhere. */
  boolean isClear() {
    for (int pixel : argb) {
      if (pixel >>> 24 != 0xff) {
        return true;
      }
    }
    return false;
  }

  /** Laid on white paper. */
  Pixels onWhite() {
    int[] out = new int[argb.length];
    for (int i = 0; i < out.length; i++) {
      int alpha = argb[i] >>> 24;
      int red = over(argb[i] >> 16 & 0xff, alpha);
      int green = over(argb[i] >> 8 & 0xff, alpha);
      int blue = over(argb[i] & 0xff, alpha);
      out[i] = 0xff000000 | red << 16 | green << 8 | blue;
    }
    return new Pixels(width, height, out);
  }

  private static int over(int colour, int alpha) {
    return (colour * alpha + 255 * (255 - alpha) + 127) / 255;
  }

  /** The mean of all pixels, rounded to one of 64 colours: three digits out of 0, 5, a and f. */
  String tone() {
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int pixel : argb) {
      red += pixel >> 16 & 0xff;
      green += pixel >> 8 & 0xff;
      blue += pixel & 0xff;
    }
    return digit(red) + digit(green) + digit(blue);
  }

  private String digit(long sum) {
    int step = (int) ((sum / argb.length + 42) / 85);
    return "05af".substring(step, step + 1);
  }
}
