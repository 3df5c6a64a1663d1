package press.stet.core.value;

/**
 * How a file was left: if it still has this size and time, nobody has touched it since; if it has
 * another time, its contents tell.
 *
 * @param size in bytes
 * @param time of its last change, in nanoseconds since 1970-01-01T00:00Z
 * @param contents tells versions of the contents apart
 */
public record FileStamp(long size, long time, Checksum contents) {}
