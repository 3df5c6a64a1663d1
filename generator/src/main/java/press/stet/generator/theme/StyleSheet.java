package press.stet.generator.theme;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/** A style sheet whose {@code url(…)} addresses name other assets (CSS Values 4, section 4.5). */
final class StyleSheet {

  /** Comments come first so that addresses in them are left alone. */
  private static final Pattern URL =
      Pattern.compile("/\\*.*?\\*/|url\\(\\s*([\"']?)([^\"')\\s]+)\\1\\s*\\)", Pattern.DOTALL);

  /** With a scheme, from the root, within the document, or without a path. */
  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/#?].*");

  private final SourcePath path;
  private final SourceText source;

  StyleSheet(String path, String description, byte[] bytes) {
    this.path = new SourcePath(path);
    this.source = new SourceText(description, new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * An address in the style sheet.
   *
   * @param path of the asset in the theme
   * @param location where it stands
   */
  record Reference(String path, Location location) {}

  /** The style sheet with published names; an address for which there is none stays as it is. */
  byte[] withNames(Function<Reference, @Nullable SitePath> names) {
    Matcher matcher = URL.matcher(source.text());
    StringBuilder out = new StringBuilder(source.text().length() + 64);
    int copied = 0;
    while (matcher.find()) {
      String address = matcher.group(2);
      if (address == null || ELSEWHERE.matcher(address).matches()) {
        continue;
      }
      int end = pathEnd(address);
      SourcePath target = path.resolve(address.substring(0, end));
      String asset = target == null ? address.substring(0, end) : target.value();
      SitePath name = names.apply(new Reference(asset, source.at(matcher.start(2), end)));
      if (name != null) {
        out.append(source.text(), copied, matcher.start(2)).append(relative(name));
        copied = matcher.start(2) + end;
      }
    }
    out.append(source.text(), copied, source.text().length());
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int pathEnd(String address) {
    int end = 0;
    while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** From this style sheet's folder, so that the site's address may have a path of any length. */
  private String relative(SitePath name) {
    long folders = path.folder().chars().filter(c -> c == '/').count();
    String file = name.encoded().substring(1);
    return file.startsWith(path.folder())
        ? file.substring(path.folder().length())
        : "../".repeat((int) folders) + file;
  }
}
