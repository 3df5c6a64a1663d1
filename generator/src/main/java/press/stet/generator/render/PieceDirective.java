package press.stet.generator.render;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@piece.card story=c level=2/>}: prints a piece.
 *
 * @param template the path of the template that draws it
 */
record PieceDirective(String template, Pieces pieces) implements TemplateDirectiveModel {

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public void execute(
      Environment environment,
      Map arguments,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body != null || loopVariables.length > 0) {
      throw new TemplateModelException("a piece is given its values by name, and nothing else");
    }
    byte[] html = pieces.draw(key(arguments));
    if (html == null) {
      pieces.fail(environment);
    } else if (environment.getOut() instanceof Utf8Buffer out) {
      out.write(html);
    } else {
      environment.getOut().write(new String(html, StandardCharsets.UTF_8));
    }
  }

  private PieceKey key(Map<?, ?> arguments) throws TemplateModelException {
    @Nullable Object[] given = new Object[2 * arguments.size()];
    int hash = template.hashCode();
    int next = 0;
    for (Map.Entry<?, ?> argument : arguments.entrySet()) {
      Object name = argument.getKey();
      Object model = argument.getValue();
      given[next++] = name;
      if (model instanceof RecordModel record) {
        given[next] = record.value();
        hash = hash * 31 + record.hash();
      } else {
        Object value = value(name, model);
        given[next] = value;
        hash = hash * 31 + (value == null ? 0 : value.hashCode());
      }
      next++;
    }
    return new PieceKey(template, given, hash);
  }

  private static @Nullable Object value(Object name, @Nullable Object model)
      throws TemplateModelException {
    if (model instanceof ListModel list) {
      return list.values();
    } else if (model instanceof MapModel map) {
      return map.map();
    } else if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    } else if (model instanceof TemplateBooleanModel truth) {
      return truth.getAsBoolean();
    } else if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    } else if (model == null) {
      return null;
    }
    throw new TemplateModelException(
        "a piece can be given texts, numbers, truth values, and what a page shows; \""
            + name
            + "\" is none of them");
  }
}
