package dev.coach.cli.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.cli.console.Console;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.TurnEvent;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableDisplayTest {
    private static final TurnEvent STATE =
            new TurnEvent.State(new CoachingDecision(CoachingState.INTAKE, List.of("It is new."), null, false), null);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ReadableDisplay display(String terminals, Duration patience) {
        Console console = new Console(InputStream.nullInputStream(), out, err, terminals, false);
        return new ReadableDisplay(console, true, 0, patience);
    }

    @Test
    void tellsAPersonThatTheModelIsWaitedForOnce() {
        ReadableDisplay display = display("oe", Duration.ofMillis(1));

        display.event(STATE);
        await().until(() -> err.toString(UTF_8).contains("Waiting for the model"));
        display.event(new TurnEvent.Delta("Hello. "));

        assertThat(err.toString(UTF_8).lines()).hasSize(1);
        assertThat(out.toString(UTF_8)).isEqualTo("Hello.");
    }

    @Test
    void saysNothingWhenTheFirstWordComesInTime() {
        ReadableDisplay display = display("oe", Duration.ofHours(1));

        display.event(STATE);
        display.event(new TurnEvent.Delta("Hello. "));

        assertThat(err.toString(UTF_8)).isEmpty();
    }
}
