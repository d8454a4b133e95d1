package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Identity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** "Actually it was 2020", "sorry, I meant Lyon": a claim of a moment ago once more, with another value. */
final class CorrectionRule implements Rule {
    private enum Signal {
        CORRECTS
    }

    private static final int LONGEST = 5;
    /** A correction speaks of this utterance or the one before it; the coach speaks in between. */
    private static final int UTTERANCES_BACK = 2;

    private static final int RECENT = 60;

    private static final Set<String> FILLERS = WordClasses.of("correction-filler");
    private static final Set<String> TITLES = Set.of("current_title", "target_role", "positions.title");
    private static final Set<String> NAMES = Set.of(
            "city",
            "current_employer",
            "preferred_name",
            "full_name",
            "education.institution",
            "positions.employer",
            "positions.location",
            "current_industry",
            "education.field_of_study",
            "target_industry");

    private final Frames<Signal> signals = Frames.load("corrections", Signal.class);
    private final DateReader dates;
    private final NumberReader numbers;
    private final TitleReader titles;

    CorrectionRule(Vocabulary vocabulary) {
        this.dates = new DateReader(vocabulary.numbers());
        this.numbers = new NumberReader(vocabulary.numbers());
        this.titles = new TitleReader(vocabulary.occupations());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        boolean signalled = !signals.at(sentence, 0).isEmpty()
                || sentence.is(0, "no")
                        && sentence.is(1, ",")
                        && !signals.at(sentence, 2).isEmpty();
        boolean replaced = sentence.is(0, "it") && replacedFrom(sentence) > 0;
        if (sentence.question() || findings.isSentenceRead() || !(signalled || replaced)) {
            return;
        }
        int from = 0;
        while (from < sentence.size() && sentence.is(from, FILLERS)) {
            from++;
        }
        int not = replacedFrom(sentence);
        int to = not > from ? (sentence.is(not - 2, ",") ? not - 2 : not - 1) : sentence.size();
        if (to > from && to - from <= LONGEST) {
            String old = not > from ? sentence.text(not, sentence.size()) : "";
            correct(sentence, from, to, old, findings);
        }
    }

    /** Behind the last "not": the value that was wrong; 0 when there is no such word. */
    private static int replacedFrom(Sentence sentence) {
        for (int at = sentence.size() - 2; at > Math.max(0, sentence.size() - LONGEST); at--) {
            if (sentence.is(at, "not")) {
                return at + 1;
            }
        }
        return 0;
    }

    private void correct(Sentence sentence, int from, int to, String old, Findings findings) {
        Optional<String> date = dates.read(sentence, from)
                .filter(found -> found.end() == to)
                .map(found -> found.value().toString());
        if (date.isPresent()
                && replace(
                        sentence,
                        date.get(),
                        findings,
                        claim -> typeOf(claim) instanceof AttributeType.Month
                                || claim.attribute().equals(Identity.BIRTH_YEAR.name()))) {
            return;
        }
        Optional<Found<Duration>> span = numbers.duration(sentence, from).filter(found -> found.end() == to);
        Optional<Found<Amount>> amount = numbers.amount(sentence, from).filter(found -> found.end() == to);
        if (span.isPresent()) {
            replace(
                    sentence,
                    span.get().value().years(),
                    findings,
                    claim -> typeOf(claim) instanceof AttributeType.Decimal);
            return;
        }
        if (amount.isPresent()) {
            number(sentence, amount.get().value(), findings);
            return;
        }
        boolean title = titles.read(sentence, article(sentence, from), Ground.LOOSE)
                .filter(found -> found.to() == to)
                .isPresent();
        boolean name = sentence.isCapital(from) || !sentence.capitals();
        int start = title ? article(sentence, from) : from;
        String value = sentence.text(start, to);
        if (!old.isEmpty()) {
            replace(sentence, value, findings, claim -> old.equalsIgnoreCase(claim.value()));
        } else if (title || name) {
            replace(sentence, value, findings, claim -> (title ? TITLES : NAMES).contains(claim.attribute()));
        }
    }

    private static int article(Sentence sentence, int from) {
        return sentence.is(from, "a") || sentence.is(from, "an") ? from + 1 : from;
    }

    private static void number(Sentence sentence, Amount amount, Findings findings) {
        if (amount.isWhole()) {
            String value = Long.toString(Math.round(amount.value()));
            replace(
                    sentence,
                    value,
                    findings,
                    claim -> typeOf(claim) instanceof AttributeType.WholeNumber
                            || typeOf(claim) instanceof AttributeType.Scale
                            || typeOf(claim) instanceof AttributeType.Decimal);
        }
    }

    private static AttributeType<?> typeOf(Claim claim) {
        Attribute<?> attribute = Catalogue.standard().find(claim.attribute()).orElseThrow();
        return attribute.type();
    }

    /** Replaces the last claim that fits, and those that were made with it from the same words; false when none fits. */
    private static boolean replace(Sentence sentence, String value, Findings findings, Predicate<Claim> fits) {
        int oldest = sentence.utterance().index() - UTTERANCES_BACK;
        List<Claim> recent = findings.latest(RECENT);
        Optional<Claim> wrong = recent.stream()
                .filter(claim -> claim.operation() == Operation.ASSERT && utterance(claim) >= oldest)
                .filter(fits)
                .reduce((first, last) -> last);
        if (wrong.isEmpty()) {
            return false;
        }
        Evidence evidence = Quote.exactly(sentence, 0, sentence.size());
        List<Claim> together = recent.stream()
                .filter(claim -> wrong.get().evidence().equals(claim.evidence())
                        && java.util.Objects.equals(wrong.get().value(), claim.value()))
                .filter(claim -> typeOf(claim).getClass() == typeOf(wrong.get()).getClass())
                .toList();
        together.forEach(claim -> findings.correct(claim, value, evidence));
        return true;
    }

    private static int utterance(Claim claim) {
        return claim.evidence().place() instanceof Place.InUtterance(int index) ? index : 0;
    }
}
