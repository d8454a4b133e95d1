package dev.coach.core.usecase.profile;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.conversation.StillOrOver;
import dev.coach.core.policy.ItemIdentity;
import java.util.List;
import java.util.Map;
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
     * What is decided; more than one thing when an item goes by several names that the same words have taken away.
     *
     * @param asked what the message answers, as the question has it; absent when it answers none
     * @param claims of the message
     * @param items the items that the claims speak of, by label
     */
    static List<SettledConflict> by(
            Message message, @Nullable String asked, List<Claim> claims, Map<String, ItemId> items, Profile before) {
        return before.conflicts().stream()
                .filter(conflict -> conflict.asked().equals(asked))
                .findFirst()
                .map(open -> open.retracts() || open.target() instanceof Target.Field
                        ? stillOrOver(message, open, claims, items, before)
                        : named(open, claims, before))
                .orElseGet(List::of);
    }

    private static List<SettledConflict> stillOrOver(
            Message message, Conflict open, List<Claim> claims, Map<String, ItemId> items, Profile before) {
        return StillOrOver.in(message.text(), names(open, before))
                .or(() -> claimed(open, claims, items, before))
                .stream()
                .flatMap(holds -> together(open, before).flatMap(conflict -> {
                    ObservationId other = conflict.contender().observation();
                    return before.find(conflict.target()).stream()
                            .map(held -> new SettledConflict(
                                    conflict.target(), holds ? held.observation() : other, firstWords(message.text())));
                }))
                .toList();
    }

    /** How the coachee may call what was asked about. */
    private static List<String> names(Conflict open, Profile before) {
        Stream<String> values = open.target() instanceof Target.Field field
                ? before.item(field.collection(), field.item()).stream()
                        .flatMap(item -> item.written().values().stream())
                : before.find(open.target()).stream().map(ProfileValue::value);
        return values.toList();
    }

    /** What a claim about that very value says of it: "in fact I left that clinic when it was sold". */
    private static Optional<Boolean> claimed(
            Conflict open, List<Claim> claims, Map<String, ItemId> items, Profile before) {
        return claims.stream()
                .filter(claim -> claim.target(items).equals(open.target()))
                .reduce((first, last) -> last)
                .flatMap(claim -> {
                    boolean over = claim.operation() == Operation.RETIRE
                            ? open.retracts()
                            : !open.retracts() && open.contender().value().equals(claim.value());
                    boolean still = claim.operation() == Operation.ASSERT
                            && before.find(open.target())
                                    .filter(held -> held.value().equals(claim.value()))
                                    .isPresent();
                    return over || still ? Optional.of(still) : Optional.empty();
                });
    }

    /** What the same words have put in dispute of one item is one question. */
    private static Stream<Conflict> together(Conflict open, Profile before) {
        return before.conflicts().stream()
                .filter(conflict -> conflict.equals(open)
                        || open.retracts()
                                && conflict.retracts()
                                && open.target() instanceof Target.Field field
                                && conflict.target().isOf(field.item())
                                && conflict.contender()
                                        .source()
                                        .equals(open.contender().source())
                                && conflict.contender()
                                        .quote()
                                        .equals(open.contender().quote()));
    }

    private static List<SettledConflict> named(Conflict open, List<Claim> claims, Profile before) {
        Target target = open.target();
        return claims.stream()
                .filter(claim -> claim.operation() == Operation.ASSERT
                        && claim.attribute().equals(target.attribute()))
                .flatMap(claim -> Stream.concat(before.find(target).stream(), Stream.of(open.contender()))
                        .filter(side -> ItemIdentity.isOneName(side.value(), Objects.requireNonNull(claim.value())))
                        .map(side -> new SettledConflict(
                                target, side.observation(), claim.evidence().quote())))
                .reduce((first, last) -> last)
                .stream()
                .toList();
    }

    private static String firstWords(String text) {
        String words = text.strip();
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE / 2))
                        .strip();
    }
}
