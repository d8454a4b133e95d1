package dev.coach.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptFileTest {
    private static final String FILE = """
            version: greeting/2

            ## frame
            Hello {{name}}.

            {{more}}

            Go on.

            ## more
            You are {{age}}.
            """;

    private final PromptFile file = PromptFile.parse(FILE);

    @Test
    void fillsItsPlaces() {
        assertThat(file.version()).isEqualTo("greeting/2");
        assertThat(file.fill("frame", Map.of("name", "Sam", "more", file.fill("more", Map.of("age", "30")))))
                .isEqualTo("Hello Sam.\n\nYou are 30.\n\nGo on.");
    }

    @Test
    void leavesNoGapWhereAValueIsEmpty() {
        assertThat(file.fill("frame", Map.of("name", "Sam", "more", ""))).isEqualTo("Hello Sam.\n\nGo on.");
    }

    @Test
    void doesNotFillWhatAValueLooksLike() {
        assertThat(file.fill("more", Map.of("age", "{{name}} $1 \\"))).isEqualTo("You are {{name}} $1 \\.");
    }

    @Test
    void refusesAPlaceWithoutAValue() {
        assertThatThrownBy(() -> file.fill("frame", Map.of("name", "Sam")))
                .hasMessage("has a place in frame that nothing fills: {{more}}");
    }

    @Test
    void refusesAFileWithoutAVersion() {
        assertThatThrownBy(() -> PromptFile.parse("## frame\nHello")).hasMessageContaining("version: coach-reply/6");
        assertThatThrownBy(() -> PromptFile.parse("")).hasMessageContaining("version: coach-reply/6");
    }

    @Test
    void refusesAPartThatIsThereTwice() {
        assertThatThrownBy(() -> PromptFile.parse("version: a/1\n## b\n1\n## b\n2"))
                .hasMessage("has the part b twice");
    }
}
