package press.stet.core.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stood in print.
 *
 * @param date the edition's day
 * @param page from 1; null if not given
 */
public record EditionRef(LocalDate date, @Nullable Integer page) {}
