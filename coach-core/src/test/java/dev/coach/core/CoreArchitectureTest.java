package dev.coach.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.coach.core.port.ChatRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of the core. */
class CoreArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.coach.core");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain",
                "schema",
                "port",
                "extraction",
                "voice",
                "policy",
                "guided",
                "privacy",
                "prompt",
                "usecase"
            })
    void everyPackageThatTheRulesSpeakOfHoldsCode(String name) {
        assertThat(CORE.that(resideInAPackage("dev.coach.core." + name + ".."))).isNotEmpty();
    }

    @Test
    void dependenciesPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy("dev.coach.core.domain..")
                .layer("schema")
                .definedBy("dev.coach.core.schema..")
                .layer("port")
                .definedBy("dev.coach.core.port..")
                .layer("extraction")
                .definedBy("dev.coach.core.extraction..")
                .layer("voice")
                .definedBy("dev.coach.core.voice..")
                .layer("policy")
                .definedBy("dev.coach.core.policy..")
                .layer("guided")
                .definedBy("dev.coach.core.guided..")
                .layer("privacy")
                .definedBy("dev.coach.core.privacy..")
                .layer("prompt")
                .definedBy("dev.coach.core.prompt..")
                .layer("usecase")
                .definedBy("dev.coach.core.usecase..")
                .layer("entry")
                .definedBy("dev.coach.core")
                .whereLayer("entry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("usecase")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("prompt")
                .mayOnlyBeAccessedByLayers("usecase", "entry")
                .whereLayer("privacy")
                .mayOnlyBeAccessedByLayers("prompt", "usecase", "entry")
                .whereLayer("guided")
                .mayOnlyBeAccessedByLayers("usecase")
                .whereLayer("policy")
                .mayOnlyBeAccessedByLayers("extraction", "usecase")
                .whereLayer("voice")
                .mayOnlyBeAccessedByLayers("policy", "guided", "usecase")
                .whereLayer("extraction")
                .mayOnlyBeAccessedByLayers("privacy", "prompt", "usecase")
                .whereLayer("port")
                .mayOnlyBeAccessedByLayers("extraction", "privacy", "prompt", "usecase", "entry")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers(
                        "extraction", "voice", "policy", "guided", "privacy", "prompt", "usecase", "entry")
                .because("a rule of coaching must be readable without knowing who calls it")
                .check(CORE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.coach.core.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that know each other are one package")
                .check(CORE);
    }

    @Test
    void everyRequestSaysWhatMustBeMasked() {
        noClasses()
                .that()
                .areNotAssignableTo(ChatRequest.class)
                .should()
                .callConstructor(ChatRequest.class, String.class, List.class, int.class)
                .because("names that the profile holds are masked only in requests that carry them")
                .check(CORE);
    }

    @Test
    void theCoreNeedsNoFramework() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.coach.core..", "org.jspecify..", "org.slf4j..", "tools.jackson..")
                .because("people embed it in applications that chose their own framework")
                .check(CORE);
    }

    @Test
    void theDomainDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAPackage("dev.coach.core.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "tools.jackson..")
                .because("records are what is, not where it is kept")
                .check(CORE);
    }

    @Test
    void timeAndIdsComeFromOutside() {
        for (Class<?> source : List.of(
                java.time.Instant.class, java.time.LocalDate.class, java.time.YearMonth.class, java.time.Year.class)) {
            noClasses()
                    .should()
                    .callMethod(source, "now")
                    .because("time comes from InstantSource, so that a test can set it")
                    .check(CORE);
        }
        noClasses()
                .should()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("ids come from IdSource, so that a test can foresee them")
                .check(CORE);
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .because("time comes from InstantSource, so that a test can set it")
                .check(CORE);
    }

    @Test
    void nothingIsPrinted() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a library leaves the console to its host")
                .check(CORE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Processor|Data|Info|DTO|Dto)$")
                .because("such a suffix says that the real name was not found yet")
                .check(CORE);
    }

    @Test
    void useCasesAreFinalAndRun() {
        classes()
                .that()
                .resideInAPackage("dev.coach.core.usecase..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotRecords()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .because("a use case is called, not extended")
                .check(CORE);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("dev.coach.core.usecase..")
                .and()
                .areDeclaredInClassesThat()
                .areTopLevelClasses()
                .and()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .should()
                .haveName("run")
                .because("a use case does one thing")
                .check(CORE);
    }
}
