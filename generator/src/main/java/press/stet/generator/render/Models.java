package press.stet.generator.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;

/**
 * Shows records, lists, maps, texts and numbers to templates, and nothing else: a template cannot
 * reach a Java class or call a method, because there is no model for either.
 */
final class Models implements ObjectWrapper {

  private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof SitePath || value instanceof Fingerprint) {
      return new SimpleScalar(value.toString());
    }
    if (value instanceof Record) {
      return new RecordModel(value, shape(value.getClass()), this);
    }
    if (value instanceof List<?> list) {
      return new ListModel(list, this);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    throw new IllegalArgumentException("templates cannot show a " + value.getClass().getName());
  }

  private RecordShape shape(Class<?> type) {
    RecordShape known = shapes.get(type);
    return known != null ? known : shapes.computeIfAbsent(type, RecordShape::of);
  }
}
