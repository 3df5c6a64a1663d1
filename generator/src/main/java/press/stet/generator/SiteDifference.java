package press.stet.generator;

import org.jspecify.annotations.Nullable;

/** What is not the same in two sites that should be. */
public sealed interface SiteDifference {

  /** The file, relative to the sites' folders, with slashes. */
  String path();

  /**
   * The first site alone has the file.
   *
   * @param path the file
   */
  record OnlyHere(String path) implements SiteDifference {}

  /**
   * The second site alone has the file.
   *
   * @param path the file
   */
  record OnlyThere(String path) implements SiteDifference {}

  /**
   * Both are texts, the same up to here.
   *
   * @param path the file
   * @param line the first line that differs, from 1
   * @param column the first character of it that differs, from 1
   * @param here the line in the first site; null if the text ends before it
   * @param there the line in the second site; null if the text ends before it
   */
  record OtherLine(String path, int line, int column, @Nullable String here, @Nullable String there)
      implements SiteDifference {}

  /**
   * One of the two is not a text, or very long.
   *
   * @param path the file
   * @param position of the first byte that differs, from 0
   */
  record OtherBytes(String path, long position) implements SiteDifference {}
}
