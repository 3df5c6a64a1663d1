package press.stet.generator.image;

/** What is kept of a photo. */
enum Shape {
  /** All of it. */
  WHOLE(0, 0, ""),
  /** 16:9. */
  WIDE(16, 9, "16x9"),
  /** 4:3. */
  STANDARD(4, 3, "4x3"),
  /** 1:1. */
  SQUARE(1, 1, "1x1");

  private final int across;
  private final int down;
  private final String text;

  Shape(int across, int down, String text) {
    this.across = across;
    this.down = down;
    this.text = text;
  }

  int across() {
    return across;
  }

  int down() {
    return down;
  }

  /** As it stands in a rendition's name. */
  String text() {
    return text;
  }
}
