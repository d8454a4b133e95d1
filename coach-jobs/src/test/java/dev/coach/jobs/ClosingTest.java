package dev.coach.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoachException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final List<String> closed = new ArrayList<>();
    private final Closing closing = new Closing();

    @Test
    void closesInTheReverseOrderAndOnce() {
        closing.add("database", () -> closed.add("database"));
        closing.add("server", () -> closed.add("server"));

        closing.close();
        closing.close();

        assertThat(closed).containsExactly("server", "database");
    }

    @Test
    void closesTheRestWhenOneFails() {
        closing.add("database", () -> closed.add("database"));
        closing.add("server", () -> {
            throw new IllegalStateException("stuck");
        });

        closing.close();

        assertThat(closed).containsExactly("database");
    }

    @Test
    void opensNothingMoreOnceTheProcessIsToEndAndClosesWhatIsOpen() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> closing.add("database", () -> {
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                    closed.add("database");
                }))
                .isInstanceOf(CoachException.class);
        closing.close();

        assertThat(closed).containsExactly("database");
        assertThat(Thread.interrupted()).isTrue();
    }
}
