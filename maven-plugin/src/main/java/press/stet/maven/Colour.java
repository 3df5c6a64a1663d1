package press.stet.maven;

import org.apache.maven.shared.utils.logging.MessageUtils;

/** Colours for a terminal; none where there is no terminal. */
interface Colour {

  /** Leaves every text as it is. */
  Colour NONE = (text, tone) -> text;

  /** Maven's own colours, switched on and off with its {@code -Dstyle.color}. */
  static Colour ofMaven() {
    return (text, tone) ->
        switch (tone) {
          case STRONG -> MessageUtils.buffer().strong(text).build();
          case ERROR -> MessageUtils.buffer().failure(text).build();
          case WARNING -> MessageUtils.buffer().warning(text).build();
        };
  }

  /** The text with the codes that colour it. */
  String paint(String text, Tone tone);

  /** What is coloured. */
  enum Tone {
    /** Where it is. */
    STRONG,
    /** What keeps the paper from being published. */
    ERROR,
    /** What somebody should look at. */
    WARNING
  }
}
