package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a coach says back of one update: the most important of it in clauses, the rest by name. */
final class Reflection {
    private static final int MOST_SCALARS = 6;
    /** The letters of "transition over into a". */
    private static final int LONGEST_VERB = 24;

    private final Catalogue catalogue;
    private final Profile after;
    private final List<Observation> observations;
    private final Set<String> changed;
    private final ItemClauses items;

    /** Scalars that were said and are not yet said back. */
    private final Set<String> said;

    private Reflection(Catalogue catalogue, ProfileUpdate heard) {
        this.catalogue = catalogue;
        this.after = heard.after();
        this.observations = heard.observations();
        this.changed = heard.changed();
        this.items = new ItemClauses(heard);
        this.said = targets(Operation.ASSERT);
        said.retainAll(after.values().keySet());
    }

    /**
     * The reflection of this update; empty when there is nothing to say back.
     *
     * @param lead the words before the clauses
     */
    static String of(Catalogue catalogue, ProfileUpdate heard, String lead) {
        Reflection reflection = new Reflection(catalogue, heard);
        return Stream.of(reflection.clauses(lead), reflection.rest(), reflection.retired(), reflection.declined())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String clauses(String lead) {
        List<String> clauses = new ArrayList<>(scalars());
        Set<String> told = targets(Operation.ASSERT);
        clauses.addAll(items.all(
                told.contains(CurrentSituation.TITLE.name()) || told.contains(CurrentSituation.EMPLOYER.name())));
        return clauses.isEmpty() ? "" : lead + " " + Phrase.list(clauses) + ".";
    }

    /** The most important first. */
    private List<String> scalars() {
        leaveOutWhatOthersImply();
        List<Attribute<?>> chosen = catalogue.scalars().stream()
                .filter(attribute -> attribute.reflection() != null && said.contains(attribute.name()))
                .sorted(Comparator.<Attribute<?>>comparingInt(Attribute::importance)
                        .reversed())
                .limit(MOST_SCALARS)
                .toList();
        chosen.forEach(attribute -> said.remove(attribute.name()));
        return chosen.stream().flatMap(attribute -> clause(attribute).stream()).toList();
    }

    private void leaveOutWhatOthersImply() {
        if (said.contains(Identity.CITY.name())) {
            said.remove(Identity.REGION.name());
        }
        if (said.contains(Identity.CITY.name()) || said.contains(Identity.REGION.name())) {
            said.remove(Identity.COUNTRY.name());
        }
        for (Attribute<String> goal : List.of(Goals.CAREER_GOAL_SHORT, Goals.CAREER_GOAL_LONG)) {
            if (isImplied(goal, Goals.TARGET_ROLE) || isImplied(goal, Goals.TARGET_INDUSTRY)) {
                said.remove(goal.name());
            }
        }
        if (said.contains(CurrentSituation.TITLE.name())) {
            said.remove(CurrentSituation.EMPLOYER.name());
            said.remove(CurrentSituation.EMPLOYMENT_STATUS.name());
        }
    }

    /** "Become a nurse" says no more than that they want to become a nurse. */
    private boolean isImplied(Attribute<String> goal, Attribute<String> target) {
        String aim = after.get(target).orElse("");
        return said.contains(goal.name())
                && said.contains(target.name())
                && after.get(goal)
                        .filter(words -> words.endsWith(aim) && words.length() - aim.length() <= LONGEST_VERB)
                        .isPresent();
    }

    private Optional<String> clause(Attribute<?> attribute) {
        String pattern = attribute.reflection();
        ProfileValue known = after.values().get(attribute.name());
        if (pattern == null || known == null) {
            return Optional.empty();
        }
        String clause = Wording.of(attribute, pattern, known.value());
        return Optional.of(attribute.equals(CurrentSituation.TITLE) ? clause + atEmployer() : clause);
    }

    private String atEmployer() {
        return targets(Operation.ASSERT).contains(CurrentSituation.EMPLOYER.name())
                ? after.get(CurrentSituation.EMPLOYER)
                        .map(name -> " at " + name)
                        .orElse("")
                : "";
    }

    /** What was said and is not worth a clause. */
    private String rest() {
        List<String> names = catalogue.scalars().stream()
                .map(Attribute::name)
                .filter(said::contains)
                .map(Phrase::words)
                .toList();
        return names.isEmpty() ? "" : "I have noted your " + Phrase.list(names) + ".";
    }

    private String retired() {
        List<String> gone =
                Stream.concat(goneScalars(), items.gone()).distinct().toList();
        return gone.isEmpty() ? "" : "I no longer count on what I had noted about your " + Phrase.list(gone) + ".";
    }

    /** After other sentences "it" could be anything. */
    private String declined() {
        int declined = targets(Operation.DECLINE).size();
        if (declined == 0) {
            return "";
        }
        return observations.size() == declined
                ? "That is fine, I will not ask about it again."
                : "What you would rather keep to yourself, I will not ask about again.";
    }

    private Stream<String> goneScalars() {
        return catalogue.scalars().stream()
                .map(Attribute::name)
                .filter(name -> changed.contains(name) && !after.values().containsKey(name))
                .filter(name -> !targets(Operation.DECLINE).contains(name))
                .map(Phrase::words);
    }

    private Set<String> targets(Operation operation) {
        return observations.stream()
                .filter(observation -> observation.operation() == operation)
                .map(observation -> observation.target().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
