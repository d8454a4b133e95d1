package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Motivation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads an utterance as the answer to the question before it, which is how "Nurse" or "about 12" becomes a claim. Knows when an
 * answer is none, and when the coachee does not want to answer.
 */
final class AnswerRule {
    /** They may answer a question. */
    private static final Set<Aside> ANSWERS = EnumSet.of(Aside.NO, Aside.WRONG, Aside.THANKS);

    private static final Set<String> REASON_OPENERS = Set.of("i", "my", "we", "our", "because");
    /** Says what somebody is or was, and not what they would like to be. */
    private static final List<Frame> I_AM = List.of(
            Frame.of("i am|was _ a|an|the"),
            Frame.of("if i am|was _ a|an|the"),
            Frame.of("i used to be"),
            Frame.of("i _ work as a|an|the"),
            Frame.of("i have _ been a|an|the"));
    /** What follows stands instead of it. */
    private static final List<Frame> I_AM_NOT = List.of(
            Frame.of("i am|was _ not|never _ a|an|the"),
            Frame.of("i have not|never _ been a|an|the"),
            Frame.of("i do not _ work as"));

    /** Takes back what was said, and answers nothing. */
    private static final Frame IS_WRONG = Frame.of("is|are wrong|incorrect $");

    /** "Electrician was my brother's idea". */
    private static final List<Frame> IDEAS_OF_OTHERS = List.of(
            Frame.of("was|is|were [only|just|really] my|our|the ~2 {relative}'s ~1 idea|ideas|dream|plan|wish|choice"),
            Frame.of("was|is|were [only|just|really] his|her|their ~1 idea|ideas|dream|plan|wish|choice"),
            Frame.of("was|is [only|just|really] what my|our ~1 {relative} wants|wanted|had"),
            Frame.of("was|is suggested|proposed|chosen by my|our|the ~1 {relative}"),
            Frame.of("my|our ~1 {relative}'s idea|ideas|dream|plan|wish|choice $"));

    private static final Set<String> BEFORE_TIME = Set.of("by", "in", "within", "before", "until", "next", "this");
    /** "The second one" is no 2, and no 1. */
    private static final Set<String> ONE_OF_SEVERAL = Set.of("one", "first", "second", "former", "latter", "last");

    private static final Set<String> ASKING = Set.of(
            "what", "which", "who", "where", "when", "why", "how", "do", "does", "did", "are", "is", "can", "could",
            "would", "will", "should", "have", "has", "really");
    private static final Set<String> NOTHING = Set.of("nothing", "none", "nope", "no");

    private static final Set<String> PERSONS = Set.of("he", "she", "they");
    private static final Set<String> RELATIVES = WordClasses.of("relative");
    private static final Set<String> SMALL_TALK = WordClasses.of("small-talk");

    private final AnswerReader reader;
    private final OtherAnswer others;
    private final StrayAnswer strays;
    private final Horizon horizon;

    AnswerRule(Vocabulary vocabulary) {
        this.others = new OtherAnswer(vocabulary);
        this.strays = new StrayAnswer(vocabulary);
        this.reader = new AnswerReader(vocabulary);
        this.horizon = new Horizon(vocabulary.numbers());
    }

    /**
     * Reads an utterance that answers a question, behind all other rules.
     *
     * @param from how many claims there were before the utterance
     */
    void read(String asked, List<Sentence> utterance, Findings findings, int from) {
        Optional<Attribute<?>> attribute = Catalogue.standard().find(asked);
        List<Claim> read = findings.claims().stream().skip(from).toList();
        boolean known = read.stream().anyMatch(claim -> claim.attribute().equals(asked));
        if (attribute.isEmpty()
                || known
                || asked.indexOf('.') >= 0
                || Crises.isSaidIn(utterance)
                || asked.equals(Goals.TARGET_ROLE.name())
                        && (isNoButTold(utterance) || utterance.stream().anyMatch(AnswerRule::isIdeaOfOthers))) {
            return;
        }
        Sentence beginning = utterance.getFirst();
        if (asked.equals(Motivation.LAST_COMMITMENT.name()) && isNoStep(beginning)) {
            return;
        }
        if (Asides.in(beginning.utterance().text()).equals(Optional.of(Aside.UNWILLING))) {
            findings.decline(asked, Quote.exactly(beginning, 0, beginning.size()));
            return;
        }
        boolean words = attribute.get().type().textKind().isPresent()
                || attribute.get().type() instanceof AttributeType.Month && !read.isEmpty();
        boolean figure = isFigure(attribute.get().type());
        boolean free = PhraseAnswers.takesAnyWords(attribute.get());
        List<Sentence> own = utterance.stream()
                .filter(sentence -> words
                        ? !others.is(sentence, attribute.get(), read)
                                || others.isFigure(sentence) && isTimeAskedFor(sentence, attribute.get())
                        : !isOfOthers(sentence)
                                && !(figure && sentence.is(0, "the") && sentence.is(1, ONE_OF_SEVERAL))
                                && !(figure && OtherAnswer.isReadOtherwise(sentence, read, attribute.get())))
                .map(sentence -> sentence.behind(Asides.behindTold(sentence)))
                .map(sentence -> Asides.beforeHedge(sentence, figure))
                .filter(sentence -> !free
                        || !strays.is(
                                sentence, attribute.get().type().textKind().orElseThrow()))
                .toList();
        int before = findings.claims().size();
        Optional<Sentence> right = own.stream()
                .filter(sentence -> !OwnWords.are(attribute.get()))
                .flatMap(sentence -> setRight(sentence).stream())
                .reduce((first, last) -> last);
        right.ifPresent(sentence -> read(attribute.get(), sentence, findings));
        // "No, I mean 36k" says no to what was understood, and not to what was asked.
        boolean elsewhere = right.isPresent()
                && attribute.get().type() instanceof AttributeType.YesNo
                && !(read.isEmpty() && own.stream().anyMatch(AnswerRule::isNoWithReason));
        if (!own.isEmpty() && !elsewhere && findings.claims().size() == before) {
            read(attribute.get(), answer(own), findings);
        }
        if (asked.equals(Goals.TARGET_ROLE.name()) && findings.claims().size() > before) {
            own.forEach(sentence -> deadline(sentence, findings));
        }
    }

