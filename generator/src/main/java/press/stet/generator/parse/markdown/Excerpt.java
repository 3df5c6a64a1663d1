package press.stet.generator.parse.markdown;

import press.stet.generator.body.Fragment;

/** The beginning of a text's HTML as plain words, for places that have no room for more. */
final class Excerpt {

  private Excerpt() {}

  /**
   * Takes out elements and marks, and puts characters in place of their names.
   *
   * @param markup as it was written by us
   * @param most at most so many characters, cut between two words
   */
  static String of(String markup, int most) {
    StringBuilder text = new StringBuilder(Math.min(markup.length(), most + 16));
    for (int i = 0; i < markup.length() && text.length() <= most; i++) {
      char c = markup.charAt(i);
      if (c == '<') {
        i = end(markup, '>', i);
        space(text);
      } else if (c == Fragment.MARK) {
        i = end(markup, Fragment.END, i);
      } else if (c == '&') {
        int end = end(markup, ';', i);
        text.append(character(markup.substring(i + 1, end)));
        i = end;
      } else if (Character.isWhitespace(c)) {
        space(text);
      } else {
        text.append(c);
      }
    }
    return cut(text.toString().strip().replaceAll(" ([.,;:!?…])", "$1"), most);
  }

  /** The heading that a text begins with, or else its first words. */
  static String ofHeading(String markup, int most) {
    int end = markup.stripLeading().startsWith("<h") ? markup.indexOf("</h") : -1;
    String heading = of(end < 0 ? "" : markup.substring(0, end), most);
    return heading.isEmpty() ? of(markup, most) : heading;
  }

  /** The first words, with an ellipsis if there are more. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 1);
    int end = space > most / 2 ? space : most - 1;
    return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, end))) + "…";
  }

  private static int end(String markup, char last, int from) {
    int end = markup.indexOf(last, from);
    return end < 0 ? markup.length() : end;
  }

  private static void space(StringBuilder text) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static String character(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      default -> name.startsWith("#") ? "'" : "";
    };
  }
}
