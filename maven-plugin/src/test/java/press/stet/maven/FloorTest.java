package press.stet.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The plugin stands on the top floor: it maps, calls and words, and leaves the work to others. */
@AnalyzeClasses(packages = "press.stet.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorTest {

  @ArchTest
  static final ArchRule knows_maven_and_the_entrances_of_the_generator =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.apache.maven..",
                  "org.jspecify.annotations",
                  "press.stet.core..",
                  "press.stet.generator",
                  "press.stet.generator.cache",
                  "press.stet.generator.draft",
                  "press.stet.generator.preview",
                  "press.stet.generator.source",
                  "press.stet.generator.theme",
                  "press.stet.maven"));

  @ArchTest static final ArchRule no_static_state = fields().that().areStatic().should().beFinal();
}
