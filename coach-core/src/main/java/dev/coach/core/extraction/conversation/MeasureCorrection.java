package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.List;
import java.util.Optional;

/** "Not 15 years, 13", "it's not 4 weeks, it's 3 months", "not 60k, 65k": an amount that is named stands in the place of another. */
final class MeasureCorrection {
    private final HeldValues values;

    MeasureCorrection(Vocabulary vocabulary) {
        this.values = new HeldValues(vocabulary);
    }

    /** Sets right what was just said, else what is known when only one can be meant; false when there is no such value. */
    boolean correct(Sentence sentence, Correction correction, Findings findings) {
        if (correction.old().isEmpty()) {
            return correction.sure() && correctLast(sentence, correction, findings);
        }
        List<Held> said = findings.recent().stream()
                .filter(claim -> Findings.isJustSaid(claim, sentence))
                .flatMap(claim -> Held.of(claim).stream())
                .filter(held -> isMeasured(held, sentence, correction))
                .toList();
        List<Held> meant = said.isEmpty()
                ? findings.held().stream()
                        .filter(held -> isMeasured(held, sentence, correction))
                        .toList()
                : said;
        if (meant.isEmpty() || meant.stream().map(Held::quote).distinct().count() > 1) {
            return false;
        }
        Evidence evidence = Quote.exactly(sentence, correction.start(), sentence.size());
        meant.forEach(held -> findings.correct(
                held,
                values.value(held, sentence, correction.from(), correction.to()).orElseThrow(),
                evidence));
        return true;
    }

    /** "Sorry, 6 weeks", of the one amount that was said just before. */
    private boolean correctLast(Sentence sentence, Correction correction, Findings findings) {
        List<Held> said = findings.lastRead().stream()
                .filter(claim -> Findings.isJustSaid(claim, sentence))
                .flatMap(claim -> Held.of(claim).stream())
                .filter(held ->
                        isMeasure(held.declared().type()) && !(held.declared().type() instanceof AttributeType.Pay))
                .toList();
        boolean withUnit = correction.to() == correction.from() + 2;
        if (!withUnit || said.stream().map(Held::value).distinct().count() != 1) {
            return false;
        }
        List<Optional<String>> right = said.stream()
                .map(held -> values.value(held, sentence, correction.from(), correction.to()))
                .toList();
        if (right.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        Evidence evidence = Quote.exactly(sentence, correction.start(), sentence.size());
        for (int at = 0; at < said.size(); at++) {
            findings.correct(said.get(at), right.get(at).orElseThrow(), evidence);
        }
        return true;
    }

    private boolean isMeasured(Held held, Sentence sentence, Correction correction) {
        return isMeasure(held.declared().type())
                && values.isNamed(held, sentence, correction.oldFrom(), correction.oldTo())
                && values.value(held, sentence, correction.from(), correction.to())
                        .isPresent();
    }

    private static boolean isMeasure(AttributeType<?> type) {
        return type instanceof AttributeType.WholeNumber
                || type instanceof AttributeType.Decimal
                || type instanceof AttributeType.Percent
                || type instanceof AttributeType.Pay;
    }
}
