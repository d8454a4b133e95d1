package dev.coach.core.usecase.profile;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.conversation.StillOrOver;
import dev.coach.core.policy.ItemIdentity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to a question about a conflict decides. Words alone count less than a CV; but who was shown both sides and says which
 * is right has confirmed it.
 *
 * @param target the scalar or field in dispute
 * @param confirmed the observation that was said to be right
 * @param quote the words that say so
 */
record SettledConflict(Target target, ObservationId confirmed, String quote) {
    private static final int LONGEST_QUOTE = 200;

    /**
     * @param asked the attribute that the message answers; absent when it answers none
     * @param claims of the message
     */
    static Optional<SettledConflict> by(Message message, @Nullable String asked, List<Claim> claims, Profile before) {
        if (asked == null) {
            return Optional.empty();
        }
        // Of several items that are in dispute about one field, the first is asked about.
        Optional<Conflict> open = before.conflicts().stream()
                .filter(conflict -> conflict.target().attribute().equals(asked))
                .findFirst();
        Optional<ProfileValue> held = open.flatMap(conflict -> before.find(conflict.target()));
        if (open.isEmpty() || held.isEmpty()) {
            return Optional.empty();
        }
        Target target = open.get().target();
        ObservationId kept = held.get().observation();
        ObservationId other = open.get().contender().observation();
        if (open.get().retracts() || target instanceof Target.Field) {
            return StillOrOver.in(message.text())
                    .map(holds -> new SettledConflict(target, holds ? kept : other, firstWords(message.text())));
        }
        return claims.stream()
                .filter(claim -> claim.operation() == Operation.ASSERT
                        && claim.attribute().equals(asked))
                .flatMap(claim -> Stream.of(held.get(), open.get().contender())
                        .filter(side -> ItemIdentity.isOneName(side.value(), Objects.requireNonNull(claim.value())))
                        .map(side -> new SettledConflict(
                                target, side.observation(), claim.evidence().quote())))
                .reduce((first, last) -> last);
    }

    private static String firstWords(String text) {
        String words = text.strip();
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE / 2))
                        .strip();
    }
}
