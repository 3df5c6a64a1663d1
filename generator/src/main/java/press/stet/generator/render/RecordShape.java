package press.stet.generator.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The components of a kind of record, in their order.
 *
 * @param label what a template's author calls such a record: {@code article page}
 * @param accessors by the component's name; not to be changed
 */
record RecordShape(String label, Map<String, MethodHandle> accessors) {

  static RecordShape of(Class<?> type) {
    Map<String, MethodHandle> accessors = new LinkedHashMap<>();
    try {
      for (RecordComponent component : type.getRecordComponents()) {
        MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
        accessors.put(
            component.getName(),
            accessor.asType(MethodType.methodType(Object.class, Object.class)));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("templates see public records only: " + type, e);
    }
    return new RecordShape(label(type), accessors);
  }

  private static String label(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** A component of a record of this kind; null if it is null. */
  @SuppressWarnings("IllegalCatch")
  @Nullable Object read(Object record, MethodHandle accessor) {
    try {
      return accessor.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor of a record threw", e);
    }
  }

  /** A hash of a record of this kind, made of its first component alone. */
  int hash(Object record) {
    for (MethodHandle first : accessors.values()) {
      return Objects.hashCode(read(record, first));
    }
    return 0;
  }
}
