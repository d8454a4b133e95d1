package dev.coach.core.extraction.conversation;

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
import dev.coach.core.schema.Mobility.RemotePreference;
import java.util.Optional;
import java.util.Set;

/** Where the coachee would rather work: at home, on site, or both. Where they work now is no preference. */
final class WorkplaceRule implements Rule {
    /** A preference that may be denied. */
    private enum Unwanted {
        HYBRID,
        REMOTE,
        ONSITE
    }

    private static final int NEAR = 6;
    private static final int WORKING_DAYS = 5;
    private static final Set<String> MODES = Set.of("office", "site", "on-site", "onsite", "person");
    private static final Set<String> BEHIND_DENIAL = Set.of("any", "anymore", "again", "because", "so", "and", "but");
    private static final Set<String> WILLING = WordClasses.of("willing");

    private final Frames<RemotePreference> frames = Frames.load("workplace", RemotePreference.class);
    private final Frames<Unwanted> denials = Frames.load("workplace-denials", Unwanted.class);
    private final NumberReader numbers;

    WorkplaceRule(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            frames.at(sentence, at).stream()
                    .filter(hit -> sentence.isCompleteAt(hit.end()) || areDaysAt(sentence, hit.end()))
                    .filter(hit -> !sentence.is(hit.start() + 2, "not") || isAll(sentence, hit.end()))
                    .filter(hit -> Assertion.holdsNow(sentence, hit.start(), hit.end()))
                    .findFirst()
                    .ifPresent(hit -> findings.add(
                            Mobility.REMOTE_PREFERENCE,
                            (isPartly(sentence, hit) ? RemotePreference.HYBRID : hit.meaning()).name(),
                            Confidence.USUAL,
                            Quote.of(sentence, hit.start(), hit.end())));
            daysOnSite(sentence, at, findings);
            denials(sentence, at, findings);
        }
    }

    /** "I won't work hybrid", "hybrid is not an option"; not "on Fridays", "at my company". */
    private void denials(Sentence sentence, int at, Findings findings) {
        denials.at(sentence, at).stream()
                .filter(hit -> sentence.is(at, "i") || at == 0)
                .filter(hit -> !sentence.question() && WholeDenial.endsAt(sentence, hit.end()))
                .filter(hit -> Assertion.heldBefore(sentence, hit.start(), hit.end()))
                .findFirst()
                .ifPresent(hit -> findings.retireIfKnown(
                        Mobility.REMOTE_PREFERENCE, hit.meaning().name(), Quote.of(sentence, hit.start(), hit.end())));
    }

    /** Who does not want to work from home "every day" or "all week" may want to on some. */
    private static boolean isAll(Sentence sentence, int end) {
        return !sentence.hasWord(end) || sentence.is(end, BEHIND_DENIAL);
    }

    /** The "three days" of "from home three days a week". */
    private boolean areDaysAt(Sentence sentence, int at) {
        return numbers.amount(sentence, at)
                .filter(found -> sentence.is(found.end(), "days") || sentence.is(found.end(), "day"))
                .isPresent();
    }

    /** "from home, ideally three days a week" is not all the week. */
    private boolean isPartly(Sentence sentence, Hit<RemotePreference> hit) {
        if (hit.meaning() != RemotePreference.REMOTE && hit.meaning() != RemotePreference.ONSITE) {
            return false;
        }
        for (int at = hit.end(); at < Math.min(sentence.size(), hit.end() + NEAR); at++) {
            Optional<Found<Amount>> days = numbers.amount(sentence, at)
                    .filter(found -> sentence.is(found.end(), "days") || sentence.is(found.end(), "day"));
            if (days.isPresent()) {
                return days.get().value().value() < WORKING_DAYS;
            }
            if (sentence.is(at, "half") || sentence.is(at, "partly") || sentence.is(at, "sometimes")) {
                return true;
            }
        }
        return false;
    }

    /** "two days a week in the office", in a sentence about what the coachee would do. */
    private void daysOnSite(Sentence sentence, int at, Findings findings) {
        if (!sentence.is(at, "days") && !sentence.is(at, "day")) {
            return;
        }
        boolean weekly = (sentence.is(at + 1, "a") || sentence.is(at + 1, "per") || sentence.is(at + 1, "each"))
                && sentence.is(at + 2, "week");
        boolean onSite = sentence.is(at + 3, "on") && sentence.is(at + 4, MODES)
                || sentence.is(at + 3, MODES)
                || (sentence.is(at + 3, "in") || sentence.is(at + 3, "at"))
                        && (sentence.is(at + 5, MODES) || sentence.is(at + 4, MODES));
        Optional<Found<Amount>> amount = numbers.amount(sentence, at - 1)
                .filter(found -> found.end() == at && found.value().isWhole());
        int wish = weekly && onSite && amount.isPresent() ? wishBefore(sentence, at) : -1;
        if (wish >= 0 && Assertion.holdsNow(sentence, wish, at + 4)) {
            findings.add(
                    Mobility.ONSITE_DAYS_PER_WEEK,
                    Long.toString(Math.round(amount.orElseThrow().value().value())),
                    Confidence.USUAL,
                    Quote.of(sentence, wish, Math.min(sentence.size(), at + 5)));
        }
    }

    private static int wishBefore(Sentence sentence, int at) {
        for (int from = Math.max(0, at - 9); from < at; from++) {
            if (sentence.is(from, "i") && (sentence.is(from + 1, WILLING) || sentence.is(from + 2, WILLING))) {
                return from;
            }
        }
        return -1;
    }
}
