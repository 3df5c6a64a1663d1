package press.stet.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import press.stet.generator.fixture.NuChecker;

/** Every page is HTML as the standard has it. */
class HtmlOfASiteTest {

  private static final int THREADS = 2;

  @Test
  void theNuHtmlCheckerReportsNothing() throws Exception {
    Queue<Map.Entry<String, byte[]>> pages = new ConcurrentLinkedQueue<>();
    for (Map.Entry<String, byte[]> file : PublishedSite.sample().files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        pages.add(file);
      }
    }
    ExecutorService checkers = Executors.newFixedThreadPool(THREADS);
    List<Future<List<String>>> found = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      found.add(checkers.submit(() -> check(pages)));
    }
    checkers.shutdown();
    List<String> remarks = new ArrayList<>();
    for (Future<List<String>> some : found) {
      remarks.addAll(some.get());
    }
    assertThat(remarks).isEmpty();
  }

  @Test
  void noPageHasAScriptInIt() {
    PublishedSite.sample()
        .pages()
        .forEach(
            (address, page) ->
                assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .as(address)
                    .isEmpty());
  }

  private static List<String> check(Queue<Map.Entry<String, byte[]>> pages) throws Exception {
    NuChecker checker = NuChecker.open();
    byte[] wrong = "<!doctype html><title>Wrong</title><p></b>".getBytes(UTF_8);
    assertThat(checker.html("wrong", wrong))
        .as("an error and a warning")
        .anyMatch(remark -> remark.contains("Stray end tag"))
        .anyMatch(remark -> remark.contains("Consider adding a “lang” attribute"));
    List<String> remarks = new ArrayList<>();
    for (var page = pages.poll(); page != null; page = pages.poll()) {
      remarks.addAll(checker.html(PublishedSite.sample().absolute(page.getKey()), page.getValue()));
    }
    return remarks;
  }
}
