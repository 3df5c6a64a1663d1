package press.stet.generator.parse.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;
import press.stet.generator.parse.markdown.Piece.Kind;

/**
 * Reads the inline content of one block after another into pieces (CommonMark, chapter 6, and the
 * inline part of GFM), in time proportional to its length. The pieces are good until the next call.
 */
final class InlineReader {

  private static final int ASCII = 128;
  private static final boolean[] COMMONMARK = specials("\n\\`&<*_[]!");
  private static final boolean[] GITHUB = specials("\n\\`&<*_[]!~:@w");

  private final Profile profile;
  private final boolean[] special;
  private final InlineSource source = new InlineSource();
  private final Delimiters delimiters = new Delimiters();
  private final Autolinks autolinks;
  private final CodeSpans codeSpans = new CodeSpans();
  private final TagSyntax tags = new TagSyntax();
  private final Brackets brackets;
  private Piece last = new Piece(Kind.TEXT, 0, 0);
  private char[] chars = {};
  private int length;
  private int position;
  private int textStart;

  /**
   * Creates a reader.
   *
   * @param budget the number of characters that link definitions may add to the text
   */
  InlineReader(Profile profile, Faults faults, int budget) {
    this.profile = profile;
    this.special = profile.github() ? GITHUB : COMMONMARK;
    this.autolinks = new Autolinks(!profile.newspaper());
    this.brackets = new Brackets(source, delimiters, profile, faults, budget);
  }

  /** The text that the pieces are of. */
  InlineSource source() {
    return source;
  }

  /** Reads the lines of a block; the first piece, which is empty. */
  Piece read(List<SourceLine> lines, @Nullable InlineParserContext definitions) {
    source.reset(lines);
    chars = source.chars();
    length = source.length();
    delimiters.reset();
    brackets.reset(definitions);
    autolinks.reset(chars, length);
    codeSpans.reset(chars, length);
    tags.reset(chars, length);
    position = 0;
    textStart = 0;
    Piece head = new Piece(Kind.TEXT, 0, 0);
    last = head;
    scan();
    delimiters.process(null);
    return head;
  }

  private void scan() {
    while (position < length) {
      int i = position;
      while (i < length && (chars[i] >= ASCII || !special[chars[i]])) {
        i++;
      }
      position = i;
      if (i < length && !piece(chars[i])) {
        position++;
      }
    }
    int end = length;
    while (end > textStart && (chars[end - 1] == ' ' || chars[end - 1] == '\t')) {
      end--;
    }
    flush(end);
  }

  /** Reads what begins with a special character; false if it is text. */
  private boolean piece(char c) {
    return switch (c) {
      case '\n' -> lineBreak();
      case '\\' -> backslash();
      case '`' -> code();
      case '&' -> entity();
      case '<' -> angle();
      case '*', '_', '~' -> delimiter(c);
      case '[' -> bracket(1);
      case '!' -> chars[position + 1] == '[' && bracket(2);
      case ']' -> closingBracket();
      case ':' -> webAddress();
      case 'w' -> chars[position + 1] == 'w' && www();
      case '@' -> mail();
      default -> false;
    };
  }

  private void flush(int end) {
    if (end > textStart) {
      append(new Piece(Kind.TEXT, textStart, end));
    }
  }

  private void append(Piece piece) {
    last.insertAfter(piece);
    last = piece;
  }

  /** Adds a piece up to an index and goes on there. */
  private boolean add(Piece piece, int from, int to) {
    flush(from);
    append(piece);
    position = to;
    textStart = to;
    return true;
  }

  private boolean lineBreak() {
    int end = position;
    while (end > textStart && chars[end - 1] == ' ') {
      end--;
    }
    Kind kind = position - end >= 2 ? Kind.HARD_BREAK : Kind.SOFT_BREAK;
    int next = position + 1;
    add(new Piece(kind, position, next), end, next);
    while (chars[position] == ' ') {
      position++;
    }
    textStart = position;
    return true;
  }

