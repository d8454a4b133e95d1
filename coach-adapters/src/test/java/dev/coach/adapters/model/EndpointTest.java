package dev.coach.adapters.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:11434, http://localhost:11434/v1/chat/completions",
        "http://localhost:11434/, http://localhost:11434/v1/chat/completions",
        "http://localhost:11434/v1, http://localhost:11434/v1/chat/completions",
        "http://localhost:11434/v1//, http://localhost:11434/v1/chat/completions",
        "HTTPS://api.example.org/openai/v1, https://api.example.org/openai/v1/chat/completions",
        "https://api.example.org/api/paas/v4/, https://api.example.org/api/paas/v4/chat/completions",
        "https://example.org/v1/chat/completions, https://example.org/v1/chat/completions",
        "https://example.org/d/m?api-version=1, https://example.org/d/m/chat/completions?api-version=1"
    })
    void findsTheChatCompletionsOfABaseUrl(URI baseUrl, String expected) {
        assertThat(Endpoint.of(baseUrl, "/chat/completions")).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:11434", "ftp://example.org", "/v1", "http:///v1"})
    void saysWhatIsWrongWithAUrl(URI baseUrl) {
        assertThatThrownBy(() -> Endpoint.of(baseUrl, "/chat/completions"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the URL of the model ");
    }

    @Test
    void doesNotShowThePasswordOfAUrl() {
        assertThatThrownBy(() -> Endpoint.of(URI.create("http://me:hidden@example.org"), "/chat/completions"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hidden");
    }
}
