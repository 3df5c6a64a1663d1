package press.stet.generator.cache;

/** What a build found of an earlier one. */
public enum Condition {
  /** Nothing is kept between builds. */
  OFF,
  /** There is no cache yet. */
  NEW,
  /** It can be used. */
  USABLE,
  /** It was made by another version of Stet, of a library, or of Java. */
  FOREIGN,
  /** A file of it is not what was written. */
  DAMAGED,
  /** Another build is using it at this moment. */
  IN_USE,
  /** It cannot be read or written. */
  INACCESSIBLE
}
