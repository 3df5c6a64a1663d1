package press.stet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * The house rules that a compiler does not know. Data flows one way: a package imports lower floors
 * only, never its own. Whoever adds a package gives it a floor here.
 */
@AnalyzeClasses(packages = "press.stet", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

  /** Packages from the ground up. A name stands for its sub-packages, too, save for the root's. */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("core.value", "core.cost", "core.calendar"),
          Set.of("core.diagnostic", "core.words"),
          Set.of("core.config", "core.article"),
          Set.of("core.site"),
          Set.of("core.page"),
          Set.of("generator.binary", "generator.lock", "generator.parallel", "generator.compress"),
          Set.of(
              "generator.source",
              "generator.yaml",
              "generator.json",
              "generator.xml",
              "generator.theme",
              "generator.body",
              "generator.card",
              "generator.link"),
          Set.of("generator.words"),
          Set.of(
              "generator.config",
              "generator.parse",
              "generator.assemble",
              "generator.plan",
              "generator.compose",
              "generator.render",
              "generator.feed",
              "generator.sitemap",
              "generator.image",
              "generator.search",
              "generator.output"),
          Set.of("generator.draft", "generator.cache", "generator.ledger", "generator.leak"),
          Set.of("generator"),
          Set.of("generator.preview"));

  /** Who may name what beyond the JDK's {@code java} packages. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("tools.jackson.", Set.of("generator.yaml")),
          Map.entry("org.snakeyaml.", Set.of("generator.yaml")),
          Map.entry("org.commonmark.", Set.of("generator.parse")),
          // HTML in articles, and drawings in SVG.
          Map.entry("org.jsoup.", Set.of("generator.parse", "generator.image")),
          Map.entry("freemarker.", Set.of("generator.render")),
          Map.entry("io.methvin.", Set.of("generator.preview")),
          Map.entry("com.sun.net.httpserver.", Set.of("generator.preview")),
          Map.entry("javax.imageio.", Set.of("generator.image")),
          Map.entry("com.twelvemonkeys.", Set.of("generator.image")),
          Map.entry("com.luciad.", Set.of("generator.image")),
          Map.entry("com.drew.", Set.of("generator.image")),
          Map.entry("com.aayushatharva.brotli4j.", Set.of("generator.compress")));

  private static final Set<String> WORLD = Set.of("java.", "javax.xml.stream.", "org.jspecify.");

  @ArchTest
  static final ArchRule every_package_has_a_floor =
      classes()
          .should(
              satisfy(
                  "have a floor",
                  (type, events) -> {
                    if (floorOf(type) < 0) {
                      violation(events, type, type.getPackageName() + " has no floor");
                    }
                  }));

  @ArchTest
  static final ArchRule a_package_imports_lower_floors_only =
      classes()
          .should(
              satisfy(
                  "import lower floors only",
                  (type, events) -> {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                      JavaClass target = dependency.getTargetClass().getBaseComponentType();
                      boolean ours = target.getPackageName().startsWith("press.stet");
                      if (ours
                          && !treeOf(target).equals(treeOf(type))
                          && floorOf(target) >= floorOf(type)) {
                        violation(events, dependency, dependency.getDescription());
                      }
                    }
                  }));

  @ArchTest
  static final ArchRule a_library_is_named_in_one_package =
      classes()
          .should(
              satisfy(
                  "leave libraries to the package that wraps them",
                  (type, events) -> {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                      if (!mayName(type, dependency.getTargetClass().getBaseComponentType())) {
                        violation(events, dependency, dependency.getDescription());
                      }
                    }
                  }));

  @ArchTest
  static final ArchRule cards_are_drawn_without_fonts_of_the_machine =
      noClasses()
          .that()
          .resideInAPackage("press.stet.generator.card")
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.."));

  @ArchTest
  static final ArchRule core_reads_and_writes_nothing =
      noClasses()
          .that()
          .resideInAPackage("press.stet.core..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                  .and(
                      describe(
                          "are more than an address",
                          (JavaClass type) -> !type.getFullName().startsWith("java.net.URI"))));

  @ArchTest
  static final ArchRule no_package_cycles =
      slices().matching("press.stet.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule no_setters =
      methods().that().areNotStatic().should().haveNameNotMatching("set\\p{Upper}.*");

  @ArchTest static final ArchRule no_static_state = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule every_package_says_that_null_is_marked =
      classes()
          .should(
              satisfy(
                  "live in a @NullMarked package",
                  (type, events) -> {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                      violation(events, type, type.getPackageName() + " is not @NullMarked");
                    }
                  }));

  @ArchTest
  static final ArchRule steps_ask_neither_clock_nor_default_locale_nor_zone =
      noClasses()
          .that(describe("are steps or lie below them", type -> floorOf(type) < floor("generator")))
          .should(callMethodWhere(asksTheMachine()));

  private static DescribedPredicate<JavaMethodCall> asksTheMachine() {
    return describe(
        "the answer depends on the machine",
        call -> {
          MethodCallTarget target = call.getTarget();
          String method = target.getOwner().getSimpleName() + "." + target.getName();
          List<JavaClass> parameters = target.getRawParameterTypes();
          boolean local =
              parameters.isEmpty() || !parameters.get(0).isEquivalentTo(java.util.Locale.class);
          return switch (method) {
            case "Instant.now",
                "LocalDate.now",
                "LocalDateTime.now",
                "ZonedDateTime.now",
                "OffsetDateTime.now",
                "YearMonth.now",
                "Year.now" ->
                parameters.isEmpty();
            case "System.currentTimeMillis",
                "ZoneId.systemDefault",
                "Locale.getDefault",
                "String.formatted",
                "Math.random",
                "UUID.randomUUID" ->
                true;
            case "String.toLowerCase", "String.toUpperCase", "String.format" -> local;
            case "DateTimeFormatter.ofPattern" -> parameters.size() == 1;
            default -> false;
          };
        });
  }

  private static boolean mayName(JavaClass type, JavaClass target) {
    String name = target.getFullName();
    if (target.isPrimitive()
        || name.startsWith("press.stet.")
        || WORLD.stream().anyMatch(name::startsWith)) {
      return true;
    }
    return LIBRARIES.entrySet().stream()
        .anyMatch(e -> name.startsWith(e.getKey()) && e.getValue().contains(treeOf(type)));
  }

  private static int floorOf(JavaClass type) {
    return floor(treeOf(type));
  }

  private static int floor(String tree) {
    for (int i = 0; i < FLOORS.size(); i++) {
      if (FLOORS.get(i).contains(tree)) {
        return i;
      }
    }
    return -1;
  }

  /** The package of the table that a class belongs to: two names deep. */
  private static String treeOf(JavaClass type) {
    String[] names = type.getPackageName().split("\\.");
    return names.length < 4 ? names[names.length - 1] : names[2] + "." + names[3];
  }

  private interface Check {
    void on(JavaClass type, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> satisfy(String description, Check check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.on(type, events);
      }
    };
  }

  private static void violation(ConditionEvents events, Object where, String message) {
    events.add(SimpleConditionEvent.violated(where, message));
  }
}
