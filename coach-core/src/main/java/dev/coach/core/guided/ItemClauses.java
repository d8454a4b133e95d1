package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a coach says back of positions, studies and skills, in clauses. */
final class ItemClauses {
    /** The level of a skill that nobody brings: "my English is bad". */
    private static final String POOR = "1";
    /** Of one that is there and no strength: "my French is poor", "some Excel". */
    private static final String LITTLE = "2";

    private static final String VOLUNTEER = Positions.WORK_TYPE.type().write(Positions.WorkType.VOLUNTEER);

    private final Voice voice;
    private final Profile profile;
    private final Predicate<ProfileItem> told;

    /** @param told the items that are to be said */
    ItemClauses(Voice voice, Profile profile, Predicate<ProfileItem> told) {
        this.voice = voice;
        this.profile = profile;
        this.told = told;
    }

    /** @param workIsTold by the scalars, so that the position of now need not be */
    List<String> all(boolean workIsTold) {
        List<String> clauses = new ArrayList<>(positions(workIsTold));
        clauses.addAll(studies());
        List<String> strong = skills(level -> !level.equals(POOR) && !level.equals(LITTLE));
        if (!strong.isEmpty()) {
            clauses.add(voice.say(Phrase.BRING, voice.shortList(strong)));
        }
        List<String> little = skills(LITTLE::equals);
        if (!little.isEmpty()) {
            clauses.add(voice.say(Phrase.KNOW_A_LITTLE, voice.shortList(little)));
        }
        List<String> poor = skills(POOR::equals);
        if (!poor.isEmpty()) {
            clauses.add(voice.say(Phrase.NOT_AT_HOME, voice.shortList(poor)));
        }
        return clauses;
    }

    private List<String> skills(Predicate<String> level) {
        return told(Skills.COLLECTION)
                .filter(skill -> level.test(value(skill, Skills.LEVEL).orElse("")))
                .flatMap(skill ->
                        value(skill, Skills.NAME).map(name -> isLanguage(skill) ? voice.language(name) : name).stream())
                .toList();
    }

    private static boolean isLanguage(ProfileItem skill) {
        return value(skill, Skills.KIND).equals(Optional.of("language"));
    }

    private List<String> positions(boolean workIsTold) {
        return told(Positions.COLLECTION)
                .filter(position -> !(workIsTold && isCurrent(position) && !isVoluntary(position)))
                .flatMap(position -> position(position).stream())
                .toList();
    }

    /** "You have worked as a cook at Hilton", or as much of it as is known. */
    private Optional<String> position(ProfileItem position) {
        Phrase verb = isVoluntary(position)
                ? isCurrent(position) ? Phrase.VOLUNTEER : Phrase.HAVE_VOLUNTEERED
                : isCurrent(position) ? Phrase.WORK : Phrase.HAVE_WORKED;
        String title = value(position, Positions.TITLE)
                .map(name -> " " + voice.say(Phrase.AS, voice.occupation(name)))
                .orElse("");
        String employer = value(position, Positions.EMPLOYER).map(this::at).orElse("");
        return title.isEmpty() && employer.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say(verb) + title + employer);
    }

    private String at(String name) {
        return " " + voice.say(Phrase.AT, name);
    }

    private static boolean isCurrent(ProfileItem position) {
        return value(position, Positions.CURRENT).filter("true"::equals).isPresent();
    }

    private static boolean isVoluntary(ProfileItem position) {
        return value(position, Positions.WORK_TYPE).filter(VOLUNTEER::equals).isPresent();
    }

    /** Whether a clause says that they are studying. */
    boolean tellStudent() {
        return studies().stream().anyMatch(clause -> clause.startsWith(voice.say(Phrase.STUDYING)));
    }

    /** Whether a clause names a degree that they have. */
    boolean tellDegree() {
        return told(Education.COLLECTION)
                .anyMatch(school -> value(school, Education.DEGREE).isPresent()
                        && value(school, Education.COMPLETED)
                                .filter("true"::equals)
                                .isPresent());
    }

    private List<String> studies() {
        return told(Education.COLLECTION)
                .flatMap(school -> study(school).stream())
                .toList();
    }

    /** Says nothing of studies of which neither subject nor place nor degree is known. */
    private Optional<String> study(ProfileItem school) {
        Optional<String> subject = value(school, Education.FIELD_OF_STUDY).map(field -> " " + field);
        Optional<String> place = value(school, Education.INSTITUTION).map(this::at);
        Optional<String> degree = value(school, Education.DEGREE);
        if (subject.isEmpty() && place.isEmpty()) {
            boolean completed =
                    value(school, Education.COMPLETED).filter("true"::equals).isPresent();
            return degree.map(
                    name -> voice.say(completed ? Phrase.HAVE_DEGREE : Phrase.STUDIED_FOR, voice.degree(name)));
        }
        boolean going =
                value(school, Education.COMPLETED).filter("false"::equals).isPresent();
        return Optional.of(voice.say(going ? Phrase.STUDYING : Phrase.STUDIED)
                + subject.orElse("")
                + place.orElse("")
                + degree.map(name -> " (" + name + ")").orElse(""));
    }

    private Stream<ProfileItem> told(ItemCollection collection) {
        return profile.items(collection).stream().filter(told);
    }

    private static Optional<String> value(ProfileItem item, Attribute<?> field) {
        return item.value(field.name());
    }
}
