package press.stet.core.page;

import java.util.List;
import press.stet.core.value.SitePath;

/**
 * A finished file of the web site.
 *
 * @param path where it is found
 * @param bytes its contents; not to be changed
 * @param asked what its template asked beyond the page's record: sorted, each query once
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed
public record RenderedFile(SitePath path, byte[] bytes, List<Query.Asked> asked) {

  /** A file that depends on nothing but its page's record. */
  public RenderedFile(SitePath path, byte[] bytes) {
    this(path, bytes, List.of());
  }
}
