package dev.coach.core.extraction;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.Frames.Hit;
import dev.coach.core.extraction.NumberReader.Amount;
import dev.coach.core.extraction.PlaceReader.Location;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Mobility;
import java.util.Optional;
import java.util.Set;

/** Whether the coachee would move for work, and how far and how often they would travel. */
final class MobilityRule implements Rule {
    private enum Meaning {
        WOULD_RELOCATE,
        /** "I would move": only with a place or "for" behind it, as one moves much. */
        WOULD_MOVE,
        /** "I want to move to": a place must follow. */
        MOVES_TO,
        WOULD_NOT_RELOCATE,
        WOULD_NOT_TRAVEL
    }

    private static final String READY = "willing|happy|open|ready|prepared|able|free|flexible";
    private static final Set<String> BEHIND_MOVE = Set.of(
            "for",
            "abroad",
            "anywhere",
            "elsewhere",
            "house",
            "home",
            "away",
            "cities",
            "countries",
            "if",
            "overseas",
            "");
    private static final Set<String> LIMITS =
            Set.of("max", "maximum", "most", "limit", "tops", "than", "under", "within", "accept", "up", "below");
    private static final int NEAR = 7;

    private final Frames<Meaning> frames = new Frames<Meaning>()
            .with(
                    Meaning.WOULD_NOT_RELOCATE,
                    "i am not _ " + READY + "|prepared|looking to relocate|move|relocating|moving",
                    "i can not _ relocate",
                    "i will not _ relocate",
                    "i would not _ relocate",
                    "i do not want to relocate",
                    "i would rather not relocate|move",
                    "i can not|will not move away|house|home|cities",
                    "i do not want to move away|house|home|cities",
                    "i am not willing|prepared to move")
            .with(
                    Meaning.WOULD_RELOCATE,
                    "i am _ " + READY + " [to] relocate|relocating|relocation",
                    "i would _ relocate",
                    "i can _ relocate",
                    "i do not mind relocating",
                    "i could _ relocate",
                    "i would be _ " + READY + " to relocate|relocating")
            .with(
                    Meaning.WOULD_MOVE,
                    "i am _ " + READY + " to move|moving",
                    "i would _ move",
                    "i would be _ " + READY + " to move|moving",
                    "i do not mind moving")
            .with(
                    Meaning.MOVES_TO,
                    "i _ want|plan|hope|intend to _ move|relocate to",
                    "i would _ like|love to _ move|relocate to",
                    "i am _ planning|hoping to _ move|relocate to",
                    "i am _ moving|relocating to")
            .with(
                    Meaning.WOULD_NOT_TRAVEL,
                    "i do not want to travel for work",
                    "i can not travel for work",
                    "i will not travel for work");

    private final NumberReader numbers;
    private final PlaceReader places;
    private final Vocabulary vocabulary;

    MobilityRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numbers = new NumberReader(vocabulary.numbers());
        this.places = new PlaceReader(vocabulary);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Meaning> hit : frames.in(sentence)) {
            if (Assertion.holdsNow(sentence, hit.start(), hit.end())) {
                move(sentence, hit, findings);
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            commute(sentence, at, findings);
            travel(sentence, at, findings);
        }
    }

    private void move(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int end = hit.end();
        int placeAt = sentence.is(end, "to") ? end + 1 : end;
        Optional<Found<Location>> place = sentence.is(end - 1, "to") || placeAt > end
                ? places.read(sentence, placeAt).filter(found -> isKnown(found.value()))
                : Optional.empty();
        Evidence evidence =
                Quote.of(sentence, hit.start(), place.map(Found::end).orElse(end));
        switch (hit.meaning()) {
            case WOULD_NOT_RELOCATE -> findings.add(Mobility.WILLING_TO_RELOCATE, "false", Confidence.USUAL, evidence);
            case WOULD_NOT_TRAVEL -> findings.add(Mobility.TRAVEL_PERCENT_MAX, "0", Confidence.IMPLIED, evidence);
            case WOULD_RELOCATE -> willing(sentence, placeAt, place, evidence, findings);
            case WOULD_MOVE -> {
                if (place.isPresent() || sentence.is(end, BEHIND_MOVE) || !sentence.hasWord(end)) {
                    willing(sentence, placeAt, place, evidence, findings);
                }
            }
            case MOVES_TO -> {
                if (place.isPresent()) {
                    willing(sentence, placeAt, place, evidence, findings);
                }
            }
        }
    }

    private static void willing(
            Sentence sentence, int placeAt, Optional<Found<Location>> place, Evidence evidence, Findings findings) {
        findings.add(Mobility.WILLING_TO_RELOCATE, "true", Confidence.USUAL, evidence);
        int from = sentence.is(placeAt, "the") ? placeAt + 1 : placeAt;
        place.ifPresent(found -> findings.add(
                Mobility.RELOCATION_TARGETS, sentence.text(from, found.end()), Confidence.USUAL, evidence));
    }

    private boolean isKnown(Location place) {
        return place.country() != null
                || (place.city() != null && vocabulary.cities().contains(place.city()));
    }

    /** "a commute of up to 45 minutes": a limit, not the way to work as it is. */
    private void commute(Sentence sentence, int at, Findings findings) {
        if (!sentence.is(at, "minutes")
                && !sentence.is(at, "minute")
                && !sentence.is(at, "mins")
                && !sentence.is(at, "min")
                && !sentence.is(at, "hour")) {
            return;
        }
        Optional<Found<Amount>> amount = amountBefore(sentence, at);
        if (amount.isEmpty() || !isNear(sentence, at, "commute", "commuting") || !hasLimit(sentence, at)) {
            return;
        }
        double minutes = amount.get().value().value() * (sentence.is(at, "hour") ? 60 : 1);
        limit(sentence, at, minutes, findings, Mobility.MAX_COMMUTE_MINUTES);
    }

    /** "up to 25% travel". */
    private void travel(Sentence sentence, int at, Findings findings) {
        boolean percent = sentence.form(at).endsWith("%") && sentence.form(at).length() > 1;
        boolean word = sentence.is(at, "percent") || (sentence.is(at, "per") && sentence.is(at + 1, "cent"));
        Optional<Found<Amount>> amount = percent
                ? numbers.amount(sentence, at).filter(found -> found.end() == at + 1)
                : word ? amountBefore(sentence, at) : Optional.empty();
        if (amount.isPresent()
                && isNear(sentence, at, "travel", "travelling", "traveling")
                && (hasLimit(sentence, at) || isWilling(sentence, at))) {
            limit(sentence, at, amount.get().value().value(), findings, Mobility.TRAVEL_PERCENT_MAX);
        }
    }

    private void limit(
            Sentence sentence,
            int at,
            double value,
            Findings findings,
            dev.coach.core.domain.profile.Attribute<Integer> attribute) {
        int from = Math.max(0, at - 2 * NEAR);
        while (from < at && !(sentence.is(from, "i") || sentence.is(from, "my"))) {
            from++;
        }
        if (from == at) {
            return;
        }
        boolean refused = sentence.is(from + 1, "do")
                || sentence.is(from + 1, "would")
                || sentence.is(from + 1, "will")
                || sentence.is(from + 1, "can");
        int statement = refused ? from : at;
        if (value == Math.rint(value) && Assertion.holdsNow(sentence, statement, at + 1)) {
            findings.add(
                    attribute, Long.toString(Math.round(value)), Confidence.USUAL, Quote.of(sentence, from, at + 1));
        }
    }

    private Optional<Found<Amount>> amountBefore(Sentence sentence, int at) {
        for (int from = at - 2; from < at; from++) {
            Optional<Found<Amount>> amount =
                    from < 0 ? Optional.empty() : numbers.amount(sentence, from).filter(found -> found.end() == at);
            if (amount.isPresent()) {
                return amount;
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(Sentence sentence, int at, String... words) {
        Set<String> wanted = Set.of(words);
        for (int near = Math.max(0, at - NEAR); near <= at + NEAR; near++) {
            if (sentence.is(near, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLimit(Sentence sentence, int at) {
        for (int near = Math.max(0, at - NEAR); near <= at + 3; near++) {
            if (sentence.is(near, LIMITS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWilling(Sentence sentence, int at) {
        return isNear(sentence, at, "willing", "happy", "can", "could", "fine", "ok", "okay", "open");
    }
}
