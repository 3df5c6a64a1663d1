package press.stet.core.config;

import org.jspecify.annotations.Nullable;
import press.stet.core.value.Kind;

/**
 * A section of the newspaper.
 *
 * @param id a slug, as articles name it and as it stands in addresses
 * @param title as printed
 * @param kind what an article of this section is unless it says otherwise
 * @param description one or two sentences; null if not given
 */
public record Section(String id, String title, Kind kind, @Nullable String description) {}
