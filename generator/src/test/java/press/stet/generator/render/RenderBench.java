package press.stet.generator.render;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import press.stet.core.config.SiteUrl;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Body;
import press.stet.core.page.Frame;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.PageFingerprint;
import press.stet.core.page.RenderedFile;
import press.stet.core.value.Fingerprint;
import press.stet.generator.body.DiskBodyStore;
import press.stet.generator.body.Fragment;
import press.stet.generator.parallel.Workers;
import press.stet.generator.theme.Assets;
import press.stet.generator.theme.ClasspathTheme;
import press.stet.generator.theme.Theme;

/** Measures putting, getting, fingerprinting and drawing: {@code RenderBench [articles]}. */
final class RenderBench {

  private RenderBench() {}

  /** Prints milliseconds, wall clock and CPU, of several rounds. */
  public static void main(String[] arguments) {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    Problems problems = new Problems();
    Theme theme = ClasspathTheme.read(RenderBench.class.getClassLoader());
    Frame frame =
        Samples.frame(Assets.of(theme, problems).hrefs(SiteUrl.parse("https://outlook.example/")));
    for (int round = 0; round < 8; round++) {
      try (DiskBodyStore bodies = DiskBodyStore.scratch();
          Workers workers = new Workers(2)) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
          numbers.add(i);
        }
        List<Fragment> fragments = workers.map(numbers, RenderBench::fragment);
        List<Fingerprint> keys =
            timed("put", () -> workers.map(fragments, text -> Samples.put(bodies, text)));
        timed("get", () -> workers.map(keys, bodies::get));
        List<HtmlPage> pages = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
          Body body = new Body(keys.get(i), List.of("/2018/07/04/ceasefire/"));
          pages.add(Samples.article(frame, "Story " + i, body, i % 3 == 0 ? "DOHA" : null));
          if (i % 10 < 3) {
            pages.add(Samples.list(frame));
          }
        }
        PageFingerprint fingerprints = new PageFingerprint();
        timed("fingerprint", () -> workers.map(pages, fingerprints::of));
        PageRenderer renderer =
            new PageRenderer(theme, bodies, NoArchive.ASKED, CostMeter.OFF, problems);
        long[] bytes = new long[1];
        List<RenderedFile> files = timed("render", () -> workers.map(pages, renderer::render));
        files.forEach(file -> bytes[0] += file == null ? 0 : file.bytes().length);
        System.out.printf("%d pages, %d bytes each%n", pages.size(), bytes[0] / pages.size());
        problems.sorted().forEach(problem -> System.out.println(ProblemText.of(problem)));
      }
    }
  }

  private static <T> List<T> timed(String what, java.util.function.Supplier<List<T>> work) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    long compiled = ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    List<T> result = work.get();
    long wallTook = System.nanoTime() - wall;
    long cpuTook = system.getProcessCpuTime() - cpu;
    long compiling = ManagementFactory.getCompilationMXBean().getTotalCompilationTime() - compiled;
    System.out.printf(
        "%-12s %5d ms, CPU %5d ms, of which compiling some %d ms%n",
        what, wallTook / 1_000_000, cpuTook / 1_000_000, compiling);
    return result;
  }

  private static Fragment fragment(int number) {
    StringBuilder markup = new StringBuilder();
    markup.append("<p>").append(Samples.mark("D"));
    for (int i = 0; i < 14; i++) {
      markup
          .append("<p>It is said that the delegation “")
          .append(number * 31 + i)
          .append("” arrived in the morning, ".repeat(16))
          .append("<a href=\"")
          .append(Samples.mark("L0"))
          .append("\">earlier</a>.");
      markup.append(i == 13 ? Samples.mark("E") : "").append("</p>\n");
    }
    return Samples.fragment(markup.toString());
  }
}
