package press.stet.generator.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.binary.DamagedBytesException;

/** A file of records holds what was carried over and what was added, or says that it is damaged. */
class RecordFileTest {

  private static final Fingerprint WRITER = Fingerprint.of("writer");

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void writeThree() {
    path = folder.resolve("records");
    try (RecordFile file = RecordFile.empty(path, WRITER)) {
      file.add("a", contents("one"));
      file.add("b", contents("two"));
      file.add("c", contents("x".repeat(1_000_000)));
      file.save(contents("footer"));
    }
  }

  @Test
  void recordsAreFoundByTheirNames() throws IOException {
    try (RecordFile file = open()) {
      assertThat(read(file, "a")).isEqualTo("one");
      assertThat(read(file, "b")).isEqualTo("two");
      assertThat(read(file, "c")).hasSize(1_000_000);
      assertThat(read(file, "d")).isNull();
      assertThat(file.footer().text()).isEqualTo("footer");
    }
  }

  @Test
  void whatIsNeitherCarriedNorAddedIsGone() throws IOException {
    try (RecordFile file = open()) {
      carry(file, "a");
      file.add("b", contents("two and a half"));
      file.save(contents("footer"));
    }
    try (RecordFile file = open()) {
      assertThat(file.count()).isEqualTo(2);
      assertThat(read(file, "a")).isEqualTo("one");
      assertThat(read(file, "b")).isEqualTo("two and a half");
      assertThat(read(file, "c")).isNull();
    }
  }

  @Test
  void aFileWithNothingNewIsNotWritten() throws IOException {
    Object before = Files.readAttributes(path, "unix:ino").get("ino");
    try (RecordFile file = open()) {
      for (String name : new String[] {"a", "b", "c"}) {
        carry(file, name);
      }
      file.save(contents("footer"));
    }
    assertThat(Files.readAttributes(path, "unix:ino").get("ino")).isEqualTo(before);
  }

  @Test
  void whatIsCarriedOverManyTimesStaysTheSame() throws IOException {
    for (int build = 0; build < 5; build++) {
      try (RecordFile file = open()) {
        carry(file, "a");
        carry(file, "c");
        file.add("b", contents("x".repeat(build)));
        file.save(contents("footer"));
      }
      try (RecordFile file = open()) {
        assertThat(file.count()).isEqualTo(3);
        assertThat(read(file, "a")).isEqualTo("one");
        assertThat(read(file, "b")).hasSize(build);
        assertThat(read(file, "c")).hasSize(1_000_000);
      }
    }
  }

  @Test
  void whatWasNotSavedLeavesTheFileAsItWas() throws IOException {
    byte[] before = Files.readAllBytes(path);
    try (RecordFile file = open()) {
      file.add("d", contents("four"));
    }
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactly("records");
  }

  @Test
  void anotherWritersFileIsNotRead() throws IOException {
    assertThat(RecordFile.open(path, Fingerprint.of("another version"))).isNull();
  }

  @Test
  void aFlippedBitAnywhereIsNoticed() throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    for (int at : new int[] {0, 3, 40, bytes.length / 2, bytes.length - 30, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 4;
      Files.write(path, damaged);
      assertThatThrownBy(this::open).as("at %s", at).isInstanceOf(DamagedBytesException.class);
    }
  }

  @Test
  void aFileOfAnyOtherLengthIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    for (int length : new int[] {0, 1, 30, bytes.length / 2, bytes.length - 1}) {
      Files.write(path, java.util.Arrays.copyOf(bytes, length));
      assertThatThrownBy(this::open).isInstanceOf(DamagedBytesException.class);
    }
    Files.write(path, java.util.Arrays.copyOf(bytes, bytes.length + 1));
    assertThatThrownBy(this::open).isInstanceOf(DamagedBytesException.class);
  }

  private RecordFile open() throws IOException {
    return Objects.requireNonNull(RecordFile.open(path, WRITER));
  }

  private static void carry(RecordFile file, String name) {
    file.carry(Objects.requireNonNull(file.find(name)).number());
  }

  private static @Nullable String read(RecordFile file, String name) {
    RecordFile.Found found = file.find(name);
    return found == null ? null : found.contents().text();
  }

  private static BinaryWriter contents(String text) {
    return new BinaryWriter(16).text(text);
  }
}
