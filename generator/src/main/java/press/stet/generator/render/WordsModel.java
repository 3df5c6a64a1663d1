package press.stet.generator.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.words.Message;
import press.stet.core.words.Words;

/**
 * {@code words}: the texts of the theme in the page's language. A text without values is a text;
 * one with values is a method that wants them; a group holds texts by their names. Safe for use by
 * several threads.
 */
final class WordsModel implements TemplateHashModel {

  private static final String DIGITS = "digits";
  private static final String FORMS = "forms";

  private final Map<String, TemplateModel> texts = new HashMap<>();
  private final Words words;

  WordsModel(Words words, Models models) {
    this.words = words;
    Map<String, Map<String, TemplateModel>> groups = new HashMap<>();
    words
        .messages()
        .forEach(
            (key, message) -> {
              int dot = key.indexOf('.');
              if (dot < 0) {
                texts.put(key, model(message));
              } else {
                groups
                    .computeIfAbsent(key.substring(0, dot), group -> new HashMap<>())
                    .put(key.substring(dot + 1), model(message));
              }
            });
    groups.forEach((group, inside) -> texts.put(group, new MapModel(inside, models)));
    texts.put(DIGITS, new DigitsFunction(words));
    texts.put(FORMS, new FormsFunction(words));
  }

  /** A message without values; null if the theme has none of that name. */
  @Nullable String text(String name) {
    Message message = words.messages().get(name);
    return message == null ? null : message.text();
  }

  private TemplateModel model(Message message) {
    return message.values().isEmpty()
        ? new SimpleScalar(message.text())
        : new MessageFunction(words, message);
  }

  /**
   * A text, a method that fills one in, or a group.
   *
   * @throws MissingEntryException if there is none of that name: a misspelt one must not pass
   */
  @Override
  public TemplateModel get(String name) throws MissingEntryException {
    TemplateModel model = texts.get(name);
    if (model == null) {
      throw new MissingEntryException(ProblemKind.TEMPLATE_UNKNOWN_WORDS, name, texts.keySet());
    }
    return model;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
