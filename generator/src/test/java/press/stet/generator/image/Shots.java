package press.stet.generator.image;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import press.stet.core.page.Prints.Notes;

/** Photos of all kinds, and of all kinds of trouble. */
public final class Shots {

  private static final int RED = 0xffd02010;
  private static final int BLUE = 0xff2040c0;

  private Shots() {}

  /** Blue, but for a red corner at the top left. */
  static Pixels corner(int width, int height) {
    int[] argb = new int[width * height];
    for (int i = 0; i < argb.length; i++) {
      boolean red = i % width < width / 2 && i / width < height / 2;
      argb[i] = red ? RED : BLUE;
    }
    return new Pixels(width, height, argb);
  }

  /** A JPEG without metadata. */
  public static byte[] jpeg(int width, int height) {
    return new Encoder(90).encode(corner(width, height), Format.JPEG);
  }

  static byte[] webp(int width, int height) {
    return new Encoder(90).encode(corner(width, height), Format.WEBP);
  }

  static byte[] png(int width, int height) {
    return new Encoder(90).encode(corner(width, height), Format.PNG);
  }

  /** Half of it can be seen through. */
  static byte[] clearPng(int width, int height) {
    Pixels pixels = corner(width, height);
    for (int i = 0; i < pixels.argb().length; i += 2) {
      pixels.argb()[i] &= 0xffffff;
    }
    return new Encoder(90).encode(pixels, Format.PNG);
  }

  /**
   * As cameras write them: held upright, with place, maker, a maker's note and a picture desk's
   * words.
   */
  public static byte[] camera(int width, int height, int orientation) {
    byte[] bare = jpeg(width, height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bare, 0, 2);
    out.writeBytes(NotesWriter.segment(0xe1, ascii("Exif\0\0"), exif(orientation)));
    out.writeBytes(
        NotesWriter.segment(
            NotesWriter.xmp(new Notes(null, null, "Ann Lee/The Post", "© The Post", null))));
    out.writeBytes(NotesWriter.segment(0xed, ascii("Photoshop 3.0\0"), iptc()));
    out.writeBytes(NotesWriter.segment(0xfe, new byte[0], ascii("secret comment")));
    out.write(bare, 2, bare.length - 2);
    out.writeBytes(ascii("trailing secret"));
    return out.toByteArray();
  }

  /** Says that a machine has made it up. */
  public static byte[] generated(int width, int height) {
    byte[] xmp = NotesWriter.xmp(new Notes(null, null, null, null, "trainedAlgorithmicMedia"));
    byte[] bare = jpeg(width, height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bare, 0, 2);
    out.writeBytes(NotesWriter.segment(xmp));
    out.write(bare, 2, bare.length - 2);
    return out.toByteArray();
  }

  /** A big-endian TIFF: orientation, maker, a maker's note, and a place north and east. */
  private static byte[] exif(int orientation) {
    ByteBuffer out = ByteBuffer.allocate(256);
    out.put(ascii("MM")).putShort((short) 42).putInt(8);
    out.putShort((short) 4);
    entry(out, 0x010f, 2, 12, 100);
    out.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    out.putShort((short) 0);
    entry(out, 0x8769, 4, 1, 112);
    entry(out, 0x8825, 4, 1, 160);
    out.putInt(0);
    out.position(100).put(ascii("SecretMaker\0"));
    out.position(112).putShort((short) 1);
    entry(out, 0x927c, 7, 16, 140);
    out.putInt(0);
    out.position(140).put(ascii("SecretMakersNote"));
    out.position(160).putShort((short) 2);
    out.putShort((short) 1).putShort((short) 2).putInt(2).put(ascii("N\0\0\0"));
    entry(out, 2, 5, 3, 200);
    out.putInt(0);
    out.position(200);
    for (int number : new int[] {34, 1, 31, 1, 0, 1}) {
      out.putInt(number);
    }
    return out.array();
  }

  private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
    out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** A caption in IPTC's older form, within Photoshop's block of resources. */
  private static byte[] iptc() {
    byte[] caption = ascii("The bridge at dusk.");
    ByteBuffer out = ByteBuffer.allocate(12 + 5 + caption.length + 1);
    out.put(ascii("8BIM")).putShort((short) 0x0404).putShort((short) 0);
    out.putInt(5 + caption.length);
    out.put((byte) 0x1c).put((byte) 2).put((byte) 120).putShort((short) caption.length);
    return out.put(caption).array();
  }

  /** Four inks, as printers want them: all of it in cyan. */
  static byte[] cmyk(int width, int height) throws IOException {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        raster.setPixel(x, y, new int[] {0, 255, 255, 255}); // Adobe writes inks turned round.
      }
    }
    ImageWriter writer = Codecs.writer(Format.JPEG);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
    }
    byte[] bare = bytes.toByteArray();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bare, 0, 2);
    byte[] noTransform = {0, 100, 0, 0, 0, 0, 0};
    out.writeBytes(NotesWriter.segment(0xee, ascii("Adobe"), noTransform));
    out.write(bare, 2, bare.length - 2);
    return out.toByteArray();
  }

  static byte[] deepPng(int width, int height) throws IOException {
    ComponentColorModel model =
        new ComponentColorModel(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
            false,
            false,
            java.awt.Transparency.OPAQUE,
            DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        raster.setPixel(x, y, new int[] {0xff80, 0x8080, 0x0180});
      }
    }
    return written(new BufferedImage(model, raster, false, null), Format.PNG);
  }

  private static byte[] written(BufferedImage image, Format format) throws IOException {
    ImageWriter writer = Codecs.writer(format);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image);
    }
    return bytes.toByteArray();
  }

  /** Two frames that go on for ever, with a comment. */
  static byte[] film(int width, int height) {
    try {
      ImageWriter writer = Codecs.writer(Format.GIF);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
        for (int frame = 0; frame < 2; frame++) {
          BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
          image.setRGB(frame, 0, RED);
          IIOMetadata metadata =
              writer.getDefaultImageMetadata(
                  ImageTypeSpecifier.createFromRenderedImage(image), null);
          comment(metadata);
          writer.writeToSequence(new IIOImage(image, null, metadata), null);
        }
        writer.endWriteSequence();
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void comment(IIOMetadata metadata) throws IOException {
    String form = metadata.getNativeMetadataFormatName();
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(form);
    IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
    IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
    comment.setAttribute("value", "secret comment");
    comments.appendChild(comment);
    root.appendChild(comments);
    metadata.setFromTree(form, root);
  }

  /** A few bytes that promise ten thousand by ten thousand pixels. */
  static byte[] bomb() {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(10_000).putInt(10_000);
    header.put(new byte[] {8, 2, 0, 0, 0});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    out.writeBytes(NotesWriter.chunk("IHDR", new byte[0], header.array()));
    out.writeBytes(NotesWriter.chunk("IDAT", new byte[0], new byte[] {0x78, (byte) 0x9c, 3, 0}));
    out.writeBytes(NotesWriter.chunk("IEND", new byte[0], new byte[0]));
    return out.toByteArray();
  }

  /** A frame of a JPEG of that size, and nothing else. */
  static byte[] jpegBomb() {
    byte[] jpeg = jpeg(16, 16);
    for (int at = 2; at + 8 < jpeg.length; at++) {
      boolean frame = (jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] == (byte) 0xc2);
      if (frame) {
        ByteBuffer.wrap(jpeg).putShort(at + 5, (short) 10_000).putShort(at + 7, (short) 10_000);
        return jpeg;
      }
    }
    throw new IllegalStateException("no frame");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
