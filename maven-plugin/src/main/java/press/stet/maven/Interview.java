package press.stet.maven;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.stet.generator.draft.ArticleDrafter;
import press.stet.generator.draft.Question;

/** Collects a writer's answers: from properties, and from the writer where there is one. */
final class Interview {

  private final ArticleDrafter drafter;
  private final @Nullable Writer writer;

  /**
   * Creates an interview.
   *
   * @param writer null if nobody can be asked
   */
  Interview(ArticleDrafter drafter, @Nullable Writer writer) {
    this.drafter = drafter;
    this.writer = writer;
  }

  /** The person at the keyboard. */
  interface Writer {

    /** Shows a prompt and returns the line typed; null at the end of input. */
    @Nullable String answer(String prompt);

    /** Shows a line. */
    void hear(String line);
  }

  /**
   * The answers to all questions.
   *
   * @param given what is answered by properties; blank for “no answer”, and not asked again
   * @throws BadParameterException if a property is wrong, or a required one missing with nobody to
   *     be asked: all of them at once
   */
  Map<Question, String> answers(Map<Question, String> given) throws BadParameterException {
    List<String> faults = new ArrayList<>();
    Map<Question, String> answers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      String answer = given.get(question);
      Optional<String> fault =
          answer == null || answer.isBlank() ? Optional.empty() : drafter.fault(question, answer);
      fault.ifPresent(words -> faults.add("stet." + question.property() + ": " + words));
      if (answer != null) {
        answers.put(question, answer);
      }
      if (writer == null && question.required() && (answer == null || answer.isBlank())) {
        faults.add(missing(question));
      }
    }
    if (!faults.isEmpty()) {
      throw new BadParameterException(String.join("\n", faults));
    }
    if (writer != null) {
      ask(answers, writer);
    }
    return answers;
  }

  private String missing(Question question) {
    List<String> choices = drafter.choices(question);
    String example =
        switch (question) {
          case TITLE -> "=\"A headline\"";
          default -> "=" + (choices.isEmpty() ? "…" : choices.get(0));
        };
    String among = choices.isEmpty() ? "" : " (one of: " + String.join(", ", choices) + ")";
    return "There is no %s%s. Add -Dstet.%s%s."
        .formatted(question.label().toLowerCase(Locale.ROOT), among, question.property(), example);
  }

  private void ask(Map<Question, String> answers, Writer person) throws BadParameterException {
    boolean bare = answers.isEmpty();
    for (Question question : Question.values()) {
      boolean open = answers.getOrDefault(question, "").isBlank();
      if (question.required() ? open : bare && question != Question.SLUG) {
        answers.put(question, ask(question, person));
      }
    }
  }

  private String ask(Question question, Writer person) throws BadParameterException {
    List<String> choices = drafter.choices(question);
    String hint = choices.isEmpty() ? "" : " (" + String.join(", ", choices) + ")";
    String end = question.required() ? ": " : ", or Enter for none: ";
    while (true) {
      String answer = person.answer(question.label() + hint + end);
      if (answer == null) {
        throw new BadParameterException("Nothing was written, because the answers ended early.");
      }
      Optional<String> fault = drafter.fault(question, answer);
      if (fault.isEmpty()) {
        return answer;
      }
      person.hear(fault.get());
    }
  }
}
