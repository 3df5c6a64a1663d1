package press.stet.core.page;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;

/**
 * Takes the fingerprints of page records: of every component, to the last text. A new component is
 * taken in without a word here. The same in every run of every JVM. Safe for use by several
 * threads.
 */
public final class PageFingerprint {

  private final ClassValue<Shape> shapes =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  /** A kind of record: its name and what reads its components. */
  private record Shape(String name, List<MethodHandle> accessors) {

    static Shape of(Class<?> type) {
      MethodHandle[] accessors = new MethodHandle[type.getRecordComponents().length];
      try {
        for (int i = 0; i < accessors.length; i++) {
          RecordComponent component = type.getRecordComponents()[i];
          accessors[i] =
              MethodHandles.publicLookup()
                  .unreflect(component.getAccessor())
                  .asType(MethodType.methodType(Object.class, Object.class));
        }
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException("pages are made of public records only: " + type, e);
      }
      return new Shape(type.getSimpleName(), List.of(accessors));
    }
  }

  /** The fingerprint of a page with all it shows. */
  public Fingerprint of(Page page) {
    return ofRecord((Record) page);
  }

  /** The fingerprint of a part of a page, or of the settings. */
  public Fingerprint ofRecord(Record record) {
    Fingerprinter fingerprinter = new Fingerprinter();
    addRecord(fingerprinter, record);
    return fingerprinter.finish();
  }

  /** The fingerprint of a frame, whatever stands in its own component of that name. */
  public Fingerprint of(Frame frame) {
    Fingerprinter fingerprinter = new Fingerprinter();
    for (MethodHandle accessor : shapes.get(Frame.class).accessors()) {
      Object value = read(accessor, frame);
      if (!(value instanceof Fingerprint)) {
        add(fingerprinter, value);
      }
    }
    return fingerprinter.finish();
  }

  /** The fingerprint of an answer: of a record, a list of records, or whatever pages hold. */
  public Fingerprint ofValue(Object value) {
    Fingerprinter fingerprinter = new Fingerprinter();
    add(fingerprinter, value);
    return fingerprinter.finish();
  }

  private void add(Fingerprinter out, @Nullable Object value) {
    if (value == null) {
      out.add((String) null);
    } else if (value instanceof String text) {
      out.add(text);
    } else if (value instanceof Frame frame) {
      // It is the same for all pages, so its contents are taken in once.
      out.add(frame.fingerprint());
    } else if (value instanceof Fingerprint fingerprint) {
      out.add(fingerprint);
    } else if (value instanceof Record) {
      addRecord(out, value);
    } else if (value instanceof List<?> || value instanceof SortedSet<?>) {
      Collection<?> elements = (Collection<?>) value;
      out.add(elements.size());
      elements.forEach(element -> add(out, element));
    } else if (value instanceof Map<?, ?> map) {
      out.add(map.size());
      new TreeMap<>(map).forEach((key, element) -> add(out.add(key.toString()), element));
    } else if (value instanceof Enum<?> constant) {
      out.add(constant.name());
    } else if (value instanceof Integer || value instanceof Long) {
      out.add(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      out.add(truth ? 1 : 0);
    } else if (value instanceof LocalDate day) {
      out.add(day.toEpochDay());
    } else if (value instanceof ZoneId zone) {
      out.add(zone.getId());
    } else {
      throw new IllegalArgumentException("pages cannot hold a " + value.getClass().getName());
    }
  }

  private void addRecord(Fingerprinter out, Object record) {
    Shape shape = shapes.get(record.getClass());
    out.add(shape.name());
    for (MethodHandle accessor : shape.accessors()) {
      add(out, read(accessor, record));
    }
  }

  @SuppressWarnings("IllegalCatch")
  private static @Nullable Object read(MethodHandle accessor, Object record) {
    try {
      return accessor.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor of a record threw", e);
    }
  }
}
