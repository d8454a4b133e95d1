package dev.coach.langchain4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shape of the bridge. */
class BridgeArchitectureTest {
    private static final JavaClasses BRIDGE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.coach.langchain4j");

    @Test
    void onlyTheFactoryIsPublic() {
        assertThat(BRIDGE.contain(LangChain4jModels.class)).isTrue();
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("LangChain4jModels")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .bePackagePrivate()
                .because("what is public is forever")
                .check(BRIDGE);
    }

    @Test
    void knowsTheCoreAndLangChain4jAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "dev.coach.langchain4j..",
                        "dev.coach.core.domain..",
                        "dev.coach.core.port..",
                        "dev.langchain4j..",
                        "java..",
                        "javax.net.ssl..",
                        "org.jspecify..",
                        "org.slf4j..")
                .because("who embeds the core with it needs nothing else")
                .check(BRIDGE);
    }
}
