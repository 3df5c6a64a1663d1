package press.stet.generator.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.words.Message;
import press.stet.core.words.Words;
import press.stet.generator.json.JsonWriter;

/**
 * {@code words.forms("newUpdates")}: all forms of a text as a JSON object by their names in CLDR,
 * for scripts that fill in numbers.
 */
record FormsFunction(Words words) implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel name)) {
      throw new TemplateModelException(
          "words.forms wants the name of a text: words.forms(\"newUpdates\")");
    }
    Message message = words.find(name.getAsString());
    if (message == null) {
      throw new MissingEntryException(
          ProblemKind.TEMPLATE_UNKNOWN_WORDS, name.getAsString(), words.messages().keySet());
    }
    JsonWriter json = JsonWriter.forFile().object();
    message.forms().forEach((form, text) -> json.member(form.id(), text));
    return new SimpleScalar(json.end().text());
  }
}
