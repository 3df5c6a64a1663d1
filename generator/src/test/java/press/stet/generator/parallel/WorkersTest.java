package press.stet.generator.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheItems(int threads) {
    List<Integer> items = IntStream.range(0, 10_000).boxed().toList();
    try (Workers workers = new Workers(threads)) {
      assertThat(workers.map(items, i -> i * 2)).isEqualTo(items.stream().map(i -> i * 2).toList());
    }
  }

  @Test
  void severalItemsAreWorkedOnAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    try (Workers workers = new Workers(2)) {
      List<Boolean> met =
          workers.map(
              List.of(1, 2),
              item -> {
                both.countDown();
                return await(both);
              });
      assertThat(met).containsExactly(true, true);
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anExceptionEndsTheWorkAndComesOut(int threads) {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    try (Workers workers = new Workers(threads)) {
      assertThatThrownBy(
              () ->
                  workers.map(
                      items,
                      i -> {
                        if (i == 500) {
                          throw new IllegalArgumentException("item 500");
                        }
                        return i;
                      }))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("item 500");
    }
  }

  @Test
  void nothingToDoIsDone() {
    try (Workers workers = new Workers(2)) {
      assertThat(workers.map(List.of(), i -> i)).isEmpty();
    }
  }

  @Test
  void progressGrowsUpToAllItems() {
    List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
    try (Workers workers = new Workers(1)) {
      workers.map(IntStream.range(0, 300).boxed().toList(), i -> i, heard::add);
    }
    assertThat(heard).isSorted().endsWith(300);
  }
}
