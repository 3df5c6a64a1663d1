package press.stet.generator.image;

import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns pixels into files, the same on every machine. */
final class Encoder {

  private final float quality;

  /** An encoder of some quality, 1 to 100. */
  Encoder(int quality) {
    this.quality = quality / 100f;
  }

  byte[] encode(Pixels pixels, Format format) {
    boolean clear = format != Format.JPEG && pixels.isClear();
    Pixels shown = format == Format.JPEG ? pixels.onWhite() : pixels;
    BufferedImage image =
        new BufferedImage(
            shown.width(),
            shown.height(),
            clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, shown.width(), shown.height(), shown.argb(), 0, shown.width());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try {
      ImageWriter writer = Codecs.writer(format);
      try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
        writer.setOutput(out);
        writer.write(null, new IIOImage(image, null, null), param(writer, format));
      } finally {
        writer.dispose();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private ImageWriteParam param(ImageWriter writer, Format format) {
    ImageWriteParam param =
        format == Format.WEBP ? new WebPWriteParam(null) : writer.getDefaultWriteParam();
    if (format != Format.PNG) {
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      if (format == Format.WEBP) {
        param.setCompressionType("Lossy");
      }
      param.setCompressionQuality(quality);
    }
    if (format == Format.JPEG) {
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    return param;
  }
}
