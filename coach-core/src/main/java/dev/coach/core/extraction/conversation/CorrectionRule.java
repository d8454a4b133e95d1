package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.DateReader.Span;
import dev.coach.core.extraction.conversation.phrase.SkillLevels;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Goals;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Actually it was 2020", "sorry, I meant Lyon", "Sheffield, not Leeds": a claim of a moment ago once more, with another value.
 * A correction in a whole sentence, "no, I'm a midwife", is read by the rule of its fact.
 */
final class CorrectionRule implements Rule {
    private static final String START = ".start_date";
    private static final String END = ".end_date";
    /** Schools go by the name of their town. */
    private static final String SCHOOL = Education.COLLECTION.name() + "." + Education.INSTITUTION.name();

    private static final Set<String> BEFORE_START = Set.of("since", "from");
    private static final Set<String> BEFORE_END = Set.of("until", "till", "to");

    private final Vocabulary vocabulary;
    private final MeasureCorrection measures;
    private final PayCorrection pays = new PayCorrection();
    private final DegreeCorrection degrees;
    private final DateCorrection dates;

    CorrectionRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.measures = new MeasureCorrection(vocabulary);
        this.dates = new DateCorrection(vocabulary);
        this.degrees = new DegreeCorrection(vocabulary);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        if (!sentence.question() && !dates.correct(sentence, findings)) {
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
        if (degrees.correct(
                sentence,
                correction,
                degree -> correction.old().isEmpty() || isNamed(degree, correction.old()),
                findings)) {
            return;
        }
        if (measures.correct(sentence, correction, findings)) {
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
        Optional<Claim> pay = correction.old().isEmpty() && !right.isDate()
                ? wrongPay(sentence, correction, findings)
                : Optional.empty();
        if (pay.isPresent()) {
            correctPay(sentence, correction, pay.get(), findings);
            return;
        }
        List<Claim> meant = findings.recent().stream()
                .filter(claim -> correction.old().isEmpty()
                        ? Findings.isJustSaid(claim, sentence)
                        : isNamed(claim.value(), correction.old()))
                .filter(claim -> right.fits(claim.attribute(), type(claim))
                        || right.isTown() && correction.old().isEmpty() && SCHOOL.equals(claim.attribute())
                        || correction.old().equalsIgnoreCase(claim.value()) && right.isNameLike(type(claim)))
                .filter(claim -> right.as(type(claim), claim.value()).isPresent())
                .filter(claim -> isLevelMeant(sentence, claim))
                .filter(claim -> isEndMeant(sentence, correction.from(), claim))
                .toList();
        if (right.isMonthAlone() && meant.stream().map(Claim::value).distinct().count() > 1) {
            return;
        }
        meant.stream()
                .reduce((first, last) -> last)
                .ifPresentOrElse(
                        claim -> replace(sentence, correction, right, claim, findings),
                        () -> correctHeld(sentence, correction, right, findings));
    }

    /** "York, not Leeds", of a Leeds that is known from elsewhere: when only one value can be meant. */
    private static void correctHeld(Sentence sentence, Correction correction, Spoken right, Findings findings) {
        List<Held> named = findings.held().stream()
                .filter(held -> isNamed(held.value(), correction.old()))
                .filter(held -> right.fits(held.attribute(), held.declared().type()))
                .toList();
        if (named.size() == 1 && findings.ofSentence().isEmpty()) {
            Held held = named.getFirst();
            right.as(held.declared().type(), held.value())
                    .ifPresent(value -> findings.correct(
                            held, value, Quote.exactly(sentence, correction.start(), sentence.size())));
        }
    }

    private Optional<Claim> wrongPay(Sentence sentence, Correction correction, Findings findings) {
        return findings.recent().stream()
                .filter(claim -> type(claim) instanceof AttributeType.Pay && Findings.isJustSaid(claim, sentence))
                .filter(claim -> pay(sentence, correction, claim).isPresent())
                .reduce((first, last) -> last);
    }

    private void correctPay(Sentence sentence, Correction correction, Claim wrong, Findings findings) {
        pay(sentence, correction, wrong)
                .ifPresent(right -> findings.correct(
                        wrong, right.toString(), Quote.exactly(sentence, correction.start(), sentence.size())));
    }

    private Optional<Money> pay(Sentence sentence, Correction correction, Claim wrong) {
        return Money.parse(String.valueOf(wrong.value()))
                .flatMap(money -> pays.instead(sentence, correction.from(), correction.to(), money));
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

    /** "I said fluent, I mean decent" speaks of what is said to be mastered fluently. */
    private static boolean isLevelMeant(Sentence sentence, Claim claim) {
        return !(type(claim) instanceof AttributeType.Scale && sentence.is(0, "i") && sentence.is(1, "said"))
                || SkillLevels.at(sentence, 2)
                        .map(found -> found.value().step())
                        .or(() -> SkillLevels.behind(sentence, 2).map(Found::value))
                        .map(step -> Integer.toString(step))
                        .equals(Optional.ofNullable(claim.value()));
    }

    /** Replaces a claim and those that were made with it from the same words. */
    private static void replace(
            Sentence sentence, Correction correction, Spoken right, Claim wrong, Findings findings) {
        boolean goesOn = sentence.is(correction.to() + 1, "and");
        Evidence evidence = Quote.exactly(sentence, correction.start(), goesOn ? correction.to() : sentence.size());
        AttributeType<?> type = type(wrong);
        String value = right.as(type, wrong.value()).orElseThrow();
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
    private static boolean isNamed(@Nullable String value, String old) {
        String name = old.toLowerCase(Locale.ROOT).replaceFirst("^(an?|the) ", "");
        return value != null
                && !name.isEmpty()
                && Pattern.compile("(^|\\W)" + Pattern.quote(name) + "($|\\W)")
                        .matcher(value.toLowerCase(Locale.ROOT))
                        .find();
    }

    private static AttributeType<?> type(Claim claim) {
        Attribute<?> attribute = Catalogue.standard().find(claim.attribute()).orElseThrow();
        return attribute.type();
    }
}
