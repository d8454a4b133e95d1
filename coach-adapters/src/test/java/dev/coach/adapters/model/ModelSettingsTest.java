package dev.coach.adapters.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {
    private static final URI LOCAL = URI.create("http://localhost:1");

    @Test
    void doesNotShowTheKey() {
        assertThat(ModelSettings.of(ModelApi.CHAT_COMPLETIONS, LOCAL, "m", ApiKey.of("sk-secret"))
                        .toString())
                .contains("key=***")
                .doesNotContain("sk-secret");
    }

    @Test
    void takesAKeyAsItStandsInAFile() {
        assertThat(ApiKey.of(" sk-1\r\n").reveal()).isEqualTo("sk-1");
    }

    @Test
    void refusesAKeyThatCannotBeOneWithoutShowingIt() {
        assertThatThrownBy(() -> ApiKey.of(" \n")).hasMessageContaining("empty");
        assertThatThrownBy(() -> ApiKey.of("sk-secret and more")).hasMessageNotContaining("secret");
        assertThatThrownBy(() -> ApiKey.of("sk-secrét")).hasMessageNotContaining("secr");
    }

    @Test
    void refusesAnEmptyModelNameAndLimitsThatAreNoTime() {
        assertThatThrownBy(() -> ModelSettings.of(ModelApi.CHAT_COMPLETIONS, LOCAL, " ", null))
                .hasMessageContaining("name of the model");
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> ModelSettings.of(ModelApi.CHAT_COMPLETIONS, LOCAL, "m", null)
                        .withLimits(second, second, Duration.ZERO, second))
                .hasMessageContaining("pause");
    }
}
