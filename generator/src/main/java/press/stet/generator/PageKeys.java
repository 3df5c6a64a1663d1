package press.stet.generator;

import java.util.List;
import press.stet.core.page.Query;
import press.stet.core.value.Checksum;
import press.stet.generator.compose.Cast;
import press.stet.generator.compose.PageComposer;

/**
 * What a page is remembered by, so that the next build knows whether it would come out the same.
 * There is one right way; tests plant mistakes here, to see that they are found.
 */
interface PageKeys {

  /** The right way. */
  PageKeys RIGHT = PageComposer::key;

  /** The key of a page's cast. */
  Checksum of(PageComposer composer, Cast cast);

  /** Those of a page's queries that are remembered: all of them. */
  default List<Query.Asked> remembered(List<Query.Asked> asked) {
    return asked;
  }
}