    /** The 2028 of "midwife, by 2028". */
    private void deadline(Sentence sentence, Findings findings) {
        horizon.deadline(sentence, 0)
                .filter(date -> findings.claims().stream()
                        .noneMatch(claim -> claim.attribute().equals(Goals.GOAL_DEADLINE.name())))
                .ifPresent(date -> findings.add(
                        Goals.GOAL_DEADLINE,
                        date.value().toString(),
                        Confidence.USUAL,
                        Quote.exactly(sentence, 0, date.end())));
    }

    /** "Nothing, I'm tired", "I already called them": it is done, or nothing is to be done. */
    private static boolean isNoStep(Sentence answer) {
        return answer.is(0, NOTHING) && !answer.hasWord(1)
                || IntStream.range(0, Math.min(3, answer.size())).anyMatch(at -> answer.is(at, "already"));
    }

    private void read(Attribute<?> asked, Sentence answer, Findings findings) {
        Optional<Aside> aside = Asides.in(answer).filter(said -> !ANSWERS.contains(said));
        boolean wrong = IntStream.range(1, answer.size()).anyMatch(at -> IS_WRONG.endAt(answer, at) > 0);
        if (wrong || asked.equals(Goals.TARGET_ROLE) && isOfNow(answer)) {
            return;
        }
        if (aside.equals(Optional.of(Aside.UNWILLING))) {
            findings.decline(asked.name(), Quote.exactly(answer, 0, answer.size()));
        } else if (aside.isEmpty() && (!answer.question() || isIdea(asked, answer))) {
            reader.read(asked, answer, findings);
        }
    }

    /** "Maybe shadow a midwife? Or talk to HR?" names the ways that somebody sees. */
    private static boolean isIdea(Attribute<?> asked, Sentence answer) {
        return asked.equals(Motivation.OPTIONS_NAMED) && !answer.is(0, ASKING);
    }

    private static boolean isIdeaOfOthers(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .anyMatch(at -> IDEAS_OF_OTHERS.stream().anyMatch(frame -> frame.endAt(sentence, at) > 0));
    }

    private static boolean isOfNow(Sentence answer) {
        return I_AM.stream().anyMatch(frame -> frame.endAt(answer, 0) > 0)
                || IntStream.range(0, answer.size())
                        .anyMatch(at -> I_AM_NOT.stream().anyMatch(frame -> frame.endAt(answer, at) > 0));
    }

    private static Sentence answer(List<Sentence> own) {
        List<Sentence> spoken = own.stream()
                .map(sentence -> sentence.behind(Correction.behindApology(sentence)))
                .toList();
        return spoken.stream()
                .filter(AnswerRule::isMoreThanSmallTalk)
                .findFirst()
                .orElse(spoken.getFirst());
    }

    /** The 11 of "10, no, 11" and of "10. No, wait, 11". */
    private static Optional<Sentence> setRight(Sentence sentence) {
        return Correction.in(sentence)
                .filter(correction -> correction.sure() && correction.old().isEmpty())
                .map(correction -> sentence.behind(correction.from()));
    }

    /** "No, my kids go to school here". */
    private static boolean isNoWithReason(Sentence sentence) {
        return sentence.is(0, "no")
                && sentence.is(1, ",")
                && sentence.is(2, REASON_OPENERS)
                && Correction.behindApology(sentence.behind(2)) == 0;
    }

    /** "No. I just told you, lorry driver": what was told is not what is wanted. */
    private static boolean isNoButTold(List<Sentence> utterance) {
        return utterance.getFirst().is(0, "no")
                && utterance.stream().anyMatch(sentence -> Asides.behindTold(sentence) > 0);
    }

    /** "By March 2028", of "By March 2028. I live in Leeds.": not "I am a nurse. Two years now." */
    private static boolean isTimeAskedFor(Sentence sentence, Attribute<?> asked) {
        boolean first = sentence.utterance()
                .text()
                .substring(0, sentence.word(0).start())
                .isBlank();
        return asked.type() instanceof AttributeType.Month && (first || sentence.is(0, BEFORE_TIME));
    }

    private static boolean isFigure(AttributeType<?> type) {
        return type instanceof AttributeType.WholeNumber
                || type instanceof AttributeType.Decimal
                || type instanceof AttributeType.Pay
                || type instanceof AttributeType.Scale;
    }

    /** "My wife is self-employed" answers no question about the coachee. */
    private static boolean isOfOthers(Sentence sentence) {
        boolean owned = sentence.is(0, "my") || sentence.is(0, "our") || sentence.is(0, "his") || sentence.is(0, "her");
        return sentence.is(0, PERSONS) || owned && sentence.is(1, RELATIVES);
    }

    private static boolean isMoreThanSmallTalk(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> !word.isMark() && !SMALL_TALK.contains(word.form()));
    }
}
