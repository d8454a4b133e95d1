package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.SaidPay;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Compensation;
import dev.coach.core.schema.CurrentSituation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the coachee earns before tax, and what they would work for. What others earn, what was earned once, what comes on top or
 * is left after tax gives no claim.
 */
final class PayRule implements Rule {
    private enum Meaning {
        /** "My base is": what else the sentence names besides is no matter. */
        BASE(Compensation.CURRENT_BASE_PAY, true),
        DAY_RATE(Compensation.CURRENT_BASE_PAY, true),
        HOURLY_RATE(Compensation.CURRENT_BASE_PAY, true),
        /** "That's with bonus": said of the pay that was named right before. */
        NO_BASE(Compensation.CURRENT_BASE_PAY, true),
        EARNS(Compensation.CURRENT_BASE_PAY, true),
        /** "I work as a nurse and earn": it is said of who the sentence began with. */
        AND_EARNS(Compensation.CURRENT_BASE_PAY, true),
        /** "It pays": said right behind what the coachee works as. */
        IT_PAYS(Compensation.CURRENT_BASE_PAY, true),
        /** "Mine is": said right behind what somebody else earns. */
        MINE(Compensation.CURRENT_BASE_PAY, true),
        /** One makes and gets other things than money. */
        MAKES(Compensation.CURRENT_BASE_PAY, false),
        WANTS_AT_LEAST(Compensation.TARGET_PAY_MIN, false),
        WANTS(Compensation.TARGET_PAY_IDEAL, false),
        WALKS_AWAY(Compensation.WALK_AWAY_PAY, false);

        private final Attribute<Money> attribute;
        private final boolean ofMoney;

        Meaning(Attribute<Money> attribute, boolean ofMoney) {
            this.attribute = attribute;
            this.ofMoney = ofMoney;
        }
    }

    /** Anywhere in the sentence they say that it is no base pay before tax. */
    private static final Set<String> NO_BASE_PAY = WordClasses.of("no-base-pay");

    private static final Set<String> OTHER_SUBJECTS = Set.of(
            "who", "that", "which", "whom", "where", "because", "he", "she", "they", "we", "you", "it", "people", "and",
            "want", "would", "hope", "know");

    private static final Set<String> OF_WORK =
            Set.of(CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYER.name(), CurrentSituation.INDUSTRY.name());
    private static final Set<String> OFFERS =
            Set.of("offer", "offers", "offered", "vacancy", "vacancies", "interview", "applied", "new", "there");

    private static final Set<String> PLUS = Set.of("plus", "+");
    private static final Set<String> SOMETHING = Set.of("a", "an", "some", "get");

    private static final Set<String> RELATIVES = WordClasses.of("relative");

    private static final Set<String> CONDITION = Set.of("if", "unless", "when", "once");

    private final Frames<Meaning> frames = Frames.load("pay", Meaning.class);
    private final SaidPay pays = new SaidPay();

