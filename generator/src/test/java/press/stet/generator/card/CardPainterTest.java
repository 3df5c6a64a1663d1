package press.stet.generator.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.value.Colour;
import press.stet.core.value.Fingerprint;

/** What is on a card, as any reader of PNG sees it. */
class CardPainterTest {

  private static final Colour GROUND = new Colour(255, 255, 255);
  private static final Colour INK = new Colour(0, 0, 0);
  private static final Colour ACCENT = new Colour(200, 0, 0);
  private static final int WHITE = 0xffffff;

  private static CardFace face(String headline, boolean rightToLeft) {
    return new CardFace(
        rightToLeft ? "چشم‌انداز روز" : "The Post",
        rightToLeft ? "جهان" : "World",
        headline,
        rightToLeft ? "۱۴ سرطان ۱۳۹۷" : "July 5, 2018",
        rightToLeft,
        GROUND,
        INK,
        ACCENT);
  }

  private static BufferedImage drawn(CardFace face) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(CardPainter.draw(face)));
  }

  /** How many pixels are not the ground's. */
  private static int ink(BufferedImage image, int left, int top, int right, int bottom) {
    int count = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        count += (image.getRGB(x, y) & WHITE) == WHITE ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void a_card_is_1200_by_630_and_has_the_accent_above_all() throws IOException {
    BufferedImage image = drawn(face("Rain", false));
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(600, 5) & WHITE).isEqualTo(0xc80000);
    assertThat(image.getRGB(5, 620) & WHITE).isEqualTo(WHITE);
  }

  @Test
  void english_begins_on_the_left_and_dari_on_the_right() throws IOException {
    BufferedImage english = drawn(face("Rain", false));
    assertThat(ink(english, 0, 222, 600, 540)).isGreaterThan(1000);
    assertThat(ink(english, 600, 222, 1200, 540)).isZero();
    BufferedImage dari = drawn(face("باران", true));
    assertThat(ink(dari, 600, 222, 1200, 540)).isGreaterThan(1000);
    assertThat(ink(dari, 0, 222, 600, 540)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain",
        "Why the blue hour over Kabul lasts longer in winter, and where to look for the first star",
        "The Great and Very Long Headline of Somebody Who Could Not Stop Writing, Which Goes On and"
            + " On, Says the Same Thing Twice, Then a Third Time, and Still Has Not Come to Its"
            + " Point When the Reader Has Long Since Turned the Page to See What Else There Is",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        ""
      })
  void nothing_stands_in_the_margins(String headline) throws IOException {
    BufferedImage image = drawn(face(headline, false));
    assertThat(ink(image, 0, 20, 66, 630)).isZero();
    assertThat(ink(image, 1134, 20, 1200, 630)).isZero();
    assertThat(ink(image, 0, 545, 1200, 560)).isZero();
  }

  @Test
  void letters_join_their_neighbours() {
    int joined = Lettering.of("ببب", true).width();
    int apart = Lettering.of("ب\u200cب\u200cب", true).width();
    assertThat(joined).isLessThan(apart);
    assertThat(Lettering.of("سلام", true).clusters()).hasSize(3);
    assertThat(Lettering.of("مثلاً", true).clusters().get(0).marks()).hasSize(1);
  }

  @Test
  void digits_and_foreign_words_keep_their_order() {
    StringBuilder signs = new StringBuilder();
    Lettering.of("سال ۱۳۹۷ (BBC)", true).clusters().forEach(one -> signs.append(one.sign()));
    assertThat(signs).hasToString(")BBC( ۱۳۹۷ لاس");
  }

  @Test
  void it_knows_what_it_has_no_letters_for() {
    assertThat(face("Zürich, Łódź — “Ærø” 5 × ½", false).canBeDrawn()).isTrue();
    assertThat(face("ډېره ښه ورځ ټولګي پرېږدئ", true).canBeDrawn()).isTrue();
    assertThat(face("Письмо", false).canBeDrawn()).isFalse();
    assertThat(face("Good 🎉", false).canBeDrawn()).isFalse();
  }

  @Test
  void the_same_face_has_the_same_bytes() {
    assertThat(Fingerprint.of(CardPainter.draw(face("Rain", false))))
        .isEqualTo(Fingerprint.of(CardPainter.draw(face("Rain", false))));
    assertThat(face("Rain", false).fingerprint()).isEqualTo(face("Rain", false).fingerprint());
    assertThat(face("Rain", false).fingerprint()).isNotEqualTo(face("Snow", false).fingerprint());
  }
}
