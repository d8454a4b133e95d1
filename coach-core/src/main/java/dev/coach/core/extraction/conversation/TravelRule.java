package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Mobility;
import java.util.Optional;
import java.util.Set;

/** How long a way to work, and how much travelling, the coachee would accept; not how long and how much it is. */
final class TravelRule implements Rule {
    private enum Meaning {
        WOULD_NOT_TRAVEL
    }

    private static final int NEAR = 7;
    private static final Set<String> COMMUTE = Set.of("commute", "commuting");
    private static final Set<String> TRAVEL = Set.of("travel", "travelling", "traveling");
    private static final Set<String> MINUTES = Set.of("minutes", "minute", "mins", "min");
    private static final Set<String> HOURS = Set.of("hour", "hours");
    private static final Set<String> LIMIT = WordClasses.of("limit");
    private static final Set<String> CONTENT = Set.of("ok", "okay", "fine", "happy");
    private static final Set<String> WILLING = WordClasses.of("willing");
    private static final Set<String> SELF = Set.of("i", "my", "me");
    private static final Set<String> OPENS_LIMIT = Set.of("no", "not", "at", "up", "max", "maximum", "less", "under");

    /** "My commute should be at most …". */
    private static final Set<String> MUST = Set.of("should", "must", "can");

    private static final Set<String> AUXILIARY = Set.of("do", "would", "will", "can");

    private final Frames<Meaning> frames = Frames.load("travel", Meaning.class);
    private final NumberReader numbers;

    TravelRule(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Meaning> hit : frames.in(sentence)) {
            if (Assertion.holdsNow(sentence, hit.start(), hit.end())) {
                findings.add(
                        Mobility.TRAVEL_PERCENT_MAX,
                        "0",
                        Confidence.IMPLIED,
                        Quote.of(sentence, hit.start(), hit.end()));
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            commute(sentence, at, findings);
            travel(sentence, at, findings);
        }
    }

    /** "a commute of up to 45 minutes". */
    private void commute(Sentence sentence, int unit, Findings findings) {
        boolean hours = sentence.is(unit, HOURS);
        if ((hours || sentence.is(unit, MINUTES))
                && (hasNear(sentence, unit, NEAR, COMMUTE) || isOneWay(sentence, unit + 1))
                && isLimited(sentence, unit)) {
            amountBefore(sentence, unit)
                    .map(amount -> amount.value() * (hours ? 60 : 1))
                    .ifPresent(minutes -> add(sentence, unit, minutes, Mobility.MAX_COMMUTE_MINUTES, findings));
        }
    }

    private static boolean isOneWay(Sentence sentence, int at) {
        boolean way = sentence.is(at, "each") || sentence.is(at, "one");
        return way && sentence.is(at + 1, "way") || sentence.is(at, "door") && sentence.is(at + 1, "to");
    }

    /** "up to 25% travel". */
    private void travel(Sentence sentence, int unit, Findings findings) {
        boolean sign = sentence.form(unit).endsWith("%");
        boolean word = sentence.is(unit, "percent") || (sentence.is(unit, "per") && sentence.is(unit + 1, "cent"));
        if ((sign || word)
                && hasNear(sentence, unit, NEAR, TRAVEL)
                && (isLimited(sentence, unit) || hasNear(sentence, unit, NEAR, WILLING))) {
            Optional<Amount> percent =
                    sign ? numbers.amount(sentence, unit).map(Found::value) : amountBefore(sentence, unit);
            percent.ifPresent(amount -> add(sentence, unit, amount.value(), Mobility.TRAVEL_PERCENT_MAX, findings));
        }
    }

    private Optional<Amount> amountBefore(Sentence sentence, int unit) {
        for (int from = Math.max(0, unit - 2); from < unit; from++) {
            Optional<Found<Amount>> amount = numbers.amount(sentence, from).filter(found -> found.end() == unit);
            if (amount.isPresent()) {
                return amount.map(Found::value);
            }
        }
        return Optional.empty();
    }

    private static boolean isLimited(Sentence sentence, int unit) {
        for (int at = Math.max(0, unit - NEAR); at <= unit + 4; at++) {
            if (sentence.is(at, LIMIT) || (sentence.is(at, CONTENT) && sentence.is(at + 1, "with"))) {
                return true;
            }
        }
        return false;
    }

    /** "No more than 45 minutes each way", and nothing else. */
    private static boolean isAlone(Sentence sentence, int unit) {
        return sentence.is(0, OPENS_LIMIT) && sentence.size() <= unit + 4 && unit <= NEAR && !sentence.question();
    }

    private static boolean hasNear(Sentence sentence, int place, int distance, Set<String> words) {
        for (int at = Math.max(0, place - distance); at <= place + distance; at++) {
            if (sentence.is(at, words)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the limit when the sentence speaks of the coachee; "I don't want more than" limits like "I want at most". */
    private static void add(
            Sentence sentence, int unit, double value, Attribute<Integer> attribute, Findings findings) {
        int self = Math.max(0, unit - 2 * NEAR);
        while (self <= unit + NEAR && !sentence.is(self, SELF)) {
            self++;
        }
        boolean said = self <= unit + NEAR;
        if (!said && isOneWay(sentence, unit + 1) && isAlone(sentence, unit)) {
            self = 0;
        }
        boolean refuses = self < unit && (sentence.is(self + 1, AUXILIARY) || said && sentence.is(self + 2, MUST));
        boolean holds = self <= unit + NEAR && Assertion.holdsNow(sentence, refuses ? self : unit, unit + 1);
        if (holds && value == Math.rint(value)) {
            int from = Math.min(self, unit > 0 ? unit - 1 : unit);
            findings.add(
                    attribute,
                    Long.toString(Math.round(value)),
                    Confidence.USUAL,
                    Quote.of(sentence, from, Math.max(self, unit) + 1));
        }
    }
}
