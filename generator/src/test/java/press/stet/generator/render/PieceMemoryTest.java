package press.stet.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of the pieces that were drawn. */
class PieceMemoryTest {

  private static final int MEGABYTE = 1 << 20;

  private final PieceMemory memory = new PieceMemory(16 * MEGABYTE);

  @Test
  void keptUnderAllThatItWasMadeOf() {
    memory.remember(key("a.ftlh", "x", 1), new byte[] {1});
    assertThat(memory.find(key("a.ftlh", "x", 1))).containsExactly(1);
    assertThat(memory.find(key("b.ftlh", "x", 1))).isNull();
    assertThat(memory.find(key("a.ftlh", "y", 1))).isNull();
    assertThat(memory.find(key("a.ftlh", "x", 2))).isNull();
  }

  @Test
  void keysOfOneHashAreNotTakenForEachOther() {
    memory.remember(new PieceKey("a.ftlh", new Object[] {"n", "x"}, 7), new byte[] {1});
    assertThat(memory.find(new PieceKey("a.ftlh", new Object[] {"n", "y"}, 7))).isNull();
    assertThat(memory.find(new PieceKey("a.ftlh", new Object[] {"m", "x"}, 7))).isNull();
  }

  @Test
  void forgetsWhatThereIsNoRoomFor() {
    for (int i = 0; i < 100; i++) {
      memory.remember(key("a.ftlh", "x", i), new byte[MEGABYTE]);
      assertThat(memory.find(key("a.ftlh", "x", i))).hasSize(MEGABYTE);
      assertThat(kept(i)).isLessThanOrEqualTo(16);
    }
    memory.remember(key("a.ftlh", "x", 100), new byte[17 * MEGABYTE]);
    assertThat(memory.find(key("a.ftlh", "x", 100))).isNull();
  }

  private long kept(int last) {
    long kept = 0;
    for (int i = 0; i <= last; i++) {
      kept += memory.find(key("a.ftlh", "x", i)) == null ? 0 : 1;
    }
    return kept;
  }

  private static PieceKey key(String template, String text, int number) {
    return new PieceKey(
        template,
        new Object[] {"text", text, "number", number},
        List.of(template, text, number).hashCode());
  }
}
