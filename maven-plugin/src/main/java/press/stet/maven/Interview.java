package press.stet.maven;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.stet.generator.draft.Form;
import press.stet.generator.draft.Prompt;

/**
 * Collects a writer's answers: from properties, and from the writer where there is one.
 *
 * @param <Q> the questions
 */
final class Interview<Q extends Enum<Q> & Prompt> {

  private final Form<Q> form;
  private final @Nullable Writer writer;

  /**
   * Creates an interview.
   *
   * @param writer null if nobody can be asked
   */
  Interview(Form<Q> form, @Nullable Writer writer) {
    this.form = form;
    this.writer = writer;
  }

  /**
   * The answers to all questions.
   *
   * @param given what is answered by properties; blank for “no answer”, and not asked again
   * @throws BadParameterException if a property is wrong, or a required one missing with nobody to
   *     be asked: all of them at once
   */
  Map<Q, String> answers(Map<Q, String> given) throws BadParameterException {
    List<String> faults = new ArrayList<>();
    Map<Q, String> answers = new EnumMap<>(form.questions());
    for (Q question : form.questions().getEnumConstants()) {
      String answer = given.get(question);
      Optional<String> fault =
          answer == null || answer.isBlank() ? Optional.empty() : form.fault(question, answer);
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

  private String missing(Q question) {
    List<String> choices = form.choices(question);
    String example = "=" + (choices.isEmpty() ? question.example() : choices.get(0));
    String among = choices.isEmpty() ? "" : " (one of: " + String.join(", ", choices) + ")";
    return "There is no %s%s. Add -Dstet.%s%s."
        .formatted(question.label().toLowerCase(Locale.ROOT), among, question.property(), example);
  }

  private void ask(Map<Q, String> answers, Writer person) throws BadParameterException {
    boolean bare = answers.isEmpty();
    for (Q question : form.questions().getEnumConstants()) {
      boolean open = answers.getOrDefault(question, "").isBlank();
      if (question.required() ? open : bare && question.asked()) {
        answers.put(question, ask(question, person));
      }
    }
  }

  private String ask(Q question, Writer person) throws BadParameterException {
    List<String> choices = form.choices(question);
    String hint = choices.isEmpty() ? "" : " (" + String.join(", ", choices) + ")";
    String end = question.required() ? ": " : ", or Enter for none: ";
    while (true) {
      String answer = person.answer(question.label() + hint + end);
      if (answer == null) {
        throw new BadParameterException("Nothing was written, because the answers ended early.");
      }
      Optional<String> fault = form.fault(question, answer);
      if (fault.isEmpty()) {
        return answer;
      }
      person.hear(fault.get());
    }
  }
}
