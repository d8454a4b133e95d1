package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Mood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoodsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm exhausted.",
                "Honestly, I feel really stuck right now",
                "I have been so stressed lately",
                "I'm not happy at all",
                "It is all too much for me.",
                "Work is just hell",
                "My boss was a lying bully and she ruined my career",
                "my bak is gone so i cant keep doin it",
                "I'm stuck in a job I hate",
                "I was bullied there",
                "I can't sleep any more.",
                "I was so proud, and now I'm worried"
            })
    void hearsWhatWeighsOnSomebody(String message) {
        assertThat(Moods.in(message)).contains(Mood.HEAVY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my brother killed himself last year",
                "My dad died in May.",
                "I lost my mother",
                "Our little sister has passed away."
            })
    void hearsThatSomebodyMourns(String message) {
        assertThat(Moods.in(message)).contains(Mood.GRIEF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'm so happy!", "I feel great about it", "I am proud of that", "It was wonderful."})
    void hearsThatAllIsWell(String message) {
        assertThat(Moods.in(message)).contains(Mood.GLAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would be happy to move.",
                "I'm happy to relocate",
                "Are you tired?",
                "If I am tired I stop.",
                "My boss is stressed.",
                "I'm not tired.",
                "He says I'm stuck",
                "a hard drive",
                "My laptop died.",
                "I lost my friend's number",
                "My team passed the audit.",
                ""
            })
    void hearsNothingElse(String message) {
        assertThat(Moods.in(message)).isEmpty();
    }
}
