package dev.coach.adapters.exchange;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.ProfileDraft;
import dev.coach.core.testkit.RandomValues;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A profile with a random value for everything that the catalogue declares and one item in each collection. */
final class FullProfile {
    static final CoacheeId COACHEE = new CoacheeId(new UUID(1, 1));
    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private FullProfile() {}

    /** The step that fills it; the same for the same seed. */
    static ProfileUpdate of(long seed) {
        RandomValues values = new RandomValues(new Random(seed));
        ProfileDraft draft = draft();
        CATALOGUE.scalars().forEach(scalar -> draft.set(scalar.name(), values.next(scalar.type())));
        CATALOGUE.collections().forEach(collection -> draft.addItem(collection.name(), item(collection, values)));
        return draft.update();
    }

    /** A profile of these scalars alone. */
    static ProfileUpdate with(Map<String, String> scalars) {
        ProfileDraft draft = draft();
        scalars.forEach(draft::set);
        return draft.update();
    }

    private static ProfileDraft draft() {
        Source source = new Source.Said(new ConversationId(new UUID(2, 1)), new MessageId(new UUID(2, 2)));
        return new ProfileDraft(Profile.empty(COACHEE), source, new FixedIds(), () -> NOW);
    }

    /** No item ends before it begins. */
    private static Map<String, String> item(ItemCollection collection, RandomValues values) {
        Map<String, String> fields = new LinkedHashMap<>();
        collection.fields().forEach(field -> fields.put(field.name(), values.next(field.type())));
        if (fields.containsKey("start_date") && fields.containsKey("end_date")) {
            PartialDate one = PartialDate.parse(fields.get("start_date")).orElseThrow();
            PartialDate other = PartialDate.parse(fields.get("end_date")).orElseThrow();
            if (other.lastDay().isBefore(one.firstDay())) {
                fields.put("start_date", other.toString());
                fields.put("end_date", one.toString());
            }
        }
        return fields;
    }
}
