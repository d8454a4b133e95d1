package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an utterance as the answer to the question before it, which is how "Nurse" or "about 12" becomes a claim. Knows when an
 * answer is none, and when the coachee does not want to answer.
 */
final class AnswerRule {
    private enum Meaning {
        DECLINED,
        /** "I don't know". */
        NO_ANSWER
    }

    private static final int LONGEST_REFUSAL = 25;
    private static final Set<String> PERSONS = Set.of("he", "she", "they");
    private static final Set<String> RELATIVES = WordClasses.of("relative");
    private static final Set<String> SMALL_TALK = WordClasses.of("small-talk");

    private final Frames<Meaning> frames = Frames.load("answers", Meaning.class);

    private final AnswerReader reader;
    private final OtherAnswer others;

    AnswerRule(Vocabulary vocabulary) {
        this.others = new OtherAnswer(vocabulary);
        this.reader = new AnswerReader(vocabulary);
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
        if (attribute.isEmpty() || known || asked.indexOf('.') >= 0) {
            return;
        }
        boolean words = attribute.get().type() instanceof AttributeType.Text
                || attribute.get().type() instanceof AttributeType.Month && !read.isEmpty();
        List<Sentence> spokenOf = utterance.stream()
                .filter(sentence -> words ? !others.is(sentence, asked, read) : !isOfOthers(sentence))
                .map(sentence -> sentence.behind(Correction.behindApology(sentence)))
                .toList();
        if (spokenOf.isEmpty()) {
            return;
        }
        Optional<Sentence> answer =
                spokenOf.stream().filter(AnswerRule::isMoreThanSmallTalk).findFirst();
        Optional<Meaning> refusal = answer.flatMap(this::refusal);
        if (refusal.equals(Optional.of(Meaning.DECLINED)) || (answer.isEmpty() && isPass(spokenOf))) {
            Sentence sentence = answer.orElseGet(spokenOf::getFirst);
            findings.decline(asked, Quote.exactly(sentence, 0, sentence.size()));
        } else if (refusal.isEmpty()) {
            Optional<Sentence> spoken = answer.filter(sentence -> !sentence.question());
            spoken.or(() -> answer.isEmpty() ? spokenOf.stream().findFirst() : Optional.empty())
                    .ifPresent(sentence -> reader.read(attribute.get(), sentence, findings));
        }
    }

    /** "My wife is self-employed" answers no question about the coachee. */
    private static boolean isOfOthers(Sentence sentence) {
        boolean owned = sentence.is(0, "my") || sentence.is(0, "our") || sentence.is(0, "his") || sentence.is(0, "her");
        return sentence.is(0, PERSONS) || owned && sentence.is(1, RELATIVES);
    }

    private static boolean isMoreThanSmallTalk(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> !word.isMark() && !SMALL_TALK.contains(word.form()));
    }

    private static boolean isPass(List<Sentence> utterance) {
        return utterance.size() == 1
                && utterance.getFirst().is(0, "pass")
                && utterance.getFirst().size() == 1;
    }

    private Optional<Meaning> refusal(Sentence answer) {
        if (answer.is(0, "pass") && answer.size() == 1) {
            return Optional.of(Meaning.DECLINED);
        }
        if (answer.size() > LONGEST_REFUSAL) {
            return Optional.empty();
        }
        return frames.in(answer).stream().map(Hit::meaning).min(Enum::compareTo);
    }
}
