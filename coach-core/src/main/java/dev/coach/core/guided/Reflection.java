package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
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

    /** The level of a skill that nobody brings: "my English is bad". */
    private static final String POOR = "1";

    private final Catalogue catalogue;
    private final Profile after;
    private final List<Observation> observations;
    private final Set<String> changed;

    /** Scalars that were said and are not yet said back. */
    private final Set<String> said;

    private Reflection(Catalogue catalogue, ProfileUpdate heard) {
        this.catalogue = catalogue;
        this.after = heard.after();
        this.observations = heard.observations();
        this.changed = heard.changed();
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
        return Stream.of(
                        reflection.clauses(lead),
                        reflection.rest(),
                        reflection.retired(),
                        reflection.targets(Operation.DECLINE).isEmpty()
                                ? ""
                                : "That is fine, I will not ask about it again.")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String clauses(String lead) {
        List<String> clauses = new ArrayList<>(scalars());
        clauses.addAll(positions());
        clauses.addAll(studies());
        List<String> strong = skills(false);
        if (!strong.isEmpty()) {
            clauses.add("you bring " + Phrase.list(strong));
        }
        List<String> poor = skills(true);
        if (!poor.isEmpty()) {
            clauses.add("you rate your " + Phrase.list(poor) + " 1 out of 5");
        }
        return clauses.isEmpty() ? "" : lead + " " + Phrase.list(clauses) + ".";
    }

    private List<String> skills(boolean poor) {
        return mentioned(Skills.COLLECTION)
                .filter(skill -> value(skill, Skills.LEVEL).filter(POOR::equals).isPresent() == poor)
                .flatMap(skill -> value(skill, Skills.NAME).stream())
                .toList();
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

    /** Past positions; that of now is told by the scalars. */
    private List<String> positions() {
        Set<String> told = targets(Operation.ASSERT);
        boolean workIsTold =
                told.contains(CurrentSituation.TITLE.name()) || told.contains(CurrentSituation.EMPLOYER.name());
        return mentioned(Positions.COLLECTION)
                .filter(position -> !(workIsTold && isCurrent(position)))
                .flatMap(position -> value(position, Positions.TITLE).stream()
                        .map(title -> (isCurrent(position) ? "you work as " : "you have worked as ")
                                + Phrase.withArticle(Titles.inText(title))
                                + value(position, Positions.EMPLOYER)
                                        .map(employer -> " at " + employer)
                                        .orElse("")))
                .toList();
    }

    private static boolean isCurrent(ProfileItem position) {
        return value(position, Positions.CURRENT).filter("true"::equals).isPresent();
    }

    private List<String> studies() {
        return mentioned(Education.COLLECTION)
                .flatMap(school -> study(school).stream())
                .toList();
    }

    /** Says nothing of studies of which neither subject nor place nor degree is known. */
    private static Optional<String> study(ProfileItem school) {
        Optional<String> subject = value(school, Education.FIELD_OF_STUDY).map(field -> " " + field);
        Optional<String> place = value(school, Education.INSTITUTION).map(name -> " at " + name);
        Optional<String> degree = value(school, Education.DEGREE);
        if (subject.isEmpty() && place.isEmpty()) {
            boolean completed =
                    value(school, Education.COMPLETED).filter("true"::equals).isPresent();
            return degree.map(name -> (completed ? "you have " : "you studied for ") + Phrase.withArticle(name));
        }
        boolean going =
                value(school, Education.COMPLETED).filter("false"::equals).isPresent();
        return Optional.of((going ? "you are studying" : "you studied")
                + subject.orElse("")
                + place.orElse("")
                + degree.map(name -> " (" + name + ")").orElse(""));
    }

    private String retired() {
        List<String> gone = Stream.concat(goneScalars(), goneItems()).distinct().toList();
        return gone.isEmpty() ? "" : "I no longer count on what I had noted about your " + Phrase.list(gone) + ".";
    }

    private Stream<String> goneScalars() {
        return catalogue.scalars().stream()
                .map(Attribute::name)
                .filter(name -> changed.contains(name) && !after.values().containsKey(name))
                .filter(name -> !targets(Operation.DECLINE).contains(name))
                .map(Phrase::words);
    }

    /** The names of items that went with what was retired. */
    private Stream<String> goneItems() {
        return observations.stream()
                .filter(observation -> observation.operation() == Operation.RETIRE
                        && observation.target() instanceof Target.Field field
                        && field.collection().equals(Skills.COLLECTION.name())
                        && field.field().equals(Skills.NAME.name())
                        && changed.contains(field.collection())
                        && after.items(Skills.COLLECTION).stream()
                                .noneMatch(item -> item.id().equals(field.item())))
                .flatMap(observation -> Stream.ofNullable(observation.value()));
    }

    private Set<String> targets(Operation operation) {
        return observations.stream()
                .filter(observation -> observation.operation() == operation)
                .map(observation -> observation.target().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<ProfileItem> mentioned(ItemCollection collection) {
        return after.items(collection).stream()
                .filter(item -> observations.stream()
                        .anyMatch(observation -> observation.operation() == Operation.ASSERT
                                && observation.target() instanceof Target.Field field
                                && field.item().equals(item.id())));
    }

    private static Optional<String> value(ProfileItem item, Attribute<?> field) {
        return item.value(field.name());
    }
}
