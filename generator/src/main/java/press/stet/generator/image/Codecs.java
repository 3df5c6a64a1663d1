package press.stet.generator.image;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;

/**
 * Readers and writers of pictures, each named by its class: what else a machine has installed must
 * not decide on the bytes that come out.
 */
final class Codecs {

  private static final String JDK = "com.sun.imageio.";

  private Codecs() {}

  static ImageReader reader(Format format) throws IOException {
    return switch (format) {
      case JPEG -> jpeg().createReaderInstance();
      case WEBP -> new WebPImageReaderSpi().createReaderInstance();
      default -> jdk(ImageReaderSpi.class, format).createReaderInstance();
    };
  }

  /** It reads the usual ones by the JDK's reader, which it looks for when it is registered. */
  private static ImageReaderSpi jpeg() {
    JPEGImageReaderSpi spi = new JPEGImageReaderSpi();
    spi.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
    return spi;
  }

  static ImageWriter writer(Format format) throws IOException {
    return format == Format.WEBP
        ? new WebPImageWriterSpi().createWriterInstance()
        : jdk(ImageWriterSpi.class, format).createWriterInstance();
  }

  /**
   * Whether WebP can be read and written here: a part of its library is made for kinds of machines,
   * and must be unpacked and loaded.
   */
  @SuppressWarnings("IllegalCatch") // whatever goes wrong with the library says the same
  static boolean haveWebp() {
    try {
      byte[] file = new Encoder(1).encode(new Pixels(1, 1, new int[1]), Format.WEBP);
      return file.length > 0;
    } catch (LinkageError | RuntimeException e) {
      return false;
    }
  }

  private static <T extends ImageReaderWriterSpi> T jdk(Class<T> kind, Format format) {
    Predicate<ImageReaderWriterSpi> wanted =
        spi ->
            spi.getClass().getName().startsWith(JDK)
                && List.of(spi.getFormatNames()).contains(format.extension());
    Iterator<T> found =
        IIORegistry.getDefaultInstance()
            .getServiceProviders(kind, spi -> wanted.test((ImageReaderWriterSpi) spi), true);
    if (!found.hasNext()) {
      throw new IllegalStateException("this Java does not know " + format);
    }
    return found.next();
  }
}
