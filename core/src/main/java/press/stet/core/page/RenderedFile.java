package press.stet.core.page;

import press.stet.core.value.SitePath;

/**
 * A finished file of the web site.
 *
 * @param path where it is found
 * @param bytes its contents; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed
public record RenderedFile(SitePath path, byte[] bytes) {}
