package press.stet.generator.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;
import press.stet.generator.binary.BinaryWriter;

/**
 * A page in one of the newspaper's languages.
 *
 * @param language BCP 47 tag
 * @param address where it is found
 * @param title its headline; null for pages that stand in every tree
 * @param original whether the others are translated from it
 */
record Version(String language, SitePath address, @Nullable String title, boolean original) {

  static void add(BinaryWriter out, List<Version> versions) {
    out.number(versions.size());
    for (Version version : versions) {
      out.text(version.language).text(version.address.value());
      out.text(version.title).flag(version.original);
    }
  }
}
