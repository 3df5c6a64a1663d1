package press.stet.generator.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.Fingerprint;
import press.stet.generator.parallel.Workers;

/** What is put into the store comes back. */
class DiskBodyStoreTest {

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
      Fingerprint full = store.put(FULL);
      Fingerprint empty = store.put(EMPTY);
      assertThat(store.get(full)).isEqualTo(FULL);
      assertThat(store.get(empty)).isEqualTo(EMPTY);
    }
  }

  @Test
  void equalTextsAreKeptOnce() {
    try (DiskBodyStore store = DiskBodyStore.scratch()) {
      assertThat(store.put(FULL)).isEqualTo(store.put(FULL)).isNotEqualTo(store.put(EMPTY));
      assertThat(store.size()).isEqualTo(2);
    }
  }

  @Test
  void unknownTextIsABug() {
    try (DiskBodyStore store = DiskBodyStore.scratch()) {
      assertThatThrownBy(() -> store.get(Fingerprint.of("x")))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void manyThreadsPutAndGet() {
    List<Integer> numbers = IntStream.range(0, 20_000).boxed().toList();
    try (DiskBodyStore store = DiskBodyStore.scratch();
        Workers workers = new Workers(4)) {
      List<String> markups =
          workers.map(numbers, i -> store.get(store.put(fragment(i % 5_000))).markup());
      assertThat(markups)
          .isEqualTo(numbers.stream().map(i -> fragment(i % 5_000).markup()).toList());
      assertThat(store.size()).isEqualTo(5_000);
    }
  }

  private static Fragment fragment(int number) {
    return new Fragment("<p>" + number + "</p>", List.of(), List.of(), List.of(), 1);
  }
}
