package press.stet.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.fixture.OtherProcess;

/** One build at a time changes an output folder, of whichever process; the others wait. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class OutputLockTest {

  @TempDir Path root;

  private final ExecutorService others = Executors.newCachedThreadPool();

  @AfterEach
  void endOthers() {
    others.shutdownNow();
  }

  @Test
  void otherProcessesDoNotGetIt() throws IOException, InterruptedException {
    try (OutputLock lock = OutputLock.await(root)) {
      assertThat(lock).isNotNull();
      assertThat(OtherProcess.couldLock(root.resolve(OutputLock.NAME))).isFalse();
    }
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void anotherBuildOfThisProcessWaits() throws Exception {
    Future<OutputLock> waiting;
    try (OutputLock lock = OutputLock.await(root)) {
      assertThat(lock).isNotNull();
      waiting = others.submit(() -> OutputLock.await(root));
      assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
    }
    try (OutputLock lock = waiting.get()) {
      assertThat(lock).isNotNull();
      assertThat(OtherProcess.couldLock(root.resolve(OutputLock.NAME))).isFalse();
    }
  }

  @Test
  void aBuildThatGivesUpWaitingDoesNotLetOtherProcessesIn() throws Exception {
    try (OutputLock lock = OutputLock.await(root)) {
      assertThat(lock).isNotNull();
      Future<OutputLock> waiting = others.submit(() -> OutputLock.await(root));
      assertThatThrownBy(() -> waiting.get(100, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      others.shutdownNow();
      assertThatThrownBy(waiting::get).isInstanceOf(ExecutionException.class);

      assertThat(OtherProcess.couldLock(root.resolve(OutputLock.NAME))).isFalse();
    }
  }
}
