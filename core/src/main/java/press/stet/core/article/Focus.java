package press.stet.core.article;

/**
 * The point of a photo that stays in view when its edges are cut off.
 *
 * @param x from the left, in per cent of the width
 * @param y from the top, in per cent of the height
 */
public record Focus(int x, int y) implements Comparable<Focus> {

  /** The middle, if nobody says otherwise. */
  public static final Focus CENTRE = new Focus(50, 50);

  @Override
  public int compareTo(Focus other) {
    return x != other.x ? Integer.compare(x, other.x) : Integer.compare(y, other.y);
  }
}
