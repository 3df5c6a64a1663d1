package press.stet.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import press.stet.generator.draft.PaperDraft;
import press.stet.generator.draft.PaperDrafter;
import press.stet.generator.draft.PaperQuestion;

/** Begins a newspaper: makes its settings, its pom, a first article and a page. */
@Mojo(name = "init", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class InitMojo extends StetMojo {

  /** The first article's date. Default: the present moment. */
  @Parameter(property = "stet.now")
  private String now;

  /** The newspaper's name. Asked for if not given. */
  @Parameter(property = "stet.title")
  private String title;

  /** The address of its web site. Asked for if not given. */
  @Parameter(property = "stet.url")
  private String url;

  /** Who writes the first article. Asked for if not given. */
  @Parameter(property = "stet.author")
  private String author;

  /** The newspaper's language, as a BCP 47 tag. Default: en. */
  @Parameter(property = "stet.language")
  private String language;

  /** The newspaper's time zone, as an IANA name. Default: UTC. */
  @Parameter(property = "stet.timeZone")
  private String timeZone;

  /** Titles of sections, separated by commas. Default: News, Opinion. */
  @Parameter(property = "stet.sections")
  private String sections;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Override
  void run() throws BadParameterException, MojoFailureException {
    Instant date = Settings.now(now).orElseGet(() -> Clock.systemUTC().instant());
    Path folder = source();
    PaperDrafter drafter = new PaperDrafter(version);
    Interview<PaperQuestion> interview = new Interview<>(drafter, Person.of(session()));
    PaperDraft draft = drafter.draft(interview.answers(given()), date);
    List<String> taken = draft.taken(folder);
    if (!taken.isEmpty()) {
      throw new MojoFailureException(
          "The folder %s has %s already, so nothing was written."
                  .formatted(folder, String.join(", ", taken))
              + " Choose an empty folder, or name another with -Dstet.source=FOLDER.");
    }
    try {
      draft.saveIn(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    getLog().info("New newspaper: " + String.join(", ", draft.files().keySet()));
    getLog().info("mvn package builds it, mvn stet:serve shows it, mvn stet:new goes on.");
  }

  private Map<PaperQuestion, String> given() {
    Map<PaperQuestion, String> given = new EnumMap<>(PaperQuestion.class);
    for (PaperQuestion question : PaperQuestion.values()) {
      String answer =
          switch (question) {
            case TITLE -> title;
            case URL -> url;
            case AUTHOR -> author;
            case LANGUAGE -> language;
            case TIME_ZONE -> timeZone;
            case SECTIONS -> sections;
          };
      if (answer != null) {
        given.put(question, answer);
      }
    }
    return given;
  }
}
