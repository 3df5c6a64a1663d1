package press.stet.generator.compose;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Places;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.PlannedPage.Redirect;
import press.stet.core.value.SitePath;

/**
 * The text of {@code _redirects}, as Netlify introduced it and others read it: an old address, what
 * its query must hold, the new address, 301. The first rule that fits counts, so those with a query
 * stand before the one without.
 */
final class RedirectsText {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private RedirectsText() {}

  /**
   * The whole file.
   *
   * @param trees where those of other languages are, each with a page of its own for addresses that
   *     do not exist
   */
  static String of(SiteUrl url, List<Redirect> redirects, List<SitePath> trees) {
    StringBuilder out = new StringBuilder();
    for (Redirect redirect : redirects) {
      for (Redirect.Target target : redirect.targets()) {
        if (target.query() != null) {
          rule(out, url, target);
        }
      }
      for (Redirect.Target target : redirect.targets()) {
        if (target.query() == null) {
          rule(out, url, target);
        }
      }
    }
    for (SitePath tree : trees) {
      String missing = url.href(new Places(tree).notFound());
      out.append(url.href(tree)).append("* ").append(missing).append(" 404\n");
    }
    return out.toString();
  }

  private static void rule(StringBuilder out, SiteUrl url, Redirect.Target target) {
    out.append(url.href(target.alias())).append(' ');
    query(out, target.query());
    out.append(url.href(target.address())).append(" 301\n");
  }

  private static void query(StringBuilder out, @Nullable String query) {
    if (query == null) {
      return;
    }
    for (String parameter : query.split("&")) {
      if (parameter.isEmpty()) {
        continue;
      }
      int sign = parameter.indexOf('=');
      String name = sign < 0 ? parameter : parameter.substring(0, sign);
      String value = sign < 0 ? "" : parameter.substring(sign + 1);
      word(out, name);
      out.append('=');
      word(out, value);
      out.append(' ');
    }
  }

  /** Spaces would end the word, a hash the line, and a colon in front would stand for any value. */
  private static void word(StringBuilder out, String text) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b != 0x7f && ":#*\"<>\\^`{|}=".indexOf(b) < 0) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.toHexDigits(b));
      }
    }
  }
}
