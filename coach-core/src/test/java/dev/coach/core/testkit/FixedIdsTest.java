package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.port.IdSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FixedIdsTest extends IdSourceContract {
    @Override
    protected IdSource ids() {
        return new FixedIds();
    }

    @Test
    void drawsTheSameAscendingIdsInEveryRun() {
        List<UUID> drawn = Stream.generate(new FixedIds()::next).limit(1_000).toList();

        assertThat(drawn).isSorted();
        assertThat(drawn)
                .isEqualTo(Stream.generate(new FixedIds()::next).limit(1_000).toList());
        assertThat(drawn.getFirst()).hasToString("00000000-0001-7000-8000-000000000000");
        assertThat(drawn).allMatch(id -> id.version() == 7);
    }

    @Test
    void idsOfTwoSeriesNeverMeet() {
        assertThat(Stream.generate(new FixedIds(1)::next).limit(1_000))
                .doesNotContainAnyElementsOf(
                        Stream.generate(new FixedIds(2)::next).limit(1_000).toList());
    }
}
