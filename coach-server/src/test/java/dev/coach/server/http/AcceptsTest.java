package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptsTest {
    @ParameterizedTest
    @ValueSource(strings = {";;;,/", ";", ",", "*", "application/json;q=0"})
    void takesNothingOfWhatCannotBeReadOrIsRuledOut(String header) {
        assertThat(Accepts.of(header).takes("application/json")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {";, application/json", "text/html,*/*;q=0.1", "application/*", "APPLICATION/JSON ; q=1"})
    void takesWhatIsNamedBesideIt(String header) {
        assertThat(Accepts.of(header).takes("application/json")).isTrue();
    }
}
