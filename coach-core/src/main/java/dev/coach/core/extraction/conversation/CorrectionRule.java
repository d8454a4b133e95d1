package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.DateReader.Span;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Goals;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Actually it was 2020", "sorry, I meant Lyon", "Sheffield, not Leeds": a claim of a moment ago once more, with another value.
 * A correction in a whole sentence, "no, I'm a midwife", is read by the rule of its fact.
 */
final class CorrectionRule implements Rule {
    private static final String START = ".start_date";
    private static final String END = ".end_date";
    private static final Set<String> BEFORE_START = Set.of("since", "from");
    private static final Set<String> BEFORE_END = Set.of("until", "till", "to");

    private final Vocabulary vocabulary;

    CorrectionRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        if (!sentence.question()) {
            Correction.in(sentence)
                    .filter(correction -> !isWholeSentence(sentence, correction, findings))
                    .ifPresent(correction -> correct(sentence, correction, findings));
        }
    }

    private static boolean isWholeSentence(Sentence sentence, Correction correction, Findings findings) {
        for (int at = correction.from(); at < correction.to(); at++) {
            if (sentence.is(at, "i")) {
                return true;
            }
        }
        return correction.start() == 0 && !findings.ofSentence().isEmpty();
    }

    private void correct(Sentence sentence, Correction correction, Findings findings) {
        Optional<Found<Span>> span = new DateReader(vocabulary.numbers())
                .span(sentence, correction.from())
                .filter(found -> found.value().end() != null && found.end() == correction.to());
        if (span.isPresent()) {
            span(sentence, correction, span.get().value(), findings);
            return;
        }
        Spoken right = new Spoken(vocabulary, sentence, correction.from(), correction.to());
        String asked = sentence.utterance().asked();
        boolean answers = asked != null
                && (correction.old().isEmpty() || !correction.sure())
                && Catalogue.standard()
                        .find(asked)
                        .filter(attribute -> right.fits(asked, attribute.type()))
                        .isPresent();
        if (answers && (!correction.sure() || right.isUnknownName())) {
            return;
        }
        findings.recent().stream()
                .filter(claim -> correction.old().isEmpty()
                        ? Findings.isJustSaid(claim, sentence)
                        : isNamed(claim, correction.old()))
                .filter(claim -> right.fits(claim.attribute(), type(claim)))
                .filter(claim -> right.as(type(claim)).isPresent())
                .filter(claim -> isEndMeant(sentence, correction.from(), claim))
                .reduce((first, last) -> last)
                .ifPresent(wrong -> replace(sentence, correction, right, wrong, findings));
    }

    /** "No wait, 2013 to 2016" sets both ends right, of what was said to have both. */
    private static void span(Sentence sentence, Correction correction, Span span, Findings findings) {
        Evidence evidence = Quote.exactly(sentence, correction.start(), correction.to());
        latest(START, sentence, findings)
                .ifPresent(start -> latest(END, sentence, findings)
                        .filter(end -> Objects.equals(end.item(), start.item()))
                        .ifPresent(end -> {
                            findings.correct(start, span.start().toString(), evidence);
                            findings.correct(end, String.valueOf(span.end()), evidence);
                        }));
    }

    private static Optional<Claim> latest(String field, Sentence sentence, Findings findings) {
        return findings.recent().stream()
                .filter(claim -> claim.attribute().endsWith(field) && Findings.isJustSaid(claim, sentence))
                .reduce((first, last) -> last);
    }

    /** "Since 2012" sets no end right, and "until 2012" no beginning. */
    private static boolean isEndMeant(Sentence sentence, int value, Claim claim) {
        return !(sentence.is(value - 1, BEFORE_START) && claim.attribute().endsWith(END))
                && !(sentence.is(value - 1, BEFORE_END) && claim.attribute().endsWith(START));
    }

    /** Replaces a claim and those that were made with it from the same words. */
    private static void replace(
            Sentence sentence, Correction correction, Spoken right, Claim wrong, Findings findings) {
        boolean goesOn = sentence.is(correction.to() + 1, "and");
        Evidence evidence = Quote.exactly(sentence, correction.start(), goesOn ? correction.to() : sentence.size());
        AttributeType<?> type = type(wrong);
        String value = right.as(type).orElseThrow();
        if (ContactRule.isName(wrong.attribute())) {
            ContactRule.rename(value, wrong.value(), evidence, findings);
            return;
        }
        goals(wrong, value, evidence, findings);
        findings.recent().stream()
                .filter(claim -> wrong.evidence().equals(claim.evidence())
                        && Optional.ofNullable(wrong.value()).equals(Optional.ofNullable(claim.value()))
                        && type(claim).getClass() == type.getClass())
                .toList()
                .forEach(claim -> findings.correct(claim, value, evidence));
    }

    /** "Become a pilot" goes with the pilot that is set right. */
    private static void goals(Claim wrong, String value, Evidence evidence, Findings findings) {
        String old = wrong.value();
        if (old == null || !wrong.attribute().equals(Goals.TARGET_ROLE.name())) {
            return;
        }
        findings.recent().stream()
                .filter(claim -> type(claim).textKind().equals(Optional.of(TextKind.GOAL))
                        && claim.value() != null
                        && claim.value().contains(old)
                        && claim.evidence().place().equals(wrong.evidence().place()))
                .toList()
                .forEach(claim -> findings.correct(
                        claim, Objects.requireNonNull(claim.value()).replace(old, value), evidence));
    }

    /** "Leeds" names Leeds, and "Aldi" an Aldi South. */
    private static boolean isNamed(Claim claim, String old) {
        String value = claim.value();
        String name = old.toLowerCase(Locale.ROOT).replaceFirst("^(an?|the) ", "");
        return value != null
                && Pattern.compile("(^|\\W)" + Pattern.quote(name) + "($|\\W)")
                        .matcher(value.toLowerCase(Locale.ROOT))
                        .find();
    }

    private static AttributeType<?> type(Claim claim) {
        Attribute<?> attribute = Catalogue.standard().find(claim.attribute()).orElseThrow();
        return attribute.type();
    }
}
