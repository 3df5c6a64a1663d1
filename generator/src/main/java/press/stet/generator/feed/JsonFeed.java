package press.stet.generator.feed;

import java.util.List;
import press.stet.core.page.FeedPage;
import press.stet.core.page.Link;
import press.stet.core.page.Picture;
import press.stet.generator.json.JsonWriter;

/** A feed in JSON Feed 1.1. */
final class JsonFeed {

  private final FeedPage page;
  private final FeedBodies bodies;
  private final JsonWriter json = JsonWriter.forFile();

  JsonFeed(FeedPage page, FeedBodies bodies) {
    this.page = page;
    this.bodies = bodies;
  }

  byte[] bytes() {
    json.object()
        .member("version", "https://jsonfeed.org/version/1.1")
        .member("title", page.title())
        .member("home_page_url", page.home())
        .member("feed_url", page.self())
        .member("description", page.description())
        .member("language", page.language());
    authors(List.of(new Link(page.publisher(), "")));
    json.array("items");
    page.entries().forEach(this::item);
    return json.end().end().bytes();
  }

  private void item(FeedPage.Entry entry) {
    json.object()
        .member("id", entry.id())
        .member("url", entry.url())
        .member("title", entry.title());
    content(entry);
    Picture picture = entry.picture();
    json.member("summary", entry.summary())
        .member("image", picture == null ? null : picture.url())
        .member("date_published", entry.published())
        .member("date_modified", entry.updated())
        .member("language", entry.language());
    authors(Bylines.of(entry));
    json.array("tags").value(entry.section());
    entry.tags().forEach(json::value);
    json.end().end();
  }

  /** An item without its body has at least a text: the summary, or else the title. */
  private void content(FeedPage.Entry entry) {
    FeedBody body = bodies.of(entry, page.origin());
    String summary = entry.summary();
    if (body != null) {
      json.memberEscaped("content_html", body.json());
    } else {
      json.member("content_text", summary == null ? entry.title() : summary);
    }
  }

  private void authors(List<Link> authors) {
    if (authors.isEmpty()) {
      return;
    }
    json.array("authors");
    for (Link author : authors) {
      String url = author.href().isEmpty() ? null : author.href();
      json.object().member("name", author.text()).member("url", url).end();
    }
    json.end();
  }
}
