package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds direct identifiers by rules, in English and Spanish writing, in time linear in the text. Knows the names that the profile holds and
 * those that one of the texts introduces. Immutable.
 */
final class Identifiers {
    private static final Introductions INTRODUCTIONS = new Introductions();

    private final NameRule names;
    private final LinkRule links;
    private final PhoneRule phones;

    /**
     * @param known of the profile
     * @param texts by or about the coachee: a name that one of them introduces is found in each
     */
    Identifiers(Set<Identifier> known, List<String> texts) {
        Set<String> spelled = SpelledNames.in(texts);
        this.names = new NameRule(known, spelled);
        for (String text : texts) {
            for (Found introduced : INTRODUCTIONS.in(new Words(text))) {
                if (introduced.kind() == Kind.NAME) {
                    names.add(new Identifier(Kind.NAME, introduced.in(text)));
                }
            }
        }
        this.links = new LinkRule(known, new HashSet<>(names.singleNames()), spelled);
        this.phones = new PhoneRule(known);
    }

    /** Where they stand; places may overlap. */
    List<Found> in(String text) {
        Words words = new Words(text);
        List<Found> found = new ArrayList<>(EmailRule.in(text));
        found.addAll(links.in(text));
        found.addAll(phones.in(text));
        found.addAll(StreetRule.in(words));
        found.addAll(CalleRule.in(words));
        found.addAll(INTRODUCTIONS.in(words));
        found.addAll(names.in(words));
        return found;
    }
}
