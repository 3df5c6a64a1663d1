package press.stet.generator.binary;

/** Bytes on disk are not what was written there. */
public final class DamagedBytesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that: where the bytes come from is known to who reads them. */
  public DamagedBytesException() {
    super("stored bytes are damaged");
  }
}
