package press.stet.generator;

/**
 * What a template's query costs a newspaper: whenever its answer changes, all pages that ask it are
 * drawn again.
 *
 * @param query as a template asks it: {@code latest("world", 5)}
 * @param pages how many pages ask it
 * @param redrawn how many of them were drawn again only because its answer had changed
 */
public record QueryPrice(String query, int pages, int redrawn) {}
