package dev.claimboard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way: what stands left in the flow never imports what stands right of it. */
@AnalyzeClasses(packages = "dev.claimboard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.claimboard.";

  @ArchTest
  static final ArchRule ground = leftNeverImports(new String[] {"text", "paper"},
      "claim", "catalog", "phrase", "parse", "extract", "reader", "evaluate", "board", "store", "export", "web", "cli");

  @ArchTest
  static final ArchRule vocabulary = leftNeverImports(new String[] {"claim", "catalog", "phrase"},
      "parse", "extract", "reader", "evaluate", "board", "store", "export", "web", "cli");

  @ArchTest
  static final ArchRule reading = leftNeverImports(new String[] {"reader"},
      "claim", "catalog", "phrase", "parse", "extract", "evaluate", "board", "store", "export", "web", "cli");

  @ArchTest
  static final ArchRule parsing = leftNeverImports(new String[] {"parse"},
      "extract", "reader", "evaluate", "board", "store", "export", "web", "cli");

  @ArchTest
  static final ArchRule extraction = leftNeverImports(new String[] {"extract"},
      "reader", "evaluate", "board", "store", "export", "web", "cli");

  @ArchTest
  static final ArchRule boards = leftNeverImports(new String[] {"board"}, "extract", "reader", "parse", "store", "export", "web", "cli");

  @ArchTest
  static final ArchRule suggestingAndTables = leftNeverImports(new String[] {"suggest", "pwc"}, "extract", "reader", "parse", "store", "export", "web", "cli");

  @ArchTest
  static final ArchRule storing = leftNeverImports(new String[] {"store"}, "extract", "reader", "parse", "export", "web", "cli");

  @ArchTest
  static final ArchRule exporting = leftNeverImports(new String[] {"export", "evaluate"}, "fit", "web", "cli");

  @ArchTest
  static final ArchRule fitting = leftNeverImports(new String[] {"fit"}, "reader", "board", "store", "export", "web", "cli");

  @ArchTest
  static final ArchRule pages = leftNeverImports(new String[] {"web"}, "cli");

  @ArchTest
  static final ArchRule onlyTheParserKnowsAntlr = onlyIn("parse", "org.antlr..");

  @ArchTest
  static final ArchRule onlyTheStoreKnowsSql = onlyIn("store", "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..");

  @ArchTest
  static final ArchRule onlyTheWebKnowsJavalin = onlyIn("web", "io.javalin..", "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule partsOfTheExtractorHaveNoCycles = slices().matching("dev.claimboard.extract.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noDrawersForLeftovers = noClasses().should()
      .resideInAnyPackage("..util..", "..common..", "..helper..", "..model..", "..service..", "..impl..");

  private static ArchRule leftNeverImports(String[] left, String... right) {
    return noClasses().that().resideInAnyPackage(packages(left)).should().dependOnClassesThat().resideInAnyPackage(packages(right));
  }

  private static ArchRule onlyIn(String owner, String... libraries) {
    return noClasses().that().resideOutsideOfPackage(ROOT + owner + "..").should().dependOnClassesThat().resideInAnyPackage(libraries);
  }

  private static String[] packages(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = ROOT + names[i] + "..";
    }
    return packages;
  }
}
