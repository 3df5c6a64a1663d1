package press.stet.generator.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Feeds;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.Body;
import press.stet.core.page.FeedPage;
import press.stet.core.page.Link;
import press.stet.core.page.Picture;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;

/** A feed of a paper below a path, to be changed by tests. */
final class SampleFeed {

  static final SiteUrl URL = SiteUrl.parse("https://host.example/paper/");

  private SampleFeed() {}

  static FeedPage feed(Feeds.Format format, FeedPage.Entry... entries) {
    SitePath front = new SitePath("/sections/world/");
    SitePath path = front.child(format.fileName());
    return new FeedPage(
        path,
        format,
        "tag:host.example,2005:paper/sections/world/",
        "World | The Paper",
        "The Paper",
        "Reports from abroad.",
        "en",
        URL.absolute(path),
        URL.absolute(front),
        URL.origin(),
        entries.length == 0 ? null : "2018-07-06T08:00:00+04:30",
        List.of(entries));
  }

  static FeedPage.Entry entry(String slug) {
    return entry(slug, "Envoy Meets Officials", new Body(Fingerprint.of(slug), List.of()));
  }

  static FeedPage.Entry entry(String slug, String title, @Nullable Body body) {
    return new FeedPage.Entry(
        "tag:host.example,2018-07-05:paper/" + slug,
        URL.absolute(new SitePath("/2018/07/05/" + slug + "/")),
        title,
        "One sentence.",
        List.of(
            new Link("Amina Rahimi", URL.absolute(new SitePath("/authors/amina-rahimi/"))),
            new Link("Jane Roe", URL.absolute(new SitePath("/authors/jane-roe/")))),
        "2018-07-05T09:30:00+04:30",
        "2018-07-06T08:00:00+04:30",
        "World",
        List.of("peace talks", "R&D"),
        "DOHA",
        "Tolo news",
        new Picture(
            "/paper/media/doha.jpg",
            "https://host.example/paper/media/doha.jpg",
            "The \"bay\"",
            "Doha & the sea.",
            "Reuters"),
        null,
        body);
  }

  /** An agency's report without byline, photo, summary, tags and body. */
  static FeedPage.Entry bareEntry(@Nullable String credit) {
    return new FeedPage.Entry(
        "tag:host.example,2018-07-05:paper/bare",
        "https://host.example/paper/2018/07/05/bare/",
        "A Bare Report",
        null,
        List.of(),
        "2018-07-05T09:30:00+04:30",
        "2018-07-05T09:30:00+04:30",
        "World",
        List.of(),
        null,
        credit,
        null,
        "fa",
        null);
  }
}
