package press.stet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Site;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.generator.assemble.SiteAssembler;
import press.stet.generator.cache.Cache;
import press.stet.generator.ledger.AddressList;
import press.stet.generator.ledger.Audit;
import press.stet.generator.ledger.Ledger;
import press.stet.generator.parallel.Workers;
import press.stet.generator.source.SourceTree;
import press.stet.generator.theme.ClasspathTheme;
import press.stet.generator.theme.LayeredTheme;
import press.stet.generator.theme.Theme;

/**
 * The newspaper's own list of addresses, {@code addresses.txt}, brought up to date.
 *
 * @param text the whole file
 * @param added addresses that were not in it before
 * @param addresses all that are in it now
 */
public record AddressRegister(String text, int added, int addresses) {

  /**
   * Adds the addresses of all articles and standing pages that are published; none is ever taken
   * out.
   *
   * @param now decides on what is published
   * @return empty, and problems reported, if a file of the newspaper has errors
   * @throws UncheckedIOException if the newspaper cannot be read
   */
  public static Optional<AddressRegister> of(
      Path newspaper, int threads, Instant now, Problems problems) {
    SiteConfig config = Newsroom.config(newspaper, problems).orElse(null);
    if (config == null) {
      return Optional.empty();
    }
    try (Workers workers = new Workers(threads);
        Cache none = Cache.open(null, new Fingerprint(0, 0))) {
      SourceTree tree = SourceTree.list(newspaper, workers, folder -> {});
      Theme theme = ClasspathTheme.read(AddressRegister.class.getClassLoader());
      Theme layered = LayeredTheme.of(theme, Newsroom.templates(tree), problems);
      Manuscripts manuscripts =
          new Newsroom(tree, layered, none, problems)
              .read(config, Ledger.open(null), workers, done -> {});
      Site site = SiteAssembler.assemble(manuscripts, now, false, problems).whole();
      return of(tree, Audit.addresses(site), problems);
    }
  }

  private static Optional<AddressRegister> of(
      SourceTree tree, List<SitePath> published, Problems problems) {
    SourceText before =
        tree.has(AddressList.FILE)
            ? tree.text(AddressList.FILE, problems)
            : new SourceText(AddressList.FILE.value(), "");
    if (before == null) {
      return Optional.empty();
    }
    String old = AddressList.with(before, List.of(), problems);
    String text = AddressList.with(before, published, problems);
    int count = lines(text);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(new AddressRegister(text, count - lines(old), count));
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /**
   * Writes the file into the newspaper's folder.
   *
   * @return where it is
   * @throws UncheckedIOException if it cannot be written
   */
  public Path saveIn(Path newspaper) {
    Path file = newspaper.resolve(AddressList.FILE.value());
    Path aside = newspaper.resolve("." + AddressList.FILE.value() + ".new");
    try {
      Files.writeString(aside, text);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
