package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a coach says back of one update: the most important of it in clauses, the rest by name. */
final class Reflection {
    private static final int MOST_SCALARS = 6;

    private final Catalogue catalogue;
    private final Voice voice;
    private final Profile before;
    private final Profile after;
    private final List<Observation> observations;
    private final Set<String> changed;

    private Reflection(Catalogue catalogue, Voice voice, ProfileUpdate heard) {
        this.catalogue = catalogue;
        this.voice = voice;
        this.before = heard.before();
        this.after = heard.after();
        this.observations = heard.observations();
        this.changed = heard.changed();
    }

    /**
     * The reflection of this update; empty when there is nothing to say back.
     *
     * @param lead the words before the clauses
     */
    static String of(Catalogue catalogue, Voice voice, ProfileUpdate heard, String lead) {
        Reflection reflection = new Reflection(catalogue, voice, heard);
        return Stream.of(
                        reflection.sure(lead),
                        reflection.doubtful(),
                        reflection.retired(),
                        reflection.declined(),
                        reflection.settled())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String sure(String lead) {
        Clauses.Told told = clauses(said(false), this::isMentioned).tell(MOST_SCALARS);
        String clauses = told.clauses().isEmpty() ? "" : lead + " " + voice.list(told.clauses()) + ".";
        List<String> names = told.left().stream().map(voice::name).toList();
        return names.isEmpty() ? clauses : (clauses + " " + voice.say(Phrase.NOTED, voice.list(names))).strip();
    }

    /** What may have been meant otherwise. */
    private String doubtful() {
        Clauses.Told told = clauses(said(true), item -> false).tell(MOST_SCALARS);
        return told.clauses().isEmpty() ? "" : voice.say(Phrase.DOUBTFUL, voice.list(told.clauses()));
    }

    private Clauses clauses(Set<String> scalars, Predicate<ProfileItem> items) {
        return new Clauses(catalogue, voice, after, scalars, items);
    }

    /** The scalars that were said and have the value that was said, with or without doubt. */
    private Set<String> said(boolean doubtful) {
        return observations.stream()
                .filter(observation -> after.find(observation.target())
                        .filter(held -> isOf(held, observation) && held.isDoubtful() == doubtful)
                        .isPresent())
                .map(observation -> observation.target().name())
                .filter(after.values()::containsKey)
                .collect(Collectors.toSet());
    }

    /** Whether a value is what was said, or what was said to be right. */
    private static boolean isOf(ProfileValue held, Observation observation) {
        return switch (observation.operation()) {
            case ASSERT -> held.value().equals(observation.value());
            case CONFIRM -> held.observation().equals(observation.concerns());
            default -> false;
        };
    }

    private boolean isMentioned(ProfileItem item) {
        return observations.stream()
                .anyMatch(observation -> observation.operation() == Operation.ASSERT
                        && observation.target() instanceof Target.Field field
                        && field.item().equals(item.id())
                        && item.value(field.field()).equals(Optional.ofNullable(observation.value())));
    }

    private String retired() {
        List<String> gone =
                Stream.concat(goneScalars(), goneSkills()).distinct().toList();
        return gone.isEmpty() ? "" : voice.say(Phrase.RETIRED, voice.list(gone));
    }

    private String settled() {
        return observations.stream().anyMatch(observation -> observation.operation() == Operation.CONFIRM)
                ? voice.say(Phrase.SETTLED)
                : "";
    }

    /** After other sentences "it" could be anything. */
    private String declined() {
        int declined = targets(Operation.DECLINE).size();
        if (declined == 0) {
            return "";
        }
        return voice.say(observations.size() == declined ? Phrase.DECLINED : Phrase.DECLINED_BESIDE);
    }

    private Stream<String> goneScalars() {
        return catalogue.scalars().stream()
                .map(Attribute::name)
                .filter(name -> changed.contains(name) && !after.values().containsKey(name))
                .filter(name -> !targets(Operation.DECLINE).contains(name))
                .filter(name -> !isOfDisputedPosition(name))
                .map(voice::name);
    }

    /** While it is asked whether a position belongs there, its title and employer are not said to be gone. */
    private boolean isOfDisputedPosition(String scalar) {
        String field = scalar.equals(CurrentSituation.TITLE.name())
                ? Positions.TITLE.name()
                : scalar.equals(CurrentSituation.EMPLOYER.name()) ? Positions.EMPLOYER.name() : "";
        Optional<String> gone = Optional.ofNullable(before.values().get(scalar)).map(ProfileValue::value);
        return after.items(Positions.COLLECTION).stream()
                .filter(item -> after.conflicts().stream()
                        .anyMatch(conflict -> conflict.retracts()
                                && conflict.target() instanceof Target.Field disputed
                                && disputed.item().equals(item.id())))
                .anyMatch(item -> gone.isPresent() && item.value(field).equals(gone));
    }

    /** The names of skills that went with what was retired. */
    private Stream<String> goneSkills() {
        return observations.stream()
                .filter(observation -> observation.operation() == Operation.RETIRE
                        && observation.target() instanceof Target.Field field
                        && field.collection().equals(Skills.COLLECTION.name())
                        && field.field().equals(Skills.NAME.name())
                        && holds(before, field)
                        && !holds(after, field))
                .flatMap(observation -> Stream.ofNullable(observation.value()));
    }

    private static boolean holds(Profile profile, Target.Field field) {
        return profile.items(Skills.COLLECTION).stream()
                .anyMatch(item -> item.id().equals(field.item()));
    }

    private Set<String> targets(Operation operation) {
        return observations.stream()
                .filter(observation -> observation.operation() == operation)
                .map(observation -> observation.target().name())
                .collect(Collectors.toSet());
    }
}
