package press.stet.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import press.stet.core.diagnostic.Problems;
import press.stet.generator.draft.ArticleDraft;
import press.stet.generator.draft.ArticleDrafter;
import press.stet.generator.draft.Question;

/** Begins an article: makes its file with the front matter filled in. */
@Mojo(name = "new", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class NewMojo extends StetMojo {

  /** The article's date. Default: the present moment. */
  @Parameter(property = "stet.now")
  private String now;

  /** The headline. Asked for if not given. */
  @Parameter(property = "stet.title")
  private String title;

  /** The section's id. Asked for if not given. */
  @Parameter(property = "stet.section")
  private String section;

  /** Ids of profiles or names, separated by commas. */
  @Parameter(property = "stet.authors")
  private String authors;

  /** The place that the report comes from. */
  @Parameter(property = "stet.dateline")
  private String dateline;

  /** The agency that the report comes from: the front matter's key source. */
  @Parameter(property = "stet.agency")
  private String agency;

  /** One sentence under the headline. */
  @Parameter(property = "stet.summary")
  private String summary;

  /** What the article is about, separated by commas. */
  @Parameter(property = "stet.tags")
  private String tags;

  /** news, opinion, analysis, review, background, sponsored, satire or live. */
  @Parameter(property = "stet.kind")
  private String kind;

  /** The last part of the address, and the file's name. Default: made of the headline. */
  @Parameter(property = "stet.slug")
  private String slug;

  @Override
  void run() throws BadParameterException, MojoFailureException {
    Instant date = Settings.now(now).orElseGet(() -> Clock.systemUTC().instant());
    Path newspaper = source();
    Problems problems = new Problems();
    Optional<ArticleDrafter> drafter = ArticleDrafter.of(newspaper, problems);
    if (drafter.isEmpty()) {
      new ProblemPrinter(getLog(), Colour.ofMaven())
          .print(problems.sorted(), Wording.Outcome.CHECKED);
      throw new MojoFailureException("no article was made, because site.yaml has errors");
    }
    Interview<Question> interview = new Interview<>(drafter.get(), Person.of(session()));
    ArticleDraft draft = drafter.get().draft(interview.answers(given()), date);
    try {
      getLog().info("New article: " + Wording.path(draft.saveIn(newspaper), here()));
    } catch (FileAlreadyExistsException e) {
      throw new MojoFailureException(
          "There is already an article %s, and it stays as it is.".formatted(draft.file())
              + " Choose another address with -Dstet.slug=SLUG.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<Question, String> given() {
    Map<Question, String> given = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      String answer = property(question);
      if (answer != null) {
        given.put(question, answer);
      }
    }
    return given;
  }

  private String property(Question question) {
    return switch (question) {
      case TITLE -> title;
      case SECTION -> section;
      case AUTHORS -> authors;
      case DATELINE -> dateline;
      case AGENCY -> agency;
      case SUMMARY -> summary;
      case TAGS -> tags;
      case KIND -> kind;
      case SLUG -> slug;
    };
  }
}
