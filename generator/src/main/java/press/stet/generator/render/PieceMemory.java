package press.stet.generator.render;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The pieces that were drawn last, as many as there is room for. What has been forgotten is drawn
 * again and comes out the same. Safe for use by several threads.
 */
final class PieceMemory {

  private static final long LEAST = 16L << 20;
  private static final long MOST = 256L << 20;

  /** About what a key with its record takes, in bytes. */
  private static final int ROW = 768;

  // A hash table with one place for each hash: what comes later pushes out what was there.
  private final AtomicReferenceArray<@Nullable Piece> places;
  private final long room;
  private final AtomicLong used = new AtomicLong();
  private int hand;

  /** A memory that takes the sixteenth part of the heap, within reason. */
  PieceMemory() {
    this(Math.max(LEAST, Math.min(Runtime.getRuntime().maxMemory() / 16, MOST)));
  }

  /**
   * A memory.
   *
   * @param room bytes of heap
   */
  PieceMemory(long room) {
    this.room = room;
    // A power of two, more than there will be pieces.
    this.places = new AtomicReferenceArray<>((int) (Long.highestOneBit(room) >> 9));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared or changed
  private record Piece(PieceKey key, byte[] html) {

    int weight() {
      return html.length + ROW;
    }
  }

  /** The HTML in UTF-8; null if it is not remembered. */
  byte @Nullable [] find(PieceKey key) {
    Piece piece = places.get(place(key));
    return piece != null && piece.key().equals(key) ? piece.html() : null;
  }

  /** Remembers some HTML; not to be changed afterwards. */
  void remember(PieceKey key, byte[] html) {
    Piece piece = new Piece(key, html);
    if (used.get() + piece.weight() > room) {
      forget();
    }
    if (piece.weight() <= room) {
      put(place(key), piece);
    }
  }

  private void put(int place, @Nullable Piece piece) {
    Piece before = places.getAndSet(place, piece);
    int more = piece == null ? 0 : piece.weight();
    used.addAndGet(more - (before == null ? 0 : before.weight()));
  }

  /** Forgets some, by no rule, until an eighth of the room is free. */
  private synchronized void forget() {
    for (int i = 0; i < places.length() && used.get() > room - room / 8; i++) {
      hand = (hand + 1) & (places.length() - 1);
      put(hand, null);
    }
  }

  private int place(PieceKey key) {
    int hash = key.hashCode() * 0x9e3779b9;
    return (hash ^ (hash >>> 16)) & (places.length() - 1);
  }
}
