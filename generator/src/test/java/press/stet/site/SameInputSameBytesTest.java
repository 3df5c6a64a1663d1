package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import press.stet.generator.fixture.Folder;
import press.stet.generator.fixture.PreparedPhotos;

/** One newspaper gives one site, wherever and on however many cores it is built. */
class SameInputSameBytesTest {

  @Test
  void fourThreadsInAnotherFolderWriteTheSameBytesAsOneThread() throws Exception {
    SortedMap<String, byte[]> one = PublishedSite.sample().files();
    Path copy = PublishedSite.copyOfSample();
    SortedMap<String, byte[]> four =
        PreparedPhotos.withGaps(cache -> PublishedSite.build(copy, 4, cache));
    new Folder(copy).delete();
    assertThat(four.keySet()).isEqualTo(one.keySet());
    one.forEach((path, bytes) -> assertThat(four.get(path)).as(path).isEqualTo(bytes));
  }
}
