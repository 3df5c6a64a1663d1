package press.stet.generator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.stet.core.config.Hosting;
import press.stet.core.config.Hosting.Compression;
import press.stet.core.config.Places;
import press.stet.core.config.SiteConfig;
import press.stet.core.value.SitePath;
import press.stet.generator.compose.ResponseHeaders;
import press.stet.generator.output.FileBeside;

/**
 * What hosts that are configured by files of their own are to be told: for nginx and for Apache,
 * beside the site. Nothing in them depends on what has been published.
 */
final class HostFiles {

  private static final String NGINX = "headers.nginx.conf";
  private static final String APACHE = "headers.htaccess";

  private final SiteConfig config;
  private final Hosting hosting;

  private HostFiles(SiteConfig config) {
    this.config = config;
    this.hosting = config.rules().hosting();
  }

  /** Writes the files into a folder, or removes them. */
  static void write(Path folder, SiteConfig config) {
    if (!config.rules().hosting().headers()) {
      List.of(NGINX, APACHE).forEach(name -> FileBeside.delete(folder.resolve(name)));
      return;
    }
    HostFiles files = new HostFiles(config);
    write(folder.resolve(NGINX), files.nginx());
    write(folder.resolve(APACHE), files.apache());
  }

  private static void write(Path file, String text) {
    FileBeside.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A location with headers of its own would lose all others, so that one variable decides. */
  private String nginx() {
    StringBuilder out = new StringBuilder("# Include this in the server block.\n");
    ResponseHeaders.ofAll(config.rules())
        .forEach(
            (name, value) ->
                out.append("add_header ")
                    .append(name)
                    .append(" \"")
                    .append(value)
                    .append("\" always;\n"));
    out.append("set $stet_cache \"").append(ResponseHeaders.ASK).append("\";\n");
    longer()
        .forEach(
            (uri, time) ->
                out.append("if ($uri ~ \"")
                    .append(uri)
                    .append("\") { set $stet_cache \"")
                    .append(time)
                    .append("\"; }\n"));
    out.append("add_header Cache-Control $stet_cache;\n");
    for (SitePath tree : config.rules().languages().otherRoots()) {
      out.append("location ").append(served(tree)).append(" { error_page 404 ");
      out.append(served(new Places(tree).notFound())).append("; }\n");
    }
    if (hosting.precompress().contains(Compression.GZIP)) {
      out.append("gzip_static on;\ngzip_vary on;\n");
    }
    if (hosting.precompress().contains(Compression.BROTLI)) {
      out.append("# With the module ngx_brotli:\n# brotli_static on;\n");
    }
    return out.toString();
  }

  private String apache() {
    StringBuilder out = new StringBuilder("<IfModule mod_headers.c>\n");
    ResponseHeaders.ofAll(config.rules()).forEach((name, value) -> header(out, name, value));
    header(out, "Cache-Control", ResponseHeaders.ASK);
    longer()
        .forEach(
            (uri, time) -> {
              out.append("<If \"%{REQUEST_URI} =~ m#").append(uri).append("#\">\n");
              header(out, "Cache-Control", time);
              out.append("</If>\n");
            });
    if (!hosting.precompress().isEmpty()) {
      out.append("Header merge Vary Accept-Encoding\n");
    }
    out.append("</IfModule>\n");
    for (SitePath tree : config.rules().languages().otherRoots()) {
      out.append("<If \"%{REQUEST_URI} =~ m#^").append(quoted(served(tree))).append("#\">\n");
      out.append("ErrorDocument 404 ").append(served(new Places(tree).notFound()));
      out.append("\n</If>\n");
    }
    if (!hosting.precompress().isEmpty()) {
      out.append("<IfModule mod_rewrite.c>\nRewriteEngine On\n");
      hosting.precompress().stream().sorted((a, b) -> b.compareTo(a)).forEach(f -> twins(out, f));
      out.append("</IfModule>\n");
    }
    return out.toString();
  }

  /** An address below the site's path; those of trees are of letters and digits. */
  private String served(SitePath path) {
    return config.url().basePath() + path.value().substring(1);
  }

  /** What is kept longer than pages, as regular expressions; the last one that fits counts. */
  private Map<String, String> longer() {
    Map<String, String> longer = new LinkedHashMap<>();
    longer.put("^" + quoted(ResponseHeaders.photos(config)), ResponseHeaders.FOR_A_WEEK);
    longer.put(ResponseHeaders.renditions(), ResponseHeaders.FOR_EVER);
    longer.put("^" + quoted(ResponseHeaders.assets(config)), ResponseHeaders.FOR_EVER);
    return longer;
  }

  private static void header(StringBuilder out, String name, String value) {
    out.append("Header always set ").append(name).append(" \"").append(value).append("\"\n");
  }

  /** Sends what lies compressed beside a file to browsers that take it. */
  private static void twins(StringBuilder out, Compression form) {
    String name = form == Compression.GZIP ? "gzip" : "br";
    String end = form.extension();
    for (String index : List.of("", "index.html")) {
      out.append("RewriteCond %{HTTP:Accept-Encoding} \\b").append(name).append("\\b\n");
      out.append("RewriteCond %{REQUEST_FILENAME}").append(index).append(end).append(" -f\n");
      out.append("RewriteRule ^(.*)$ $1").append(index).append(end).append(" [L]\n");
    }
    for (Type type : Type.values()) {
      out.append("<FilesMatch \"\\.").append(type.ending).append('\\').append(end).append("$\">\n");
      out.append("ForceType \"").append(type.mediaType).append("\"\n");
      out.append("RemoveEncoding ").append(end).append("\n");
      out.append("Header set Content-Encoding ").append(name).append("\n");
      out.append("SetEnv no-gzip 1\n</FilesMatch>\n");
    }
  }

  /** What a file is that has been compressed: its name no longer tells. */
  private enum Type {
    HTML("html", "text/html; charset=utf-8"),
    CSS("css", "text/css; charset=utf-8"),
    JS("js", "text/javascript; charset=utf-8"),
    JSON("json", "application/json"),
    XML("xml", "application/xml"),
    SVG("svg", "image/svg+xml"),
    TXT("txt", "text/plain; charset=utf-8");

    private final String ending;
    private final String mediaType;

    Type(String ending, String mediaType) {
      this.ending = ending;
      this.mediaType = mediaType;
    }
  }

  /** As a regular expression. */
  private static String quoted(String path) {
    return path.replaceAll("[.+()\\[\\]{}^$|?*\\\\]", "\\\\$0");
  }
}
