package press.stet.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import press.stet.core.diagnostic.Span;

/** What was packed comes out as it went in. */
class PackedTest {

  private static final Reference LINK =
      new Reference(Reference.Kind.LINK, "../a.md", "?q", "vote", new Span(30, 1, 9));
  private static final Reference IMAGE =
      new Reference(Reference.Kind.IMAGE, "دوحه 😀.jpg", null, null, new Span(64, 4_096, 70_000));
  private static final Reference BARE =
      new Reference(Reference.Kind.LINK, "/", "", "", new Span(Integer.MAX_VALUE, 63, 1));

  @Test
  void everyReferenceComesBack() {
    List<Reference> references = List.of(LINK, IMAGE, BARE, LINK);
    References packed = References.of(references);

    assertThat(packed).isEqualTo(references).hasSameHashCodeAs(references);
    assertThat(References.of(packed.packed())).isEqualTo(references);
    assertThat(packed.get(2)).isEqualTo(BARE);
    assertThat(packed.contains(IMAGE)).isTrue();
  }

  @Test
  void everyAnchorComesBack() {
    List<String> anchors = List.of("vote", "", "رأی", "x".repeat(5_000));
    Anchors packed = Anchors.of(anchors);

    assertThat(packed).isEqualTo(anchors).hasSameHashCodeAs(anchors);
    assertThat(Anchors.of(packed.packed())).isEqualTo(anchors);
    assertThat(packed.contains("رأی")).isTrue();
    assertThat(packed.contains("vot")).isFalse();
  }

  @Test
  void nothingStaysNothing() {
    References none = References.of(List.of());
    assertThat(none).isEmpty();
    assertThat(References.of(none.packed())).isSameAs(none);
    assertThat(Anchors.of(List.of()).iterator().hasNext()).isFalse();
    assertThat(Anchors.of(List.of(""))).hasSize(1);
  }

  @Test
  void whatIsPackedIsNotPackedAgain() {
    References packed = References.of(List.of(LINK));
    assertThat(References.of((List<Reference>) packed)).isSameAs(packed);
  }

  @Test
  void whatIsAsciiIsPackedAsAscii() {
    assertThat(References.of(List.of(LINK, BARE)).packed().chars()).allMatch(c -> c < 0x80);
  }

  @Test
  void thereIsNoElementBehindTheLast() {
    Anchors one = Anchors.of(List.of("vote"));
    assertThatThrownBy(() -> one.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> one.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Anchors.of(List.of()).iterator().next())
        .isInstanceOf(NoSuchElementException.class);
  }
}
