package press.stet.generator.feed;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.FeedPage;
import press.stet.core.page.Link;
import press.stet.core.page.NinjsPage;
import press.stet.core.page.Picture;
import press.stet.core.page.RenderedFile;
import press.stet.generator.json.JsonWriter;

/** Writes an article as IPTC ninjs 3.1. */
public final class NinjsWriter {

  private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";
  private static final Map<String, String> PICTURES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "webp", "image/webp",
          "avif", "image/avif",
          "gif", "image/gif",
          "svg", "image/svg+xml");

  private final NinjsPage page;
  private final FeedPage.Entry entry;
  private final JsonWriter json = JsonWriter.forFile();

  private NinjsWriter(NinjsPage page) {
    this.page = page;
    this.entry = page.entry();
  }

  /** Writes one article. */
  public static RenderedFile write(NinjsPage page, BodyHtml html) {
    return new RenderedFile(page.path(), new NinjsWriter(page).bytes(html));
  }

  private byte[] bytes(BodyHtml html) {
    json.object().member("uri", entry.id());
    json.object("standard").member("name", "ninjs").member("version", "3.1");
    json.member("schema", SCHEMA).end();
    json.member("type", "text")
        .member("representationType", "full")
        .member("profile", entry.picture() == null ? "text-only" : "text-photo")
        .member("firstCreated", entry.published())
        .member("contentCreated", entry.published())
        .member("versionCreated", entry.updated())
        .member("expires", page.expires())
        .member("pubStatus", "usable")
        .member("urgency", page.urgency())
        .member("language", page.language())
        .member("slugline", page.slug())
        .member("located", entry.dateline());
    words();
    bodies(html);
    matters();
    rights();
    json.array("renditions");
    rendition("web", entry.url(), "text/html");
    json.end();
    photo(entry.picture());
    return json.end().bytes();
  }

  private void words() {
    json.array("headlines");
    text("main", entry.title());
    text("kicker", page.kicker());
    json.end();
    if (entry.summary() != null) {
      json.array("descriptions");
      text("summary", entry.summary());
      json.end();
    }
    if (!entry.authors().isEmpty()) {
      json.member("by", entry.authors().stream().map(Link::text).collect(Collectors.joining(", ")));
    }
    if (!page.corrections().isEmpty()) {
      json.member("edNote", String.join("\n", page.corrections()));
    }
  }

  private void bodies(BodyHtml html) {
    String inner = html.of(entry);
    json.array("bodies").object().member("role", "main").member("contentType", "text/html");
    json.member("wordCount", page.words());
    json.member("value", AbsoluteAddresses.in(inner, page.origin(), entry.url())).end().end();
  }

  private void matters() {
    json.array("subjects");
    subject("section", page.section());
    page.topics().forEach(topic -> subject("about", topic));
    json.end();
    json.array("genres").object().member("name", page.kind()).end().end();
    if (entry.credit() != null) {
      json.array("infoSources").object().member("name", entry.credit());
      json.member("role", "source").end().end();
    }
    json.array("altIds").object().member("role", "page").member("value", entry.url()).end().end();
  }

  private void subject(String rel, Link subject) {
    json.object().member("name", subject.text()).member("rel", rel);
    json.member("uri", subject.href()).end();
  }

  private void rights() {
    json.member("copyrightHolder", page.holder())
        .member("copyrightNotice", "© " + entry.published().substring(0, 4) + " " + page.holder());
    if (page.terms() != null) {
      json.member("usageTerms", page.terms());
      json.object("rightsInfo").member("linkedRights", page.terms()).end();
    }
  }

  private void photo(@Nullable Picture picture) {
    if (picture == null) {
      return;
    }
    json.array("associations").object();
    json.member("name", "main").member("rel", "mainPhoto").member("uri", picture.url());
    json.member("type", "picture").member("by", picture.credit());
    if (picture.caption() != null || !picture.alt().isEmpty()) {
      json.array("descriptions");
      text("caption", picture.caption());
      text("alt", picture.alt().isEmpty() ? null : picture.alt());
      json.end();
    }
    json.array("renditions");
    rendition("main", picture.url(), mediaType(picture.url()));
    json.end().end().end();
  }

  private void rendition(String name, String href, @Nullable String mediaType) {
    json.object().member("name", name).member("href", href).member("contentType", mediaType).end();
  }

  private void text(String role, @Nullable String value) {
    if (value != null) {
      json.object().member("role", role).member("value", value).end();
    }
  }

  private static @Nullable String mediaType(String url) {
    String name = url.substring(url.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return PICTURES.get(name);
  }
}
