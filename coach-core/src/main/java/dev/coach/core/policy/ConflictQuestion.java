package dev.coach.core.policy;

import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.ReadableValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words the question which of two claims is right. About a scalar the answer names one of two values, or says whether the one value
 * still holds; about a field of an item it always says whether what is held still holds.
 */
final class ConflictQuestion {
    private static final String REASON =
            "You told me two different things about this, and I go by one of them until you say which is right.";

    private ConflictQuestion() {}

    static Question ofScalar(Attribute<?> attribute, Profile profile, Conflict conflict) {
        String held = shown(attribute, profile.find(attribute).orElseThrow());
        String text = conflict.retracts()
                ? "I have “%s” for your %s, and you also said: “%s”. Does it still hold, or is it over?"
                        .formatted(held, words(attribute), conflict.contender().quote())
                : "I have two answers: “%s” and “%s”. Which one is right?"
                        .formatted(held, shown(attribute, conflict.contender()));
        return new Question(attribute.name(), text, REASON);
    }

    /** The question that was kept as asked, while what it asks about is in dispute. */
    static Optional<Question> ofItem(Catalogue catalogue, Profile profile, String asked) {
        return profile.conflicts().stream()
                .filter(conflict -> conflict.target() instanceof Target.Field
                        && conflict.asked().equals(asked))
                .flatMap(conflict -> ofItem(catalogue, profile, conflict).stream())
                .findFirst();
    }

    /** About the first field of an item that is in dispute and was not asked about; it is asked for by its full name. */
    static Optional<Question> ofItem(Catalogue catalogue, Consent consent, Profile profile, Set<String> asked) {
        return profile.conflicts().stream()
                .filter(conflict -> conflict.target() instanceof Target.Field
                        && !asked.contains(conflict.asked())
                        && consent.missing(conflict.target().attribute(), profile)
                                .isEmpty())
                .flatMap(conflict -> ofItem(catalogue, profile, conflict).stream())
                .findFirst();
    }

    private static Optional<Question> ofItem(Catalogue catalogue, Profile profile, Conflict conflict) {
        Target.Field field = (Target.Field) conflict.target();
        ItemCollection collection = catalogue.collection(field.collection()).orElseThrow();
        Attribute<?> attribute = catalogue.find(field.attribute()).orElseThrow();
        return profile.item(field.collection(), field.item())
                .flatMap(item -> profile.find(field)
                        .map(held -> new Question(
                                field.attribute(),
                                conflict.asked(),
                                text(collection, item, attribute, held, conflict),
                                REASON)));
    }

    private static String text(
            ItemCollection collection, ProfileItem item, Attribute<?> field, ProfileValue held, Conflict conflict) {
        String name = name(collection, item);
        String said = conflict.contender().quote();
        if (isCurrent(field) && held.value().equals("true")) {
            return "I have %s as your work of now, and you also said: “%s”. Do you still work there?"
                    .formatted(name, said);
        }
        if (conflict.retracts()) {
            return "Among your %s I have %s, and you also said: “%s”. Does it belong there?"
                    .formatted(collection.title().toLowerCase(Locale.ROOT), name, said);
        }
        return "Of %s I have “%s: %s”, and you also said: “%s”. Is what I have right?"
                .formatted(name, words(field), shown(field, held), said);
    }

    private static boolean isCurrent(Attribute<?> field) {
        return field.name().equals(Positions.CURRENT.name());
    }

    private static String name(ItemCollection collection, ProfileItem item) {
        return collection.identity().stream()
                .flatMap(field -> item.value(field).stream())
                .collect(Collectors.joining(", ", "“", "”"));
    }

    private static String words(Attribute<?> attribute) {
        return attribute.name().replace('_', ' ');
    }

    private static String shown(Attribute<?> attribute, ProfileValue known) {
        return ReadableValue.measured(attribute.type(), known.value());
    }
}
