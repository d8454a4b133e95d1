package dev.coach.core.guided;

import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;

/** What a coach answers who is asked what it knows. */
final class Recollection {
    private static final int MOST_SCALARS = 12;
    private static final String NOTHING =
            "Nothing yet. Tell me in a few sentences what you do and what you would like to be different, and I will keep track of it.";

    private Recollection() {}

    static String of(Catalogue catalogue, Profile profile) {
        Clauses.Told told = new Clauses(catalogue, profile, profile.values().keySet(), item -> true).tell(MOST_SCALARS);
        int left = told.left().size();
        if (told.clauses().isEmpty() && left == 0) {
            return NOTHING;
        }
        String known = told.clauses().isEmpty()
                ? ""
                : "This is what I know from you: %s. ".formatted(English.list(told.clauses()));
        String more = left == 0 ? "" : "I have noted %d more %s. ".formatted(left, left == 1 ? "detail" : "details");
        return known + more + "Your profile shows all of it, each with the words that I have it from.";
    }
}
