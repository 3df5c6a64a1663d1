package press.stet.proof;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import press.stet.generator.BuildEvent;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;

/** A build in a JVM of its own, which says where it is. */
final class BuildToKill {

  private BuildToKill() {}

  /** Arguments: the newspaper, the output, the cache. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    GenerationRequest request =
        new GenerationRequest(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            2,
            Paper.NOON,
            false,
            Path.of(arguments[2]));
    new SiteGenerator(new EveryFieldTheme())
        .generate(
            request,
            event -> {
              if (event instanceof BuildEvent.Started started) {
                out.println(started.step());
              }
            });
  }
}
