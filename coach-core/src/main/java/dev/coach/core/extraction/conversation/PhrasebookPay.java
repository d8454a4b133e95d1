package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.extraction.conversation.PhrasebookStatements.Meaning;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrasebook.Pays;
import dev.coach.core.extraction.conversation.phrasebook.Quantities;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Compensation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads what somebody earns, and what no longer, in a language other than English. */
final class PhrasebookPay {
    private final Frames<Meaning> frames;
    private final Phrasebook words;
    private final Pays pays;
    private final Quantities quantities;

    PhrasebookPay(Phrasebook words, Frames<Meaning> frames) {
        this.frames = frames;
        this.words = words;
        this.pays = new Pays(words);
        this.quantities = new Quantities(words);
    }

    void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        if (hit.meaning() == Meaning.EARN) {
            pays.read(sentence, hit.end())
                    .or(() -> ofKnown(sentence, hit.end(), findings))
                    .ifPresent(found -> findings.add(
                            Compensation.CURRENT_BASE_PAY,
                            found.value().toString(),
                            Confidence.PLAIN,
                            PhrasebookStatements.quote(sentence, hit, found.end())));
        } else {
            deny(sentence, hit, findings);
        }
    }

    /** "Ahora gano 1.450", of who said before in which money and how often. */
    private Optional<Found<Money>> ofKnown(Sentence sentence, int from, Findings findings) {
        return known(findings)
                .flatMap(before -> quantities
                        .amount(sentence, from)
                        .filter(found ->
                                !sentence.hasWord(found.end()) || sentence.is(found.end(), words.words("joint")))
                        .map(found ->
                                new Found<>(BigDecimal.valueOf(found.value().value()), found.end()))
                        .filter(found -> PayCorrection.isNear(found.value(), before.amount()))
                        .map(found -> new Found<>(
                                new Money(found.value(), before.currency(), before.period()), found.end())));
    }

    /** "Ya no gano 2.000 euros, ahora gano 2.300": of a pay that is known, which says the money and the time. */
    private void deny(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Optional<Found<Amount>> denied = quantities.amount(sentence, hit.end());
        Optional<Money> known = known(findings)
                .filter(money -> denied.filter(found -> isAmount(money, found)).isPresent());
        if (known.isEmpty()) {
            return;
        }
        Optional<Found<Amount>> now = IntStream.range(denied.orElseThrow().end(), sentence.size())
                .boxed()
                .flatMap(at -> frames.at(sentence, at).stream())
                .filter(next -> next.meaning() == Meaning.EARN)
                .flatMap(next -> quantities.amount(sentence, next.end()).stream())
                .findFirst()
                .or(() -> behindDenied(sentence, denied.get().end()));
        if (now.isPresent()) {
            // What is paid for another time, or in other money, is read where it is said.
            Evidence evidence = Quote.exactly(sentence, hit.start(), now.get().end());
            Money money = known.get();
            Money right = new Money(BigDecimal.valueOf(now.get().value().value()), money.currency(), money.period());
            findings.add(Compensation.CURRENT_BASE_PAY, right.toString(), Confidence.USUAL, evidence);
        } else {
            Evidence evidence =
                    PhrasebookStatements.quote(sentence, hit, denied.get().end());
            findings.retire(Compensation.CURRENT_BASE_PAY, known.get().toString(), Confidence.USUAL, evidence);
        }
    }

    /** The 2250 of "no gano 2100, son 2250", "sino 2250". */
    private Optional<Found<Amount>> behindDenied(Sentence sentence, int end) {
        int at = sentence.hasWord(end) ? end : end + 1;
        boolean right = sentence.is(at, words.words("copula")) || sentence.is(at, words.words("but"));
        return right
                ? quantities.amount(sentence, at + 1).filter(found -> !sentence.hasWord(found.end()))
                : Optional.empty();
    }

    /** What was said counts before what is known from elsewhere. */
    private static Optional<Money> known(Findings findings) {
        return findings.recent().stream()
                .filter(claim -> claim.attribute().equals(Compensation.CURRENT_BASE_PAY.name()))
                .reduce((first, last) -> last)
                .map(Claim::value)
                .or(() -> findings.held().stream()
                        .filter(held -> held.attribute().equals(Compensation.CURRENT_BASE_PAY.name()))
                        .map(Held::value)
                        .findFirst())
                .flatMap(Money::parse);
    }

    private static boolean isAmount(Money money, Found<Amount> amount) {
        return money.amount().compareTo(BigDecimal.valueOf(amount.value().value())) == 0;
    }
}
