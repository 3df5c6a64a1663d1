package press.stet.generator.preview;

import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What is to be previewed.
 *
 * @param source the newspaper folder
 * @param port 1 to 65535, or 0 for any free one
 * @param orNext whether one of the next ports will do if the port is taken
 * @param threads for the builds, at least 1
 * @param clock the builds' clock, read at the start of each
 * @param drafts whether drafts, embargoed and expired articles are shown too
 */
public record PreviewRequest(
    Path source, int port, boolean orNext, int threads, InstantSource clock, boolean drafts) {}
