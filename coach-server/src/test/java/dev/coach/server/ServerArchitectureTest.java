package dev.coach.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of the server. */
class ServerArchitectureTest {
    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.coach.server", "dev.coach.jobs");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.coach.server.http",
                "dev.coach.server.wire",
                "dev.coach.server.account",
                "dev.coach.server.turn",
                "dev.coach.jobs"
            })
    void everyPackageThatTheRulesSpeakOfHoldsCode(String name) {
        assertThat(SERVER.that(resideInAPackage(name))).isNotEmpty();
    }

    @Test
    void onlyTheHttpPackageKnowsJavalin() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.coach.server.http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .because("the web framework must be replaceable")
                .check(SERVER);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.coach.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that know each other are one package")
                .check(SERVER);
    }

    @Test
    void theWorkerKnowsNothingOfTheServer() {
        noClasses()
                .that()
                .resideInAPackage("dev.coach.jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.coach.server..")
                .because("it also runs without one")
                .check(SERVER);
    }

    @Test
    void databaseAndModelAreOpenedByTheEngineAlone() {
        noClasses()
                .that()
                .resideInAPackage("dev.coach.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.coach.adapters.postgres..",
                        "dev.coach.adapters.embedded..",
                        "dev.coach.adapters.model..",
                        "dev.coach.adapters.jobrunr..",
                        "java.sql..")
                .because("server and worker must open the same things in the same way")
                .check(SERVER);
    }

    @Test
    void timeAndIdsComeFromOutside() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Wiring")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .because("a test must be able to set the one and foresee the other")
                .check(SERVER);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service|Processor|Data|Info|DTO|Dto)$")
                .because("such a suffix says that the real name was not found yet")
                .check(SERVER);
    }
}
