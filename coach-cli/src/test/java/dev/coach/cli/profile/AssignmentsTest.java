package dev.coach.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTest {
    @Test
    void aNameWithoutAnEqualsSignTakesTheRestForItsValue() {
        assertThat(Assignments.of(List.of("current_title", "Head", "of", "Growth"))
                        .values())
                .isEqualTo(Map.of("current_title", "Head of Growth"));
        assertThat(Assignments.of(List.of("website_url", "https://a.example?x=1"))
                        .values())
                .isEqualTo(Map.of("website_url", "https://a.example?x=1"));
    }

    @Test
    void fieldsBehindACollectionBelongToTheItemThatIsAdded() {
        Assignments read = Assignments.of(
                List.of("current_title=Nurse", "positions+", "title=Cook", "employer=A=B", "skills+", "name=Java"));

        assertThat(read.values()).isEqualTo(Map.of("current_title", "Nurse"));
        assertThat(read.items())
                .containsExactly(
                        new Assignments.NewItem("positions", Map.of("title", "Cook", "employer", "A=B")),
                        new Assignments.NewItem("skills", Map.of("name", "Java")));
    }

    @ParameterizedTest
    @CsvSource({
        "current_title, is no NAME=VALUE",
        "a=b c, is no NAME=VALUE",
        "=b, is no NAME=VALUE",
        "positions+, Say what is to be added",
        "a=1 a=2, is set twice"
    })
    void saysWhatIsMissing(String arguments, String message) {
        assertThatThrownBy(() -> Assignments.of(List.of(arguments.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
