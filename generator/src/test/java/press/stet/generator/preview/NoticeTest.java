package press.stet.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;

class NoticeTest {

  private final PreviewState first = PreviewState.initial(7);

  @Test
  void the_addition_comes_before_the_last_end_of_a_body() {
    assertThat(page("<body><pre>&lt;/body></pre><!-- </body> -->é</BODY ></html>"))
        .startsWith("<body><pre>&lt;/body></pre><!-- </body> -->é<link rel=\"stylesheet\"")
        .endsWith("</script>\n</BODY ></html>");
  }

  @Test
  void a_page_without_an_end_gets_it_at_its_own() {
    assertThat(page("<p>چاپ"))
        .startsWith("<p>چاپ<link")
        .endsWith("data-stamp=\"cafe 7.0\"></script>\n");
  }

  @Test
  void warnings_wait_to_be_opened() {
    PreviewState state = first.afterCheck(List.of(problem(ProblemKind.NO_BYLINE_OR_SOURCE)));
    assertThat(Notice.html(state))
        .startsWith("<details><summary>1 warning</summary><ol><li class=\"warning\"><pre>")
        .endsWith("</pre></li></ol></details>");
  }

  @Test
  void errors_are_open() {
    PreviewState state = first.afterCheck(List.of(problem(ProblemKind.MISSING_DATE)));
    assertThat(Notice.html(state))
        .startsWith("<details open class=\"error\"><summary>1 error</summary>");
  }

  @Test
  void nothing_of_a_problem_becomes_html() {
    PreviewState state = first.after(new IllegalStateException("<script>alert('\"&\"')</script>"));
    assertThat(Notice.html(state))
        .contains("&lt;script&gt;alert(&#39;&quot;&amp;&quot;&#39;)&lt;/script&gt;")
        .doesNotContain("<script");
  }

  private String page(String html) {
    byte[] bytes = Notice.addTo(html.getBytes(StandardCharsets.UTF_8), first, "cafe");
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Problem problem(ProblemKind kind) {
    return Problem.of(kind, Location.ofFile("articles/a.md"));
  }
}
