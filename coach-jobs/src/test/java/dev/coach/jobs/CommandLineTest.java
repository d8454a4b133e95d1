package dev.coach.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoachException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void readsFlagsInBothForms() {
        assertThat(CommandLine.flags("--port", "8080", "--admin-port=8081", "--config", "coach.properties"))
                .isEqualTo(Map.of(
                        "COACH_PORT", "8080", "COACH_ADMIN_PORT", "8081", "COACH_CONFIG_FILE", "coach.properties"));
        assertThat(CommandLine.flags()).isEmpty();
    }

    @Test
    void refusesAFlagThatDoesNotExist() {
        assertThatThrownBy(() -> CommandLine.flags("--prot", "8080"))
                .isInstanceOf(CoachException.class)
                .hasMessage("Unknown argument --prot. --help lists what there is.");
        assertThatThrownBy(() -> CommandLine.flags("serve")).hasMessageContaining("Unknown argument serve");
    }

    @Test
    void refusesAFlagWithoutAValue() {
        assertThatThrownBy(() -> CommandLine.flags("--port")).hasMessage("The flag --port needs a value.");
    }

    @Test
    void takesNoSecretWhereEverybodyCanSeeIt() {
        assertThatThrownBy(() -> CommandLine.flags("--model-key", "k")).hasMessageContaining("Unknown argument");
        assertThat(CommandLine.help("coach-server", "Serves."))
                .contains("--port", "COACH_PORT (default 7070)")
                .doesNotContain("--model-key ")
                .doesNotContain("--database-url");
    }
}
