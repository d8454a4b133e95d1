package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.port.IdSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link IdSource} does. */
public abstract class IdSourceContract {
    protected abstract IdSource ids();

    @Test
    void neverDrawsTheSameIdTwiceOnAnyThread() {
        IdSource ids = ids();
        List<List<UUID>> drawn =
                Race.run(8, number -> Stream.generate(ids::next).limit(10_000).toList());

        Set<UUID> different = new HashSet<>();
        drawn.forEach(different::addAll);
        assertThat(different).hasSize(80_000);
    }

    @Test
    void drawsIdsOfTheStandardVariant() {
        assertThat(Stream.generate(ids()::next).limit(100))
                .allSatisfy(id -> assertThat(id.variant()).isEqualTo(2));
    }
}
