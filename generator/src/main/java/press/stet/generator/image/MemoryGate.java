package press.stet.generator.image;

import java.util.concurrent.Semaphore;
import press.stet.core.diagnostic.ProblemKind;

/** Lets so many photos be decoded at once as the heap has room for. */
final class MemoryGate {

  private static final int MEGABYTE = 1 << 20;

  /** What a pixel takes on its way: as decoded, turned, and in the colours of screens. */
  private static final int BYTES_PER_PIXEL = 12;

  private final int room;
  private final Semaphore free;

  /** A gate for a heap of so many bytes; half of it is for photos. */
  MemoryGate(long heap) {
    this.room = (int) Math.max(1, Math.min(Integer.MAX_VALUE, heap / 2 / MEGABYTE));
    this.free = new Semaphore(room, true);
  }

  /** Work that may find that a photo cannot be prepared. */
  interface Work<T> {
    T run() throws PhotoFault;
  }

  /**
   * Does some work when there is room for it.
   *
   * @param pixels how many will lie in memory at once
   * @throws PhotoFault if there is never room for so many
   */
  <T> T pass(long pixels, Work<T> work) throws PhotoFault {
    long wanted = 1 + pixels * BYTES_PER_PIXEL / MEGABYTE;
    if (wanted > room + room / 2) {
      throw new PhotoFault(
          ProblemKind.HEAVY_PHOTO, Long.toString(wanted), Long.toString(wanted * 2));
    }
    int permits = (int) Math.min(wanted, room);
    free.acquireUninterruptibly(permits);
    try {
      return work.run();
    } finally {
      free.release(permits);
    }
  }
}
