package press.stet.generator.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.link.StoryAddresses;
import press.stet.generator.source.Namesakes;
import press.stet.generator.source.SourceTree;

/**
 * Which address belongs to whom. Two pages with one address are found here. Addresses stand in it
 * as their pages have them, so that the book of a large paper is a thin one.
 */
final class AddressBook {

  private final SourceTree tree;
  private final Problems problems;
  private final Map<SitePath, Object> owners = new HashMap<>();
  private final Map<SitePath, Place> places = new HashMap<>();
  private final Set<String> plainFiles = new HashSet<>();
  private final TreeSet<SitePath> unusual = new TreeSet<>();
  private final List<Kept> kept = new ArrayList<>();

  /** Whose addresses need not be claimed; null if everybody's must. */
  private final @Nullable StoryAddresses settled;

  private boolean disturbed;

  AddressBook(SourceTree tree, Problems problems) {
    this(tree, null, problems);
  }

  /**
   * @param settled those who have their addresses already; null if nobody has
   */
  AddressBook(SourceTree tree, @Nullable StoryAddresses settled, Problems problems) {
    this.tree = tree;
    this.settled = settled;
    this.problems = problems;
  }

  /** Whether an address was wanted that is settled to be a story's. */
  boolean isDisturbed() {
    return disturbed;
  }

  private boolean isSettled(SitePath path) {
    return settled != null && settled.at(path) != null;
  }

  /** Gives an address to a page that no file of the newspaper stands for. */
  void give(SitePath path, String what) {
    owners.put(path.ofPage(), what);
    disturbed |= isSettled(path);
    note(path);
  }

  /** Gives an address that a writer asked for to a page that no file stands for. */
  void give(SitePath path, String what, SourcePath file, Span place) {
    give(path, what);
    places.put(path.ofPage(), new Place(file, place));
  }

  /**
   * Keeps addresses free for files that no page stands for, and whose names nobody knows yet.
   *
   * @param what has them
   */
  void keep(Predicate<SitePath> addresses, String what) {
    kept.add(new Kept(addresses, what));
  }

  private @Nullable String keeper(SitePath path) {
    for (Kept some : kept) {
      if (some.addresses().test(path)) {
        return some.what();
      }
    }
    return null;
  }

  /**
   * Gives an address to what is made of a file, unless somebody has it.
   *
   * @param cure what the writer should do about a clash
   * @param keys of the file, the first of which is shown in a problem
   * @return whether the address was free
   */
  boolean claim(SitePath path, SourcePath file, String cure, String... keys) {
    Object owner = keeper(path);
    if (owner == null) {
      owner = owners.putIfAbsent(path.ofPage(), file);
    }
    disturbed |= isSettled(path);
    if (owner == null) {
      note(path);
      return true;
    }
    Location place = keys.length == 0 ? Location.ofFile(file.value()) : tree.placeOfKey(file, keys);
    problems.report(ProblemKind.DUPLICATE_ADDRESS, place, path.value(), owner.toString(), cure);
    return false;
  }

  /** Whether somebody has the address. */
  boolean isTaken(SitePath path) {
    return owners.containsKey(path.ofPage()) || isSettled(path) || keeper(path) != null;
  }

  /** Who has the address, in words; null if nobody has. */
  @Nullable String owner(SitePath path) {
    Object owner = owners.get(path.ofPage());
    return owner == null ? keeper(path) : owner.toString();
  }

  private void note(SitePath path) {
    if (!path.isFolder()) {
      plainFiles.add(path.value());
    }
    if (!Namesakes.folded(path.value()).equals(path.value())) {
      unusual.add(path.ofPage());
    }
  }

  /** Finds addresses that some disks and hosts do not tell apart. */
  void checkNamesakes() {
    Map<String, SitePath> seen = new HashMap<>();
    for (SitePath path : unusual) {
      String folded = Namesakes.folded(path.value());
      SitePath usual = SitePath.fault(folded) == null ? new SitePath(folded).ofPage() : path;
      SitePath before = seen.putIfAbsent(folded, path);
      SitePath other = owners.containsKey(usual) ? usual : before;
      Location place = other == null || areNamesakes(path, other) ? null : place(path);
      if (other != null && place != null) {
        problems.report(
            ProblemKind.NAMESAKE_ADDRESSES,
            place,
            path.value(),
            other.value(),
            Namesakes.difference(path.value(), other.value()));
      }
    }
  }

  /** Whether it is known of their files already. */
  private boolean areNamesakes(SitePath one, SitePath other) {
    return owners.get(one) instanceof SourcePath file
        && owners.get(other) instanceof SourcePath otherFile
        && Namesakes.folded(file.value()).equals(Namesakes.folded(otherFile.value()));
  }

  /** Finds files that would have to be folders at the same time. */
  void checkFolders() {
    Set<String> seen = new HashSet<>();
    Set<String> both = new TreeSet<>();
    for (SitePath path : owners.keySet()) {
      String address = path.value();
      int end = address.lastIndexOf('/');
      String folder = address.substring(0, end);
      // A page's own folder is nobody else's, so there is no use in remembering it.
      while (end > 0 && ((path.isFolder() && end == address.length() - 1) || seen.add(folder))) {
        if (plainFiles.contains(folder)) {
          both.add(folder);
        }
        end = address.lastIndexOf('/', end - 1);
        folder = address.substring(0, Math.max(0, end));
      }
    }
    both.forEach(this::reportFolder);
  }

  /** The problem stands at the file; if nobody has written that one, at the first below it. */
  private void reportFolder(String folder) {
    Location place = place(new SitePath(folder));
    if (place == null) {
      place =
          owners.keySet().stream()
              .filter(path -> path.value().startsWith(folder + "/"))
              .sorted(Comparator.comparing(SitePath::file))
              .map(this::place)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
    }
    problems.report(ProblemKind.FILE_AND_FOLDER, place, folder);
  }

  /** Where an address was asked for; null if no writer did. */
  private @Nullable Location place(SitePath path) {
    Place place = places.get(path);
    if (place != null) {
      return tree.place(place.file(), place.span());
    }
    return owners.get(path) instanceof SourcePath file ? Location.ofFile(file.value()) : null;
  }

  /** Addresses that are kept free, and for what. */
  private record Kept(Predicate<SitePath> addresses, String what) {}

  /** Where a writer asked for an address. */
  private record Place(SourcePath file, Span span) {}
}
