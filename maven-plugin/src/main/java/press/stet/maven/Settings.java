package press.stet.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.stet.generator.source.SourceTree;

/** Turns parameters, as people type them, into settings. */
final class Settings {

  private static final int MOST_THREADS = 1_024;
  private static final int LAST_PORT = 65_535;

  private Settings() {}

  /**
   * The newspaper folder.
   *
   * @param given null if not given
   */
  static Path source(@Nullable Path given, Path fallback) throws BadParameterException {
    Path source = (given == null ? fallback : given).toAbsolutePath().normalize();
    if (!Files.isDirectory(source)) {
      String what = Files.exists(source) ? "is not a folder" : "does not exist";
      throw new BadParameterException(
          "The newspaper folder %s %s. Name another with -Dstet.source=FOLDER."
              .formatted(source, what));
    }
    return source;
  }

  /** The folder of the web site: anywhere but over or among the newspaper's own files. */
  static Path output(Path given, Path source) throws BadParameterException {
    Path output = given.toAbsolutePath().normalize();
    if (source.startsWith(output)) {
      throw new BadParameterException(
          "The site cannot be written to %s, because the newspaper itself lies there."
                  .formatted(output)
              + " Name another folder with -Dstet.output=FOLDER.");
    }
    if (isAmongManuscripts(output, source)) {
      throw new BadParameterException(
          "The site cannot be written to %s, because that is among the newspaper's own files."
                  .formatted(output)
              + " Name another folder with -Dstet.output=FOLDER.");
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new BadParameterException(
          "The site cannot be written to %s, because that is a file.".formatted(output)
              + " Name a folder with -Dstet.output=FOLDER.");
    }
    return output;
  }

  /**
   * The folder of the cache: anywhere but among the newspaper's own files.
   *
   * @param given relative to {@code here}; null if not given
   * @return null if nothing is to be kept
   */
  static @Nullable Path cache(@Nullable String given, Path here, Path fallback, Path source)
      throws BadParameterException {
    if (given != null && given.strip().equals("none")) {
      return null;
    }
    Path cache = given == null || given.isBlank() ? fallback : here.resolve(given.strip());
    Path folder = cache.toAbsolutePath().normalize();
    if (source.startsWith(folder) || isAmongManuscripts(folder, source)) {
      throw new BadParameterException(
          "The cache cannot be kept in %s, because the newspaper's own files are there."
                  .formatted(folder)
              + " Name another folder with -Dstet.cache=FOLDER, or none with -Dstet.cache=none.");
    }
    return folder;
  }

  /**
   * A file or folder for what is not to be published: outside of the site, and not among the
   * newspaper's own files.
   *
   * @param given relative to {@code here}; null if not given
   * @param fallback null for none
   * @return null if none is wanted
   */
  static @Nullable Path beside(
      String property,
      @Nullable String given,
      Path here,
      @Nullable Path fallback,
      Path source,
      Path output)
      throws BadParameterException {
    if (given != null && given.strip().equals("none")) {
      return null;
    }
    Path wanted = given == null || given.isBlank() ? fallback : here.resolve(given.strip());
    if (wanted == null) {
      return null;
    }
    boolean named = !wanted.equals(fallback);
    Path place = wanted.toAbsolutePath().normalize();
    String why =
        place.startsWith(output)
            ? "because everything there is published"
            : source.startsWith(place) || isAmongManuscripts(place, source)
                ? "because the newspaper's own files are there"
                : "";
    if (!why.isEmpty() && !named) {
      return null;
    }
    if (!why.isEmpty()) {
      throw new BadParameterException(
          "%s cannot be %s, %s.".formatted(property, place, why)
              + " Name another place with -D%1$s=PLACE, or none with -D%1$s=none."
                  .formatted(property));
    }
    return place;
  }

  private static boolean isAmongManuscripts(Path folder, Path source) {
    return folder.startsWith(source)
        && SourceTree.isOfNewspaper(source.relativize(folder).toString().replace('\\', '/'));
  }

  /** The number of threads; as many as there are cores if not given. */
  static int threads(@Nullable String given) throws BadParameterException {
    if (given == null || given.isBlank()) {
      return Runtime.getRuntime().availableProcessors();
    }
    int threads = wholeNumber(given);
    if (threads < 1 || threads > MOST_THREADS) {
      throw new BadParameterException(
          "stet.threads is \"%s\", which is not a number from 1 to 1024.".formatted(given)
              + " Write it like -Dstet.threads=4, or leave it out to use every core.");
    }
    return threads;
  }

  /** The port of the preview; empty if not given. */
  static Optional<Integer> port(@Nullable String given) throws BadParameterException {
    if (given == null || given.isBlank()) {
      return Optional.empty();
    }
    int port = wholeNumber(given);
    if (port < 0 || port > LAST_PORT) {
      throw new BadParameterException(
          "stet.port is \"%s\", which is not a number from 0 to 65535.".formatted(given)
              + " Write it like -Dstet.port=8080; 0 stands for any free port.");
    }
    return Optional.of(port);
  }

  private static int wholeNumber(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The build's clock; empty if not given. */
  static Optional<Instant> now(@Nullable String given) throws BadParameterException {
    if (given == null || given.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(given.strip()).toInstant());
    } catch (DateTimeParseException e) {
      throw new BadParameterException(
          "stet.now is \"%s\", which is not a moment.".formatted(given)
              + " Write it like -Dstet.now=2026-11-23T10:00:00Z"
              + " or -Dstet.now=2026-11-23T14:30+04:30.");
    }
  }

  /** Whether problems are also printed as annotations for GitHub. */
  static boolean annotations(@Nullable String given) throws BadParameterException {
    if (given == null || given.isBlank()) {
      return false;
    }
    if (!given.strip().toLowerCase(Locale.ROOT).equals("github")) {
      throw new BadParameterException(
          "stet.annotations is \"%s\", which is not known.".formatted(given)
              + " Write -Dstet.annotations=github, or leave it out.");
    }
    return true;
  }
}
