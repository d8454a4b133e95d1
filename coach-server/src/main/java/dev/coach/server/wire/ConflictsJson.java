package dev.coach.server.wire;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where two claims disagree. */
public record ConflictsJson(long version, List<ConflictJson> items) {
    /**
     * Two claims about one attribute.
     *
     * @param item of a collection
     * @param current what the profile goes by
     * @param contender the weaker claim that says otherwise
     */
    public record ConflictJson(
            String attribute, @Nullable UUID item, ProfileJson.Value current, ProfileJson.Value contender) {}

    /** @param profile whole */
    public static ConflictsJson of(Profile profile, Catalogue catalogue, Instant now) {
        return new ConflictsJson(
                profile.version(),
                profile.conflicts().stream()
                        .map(conflict -> of(conflict, profile, catalogue, now))
                        .toList());
    }

    private static ConflictJson of(Conflict conflict, Profile profile, Catalogue catalogue, Instant now) {
        Attribute<?> attribute = catalogue.find(conflict.target().attribute()).orElseThrow();
        return new ConflictJson(
                conflict.target().attribute(),
                HistoryJson.itemOf(conflict.target()),
                ProfileJson.Value.of(attribute, profile.find(conflict.target()).orElseThrow(), null, now),
                ProfileJson.Value.weaker(attribute, conflict, now));
    }
}
