package press.stet.generator;

import java.util.List;
import press.stet.core.page.SearchSegment;
import press.stet.core.value.Checksum;
import press.stet.core.value.SitePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.compose.PageComposer;
import press.stet.generator.output.OutputFolder;
import press.stet.generator.parallel.Workers;
import press.stet.generator.search.TermIndex;

/**
 * Prints the index of the archive, part by part. A part whose stories are the same is not read
 * again; of others, those files are written that have changed. Single words of published stories
 * give away nothing that is withheld, so nobody looks through them for that.
 */
final class IndexPress {

  private final Press press;
  private final PageComposer composer;
  private final BodyStore bodies;
  private final Workers workers;
  private final OutputFolder output;

  IndexPress(
      Press press, PageComposer composer, BodyStore bodies, Workers workers, OutputFolder output) {
    this.press = press;
    this.composer = composer;
    this.bodies = bodies;
    this.workers = workers;
    this.output = output;
  }

  void print(List<SearchSegment> segments) {
    for (SearchSegment segment : segments) {
      Checksum key = composer.key(segment);
      if (!isKept(segment, key)) {
        TermIndex index = TermIndex.of(segment, bodies, workers);
        index.files(workers, file -> press.take(file, Checksum.NONE, output));
        press.take(index.table(), key, output);
      }
    }
  }

  private boolean isKept(SearchSegment segment, Checksum key) {
    if (!press.isAsLeft(segment.table(), key, output)) {
      return false;
    }
    List<SitePath> files = TermIndex.files(segment, output.bytes(segment.table()));
    boolean same =
        workers.map(files, file -> press.isAsLeft(file, Checksum.NONE, output)).stream()
            .allMatch(left -> left);
    if (same) {
      press.keep(segment.table(), output);
      files.forEach(file -> press.keep(file, output));
    }
    return same;
  }
}
