package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.SiteUrl;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Severity;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;
import press.stet.generator.fixture.Folder;
import press.stet.generator.fixture.PreparedPhotos;

/** A newspaper that has been built, as a visitor finds it: files by their addresses. */
final class PublishedSite {

  /** The build's clock of every test: the evening of the sample newspaper's last day. */
  static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

  private static final Path CONTENT = Path.of("..", "content");

  private final SiteUrl url;
  private final SortedMap<String, byte[]> files;
  private final SortedMap<String, Document> pages = new TreeMap<>();
  private final SortedMap<String, Document> articles = new TreeMap<>();

  private PublishedSite(SiteUrl url, SortedMap<String, byte[]> files) {
    this.url = url;
    this.files = files;
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            String address = path.replaceFirst("(?<=/)index\\.html$", "");
            Document page = parse(address, bytes);
            pages.put(address, page);
            if (!page.select("meta[property=og:type][content=article]").isEmpty()) {
              articles.put(address, page);
            }
          }
        });
  }

  /** The sample newspaper, built once for all tests. */
  static PublishedSite sample() {
    return Sample.SITE;
  }

  /** The sample newspaper as it would be below a path of a host. */
  static PublishedSite sampleBelowAPath() {
    return SampleBelowAPath.SITE;
  }

  private static final class Sample {
    static final PublishedSite SITE =
        new PublishedSite(SiteUrl.parse("https://outlook.example/"), build(CONTENT, 1));
  }

  private static final class SampleBelowAPath {
    static final PublishedSite SITE =
        new PublishedSite(SiteUrl.parse("https://host.example/paper/"), buildBelowAPath());
  }

  private static SortedMap<String, byte[]> build(Path source, int threads) {
    try {
      return PreparedPhotos.with(cache -> build(source, threads, cache));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Builds a newspaper into a new folder and reads what came out.
   *
   * @param cache knows nothing but photos
   */
  static SortedMap<String, byte[]> build(Path source, int threads, Path cache) throws IOException {
    Path output = Files.createTempDirectory("stet-site");
    GenerationRequest request = new GenerationRequest(source, output, threads, NOW, false, cache);
    GenerationReport report = new SiteGenerator().generate(request, BuildListener.NONE);
    assertThat(report.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(Problem::toString)
        .isEmpty();
    SortedMap<String, byte[]> files = read(output);
    new Folder(output).delete();
    return files;
  }

  /** A copy of the sample newspaper's folder; whoever asks for it deletes it. */
  static Path copyOfSample() {
    try {
      Path copy = Files.createTempDirectory("stet copy");
      try (Stream<Path> entries = Files.list(CONTENT)) {
        for (Path entry : (Iterable<Path>) entries::iterator) {
          if (!entry.endsWith("target")) {
            copy(entry, copy.resolve(entry.getFileName()));
          }
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> buildBelowAPath() {
    try {
      Path copy = copyOfSample();
      Path settings = copy.resolve("site.yaml");
      String text = Files.readString(settings);
      assertThat(text).contains("url: https://outlook.example/\n");
      Files.writeString(
          settings, text.replace("https://outlook.example/", "https://host.example/paper/"));
      SortedMap<String, byte[]> files = build(copy, 2);
      new Folder(copy).delete();
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> found = Files.walk(from)) {
      for (Path file : (Iterable<Path>) found::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static SortedMap<String, byte[]> read(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    new Folder(folder).siteBytes().forEach((path, bytes) -> files.put("/" + path, bytes));
    return files;
  }

  private Document parse(String address, byte[] bytes) {
    String html = new String(bytes, StandardCharsets.UTF_8);
    return Jsoup.parse(html, url.origin() + url.basePath() + address.substring(1));
  }

  /** Where the site is found. */
  SiteUrl url() {
    return url;
  }

  /** Every file by its path: {@code /2018/07/05/doha/index.html}. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /** Every HTML page by its address: {@code /2018/07/05/doha/}. */
  SortedMap<String, Document> pages() {
    return pages;
  }

  /** The pages of articles. */
  Map<String, Document> articles() {
    return articles;
  }

  /** The text of a file. */
  String text(String path) {
    byte[] bytes = files.get(path);
    assertThat(bytes).as(path).isNotNull();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The full address of a page; letters beyond ASCII are percent-encoded, as RFC 3986 has it. */
  String absolute(String address) {
    try {
      String path = new URI(null, null, address.substring(1), null).toASCIIString();
      return url + path;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(address, e);
    }
  }

  /** The address of a page, as {@link #pages} has it, out of its full address. */
  String address(String absolute) {
    assertThat(absolute).startsWith(url.toString());
    return "/" + decoded(absolute.substring(url.toString().length()));
  }

  /** The address of the front page in the language of a page. */
  String front(String address) {
    return address.replaceFirst("^/((fa|ps)/)?.*", "/$1");
  }

  /**
   * What is wrong with an address; null if it is found here or on another site.
   *
   * @param address absolute
   */
  @Nullable String fault(String address) {
    if (!address.startsWith(url.origin() + "/")) {
      return address.matches("(https?|mailto|tel|data):.*") ? null : "no address: " + address;
    }
    URI uri = URI.create(address);
    if (!uri.getRawPath().startsWith(url.basePath())) {
      return "outside of the site: " + address;
    }
    String path = decoded("/" + uri.getRawPath().substring(url.basePath().length()));
    String file = path.endsWith("/") ? path + "index.html" : path;
    if (!files.containsKey(file)) {
      return "not there: " + address;
    }
    String anchor = uri.getRawFragment() == null ? "" : decoded(uri.getRawFragment());
    Document page = pages.get(path);
    if (anchor.isEmpty() || page == null || page.getElementById(anchor) != null) {
      return null;
    }
    return "no such anchor: " + address;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
