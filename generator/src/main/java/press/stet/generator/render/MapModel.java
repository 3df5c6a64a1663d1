package press.stet.generator.render;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map as templates see it: it may or may not have a key, and is walked in the order of the keys,
 * whatever kind of map it is.
 */
record MapModel(Map<?, ?> map, Models models) implements TemplateHashModelEx {

  @Override
  public @Nullable TemplateModel get(String key) {
    return models.wrap(map.get(key));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(new TreeMap<>(map).keySet(), models);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(new TreeMap<>(map).values(), models);
  }
}
