package press.stet.generator.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.value.Fingerprint;
import press.stet.generator.fixture.OtherProcess;

/** One build at a time uses a cache, of whichever process. */
class CacheInUseTest {

  private static final Fingerprint WRITER = Fingerprint.of("writer");

  @TempDir Path folder;

  @Test
  void aCacheInUseIsNotUsedByAnotherBuild() {
    try (Cache first = Cache.open(folder, WRITER);
        Cache second = Cache.open(folder, WRITER)) {
      assertThat(first.condition()).isEqualTo(Condition.NEW);
      assertThat(second.condition()).isEqualTo(Condition.IN_USE);
    }
    try (Cache third = Cache.open(folder, WRITER)) {
      assertThat(third.condition()).isEqualTo(Condition.NEW);
    }
  }

  @Test
  void aBuildThatFindsTheCacheInUseDoesNotOpenItToOtherProcesses()
      throws IOException, InterruptedException {
    try (Cache first = Cache.open(folder, WRITER)) {
      Cache.open(folder, WRITER).close();

      assertThat(first.condition()).isEqualTo(Condition.NEW);
      assertThat(OtherProcess.couldLock(folder.resolve("lock"))).isFalse();
    }
    assertThat(OtherProcess.couldLock(folder.resolve("lock"))).isTrue();
  }

  @Test
  void aCacheIsTheSameByWhateverPath() throws IOException {
    Path other = Files.createSymbolicLink(folder.resolve("other"), folder);
    try (Cache first = Cache.open(folder, WRITER);
        Cache second = Cache.open(other, WRITER)) {
      assertThat(first.condition()).isEqualTo(Condition.NEW);
      assertThat(second.condition()).isEqualTo(Condition.IN_USE);
    }
  }
}
