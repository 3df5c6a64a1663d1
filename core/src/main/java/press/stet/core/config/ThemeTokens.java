package press.stet.core.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import press.stet.core.diagnostic.Location;
import press.stet.core.value.Colour;

/**
 * The colours and typefaces that a newspaper chooses in {@code site.yaml}, in place of its theme's.
 *
 * @param light colours by the name of the theme's property: {@code accent}
 * @param dark the same for readers who want light text on a dark ground
 * @param sections the accent of single sections, by their id
 * @param darkSections the same on a dark ground
 * @param faces typefaces, at most one for each role
 */
public record ThemeTokens(
    Map<String, Colour> light,
    Map<String, Colour> dark,
    Map<String, Colour> sections,
    Map<String, Colour> darkSections,
    List<Face> faces) {

  /** Those of a newspaper that leaves all to its theme. */
  public static final ThemeTokens NONE =
      new ThemeTokens(Map.of(), Map.of(), Map.of(), Map.of(), List.of());

  /** Copies the maps and the list. */
  public ThemeTokens {
    light = Collections.unmodifiableMap(new TreeMap<>(light));
    dark = Collections.unmodifiableMap(new TreeMap<>(dark));
    sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    darkSections = Collections.unmodifiableMap(new TreeMap<>(darkSections));
    faces = List.copyOf(faces);
  }

  /** The same, with some of the faces. */
  public ThemeTokens withFaces(Predicate<Face> wanted) {
    List<Face> some = faces.stream().filter(wanted).toList();
    return new ThemeTokens(light, dark, sections, darkSections, some);
  }

  /**
   * A typeface.
   *
   * @param property of the theme that names it: {@code display}
   * @param name of a family that readers have; or a file's path below {@code assets/}
   * @param file whether it is a file
   * @param place where it is named
   */
  public record Face(String property, String name, boolean file, Location place) {}
}
