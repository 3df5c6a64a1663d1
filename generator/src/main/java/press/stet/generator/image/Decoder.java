package press.stet.generator.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Turns a file into pixels, no more of them than renditions need. */
final class Decoder implements AutoCloseable {

  /** Of a picture that nothing tells more about, this much is told of a fault. */
  private static final int LONGEST_REASON = 120;

  private final Format format;
  private final ImageReader reader;
  private final int width;
  private final int height;
  private @Nullable String warning;

  /**
   * Reads a file's header.
   *
   * @throws PhotoFault if it is not what it begins as
   */
  @SuppressWarnings("IllegalCatch") // readers throw whatever hostile bytes make them
  Decoder(byte[] bytes, Format format) throws PhotoFault {
    this.format = format;
    try {
      this.reader = Codecs.reader(format);
      reader.setInput(
          new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), false, true);
      reader.addIIOReadWarningListener(
          new IIOReadWarningListener() {
            @Override
            public void warningOccurred(ImageReader source, String text) {
              warning = text;
            }
          });
      this.width = reader.getWidth(0);
      this.height = reader.getHeight(0);
    } catch (IOException | RuntimeException e) {
      throw PhotoFault.broken(reason(e));
    }
    if (width < 1 || height < 1) {
      throw PhotoFault.broken("it has no pixels");
    }
  }

  /** In pixels, as the file has them. */
  int width() {
    return width;
  }

  /** In pixels, as the file has them. */
  int height() {
    return height;
  }

  /** Whether there is more than one picture in the file. */
  @SuppressWarnings("IllegalCatch")
  boolean isAnimated() throws PhotoFault {
    try {
      return format == Format.GIF && reader.getNumImages(true) > 1;
    } catch (IOException | RuntimeException e) {
      throw PhotoFault.broken(reason(e));
    }
  }

  /** How many pixels will lie in memory, once all of the file has been seen. */
  static long pixels(int width, int height, int toWidth) {
    long step = step(width, toWidth);
    return (width / step + 1) * (height / step + 1);
  }

  private static int step(int width, int toWidth) {
    return Math.max(1, width / (2 * toWidth));
  }

  /**
   * Reads the picture.
   *
   * @throws PhotoFault if not all of it is there
   */
  @SuppressWarnings("IllegalCatch")
  Pixels read(int toWidth, int toHeight) throws PhotoFault {
    BufferedImage image;
    try {
      ImageReadParam param = reader.getDefaultReadParam();
      int step = format == Format.WEBP ? 1 : step(width, toWidth);
      param.setSourceSubsampling(step, step, 0, 0);
      image = reader.read(0, param);
    } catch (IOException | RuntimeException e) {
      throw PhotoFault.broken(reason(e));
    }
    String heard = warning;
    if (heard != null && isGrave(heard)) {
      throw PhotoFault.broken("its end is missing");
    }
    return scaled(image, toWidth, toHeight);
  }

  /** Readers of JPEG go on where a file breaks off, and fill up with grey. */
  private static boolean isGrave(String warning) {
    String text = warning.toLowerCase(java.util.Locale.ROOT);
    return text.contains("premature end") || text.contains("truncated") || text.contains("eof");
  }

  private static Pixels scaled(BufferedImage image, int toWidth, int toHeight) {
    AreaScaler scaler = new AreaScaler(image.getWidth(), image.getHeight(), toWidth, toHeight);
    boolean plain = isPlain(image);
    int[] row = new int[image.getWidth()];
    Object samples = null;
    for (int y = 0; y < image.getHeight(); y++) {
      if (plain) {
        samples = image.getRaster().getDataElements(0, y, row.length, 1, samples);
        unpack(samples, image.getRaster().getNumBands(), row);
      } else {
        image.getRGB(0, y, row.length, 1, row, 0, row.length);
      }
      scaler.row(row);
    }
    Pixels pixels = scaler.finish();
    return plain ? inSrgb(pixels, image.getColorModel().getColorSpace()) : pixels;
  }

  /** Whether samples can be taken as they are: grey, or red, green and blue, perhaps with alpha. */
  private static boolean isPlain(BufferedImage image) {
    Raster raster = image.getRaster();
    int type = raster.getTransferType();
    int bands = raster.getNumBands();
    return image.getColorModel() instanceof ComponentColorModel
        && (type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT)
        && bands <= 4
        && !image.isAlphaPremultiplied()
        && image.getColorModel().getComponentSize(0) == (type == DataBuffer.TYPE_BYTE ? 8 : 16)
        && image.getColorModel().getNumColorComponents() == (bands <= 2 ? 1 : 3);
  }

  private static void unpack(Object samples, int bands, int[] row) {
    for (int x = 0; x < row.length; x++) {
      int at = x * bands;
      int alpha = bands == 2 || bands == 4 ? sample(samples, at + bands - 1) : 0xff;
      int red = sample(samples, at);
      int green = bands > 2 ? sample(samples, at + 1) : red;
      int blue = bands > 2 ? sample(samples, at + 2) : red;
      row[x] = alpha << 24 | red << 16 | green << 8 | blue;
    }
  }

  private static int sample(Object samples, int at) {
    return samples instanceof byte[] bytes ? bytes[at] & 0xff : ((short[]) samples)[at] >> 8 & 0xff;
  }

  /** Colours as screens know them, from those of the file's colour profile. */
  private static Pixels inSrgb(Pixels pixels, ColorSpace space) {
    if (space.isCS_sRGB()
        || space.getType() != ColorSpace.TYPE_RGB
        || !(space instanceof ICC_ColorSpace)) {
      return pixels;
    }
    int w = pixels.width();
    ComponentColorModel model =
        new ComponentColorModel(
            space, false, false, java.awt.Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
    BufferedImage from =
        new BufferedImage(
            model, model.createCompatibleWritableRaster(w, pixels.height()), false, null);
    byte[] row = new byte[w * 3];
    for (int y = 0; y < pixels.height(); y++) {
      for (int x = 0; x < w; x++) {
        int pixel = pixels.argb()[y * w + x];
        row[x * 3] = (byte) (pixel >> 16);
        row[x * 3 + 1] = (byte) (pixel >> 8);
        row[x * 3 + 2] = (byte) pixel;
      }
      from.getRaster().setDataElements(0, y, w, 1, row);
    }
    BufferedImage to = new BufferedImage(w, pixels.height(), BufferedImage.TYPE_INT_RGB);
    try {
      new ColorConvertOp(null).filter(from, to);
    } catch (CMMException e) {
      return pixels; // A broken profile says nothing.
    }
    int[] argb = to.getRGB(0, 0, w, pixels.height(), null, 0, w);
    for (int i = 0; i < argb.length; i++) {
      argb[i] = (argb[i] & 0xffffff) | (pixels.argb()[i] & 0xff000000);
    }
    return new Pixels(w, pixels.height(), argb);
  }

  private static String reason(Exception e) {
    if (e instanceof java.io.EOFException) {
      return "its end is missing";
    }
    String text = e.getMessage();
    if (e instanceof IIOException && e.getCause() instanceof java.io.EOFException) {
      return "its end is missing";
    }
    if (text == null || text.isBlank()) {
      return "it is damaged";
    }
    String line = text.strip().replaceAll("\\s+", " ");
    return "it is damaged ("
        + (line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line)
        + ")";
  }

  @Override
  public void close() {
    reader.dispose();
  }
}
