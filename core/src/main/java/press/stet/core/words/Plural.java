package press.stet.core.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A form that words take beside a number (Unicode CLDR, plural categories). */
public enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The form's name in message files: {@code one}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form with a name. */
  public static Optional<Plural> of(String id) {
    return Stream.of(values()).filter(form -> form.id().equals(id)).findFirst();
  }

  /** Whether it may say its number in words, as in “one story”. */
  public boolean mayOmitNumber() {
    return this == ZERO || this == ONE || this == TWO;
  }
}
