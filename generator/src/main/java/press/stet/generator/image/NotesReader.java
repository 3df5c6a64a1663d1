package press.stet.generator.image;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Prints.Notes;

/**
 * Reads what a photo says of itself: IPTC's fields, in XMP or else in IPTC's older form (IPTC Photo
 * Metadata Standard 2023.1), and how the camera was held.
 */
final class NotesReader {

  private static final int LONGEST = 2000;

  private NotesReader() {}

  /**
   * What was read.
   *
   * @param orientation 1 to 8, 1 if it is not told
   */
  record Said(int orientation, Notes notes) {

    static final Said NOTHING = new Said(1, Notes.NONE);
  }

  /** Reads a file; what cannot be understood says nothing. */
  @SuppressWarnings("IllegalCatch") // readers throw whatever hostile bytes make them
  static Said read(byte[] bytes, Format format) {
    try {
      Metadata metadata = metadata(bytes, format);
      return new Said(orientation(metadata), notes(metadata));
    } catch (IOException | JpegProcessingException | RuntimeException e) {
      return Said.NOTHING;
    }
  }

  /** Of files in chunks only two are looked at: others may be blown up without bounds. */
  private static Metadata metadata(byte[] bytes, Format format)
      throws IOException, JpegProcessingException {
    if (format == Format.JPEG) {
      return JpegMetadataReader.readMetadata(
          new ByteArrayInputStream(bytes),
          List.of(new ExifReader(), new PhotoshopReader(), new XmpReader()));
    }
    Metadata metadata = new Metadata();
    byte[] exif = Chunks.exif(bytes, format);
    byte[] xmp = Chunks.xmp(bytes, format);
    if (exif != null) {
      new ExifReader().extract(new ByteArrayReader(exif), metadata);
    }
    if (xmp != null) {
      new XmpReader().extract(xmp, metadata);
    }
    return metadata;
  }

  private static int orientation(Metadata metadata) {
    ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    try {
      int told =
          exif == null || !exif.containsTag(ExifDirectoryBase.TAG_ORIENTATION)
              ? 1
              : exif.getInt(ExifDirectoryBase.TAG_ORIENTATION);
      return told < 1 || told > 8 ? 1 : told;
    } catch (MetadataException e) {
      return 1;
    }
  }

  private static Notes notes(Metadata metadata) {
    Map<String, String> xmp = new TreeMap<>();
    for (XmpDirectory directory : metadata.getDirectoriesOfType(XmpDirectory.class)) {
      directory.getXmpProperties().forEach(xmp::putIfAbsent);
    }
    IptcDirectory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
    return new Notes(
        said(xmp.get("Iptc4xmpCore:AltTextAccessibility[1]")),
        first(
            said(xmp.get("dc:description[1]")),
            iptc == null ? null : said(iptc.getString(IptcDirectory.TAG_CAPTION))),
        first(
            said(xmp.get("photoshop:Credit")),
            iptc == null ? null : said(iptc.getString(IptcDirectory.TAG_CREDIT)),
            said(xmp.get("dc:creator[1]")),
            iptc == null ? null : said(iptc.getString(IptcDirectory.TAG_BY_LINE))),
        first(
            said(xmp.get("dc:rights[1]")),
            iptc == null ? null : said(iptc.getString(IptcDirectory.TAG_COPYRIGHT_NOTICE)),
            copyright(metadata)),
        origin(xmp.get("Iptc4xmpExt:DigitalSourceType")));
  }

  private static @Nullable String copyright(Metadata metadata) {
    ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    return exif == null ? null : said(exif.getString(ExifDirectoryBase.TAG_COPYRIGHT));
  }

  private static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** One line of words; null if there are none. */
  private static @Nullable String said(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\uFFFE\\uFFFF\\s]+", " ").strip();
    if (line.isEmpty()) {
      return null;
    }
    int end = Math.min(line.length(), LONGEST);
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
  }

  /** The last part of {@code http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic}. */
  private static @Nullable String origin(@Nullable String address) {
    String name = address == null ? "" : address.substring(address.lastIndexOf('/') + 1).strip();
    return name.matches("[A-Za-z]{1,64}") ? name : null;
  }
}
