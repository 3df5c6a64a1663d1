package press.stet.core.config;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Severity;

/**
 * How a newspaper wants its articles written: {@code style.yaml}.
 *
 * @param since articles dated before this day are not checked; null if all are
 * @param checks those that are made, and how grave it is to fail them
 * @param headline the length of a headline
 * @param summary the length of a summary
 * @param dateline the form of a dateline
 * @param words those that are not wanted, in the order of the file
 */
public record HouseStyle(
    @Nullable LocalDate since,
    Map<Check, Severity> checks,
    Length headline,
    Length summary,
    DatelineForm dateline,
    List<UnwantedWord> words) {

  /** Nothing is checked. */
  public static final HouseStyle NONE =
      new HouseStyle(null, Map.of(), Length.ANY, Length.ANY, DatelineForm.USUAL, List.of());

  /** Copies the collections; checks keep the order of their declaration. */
  public HouseStyle {
    EnumMap<Check, Severity> ordered = new EnumMap<>(Check.class);
    ordered.putAll(checks);
    checks = Collections.unmodifiableMap(ordered);
    words = List.copyOf(words);
  }

  /** One thing that is looked at. */
  public enum Check {
    /** The headline is neither too short nor too long. */
    HEADLINE_LENGTH,
    /** The headline does not end with a full stop. */
    HEADLINE_FULL_STOP,
    /** The dateline has its form. */
    DATELINE,
    /** No unwanted word is used. */
    WORDS,
    /** There is a summary, neither too short nor too long. */
    SUMMARY,
    /** Photos are described for those who do not see them. */
    PHOTO_ALT,
    /** Photos name who took them. */
    PHOTO_CREDIT,
    /** Headings go down one level at a time. */
    HEADINGS,
    /** The dateline is a key, not the beginning of the text. */
    DATELINE_IN_TEXT,
    /** The agency is a key, not the end of the text. */
    SOURCE_IN_TEXT
  }

  /**
   * The bounds of a text's length, in characters as readers count them.
   *
   * @param min 0 for none
   * @param max {@link Integer#MAX_VALUE} for none
   */
  public record Length(int min, int max) {

    /** Any length. */
    public static final Length ANY = new Length(0, Integer.MAX_VALUE);
  }

  /**
   * The form of a dateline.
   *
   * @param letters how it is written, in scripts that have capital letters
   * @param words the most it may have
   */
  public record DatelineForm(Letters letters, int words) {

    /** A form that fits most. */
    public static final DatelineForm USUAL = new DatelineForm(Letters.CAPITALS, 4);
  }

  /** Capital and small letters of a dateline. */
  public enum Letters {
    /** Nothing but capitals: {@code NEW DELHI}. */
    CAPITALS,
    /** A capital at the beginning of every word: {@code New Delhi}. */
    NAMES
  }

  /**
   * A word, or several, that a newspaper does not want to print.
   *
   * @param word as written in the file
   * @param instead what to write instead; null if nobody said
   */
  public record UnwantedWord(String word, @Nullable String instead) {}
}
