package dev.coach.core.policy;

import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words the question which of two claims is right. About a scalar the answer names one of two values, or says whether the one value
 * still holds; about a field of an item it always says whether what is held still holds.
 */
final class ConflictQuestion {
    private final Catalogue catalogue;
    private final Voice voice;

    ConflictQuestion(Catalogue catalogue, Voice voice) {
        this.catalogue = catalogue;
        this.voice = voice;
    }

    Question ofScalar(Attribute<?> attribute, Profile profile, Conflict conflict) {
        String held = shown(attribute, profile.find(attribute).orElseThrow());
        String text = conflict.retracts()
                ? voice.say(
                        Phrase.CONFLICT_WITH_END,
                        voice.name(attribute),
                        held,
                        conflict.contender().quote())
                : voice.say(Phrase.CONFLICT_OF_TWO, held, shown(attribute, conflict.contender()));
        return new Question(attribute.name(), text, voice.say(Phrase.CONFLICT_BECAUSE));
    }

    /** The question that was kept as asked, while what it asks about is in dispute. */
    Optional<Question> ofItem(Profile profile, String asked) {
        return profile.conflicts().stream()
                .filter(conflict -> conflict.target() instanceof Target.Field
                        && conflict.asked().equals(asked))
                .flatMap(conflict -> ofItem(profile, conflict).stream())
                .findFirst();
    }

    /** About the first field of an item that is in dispute and was not asked about; it is asked for by its full name. */
    Optional<Question> ofItem(Consent consent, Profile profile, Set<String> asked) {
        return profile.conflicts().stream()
                .filter(conflict -> conflict.target() instanceof Target.Field
                        && !asked.contains(conflict.asked())
                        && consent.missing(conflict.target().attribute(), profile)
                                .isEmpty())
                .flatMap(conflict -> ofItem(profile, conflict).stream())
                .findFirst();
    }

    private Optional<Question> ofItem(Profile profile, Conflict conflict) {
        Target.Field field = (Target.Field) conflict.target();
        ItemCollection collection = catalogue.collection(field.collection()).orElseThrow();
        Attribute<?> attribute = catalogue.find(field.attribute()).orElseThrow();
        return profile.item(field.collection(), field.item())
                .flatMap(item -> profile.find(field)
                        .map(held -> new Question(
                                field.attribute(),
                                conflict.asked(),
                                text(collection, item, attribute, held, conflict),
                                voice.say(Phrase.CONFLICT_BECAUSE))));
    }

    private String text(
            ItemCollection collection, ProfileItem item, Attribute<?> field, ProfileValue held, Conflict conflict) {
        String name = name(collection, item);
        String said = conflict.contender().quote();
        if (isCurrent(field) && held.value().equals("true")) {
            return voice.say(Phrase.CONFLICT_OF_CURRENT, name, said);
        }
        if (conflict.retracts()) {
            return voice.say(Phrase.CONFLICT_OF_ITEM, voice.title(collection), name, said);
        }
        String what = voice.name(collection.name() + "." + field.name());
        return voice.say(Phrase.CONFLICT_OF_FIELD, name, what, shown(field, held), said);
    }

    private static boolean isCurrent(Attribute<?> field) {
        return field.name().equals(Positions.CURRENT.name());
    }

    private String name(ItemCollection collection, ProfileItem item) {
        return voice.say(
                Phrase.QUOTED,
                collection.identity().stream()
                        .flatMap(field -> item.value(field).stream())
                        .collect(Collectors.joining(", ")));
    }

    private String shown(Attribute<?> attribute, ProfileValue known) {
        return voice.measured(attribute.type(), known.value());
    }
}
