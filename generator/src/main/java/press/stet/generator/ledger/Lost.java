package press.stet.generator.ledger;

import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.value.SitePath;

/**
 * A published address at which there is nothing any more.
 *
 * @param was what was found there; null if that is not known
 * @param place the line of {@code addresses.txt}; null if it does not stand there
 */
record Lost(SitePath address, @Nullable Entry was, @Nullable Location place) {

  /** Whether it was an old address even then. */
  boolean isAlias() {
    return was != null && !was.address().equals(address);
  }
}
