package press.stet.generator.image;

/**
 * Brings a picture to another size row by row, so that the large one need not be held twice: each
 * pixel becomes the mean of those that it covers. Enlarging works, but nobody should need it.
 */
final class AreaScaler {

  private final int fromWidth;
  private final int fromHeight;
  private final int width;
  private final int height;
  private final float[] narrow;
  private final float[] sums;
  private final int[] out;
  private int row;

  AreaScaler(int fromWidth, int fromHeight, int width, int height) {
    this.fromWidth = fromWidth;
    this.fromHeight = fromHeight;
    this.width = width;
    this.height = height;
    this.narrow = new float[width * 4];
    this.sums = new float[width * 4];
    this.out = new int[width * height];
  }

  /** Takes the next row, from the top. */
  void row(int[] pixels) {
    narrow(pixels);
    // Counted in units of which a row of the source has `height`, one of the target `fromHeight`.
    long start = (long) row * height;
    long end = start + height;
    while (start < end) {
      int target = (int) (start / fromHeight);
      long border = Math.min(end, (target + 1L) * fromHeight);
      float part = (float) (border - start) / fromHeight;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += narrow[i] * part;
      }
      if (border == (target + 1L) * fromHeight) {
        emit(target);
      }
      start = border;
    }
    row++;
  }

  private void narrow(int[] pixels) {
    java.util.Arrays.fill(narrow, 0);
    for (int x = 0; x < fromWidth; x++) {
      int pixel = pixels[x];
      float alpha = pixel >>> 24;
      float red = (pixel >> 16 & 0xff) * alpha;
      float green = (pixel >> 8 & 0xff) * alpha;
      float blue = (pixel & 0xff) * alpha;
      long start = (long) x * width;
      long end = start + width;
      while (start < end) {
        int target = (int) (start / fromWidth);
        long border = Math.min(end, (target + 1L) * fromWidth);
        float part = (float) (border - start) / fromWidth;
        int at = target * 4;
        narrow[at] += alpha * part;
        narrow[at + 1] += red * part;
        narrow[at + 2] += green * part;
        narrow[at + 3] += blue * part;
        start = border;
      }
    }
  }

  private void emit(int target) {
    for (int x = 0; x < width; x++) {
      float alpha = sums[x * 4];
      int pixel = 0;
      if (alpha > 0) {
        pixel =
            Math.min(255, Math.round(alpha)) << 24
                | channel(sums[x * 4 + 1] / alpha) << 16
                | channel(sums[x * 4 + 2] / alpha) << 8
                | channel(sums[x * 4 + 3] / alpha);
      }
      out[target * width + x] = pixel;
    }
    java.util.Arrays.fill(sums, 0);
  }

  private static int channel(float value) {
    return Math.max(0, Math.min(255, Math.round(value)));
  }

  /** The picture, once all rows were taken. */
  Pixels finish() {
    return new Pixels(width, height, out);
  }
}
