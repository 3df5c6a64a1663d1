package press.stet.proof;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.ArchivePage;
import press.stet.core.page.ArticlePage;
import press.stet.core.page.Body;
import press.stet.core.page.CorrectionsPage;
import press.stet.core.page.DirectoryPage;
import press.stet.core.page.EditionPage;
import press.stet.core.page.EditionsPage;
import press.stet.core.page.FrontPage;
import press.stet.core.page.GonePage;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.ListPage;
import press.stet.core.page.MastheadPage;
import press.stet.core.page.MonthPage;
import press.stet.core.page.NotFoundPage;
import press.stet.core.page.RedirectPage;
import press.stet.core.page.SearchPage;
import press.stet.core.page.StandingPage;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;
import press.stet.generator.theme.Theme;

/**
 * Prints every component of every page record, down to the last text, so that no change of a page
 * can go unseen; some pages ask the archive, too. The templates are made of the records themselves:
 * a new component is printed without a word here.
 */
final class EveryFieldTheme implements Theme {

  private static final Map<Class<?>, List<String>> TEMPLATES =
      Map.ofEntries(
          Map.entry(ArticlePage.class, List.of("article")),
          Map.entry(FrontPage.class, List.of("front")),
          Map.entry(ListPage.class, List.of("section", "tag", "author", "series")),
          Map.entry(MonthPage.class, List.of("month")),
          Map.entry(ArchivePage.class, List.of("archive")),
          Map.entry(DirectoryPage.class, List.of("tags", "authors")),
          Map.entry(StandingPage.class, List.of("standing")),
          Map.entry(MastheadPage.class, List.of("masthead")),
          Map.entry(NotFoundPage.class, List.of("404")),
          Map.entry(GonePage.class, List.of("gone")),
          Map.entry(RedirectPage.class, List.of("redirect")),
          Map.entry(EditionPage.class, List.of("edition")),
          Map.entry(EditionsPage.class, List.of("editions")),
          Map.entry(CorrectionsPage.class, List.of("corrections")),
          Map.entry(SearchPage.class, List.of("search")));

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  EveryFieldTheme() {
    for (Class<?> type : HtmlPage.class.getPermittedSubclasses()) {
      if (!TEMPLATES.containsKey(type)) {
        throw new IllegalStateException("which template draws a " + type.getSimpleName() + "?");
      }
      StringBuilder template = new StringBuilder("<#include \"partials/shared.ftlh\">\n");
      show(template, "page", type, 0);
      if (type == ArticlePage.class) {
        template.append("text: ${html(page.body, page.dateline!, page.credit!)}\n");
      }
      if (type == DirectoryPage.class) {
        template.append(
            "newest: <#list latest(2) as card>${card.headline} ${card.date.iso}</#list>\n");
        template.append("of the world: <#list latest(\"world\", 1) as card>${card.href}</#list>\n");
      } else if (type == ArchivePage.class) {
        template.append("today: ${today().full}\n");
      }
      TEMPLATES.get(type).forEach(name -> put(name + ".ftlh", template.toString()));
    }
    put("partials/shared.ftlh", "<p>${frame.title} ${asset(\"stet.css\")}</p>\n");
    put("partials/dateline.ftlh", "<b>${dateline}</b>");
    put("partials/credit.ftlh", "<i>${credit}</i>");
    put(
        "containers/pullquote.ftlh",
        "<q><#list attributes as key, value>${key}=${value} </#list>${content}</q>\n");
    put(
        "containers/update.ftlh",
        "<section><#list attributes as key, value>${key}=${value} </#list>${(moment.full)!} ${content}</section>\n");
    put("assets/stet.css", "body { background: url(paper.svg) }\n");
    put("assets/paper.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void show(StringBuilder out, String expression, Type type, int depth) {
    String variable = "v" + depth;
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      out.append("<#list ").append(expression).append(" as ").append(variable).append(">\n");
      show(out, variable, generic.getActualTypeArguments()[0], depth + 1);
      out.append("</#list>\n");
    } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
      out.append("<#list ").append(expression).append(" as key, value>");
      out.append("${key}=${value} </#list>\n");
    } else if (type == Body.class) {
      out.append("<#if ").append(expression).append("??>${html(");
      out.append(expression).append(")}</#if>\n");
    } else if (type instanceof Class<?> record && record.isRecord() && !isText(record)) {
      out.append("<#if ").append(expression).append("??>\n");
      for (RecordComponent component : record.getRecordComponents()) {
        out.append(component.getName()).append(": ");
        show(out, expression + "." + component.getName(), component.getGenericType(), depth);
      }
      out.append("</#if>\n");
    } else if (type != Fingerprint.class) {
      out.append("${(").append(expression).append(")!\"none\"}\n");
    }
  }

  private static boolean isText(Class<?> type) {
    return type.getPackageName().equals(Fingerprint.class.getPackageName());
  }

  @Override
  public Collection<String> paths() {
    return files.keySet();
  }

  @Override
  public byte @Nullable [] read(String path) {
    return files.get(path);
  }

  @Override
  public String describe(String path) {
    return "theme:" + path;
  }

  @Override
  public Fingerprint fingerprint() {
    Fingerprinter all = new Fingerprinter();
    files.forEach((path, bytes) -> all.add(path).add(bytes));
    return all.finish();
  }
}
