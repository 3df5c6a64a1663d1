package press.stet.generator.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Prints.Notes;

/**
 * Writes into a rendition what goes with a photo wherever it goes: whose it is, who took it, and by
 * what means it came about; as XMP (ISO 16684-1), in the place that each format has for it.
 */
final class NotesWriter {

  private static final byte[] JPEG_HEADING =
      "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);

  private static final byte[] PNG_HEADING =
      "XML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private static final int IHDR_END = 33;
  private static final int XMP_FLAG = 4;
  private static final int ALPHA_FLAG = 16;

  private NotesWriter() {}

  /** The same file with the notes that stay in it. */
  static byte[] add(byte[] file, Format format, Notes notes, int width, int height) {
    byte[] xmp = xmp(notes);
    if (xmp == null) {
      return file;
    }
    return switch (format) {
      case JPEG -> inJpeg(file, xmp);
      case PNG -> inPng(file, xmp);
      case WEBP -> inWebp(file, xmp, width, height);
      default -> file;
    };
  }

  /** The packet; null if there is nothing to say. */
  static byte @Nullable [] xmp(Notes notes) {
    if (notes.credit() == null && notes.copyright() == null && notes.origin() == null) {
      return null;
    }
    StringBuilder out = new StringBuilder(1024);
    out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
    out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">");
    out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
    out.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    out.append(" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\"");
    out.append(" xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\">");
    if (notes.copyright() != null) {
      out.append("<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      escape(out, notes.copyright()).append("</rdf:li></rdf:Alt></dc:rights>");
    }
    if (notes.credit() != null) {
      out.append("<photoshop:Credit>");
      escape(out, notes.credit()).append("</photoshop:Credit>");
    }
    if (notes.origin() != null) {
      out.append("<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/");
      out.append(notes.origin()).append("</Iptc4xmpExt:DigitalSourceType>");
    }
    out.append("</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static StringBuilder escape(StringBuilder out, String text) {
    return out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  /** A JPEG segment with a heading. */
  static byte[] segment(int marker, byte[] heading, byte[] contents) {
    ByteBuffer out = ByteBuffer.allocate(4 + heading.length + contents.length);
    out.put((byte) 0xff).put((byte) marker);
    out.putShort((short) (2 + heading.length + contents.length)).put(heading).put(contents);
    return out.array();
  }

  static byte[] segment(byte[] xmp) {
    return segment(0xe1, JPEG_HEADING, xmp);
  }

  private static byte[] inJpeg(byte[] file, byte[] xmp) {
    boolean jfif = file.length > 6 && (file[2] & 0xff) == 0xff && (file[3] & 0xff) == 0xe0;
    int at = jfif ? 4 + (((file[4] & 0xff) << 8) | (file[5] & 0xff)) : 2;
    return insert(file, at, segment(xmp));
  }

  private static byte[] inPng(byte[] file, byte[] xmp) {
    return insert(file, IHDR_END, chunk("iTXt", PNG_HEADING, xmp));
  }

  /** A chunk of a PNG file. */
  static byte[] chunk(String type, byte[] heading, byte[] contents) {
    ByteBuffer out = ByteBuffer.allocate(12 + heading.length + contents.length);
    out.putInt(heading.length + contents.length);
    out.put(type.getBytes(StandardCharsets.ISO_8859_1)).put(heading).put(contents);
    CRC32 check = new CRC32();
    check.update(out.array(), 4, out.position() - 4);
    return out.putInt((int) check.getValue()).array();
  }

  private static byte[] insert(byte[] file, int at, byte[] part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + part.length);
    out.write(file, 0, at);
    out.writeBytes(part);
    out.write(file, at, file.length - at);
    return out.toByteArray();
  }

  /** Files that hold more than a picture begin with a chunk that says so (RFC 9649, 2.7). */
  private static byte[] inWebp(byte[] file, byte[] xmp, int width, int height) {
    List<Chunks.Chunk> chunks = Chunks.of(file, Format.WEBP);
    ByteBuffer body =
        ByteBuffer.allocate(file.length + xmp.length + 40).order(ByteOrder.LITTLE_ENDIAN);
    boolean extended = chunks.get(0).type().equals("VP8X");
    byte flags = extended ? file[chunks.get(0).data()] : alphaFlag(file, chunks.get(0));
    body.put("VP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10);
    body.putInt((flags | XMP_FLAG) & 0xff);
    three(body, width - 1);
    three(body, height - 1);
    for (Chunks.Chunk chunk : chunks.subList(extended ? 1 : 0, chunks.size())) {
      body.put(file, chunk.start(), chunk.end() - chunk.start());
    }
    body.put("XMP ".getBytes(StandardCharsets.ISO_8859_1)).putInt(xmp.length).put(xmp);
    if (xmp.length % 2 == 1) {
      body.put((byte) 0);
    }
    return riff(body);
  }

  private static byte alphaFlag(byte[] file, Chunks.Chunk picture) {
    boolean lossless = picture.type().equals("VP8L") && picture.length() > 4;
    return (byte) (lossless && (file[picture.data() + 4] & 16) != 0 ? ALPHA_FLAG : 0);
  }

  private static void three(ByteBuffer out, int value) {
    out.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
  }

  /** A WebP file of some chunks. */
  static byte[] riff(ByteBuffer chunks) {
    ByteBuffer out = ByteBuffer.allocate(12 + chunks.position()).order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + chunks.position());
    out.put("WEBP".getBytes(StandardCharsets.ISO_8859_1));
    return out.put(chunks.duplicate().flip()).array();
  }
}
