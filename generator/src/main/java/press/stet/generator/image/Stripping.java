package press.stet.generator.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a file what its camera and its programs have put in: where and when, with what and
 * by whom. The picture itself stays, bit for bit, with its colour profile; so does what the notes
 * keep, and how the camera was held.
 */
final class Stripping {

  private static final Set<String> PNG_STAYS =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "iCCP", "sRGB", "gAMA", "cHRM", "sBIT", "pHYs",
          "bKGD", "acTL", "fcTL", "fdAT", "cICP");

  private static final Set<String> WEBP_STAYS =
      Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

  private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int EXIF_AND_XMP = 0x0c;

  private Stripping() {}

  /** The file without; one of another kind as it is. */
  static byte[] of(byte[] file, Format format) {
    return switch (format) {
      case JPEG -> jpeg(file);
      case PNG -> png(file);
      case WEBP -> webp(file);
      case GIF -> gif(file);
      default -> file;
    };
  }

  private static byte[] jpeg(byte[] file) {
    NotesReader.Said said = NotesReader.read(file, Format.JPEG);
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, 2);
    int at = 2;
    boolean noted = false;
    while (at + 4 <= file.length && (file[at] & 0xff) == 0xff) {
      int marker = file[at + 1] & 0xff;
      if (marker == 0xff) {
        at++;
        continue;
      }
      if (marker == 0xd9) {
        break;
      }
      int end = at + 2 + (((file[at + 2] & 0xff) << 8) | (file[at + 3] & 0xff));
      if (end > file.length) {
        break;
      }
      if (marker != 0xe0 && !noted) {
        noted = true;
        notes(out, said);
      }
      if (stays(file, at, marker)) {
        out.write(file, at, end - at);
      }
      if (marker == 0xda) {
        int scan = endOfScan(file, end);
        out.write(file, end, scan - end);
        end = scan;
      }
      at = end;
    }
    out.write(0xff);
    out.write(0xd9);
    return out.toByteArray();
  }

  /** Whether a JPEG comes to its end, after all of its parts. */
  static boolean hasEndOfJpeg(byte[] file) {
    int at = 2;
    while (at + 1 < file.length && (file[at] & 0xff) == 0xff) {
      int marker = file[at + 1] & 0xff;
      if (marker == 0xd9) {
        return true;
      }
      if (marker == 0xff) {
        at++;
      } else if (at + 4 > file.length) {
        return false;
      } else {
        at += 2 + (((file[at + 2] & 0xff) << 8) | (file[at + 3] & 0xff));
        at = marker == 0xda ? endOfScan(file, at) : at;
      }
    }
    return false;
  }

  /** Whether a GIF comes to its end, after all of its parts. */
  static boolean hasEndOfGif(byte[] file) {
    int at = 13 + table(file, 10);
    while (at + 1 < file.length && file[at] != 0x3b) {
      at = endOfPart(file, at);
    }
    return at < file.length && file[at] == 0x3b;
  }

  private static int endOfPart(byte[] file, int at) {
    boolean extension = file[at] == 0x21;
    int head = extension ? 2 : file[at] == 0x2c ? 11 + table(file, at + 9) : file.length;
    return blocks(file, at + head);
  }

  private static void notes(ByteArrayOutputStream out, NotesReader.Said said) {
    if (said.orientation() > 1) {
      // One directory with one entry: orientation, a short (Exif 2.32, 4.6.2).
      byte[] exif = {
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        18,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        (byte) said.orientation(),
        0,
        0,
        0,
        0,
        0,
        0
      };
      out.writeBytes(NotesWriter.segment(0xe1, new byte[0], exif));
    }
    byte[] xmp = NotesWriter.xmp(said.notes());
    if (xmp != null) {
      out.writeBytes(NotesWriter.segment(xmp));
    }
  }

  private static boolean stays(byte[] file, int at, int marker) {
    if (marker == 0xe2) {
      int from = at + 4;
      return from + PROFILE.length <= file.length
          && Arrays.equals(file, from, from + PROFILE.length, PROFILE, 0, PROFILE.length);
    }
    boolean application = marker >= 0xe0 && marker <= 0xef;
    return marker != 0xfe && (!application || marker == 0xe0 || marker == 0xee);
  }

  /** Where the next marker stands that is part of no scan. */
  private static int endOfScan(byte[] file, int from) {
    int at = from;
    while (at + 1 < file.length) {
      int next = file[at + 1] & 0xff;
      if ((file[at] & 0xff) == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
        return at;
      }
      at++;
    }
    return file.length;
  }

  private static byte[] png(byte[] file) {
    NotesReader.Said said = NotesReader.read(file, Format.PNG);
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, Chunks.PNG_SIGNATURE);
    for (Chunks.Chunk chunk : Chunks.of(file, Format.PNG)) {
      if (PNG_STAYS.contains(chunk.type())) {
        out.write(file, chunk.start(), chunk.end() - chunk.start());
      }
    }
    return NotesWriter.add(out.toByteArray(), Format.PNG, said.notes(), 0, 0);
  }

  private static byte[] webp(byte[] file) {
    ByteBuffer body = ByteBuffer.allocate(file.length + 1).order(ByteOrder.LITTLE_ENDIAN);
    for (Chunks.Chunk chunk : Chunks.of(file, Format.WEBP)) {
      if (WEBP_STAYS.contains(chunk.type())) {
        int flags = body.position() + 8;
        body.put(file, chunk.start(), chunk.end() - chunk.start());
        if (chunk.type().equals("VP8X")) {
          body.put(flags, (byte) (body.get(flags) & ~EXIF_AND_XMP));
        }
      }
    }
    byte[] bare = NotesWriter.riff(body);
    int @Nullable [] size = canvas(bare);
    return size == null
        ? bare
        : NotesWriter.add(
            bare, Format.WEBP, NotesReader.read(file, Format.WEBP).notes(), size[0], size[1]);
  }

  private static int @Nullable [] canvas(byte[] file) {
    try {
      return Sizes.of(file, Format.WEBP);
    } catch (PhotoFault e) {
      return null;
    }
  }

  /** Leaves out comments, and what programs add but for how often a film is repeated. */
  private static byte[] gif(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    int at = 13 + table(file, 10);
    if (at > file.length) {
      return file;
    }
    out.write(file, 0, at);
    while (at + 1 < file.length && file[at] != 0x3b) {
      boolean extension = file[at] == 0x21;
      int end = endOfPart(file, at);
      int label = extension ? file[at + 1] & 0xff : 0;
      boolean repeats =
          label == 0xff
              && at + 14 <= file.length
              && new String(file, at + 3, 11, StandardCharsets.ISO_8859_1).equals("NETSCAPE2.0");
      if (!extension || label == 0xf9 || repeats) {
        out.write(file, at, end - at);
      }
      at = end;
    }
    out.write(0x3b);
    return out.toByteArray();
  }

  /** The size of a colour table that a byte of flags tells of. */
  private static int table(byte[] file, int flags) {
    boolean there = flags < file.length && (file[flags] & 0x80) != 0;
    return there ? 3 << ((file[flags] & 7) + 1) : 0;
  }

  private static int blocks(byte[] file, int from) {
    int at = from;
    while (at < file.length && file[at] != 0) {
      at += 1 + (file[at] & 0xff);
    }
    return Math.min(at + 1, file.length);
  }
}
