package press.stet.generator.draft;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.Kind;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.config.SiteConfigReader;
import press.stet.generator.source.SourceTree;

/**
 * Makes new articles for one newspaper.
 *
 * @param config the newspaper's settings
 */
public record ArticleDrafter(SiteConfig config) implements Form<Question> {

  private static final DateTimeFormatter FOLDER =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

  /** A file name of this length is still handy, and short enough for every file system. */
  private static final int SLUG_LENGTH = 70;

  /**
   * A drafter for the newspaper in a folder.
   *
   * @return empty, and problems reported, if its {@code site.yaml} is missing or has errors
   */
  public static Optional<ArticleDrafter> of(Path newspaper, Problems problems) {
    SourceTree tree = SourceTree.list(newspaper);
    SourcePath file = new SourcePath("site.yaml");
    if (!tree.has(file)) {
      problems.report(ProblemKind.NO_SITE_FILE, Location.ofFile(file.value()));
      return Optional.empty();
    }
    SourceText text = tree.text(file, problems);
    SiteConfig config = text == null ? null : SiteConfigReader.read(text, problems);
    return Optional.ofNullable(config).map(ArticleDrafter::new);
  }

  @Override
  public Class<Question> questions() {
    return Question.class;
  }

  @Override
  public List<String> choices(Question question) {
    return switch (question) {
      case SECTION -> config.sections().stream().map(Section::id).toList();
      case KIND -> Arrays.stream(Kind.values()).map(Kind::id).toList();
      default -> List.of();
    };
  }

  @Override
  public Optional<String> fault(Question question, String answer) {
    String given = answer.strip();
    if (given.isEmpty()) {
      return question.required() ? Optional.of("An answer is needed here.") : Optional.empty();
    }
    String fault =
        switch (question) {
          case TITLE ->
              Slug.isPossible(given)
                  ? ""
                  : "The headline \""
                      + given
                      + "\" has no letter or digit, so no file name can be made of it.";
          case SECTION ->
              choiceFault(
                  "There is no section \"" + given + "\".", "Sections are", given, question);
          case KIND ->
              choiceFault(
                  "\"" + given + "\" is not a kind of article.", "Possible are", given, question);
          case SLUG -> slugFault(given);
          default -> "";
        };
    return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
  }

  private String choiceFault(String fault, String lead, String given, Question question) {
    List<String> choices = choices(question);
    if (choices.contains(given)) {
      return "";
    }
    String hint = Suggestion.didYouMean(given, choices);
    return fault + " " + hint + lead + ": " + String.join(", ", choices) + ".";
  }

  private static String slugFault(String given) {
    if (Slug.isSlug(given)) {
      return "";
    }
    String example = Slug.isPossible(given) ? Slug.of(given).value() : "peace-talks";
    return "\""
        + given
        + "\" cannot be part of an address. Use lower-case letters, digits and hyphens, for example "
        + example
        + ".";
  }

  /**
   * Makes an article, dated in the newspaper's zone.
   *
   * @param answers without a {@link #fault}; optional ones may be left out
   * @throws IllegalArgumentException if an answer is faulty
   */
  public ArticleDraft draft(Map<Question, String> answers, Instant now) {
    for (Question question : Question.values()) {
      fault(question, answers.getOrDefault(question, ""))
          .ifPresent(
              fault -> {
                throw new IllegalArgumentException(question.property() + ": " + fault);
              });
    }
    ZonedDateTime date = now.atZone(config.timeZone());
    String title = answers.getOrDefault(Question.TITLE, "");
    String given = answers.getOrDefault(Question.SLUG, "").strip();
    String slug = given.isEmpty() ? shortSlug(title) : given;
    return new ArticleDraft(
        new SourcePath("articles/" + FOLDER.format(date) + "/" + slug + ".md"),
        text(answers, DATE.format(date)));
  }

  /** Ends with a whole word. */
  private static String shortSlug(String title) {
    String slug = Slug.of(title).value();
    if (slug.codePointCount(0, slug.length()) <= SLUG_LENGTH) {
      return slug;
    }
    int end = slug.offsetByCodePoints(0, SLUG_LENGTH + 1);
    int hyphen = slug.lastIndexOf('-', end - 1);
    return slug.substring(0, hyphen > 0 ? hyphen : slug.offsetByCodePoints(0, SLUG_LENGTH));
  }

  private static String text(Map<Question, String> answers, String date) {
    StringBuilder out = new StringBuilder("---\n");
    for (Question question : Question.values()) {
      String answer = YamlText.oneLine(answers.getOrDefault(question, ""));
      if (!answer.isEmpty() && question != Question.SLUG) {
        out.append(question.key()).append(": ").append(value(question, answer)).append('\n');
      }
      if (question == Question.TITLE) {
        out.append("date: ").append(date).append('\n');
      }
    }
    return out.append("---\n\n").toString();
  }

  private static String value(Question question, String answer) {
    return switch (question) {
      case AUTHORS, TAGS ->
          Arrays.stream(answer.split("[,،]"))
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .map(YamlText::quoteIfNeeded)
              .collect(Collectors.joining(", ", "[", "]"));
      default -> YamlText.quoteIfNeeded(answer);
    };
  }
}
