package press.stet.generator.sitemap;

import press.stet.core.page.Alternate;
import press.stet.core.page.NewsSitemapPage;
import press.stet.core.page.RenderedFile;
import press.stet.core.page.SitemapIndexPage;
import press.stet.core.page.SitemapPage;
import press.stet.generator.xml.XmlWriter;

/** Writes sitemaps. */
public final class SitemapWriter {

  static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

  private SitemapWriter() {}

  /** Writes a sitemap: a list of pages. */
  public static RenderedFile write(SitemapPage page) {
    boolean versions = page.entries().stream().anyMatch(entry -> !entry.alternates().isEmpty());
    XmlWriter xml =
        versions
            ? new XmlWriter().open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", XHTML)
            : new XmlWriter().open("urlset", "xmlns", NAMESPACE);
    for (SitemapPage.Entry entry : page.entries()) {
      entry(xml, "url", entry);
    }
    return new RenderedFile(page.path(), xml.close().bytes());
  }

  /** Writes the list of all sitemaps. */
  public static RenderedFile write(SitemapIndexPage page) {
    XmlWriter xml = new XmlWriter().open("sitemapindex", "xmlns", NAMESPACE);
    for (SitemapPage.Entry entry : page.sitemaps()) {
      entry(xml, "sitemap", entry);
    }
    return new RenderedFile(page.path(), xml.close().bytes());
  }

  /** Writes the sitemap for Google News. */
  public static RenderedFile write(NewsSitemapPage page) {
    XmlWriter xml = new XmlWriter().open("urlset", "xmlns", NAMESPACE, "xmlns:news", NEWS);
    for (NewsSitemapPage.Entry entry : page.entries()) {
      xml.open("url").element("loc", entry.url()).open("news:news");
      xml.open("news:publication")
          .element("news:name", page.publication())
          .element("news:language", page.language())
          .close();
      xml.element("news:publication_date", entry.published())
          .element("news:title", entry.title())
          .close()
          .close();
    }
    return new RenderedFile(page.path(), xml.close().bytes());
  }

  static void entry(XmlWriter xml, String name, SitemapPage.Entry entry) {
    xml.open(name).element("loc", entry.url()).element("lastmod", entry.lastChange());
    for (Alternate alternate : entry.alternates()) {
      xml.empty(
          "xhtml:link",
          "rel",
          "alternate",
          "hreflang",
          alternate.language(),
          "href",
          alternate.url());
    }
    xml.close();
  }
}