    @Override
    public void read(Sentence sentence, Findings findings) {
        int next = 0;
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (at >= next && add(sentence, hit, findings)) {
                    next = hit.end();
                }
            }
        }
    }

    private boolean add(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Meaning meaning = hit.meaning();
        if (meaning == Meaning.NO_BASE) {
            return takeBack(sentence, hit, findings);
        }
        if (isAnswerAboutOtherPay(sentence, meaning)
                || isNoBasePay(sentence, hit)
                || meaning == Meaning.AND_EARNS && !isSaidOfTheCoachee(sentence, hit.start())
                || meaning == Meaning.MINE && !isSaidOfPay(findings)
                || meaning == Meaning.IT_PAYS && !isSaidOfWork(sentence, findings)) {
            return false;
        }
        int from = sentence.is(hit.end(), ",") ? hit.end() + 1 : hit.end();
        String rate = switch (meaning) {
            case DAY_RATE -> " a day";
            case HOURLY_RATE -> " an hour";
            default -> "";
        };
        Optional<SaidPay.Said> pay = pays.read(sentence, from, rate)
                .filter(said -> meaning.ofMoney || said.isEvidentlyMoney())
                .filter(said -> !holds(sentence, said.end(), CONDITION))
                .filter(said -> Assertion.holdsNow(sentence, hit.start(), said.end()));
        pay.ifPresent(said -> findings.add(
                meaning.attribute,
                said.money().toString(),
                said.rough() ? Confidence.IMPLIED : Confidence.USUAL,
                evidence(sentence, hit.start(), said)));
        return pay.isPresent();
    }

    /** What was said to be earned is no base pay when it is with the bonus, or after tax. */
    private static boolean takeBack(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        List<Claim> pay = Stream.concat(findings.lastRead().stream(), findings.ofSentence().stream())
                .filter(claim -> claim.operation() == Operation.ASSERT
                        && claim.attribute().equals(Compensation.CURRENT_BASE_PAY.name())
                        && Findings.isJustSaid(claim, sentence))
                .toList();
        if (!Assertion.holdsNow(sentence, hit.start(), hit.end())) {
            return false;
        }
        pay.forEach(claim -> findings.retire(claim, Quote.exactly(sentence, hit.start(), hit.end())));
        return !pay.isEmpty();
    }

    private static boolean isSaidOfPay(Findings findings) {
        return Stream.concat(findings.lastRead().stream(), findings.ofSentence().stream())
                .anyMatch(claim -> claim.attribute().equals(Compensation.CURRENT_BASE_PAY.name()));
    }

    private static boolean isSaidOfTheCoachee(Sentence sentence, int to) {
        return sentence.is(0, "i") && IntStream.range(1, to).noneMatch(at -> sentence.is(at, OTHER_SUBJECTS));
    }

    /** Whether the work of now was named right before, and nothing that was offered. */
    private static boolean isSaidOfWork(Sentence sentence, Findings findings) {
        return Stream.concat(findings.lastRead().stream(), findings.ofSentence().stream())
                        .filter(claim -> claim.operation() == Operation.ASSERT)
                        .filter(claim -> OF_WORK.contains(claim.attribute()))
                        .anyMatch(claim ->
                                ExperienceRule.isRightBefore(claim.evidence().quote(), sentence))
                && !holds(sentence, 0, OFFERS)
                && sentence.words().stream()
                        .map(word -> word.form().replaceFirst("['’]s$", ""))
                        .noneMatch(RELATIVES::contains);
    }

    /** "I earn 200 a month" is said of the side, when it was asked what comes from there. */
    private static boolean isAnswerAboutOtherPay(Sentence sentence, Meaning meaning) {
        String asked = sentence.utterance().asked();
        return asked != null
                && meaning.attribute.equals(Compensation.CURRENT_BASE_PAY)
                && !asked.equals(Compensation.CURRENT_BASE_PAY.name())
                && Catalogue.standard()
                        .find(asked)
                        .filter(attribute -> attribute.type() instanceof AttributeType.Pay)
                        .isPresent();
    }

    /** Whether the words say that it is no base pay: those behind "plus", "and a" speak of what comes on top. */
    private static boolean isNoBasePay(Sentence sentence, Hit<Meaning> hit) {
        int plus = IntStream.range(hit.end(), sentence.size())
                .filter(at -> sentence.is(at, PLUS) || sentence.is(at, "and") && sentence.is(at + 1, SOMETHING))
                .findFirst()
                .orElse(sentence.size());
        return holds(sentence.before(plus), hit.meaning() == Meaning.BASE ? hit.start() : 0, NO_BASE_PAY);
    }

    private static boolean holds(Sentence sentence, int from, Set<String> words) {
        return sentence.words().stream().skip(from).anyMatch(word -> words.contains(word.form()));
    }

    private static Evidence evidence(Sentence sentence, int from, SaidPay.Said pay) {
        String text = sentence.utterance().text();
        return new Evidence(
                text.substring(sentence.word(from).start(), pay.endInText()),
                new Place.InUtterance(sentence.utterance().index()));
    }
}
