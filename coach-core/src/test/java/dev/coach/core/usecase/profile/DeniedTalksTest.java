package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.IndentedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a profile holds when work, studies or skills that were told of are denied or set right, in the same conversation and in a later one.
 * The files of {@code denied} have one case a line, its messages parted by a slash, with ⏎ before the one that may begin another
 * conversation, and below it, indented, all that is held in the end.
 */
class DeniedTalksTest extends SamsProfile {
    private static final String NEXT = " ⏎ ";

    /** @param later whether the denial begins another conversation */
    private record Talk(String line, boolean later, List<String> held) {
        @Override
        public String toString() {
            return line + (later ? " (later)" : "");
        }
    }

    static Stream<Talk> talks() {
        return Stream.of("work", "studies", "skills").flatMap(DeniedTalksTest::talks);
    }

    @ParameterizedTest
    @MethodSource("talks")
    void leaves(Talk talk) {
        for (String part : talk.line().split(NEXT)) {
            if (talk.later()) {
                open();
            }
            Stream.of(part.split(" / ")).forEach(this::say);
        }

        assertThat(held()).containsExactlyInAnyOrderElementsOf(talk.held());
    }

    private List<String> held() {
        List<String> held = new ArrayList<>();
        profile().values().forEach((name, value) -> held.add(name + " = " + value.value()));
        profile()
                .items()
                .forEach((collection, items) ->
                        items.forEach(item -> held.add(collection + " " + new TreeMap<>(item.written()))));
        return held;
    }

    private static Stream<Talk> talks(String file) {
        return IndentedTable.read(DeniedTalksTest.class, "denied/" + file + ".txt").stream()
                .flatMap(entry -> Stream.of(false, true).map(later -> new Talk(entry.line(), later, entry.below())));
    }
}
