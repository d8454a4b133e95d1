package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @Test
    void isShownWithoutUserAndPassword() {
        assertThat(DatabaseAddress.of("jdbc:postgresql://a:1,b/coach?user=ada&password=geheim", null, null))
                .hasToString("a:1,b:5432/coach");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://ada:geheim@db.example.org:5432/coach",
                "jdbc:postgresql://ada:geheim@db.example.org/coach",
                "jdbc:postgresql://a:1,ada:geheim@b/coach",
                "jdbc:postgresql://geheim@b/coach"
            })
    void refusesAPasswordBeforeTheHostAndDoesNotShowIt(String url) {
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> DatabaseAddress.of(url, null, null))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_CONFIGURATION))
                .withMessageContaining("must look like jdbc:postgresql://host")
                .withMessageNotContaining("geheim");
    }
}
