package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Identity;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a profile holds, in clauses that say it to the coachee: "you work as a nurse", "you live in Leeds". */
final class Clauses {
    /** The letters of "transition over into a". */
    private static final int LONGEST_VERB = 24;

    private final Catalogue catalogue;
    private final Voice voice;
    private final Profile profile;
    private final Set<String> scalars;
    private final ItemClauses items;

    /**
     * The clauses of a part of a profile.
     *
     * @param scalars the scalars that are to be said
     * @param items the items that are to be said
     */
    Clauses(Catalogue catalogue, Voice voice, Profile profile, Set<String> scalars, Predicate<ProfileItem> items) {
        this.catalogue = catalogue;
        this.voice = voice;
        this.profile = profile;
        this.scalars = Set.copyOf(scalars);
        this.items = new ItemClauses(voice, profile, items);
    }

    /** What is in clauses, and the names of the scalars that are in none and that none implies. */
    record Told(List<String> clauses, List<String> left) {}

    /** The most important scalars first, then the items. */
    Told tell(int mostScalars) {
        Set<String> left = new HashSet<>(scalars);
        leaveOutWhatOthersImply(left);
        List<Attribute<?>> chosen = catalogue.scalars().stream()
                .filter(attribute -> attribute.reflection() != null && left.contains(attribute.name()))
                .sorted(Comparator.<Attribute<?>>comparingInt(Attribute::importance)
                        .reversed())
                .limit(mostScalars)
                .toList();
        chosen.forEach(attribute -> left.remove(attribute.name()));
        List<String> clauses = new ArrayList<>();
        chosen.forEach(attribute -> of(attribute).ifPresent(clauses::add));
        clauses.addAll(items.all(tells(CurrentSituation.TITLE) || tells(CurrentSituation.EMPLOYER)));
        return new Told(
                clauses,
                catalogue.scalars().stream()
                        .map(Attribute::name)
                        .filter(left::contains)
                        .toList());
    }

    /** The clause of one scalar; empty when it has no value or none that is said in a clause. */
    Optional<String> of(Attribute<?> attribute) {
        return Optional.ofNullable(profile.values().get(attribute.name()))
                .flatMap(known -> voice.clause(attribute, known.value()))
                .map(clause -> attribute.equals(CurrentSituation.TITLE) ? clause + atEmployer() : clause);
    }

    private String atEmployer() {
        return tells(CurrentSituation.EMPLOYER)
                ? profile.get(CurrentSituation.EMPLOYER)
                        .map(name -> " " + voice.say(Phrase.AT, name))
                        .orElse("")
                : "";
    }

    private boolean tells(Attribute<?> attribute) {
        return scalars.contains(attribute.name());
    }

    private void leaveOutWhatOthersImply(Set<String> left) {
        if (tells(Identity.CITY)) {
            left.remove(Identity.REGION.name());
        }
        if (tells(Identity.CITY) || tells(Identity.REGION)) {
            left.remove(Identity.COUNTRY.name());
        }
        for (Attribute<String> goal : List.of(Goals.CAREER_GOAL_SHORT, Goals.CAREER_GOAL_LONG)) {
            if (isImplied(goal, Goals.TARGET_ROLE) || isImplied(goal, Goals.TARGET_INDUSTRY)) {
                left.remove(goal.name());
            }
        }
        boolean student = profile.get(CurrentSituation.EMPLOYMENT_STATUS)
                .filter(EmploymentStatus.STUDENT::equals)
                .isPresent();
        if (items.tellDegree()) {
            left.remove(EducationSummary.HIGHEST_LEVEL.name());
        }
        if (items.tellStudent()) {
            left.remove(EducationSummary.CURRENTLY_STUDYING.name());
            if (student) {
                left.remove(CurrentSituation.EMPLOYMENT_STATUS.name());
            }
        } else if (student && tells(CurrentSituation.EMPLOYMENT_STATUS)) {
            left.remove(EducationSummary.CURRENTLY_STUDYING.name());
        }
        if (tells(CurrentSituation.TITLE)) {
            left.remove(CurrentSituation.EMPLOYER.name());
            left.remove(CurrentSituation.EMPLOYMENT_STATUS.name());
        }
    }

    /** "Become a nurse" says no more than that they want to become a nurse. */
    private boolean isImplied(Attribute<String> goal, Attribute<String> target) {
        String aim = profile.get(target).orElse("");
        return tells(goal)
                && tells(target)
                && profile.get(goal)
                        .filter(words -> words.endsWith(aim) && words.length() - aim.length() <= LONGEST_VERB)
                        .isPresent();
    }
}
