package press.stet.generator.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.binary.DamagedBytesException;
import press.stet.generator.parallel.Workers;

/** What is put into the store comes back. */
class DiskBodyStoreTest {

  private static final Fingerprint A = Fingerprint.of("a");
  private static final Fingerprint B = Fingerprint.of("b");

  private static final Fragment FULL =
      new Fragment(
          "<p>“دوحه” 😀 \u0001L0\u0002</p>".repeat(300),
          List.of(
              new Reference(Reference.Kind.LINK, "../a.md", "?q", "vote", new Span(4, 1, 200)),
              new Reference(Reference.Kind.IMAGE, "a.jpg", null, null, new Span(300, 70_000, 3))),
          List.of(
              new Fragment.Container("figure", Map.of("src", "a.jpg")),
              new Fragment.Container("aside", Map.of())),
          List.of("vote", "what-now"),
          1_234_567);

  private static final Fragment EMPTY = new Fragment("", List.of(), List.of(), List.of(), 0);

  @Test
  void textsComeBackWhole() {
    try (DiskBodyStore store = DiskBodyStore.scratch()) {
      store.put(A, FULL);
      store.put(B, EMPTY);
      assertThat(store.get(A)).isEqualTo(FULL);
      assertThat(store.get(B)).isEqualTo(EMPTY);
    }
  }

  @Test
  void theFirstTextOfAKeyStays() {
    try (DiskBodyStore store = DiskBodyStore.scratch()) {
      store.put(A, FULL);
      store.put(A, EMPTY);
      assertThat(store.get(A)).isEqualTo(FULL);
      assertThat(store.size()).isEqualTo(1);
    }
  }

  @Test
  void unknownTextIsABug() {
    try (DiskBodyStore store = DiskBodyStore.scratch()) {
      assertThatThrownBy(() -> store.get(A)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aTextLargerThanAnyBufferIsKept() {
    Fragment huge = new Fragment("x".repeat(3_000_000), List.of(), List.of(), List.of(), 1);
    try (DiskBodyStore store = DiskBodyStore.scratch()) {
      store.put(A, FULL);
      store.put(B, huge);
      assertThat(store.get(B)).isEqualTo(huge);
      assertThat(store.get(A)).isEqualTo(FULL);
    }
  }

  @Test
  void aStoreThatIsOpenedAgainHoldsWhatItsTableNames(@TempDir Path folder) {
    Path file = folder.resolve("bodies");
    BinaryWriter table = new BinaryWriter(64);
    try (DiskBodyStore store = DiskBodyStore.open(file, null)) {
      store.put(A, FULL);
      store.put(B, EMPTY);
      store.table(table, List.of(A));
    }
    try (DiskBodyStore store = DiskBodyStore.open(file, new BinaryReader(table.toBytes()))) {
      assertThat(store.get(A)).isEqualTo(FULL);
      assertThat(store.has(B)).isFalse();
      store.put(B, FULL);
      assertThat(store.get(B)).isEqualTo(FULL);
    }
  }

  @Test
  void aFileThatIsShorterThanItsTableSaysIsDamaged(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bodies");
    BinaryWriter table = new BinaryWriter(64);
    try (DiskBodyStore store = DiskBodyStore.open(file, null)) {
      store.put(A, FULL);
      store.table(table, List.of(A));
    }
    Files.write(file, new byte[10]);
    assertThatThrownBy(() -> DiskBodyStore.open(file, new BinaryReader(table.toBytes())))
        .isInstanceOf(DamagedBytesException.class);
  }

  @Test
  void aTextWithAFlippedBitIsDamaged(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bodies");
    BinaryWriter table = new BinaryWriter(64);
    try (DiskBodyStore store = DiskBodyStore.open(file, null)) {
      store.put(A, FULL);
      store.table(table, List.of(A));
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[100] ^= 1;
    Files.write(file, bytes);
    try (DiskBodyStore store = DiskBodyStore.open(file, new BinaryReader(table.toBytes()))) {
      assertThatThrownBy(() -> store.get(A)).isInstanceOf(DamagedBytesException.class);
    }
  }

  @Test
  void manyThreadsPutAndGet() {
    List<Integer> numbers = IntStream.range(0, 20_000).boxed().toList();
    try (DiskBodyStore store = DiskBodyStore.scratch();
        Workers workers = new Workers(4)) {
      List<String> markups =
          workers.map(
              numbers,
              i -> {
                Fingerprint key = Fingerprint.of("text " + i % 5_000);
                store.put(key, fragment(i % 5_000));
                return store.get(key).markup();
              });
      assertThat(markups)
          .isEqualTo(numbers.stream().map(i -> fragment(i % 5_000).markup()).toList());
      assertThat(store.size()).isEqualTo(5_000);
    }
  }

  private static Fragment fragment(int number) {
    return new Fragment("<p>" + number + "</p>", List.of(), List.of(), List.of(), 1);
  }
}
