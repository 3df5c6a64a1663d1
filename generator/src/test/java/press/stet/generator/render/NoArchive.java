package press.stet.generator.render;

import press.stet.core.page.Archive;

/** For pages that ask nothing. */
final class NoArchive {

  static final Archive ASKED =
      query -> {
        throw new IllegalStateException("asked " + query);
      };

  private NoArchive() {}
}