  private boolean backslash() {
    int next = position + 1;
    if (chars[next] == '\n') {
      add(new Piece(Kind.HARD_BREAK, position, next), position, next + 1);
      return true;
    }
    return Scripts.isAsciiPunctuation(chars[next])
        && add(new Piece(Kind.LITERAL, next, next + 1), position, next + 1);
  }

  private boolean code() {
    int open = codeSpans.run(position);
    int close = codeSpans.closing(open, open - position);
    if (close < 0) {
      position = open;
      return true;
    }
    return add(new Piece(Kind.CODE, open, close), position, close + open - position);
  }

  private boolean entity() {
    int end = Entities.end(chars, position, length);
    String text = end < 0 ? null : Entities.decode(chars, position, end);
    if (text == null) {
      return false;
    }
    Piece piece = new Piece(Kind.STRING, position, end);
    piece.string = text;
    return add(piece, position, end);
  }

  private boolean angle() {
    int end = autolinks.bracketedAddress(position);
    if (end >= 0) {
      return addAutolink("", position + 1, end - 1, end);
    }
    end = autolinks.bracketedMail(position);
    if (end >= 0) {
      return addAutolink("mailto:", position + 1, end - 1, end);
    }
    end = tags.end(position);
    return end >= 0 && add(new Piece(Kind.HTML, position, end), position, end);
  }

  private boolean addAutolink(String prefix, int start, int end, int next) {
    Piece piece = new Piece(Kind.AUTOLINK, start, end);
    String address = prefix + source.text(start, end);
    piece.target = new Target(address, null, source.offset(start), end - start, null, Map.of());
    int before = chars[next - 1] == '>' && next > end ? start - 1 : start;
    return add(piece, before, next);
  }

  private boolean delimiter(char c) {
    int end = position;
    while (chars[end] == c) {
      end++;
    }
    boolean opens = Delimiters.opens(chars, length, position, end);
    boolean closes = Delimiters.closes(chars, length, position, end);
    if ((!opens && !closes) || (c == '~' && end - position > 2)) {
      position = end;
      return true;
    }
    Piece piece = new Piece(Kind.LITERAL, position, end);
    add(piece, position, end);
    delimiters.push(c, piece, opens, closes);
    return true;
  }

  private boolean bracket(int size) {
    Piece piece = new Piece(Kind.LITERAL, position, position + size);
    add(piece, position, position + size);
    brackets.push(piece);
    return true;
  }

  private boolean closingBracket() {
    if (!brackets.isInside()) {
      return false;
    }
    flush(position);
    textStart = position;
    Piece closing = brackets.close(position, last);
    if (closing == null) {
      return false;
    }
    last = closing;
    position = closing.end;
    if (closing.kind == Kind.CLOSE_IMAGE && profile.newspaper() && chars[position] == '{') {
      imageAttributes(closing);
    }
    textStart = position;
    return true;
  }

  private void imageAttributes(Piece closing) {
    AttributeList attributes = AttributeList.read(chars, position, length);
    if (closing.target == null || !attributes.isValid() || !attributes.suitsPicture()) {
      return;
    }
    closing.target = closing.target.with(attributes.values());
    position = attributes.end();
  }

  private boolean webAddress() {
    int start = autolinks.schemeStart(position, textStart);
    int end = start < 0 ? -1 : autolinks.bare(start, position + 3, 0, brackets.isInside());
    return end > position + 3 && addAutolink("", start, end, end);
  }

  private boolean www() {
    boolean begins = autolinks.isWww(position) && autolinks.mayBegin(position);
    int end = begins ? autolinks.bare(position, position, 1, brackets.isInside()) : -1;
    return end > position + 4 && addAutolink("http://", position, end, end);
  }

  private boolean mail() {
    int start = autolinks.mailStart(position, textStart);
    int end = start < 0 ? -1 : autolinks.mail(position);
    return end >= 0 && addAutolink("mailto:", start, end, end);
  }

  private static boolean[] specials(String characters) {
    boolean[] special = new boolean[ASCII];
    for (int i = 0; i < characters.length(); i++) {
      special[characters.charAt(i)] = true;
    }
    return special;
  }
}
