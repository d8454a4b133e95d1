package dev.coach.cli.extract;

import dev.coach.core.domain.conversation.Speaker;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names under which transcripts know the two speakers. */
final class Role {
    private static final Set<String> COACHEES = Set.of(
            "user",
            "human",
            "coachee",
            "interviewee",
            "me",
            "entrevistado",
            "entrevistada",
            "yo",
            "usuario",
            "usuaria");
    private static final Set<String> COACHES = Set.of(
            "assistant",
            "ai",
            "coach",
            "counsellor",
            "counselor",
            "interviewer",
            "recruiter",
            "asistente",
            "entrevistador",
            "entrevistadora",
            "orientador",
            "orientadora",
            "reclutador",
            "reclutadora");

    private Role() {}

    static Optional<Speaker> speaker(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (COACHEES.contains(plain)) {
            return Optional.of(Speaker.COACHEE);
        }
        return COACHES.contains(plain) ? Optional.of(Speaker.COACH) : Optional.empty();
    }

    /** All names, for messages. */
    static Iterable<String> names() {
        Set<String> names = new TreeSet<>(COACHEES);
        names.addAll(COACHES);
        return names;
    }
}
