package press.stet.core.page;

/** A page that a theme's template draws. */
public sealed interface HtmlPage extends Page
    permits ArticlePage,
        FrontPage,
        ListPage,
        MonthPage,
        ArchivePage,
        DirectoryPage,
        StandingPage,
        MastheadPage,
        NotFoundPage,
        GonePage,
        RedirectPage,
        EditionPage,
        EditionsPage,
        CorrectionsPage,
        SearchPage {

  /** What is the same on every page. */
  Frame frame();

  /** What goes into the page's head. */
  Head head();

  /** The template's path within the theme: {@code article.ftlh}. */
  String template();
}
