package dev.coach.adapters;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of the adapters. */
class AdapterArchitectureTest {
    private static final JavaClasses ADAPTERS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.coach.adapters");

    @ParameterizedTest
    @ValueSource(
            strings = {"account", "config", "embedded", "exchange", "jobrunr", "model", "pdf", "postgres", "telemetry"})
    void everyPackageThatTheRulesSpeakOfHoldsCode(String name) {
        assertThat(ADAPTERS.that(resideInAPackage("dev.coach.adapters." + name + "..")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "exchange", "jobrunr", "model", "pdf", "postgres", "telemetry"})
    void anAdapterKnowsNoOtherAdapter(String name) {
        noClasses()
                .that()
                .resideInAPackage("dev.coach.adapters." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.coach.adapters..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAPackage("dev.coach.adapters." + name + "..")))
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAPackage("dev.coach.adapters.account.."))))
                .because("a technology must be replaceable alone; only the account port is shared")
                .check(ADAPTERS);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.coach.adapters.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that know each other are one package")
                .check(ADAPTERS);
    }

    @Test
    void eachTechnologyStaysInItsPackage() {
        only("org.jdbi..", "postgres");
        only("com.zaxxer..", "postgres");
        only("org.flywaydb..", "postgres");
        only("org.jobrunr..", "jobrunr");
        only("okhttp3..", "model");
        only("io.github.resilience4j..", "model");
        only("org.apache.pdfbox..", "pdf");
        only("org.apache.commons.compress..", "embedded");
        only("de.siegmar.fastcsv..", "exchange");
        only("io.micrometer..", "telemetry");
    }

    private static void only(String technology, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.coach.adapters." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology)
                .because("a technology must be replaceable alone")
                .check(ADAPTERS);
    }

    @Test
    void sqlIsSpokenOnlyWhereADatabaseIs() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.coach.adapters.postgres..",
                        "dev.coach.adapters.embedded..",
                        "dev.coach.adapters.jobrunr..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .because("only these talk to a database")
                .check(ADAPTERS);
    }

    @Test
    void timeAndIdsComeFromOutside() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("a test must be able to set the one and foresee the other")
                .check(ADAPTERS);
    }

    @Test
    void storesAndModelsArePackagePrivate() {
        classes()
                .that()
                .resideInAPackage("dev.coach.adapters..")
                .and()
                .haveSimpleNameEndingWith("Store")
                .and()
                .areNotInterfaces()
                .should()
                .bePackagePrivate()
                .because("a process gets them as ports from the one factory of their package")
                .check(ADAPTERS);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service|Processor|Data|Info|DTO|Dto)$")
                .because("such a suffix says that the real name was not found yet")
                .check(ADAPTERS);
    }
}
