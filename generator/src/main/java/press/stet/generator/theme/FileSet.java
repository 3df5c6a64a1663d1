package press.stet.generator.theme;

import java.util.Map;
import java.util.SortedMap;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;

/** What themes have in common: files in memory by their path. */
final class FileSet {

  private FileSet() {}

  /** The fingerprint of all paths and contents. */
  static Fingerprint fingerprint(SortedMap<String, byte[]> files) {
    Fingerprinter fingerprinter = new Fingerprinter();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      fingerprinter.add(file.getKey()).add(file.getValue());
    }
    return fingerprinter.finish();
  }
}
