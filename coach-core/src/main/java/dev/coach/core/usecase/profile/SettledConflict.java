package dev.coach.core.usecase.profile;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.conversation.StillOrOver;
import dev.coach.core.extraction.conversation.WhichOne;
import dev.coach.core.policy.ItemIdentity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** Who says of a number that it is none now says that it is over. */
    private static final String NONE = "0";

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[,.\u00a0\u202f](?=\\d{3})");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * What is decided; more than one thing when an item goes by several names that the same words have taken away.
     *
     * @param asked what the message answers, as the question has it; absent when it answers none
     * @param question the coach's words before the message
     * @param claims of the message
     * @param items the items that the claims speak of, by label
     */
    static List<SettledConflict> by(
            Message message,
            @Nullable String asked,
            String question,
            List<Claim> claims,
            Map<String, ItemId> items,
            Profile before) {
        return before.conflicts().stream()
                .filter(conflict -> conflict.asked().equals(asked))
                .findFirst()
                .map(open -> open.retracts() || open.target() instanceof Target.Field
                        ? stillOrOver(message, open, claims, items, before)
                        : pointedAt(message, open, question, before)
                                .map(List::of)
                                .orElseGet(() -> named(open, claims, before)))
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
                            : open.retracts() && NONE.equals(claim.value())
                                    || !open.retracts()
                                            && open.contender().value().equals(claim.value());
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

    /** "Neither, it is 6": what is said then is as sure as either of the two would have been. */
    static Optional<SettledConflict> byNeither(
            Message message, @Nullable String asked, List<Observation> said, Profile before) {
        return before.conflicts().stream()
                .filter(conflict -> conflict.asked().equals(asked)
                        && !conflict.retracts()
                        && conflict.target() instanceof Target.Scalar
                        && WhichOne.isNeither(message.text()))
                .flatMap(open -> said.stream()
                        .filter(one -> one.operation() == Operation.ASSERT
                                && one.target().equals(open.target())
                                && one.source().equals(new Source.Said(message.conversation(), message.id())))
                        .map(one -> new SettledConflict(open.target(), one.id(), one.quote())))
                .reduce((first, last) -> last);
    }

    /** "The first", "9 is right", "the one I just said". */
    private static Optional<SettledConflict> pointedAt(
            Message message, Conflict open, String question, Profile before) {
        ProfileValue other = open.contender();
        return before.find(open.target())
                .flatMap(held -> WhichOne.in(message.text(), held.value(), other.value())
                        .filter(side -> switch (side) {
                            case HELD, OTHER -> true;
                            case FIRST, SECOND -> areInOrder(question, held.value(), other.value());
                            case JUST_SAID ->
                                other.source() instanceof Source.Said said
                                        && said.conversation().equals(message.conversation());
                        })
                        .map(side -> new SettledConflict(
                                open.target(),
                                side == WhichOne.Side.HELD || side == WhichOne.Side.FIRST
                                        ? held.observation()
                                        : other.observation(),
                                firstWords(message.text()))));
    }

    /** Whether the coach named both in this order, which a model need not. */
    private static boolean areInOrder(String question, String held, String other) {
        String words = plain(question);
        int first = words.indexOf(figure(held));
        int second = words.indexOf(figure(other));
        return first >= 0 && second > first && words.lastIndexOf(figure(held)) < second;
    }

    /** The value as it is shown, without its unit. */
    private static String figure(String value) {
        String words = plain(value);
        return Character.isDigit(value.charAt(0)) ? words.substring(0, words.indexOf(' ', 1) + 1) : words;
    }

    private static String plain(String text) {
        String figures = BETWEEN_DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return " " + NO_LETTER.matcher(figures).replaceAll(" ").strip() + " ";
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
