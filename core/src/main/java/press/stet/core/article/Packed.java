package press.stet.core.article;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list that takes up one text in memory, and makes its elements anew whenever it is
 * asked for them: for what each article has and hardly anybody asks for.
 *
 * <p>The text is made of numbers and texts, the first of which is the number of elements. Of a
 * number, each character holds six bits, lowest first, the seventh saying that more follow; texts
 * come after their length plus one, zero standing for null. So what is packed is ASCII if its texts
 * are.
 */
abstract class Packed<E> extends AbstractList<E> {

  private final String packed;

  Packed(String packed) {
    this.packed = packed;
  }

  /** Makes the element that comes next. */
  abstract E unpack(Unpacking<E> from);

  /** All of it as one text, from which an equal list can be made. */
  public final String packed() {
    return packed;
  }

  @Override
  public final int size() {
    return iterator().left;
  }

  @Override
  public final E get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    Iterator<E> elements = iterator();
    for (int i = 0; i < index; i++) {
      elements.next();
    }
    return elements.next();
  }

  @Override
  public final boolean contains(@Nullable Object element) {
    for (E other : this) {
      if (other.equals(element)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public final Unpacking<E> iterator() {
    return new Unpacking<>(this);
  }

  static void number(StringBuilder out, int number) {
    int rest = number;
    while ((rest & ~0x3f) != 0) {
      out.append((char) ((rest & 0x3f) | 0x40));
      rest >>>= 6;
    }
    out.append((char) rest);
  }

  static void text(StringBuilder out, @Nullable String text) {
    if (text == null) {
      number(out, 0);
    } else {
      number(out, text.length() + 1);
      out.append(text);
    }
  }

  /** The elements of a packed list, one after the other. */
  static final class Unpacking<E> implements Iterator<E> {

    private final Packed<E> list;
    private int position;
    private int left;

    private Unpacking(Packed<E> list) {
      this.list = list;
      this.left = number();
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public E next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      left--;
      return list.unpack(this);
    }

    int number() {
      int number = 0;
      int shift = 0;
      char c;
      do {
        c = list.packed.charAt(position++);
        number |= (c & 0x3f) << shift;
        shift += 6;
      } while ((c & 0x40) != 0);
      return number;
    }

    String text() {
      String text = textOrNull();
      if (text == null) {
        throw new IllegalArgumentException("a text is missing");
      }
      return text;
    }

    @Nullable String textOrNull() {
      int length = number() - 1;
      if (length < 0) {
        return null;
      }
      position += length;
      return list.packed.substring(position - length, position);
    }
  }
}
