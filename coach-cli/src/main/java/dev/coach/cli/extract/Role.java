package dev.coach.cli.extract;

import dev.coach.core.domain.conversation.Speaker;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The names under which transcripts know the two speakers. */
final class Role {
    private static final Map<String, Speaker> SPEAKERS = Map.of(
            "user", Speaker.COACHEE,
            "human", Speaker.COACHEE,
            "coachee", Speaker.COACHEE,
            "interviewee", Speaker.COACHEE,
            "assistant", Speaker.COACH,
            "ai", Speaker.COACH,
            "coach", Speaker.COACH,
            "interviewer", Speaker.COACH);

    private Role() {}

    static Optional<Speaker> speaker(String name) {
        return Optional.ofNullable(SPEAKERS.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** All names, for messages and patterns. */
    static Iterable<String> names() {
        return new TreeSet<>(SPEAKERS.keySet());
    }
}
