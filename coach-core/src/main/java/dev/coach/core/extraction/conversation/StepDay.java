package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Motivation;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The Friday of "I'll call the college by Friday", where the message tells of the next step: the day on which it is due. Who says so
 * unasked has named a step, too, if they say what they will do and when.
 */
final class StepDay {
    private enum Meaning {
        STEP
    }

    private static final int LONGEST_STEP = 40;
    private static final Set<String> JOINTS = Set.of("and", "so", "then", "but", "ok");

    private final DaysAhead days;
    private final Frames<Meaning> steps;
    private final Set<String> joints;

    private StepDay(DaysAhead days, String file, Set<String> joints) {
        this.days = days;
        this.steps = Frames.load(file, Meaning.class);
        this.joints = joints;
    }

    static StepDay english(DaysAhead days) {
        return new StepDay(days, "steps", JOINTS);
    }

    static StepDay of(String language, Phrasebook words, DaysAhead days) {
        return new StepDay(days, language + "/steps", words.words("joint"));
    }

    /**
     * The day may stand in the sentence of the step or behind it: "Update my CV. By Friday."
     *
     * @param from how many claims there were before the message
     */
    void read(List<Sentence> message, Findings findings, int from) {
        if (findings.claims().stream().skip(from).noneMatch(StepDay::isStep)) {
            message.stream()
                    .filter(sentence ->
                            !sentence.question() && days.in(sentence).isPresent())
                    .findFirst()
                    .ifPresent(sentence -> step(sentence, findings));
        }
        findings.claims().stream()
                .skip(from)
                .filter(StepDay::isStep)
                .findFirst()
                .ifPresent(step -> message.stream()
                        .dropWhile(sentence -> !sentence.text(0, sentence.size())
                                .contains(step.evidence().quote()))
                        .filter(sentence -> days.in(sentence).isPresent())
                        .findFirst()
                        .ifPresent(sentence -> findings.add(
                                Motivation.LAST_COMMITMENT_DUE,
                                days.in(sentence).orElseThrow().value().toString(),
                                Confidence.ANSWERED,
                                Quote.exactly(sentence, 0, sentence.size()))));
    }

    /** At the beginning of a clause, or behind the day: "on Friday I'll ask". */
    private void step(Sentence sentence, Findings findings) {
        int behindDay = days.in(sentence).map(Found::end).orElse(0);
        IntStream.range(0, sentence.size())
                .filter(at -> at == behindDay || !sentence.hasWord(at - 1) || sentence.is(at - 1, joints))
                .filter(at -> !steps.at(sentence, at).isEmpty())
                .findFirst()
                .ifPresent(at -> findings.add(
                        Motivation.LAST_COMMITMENT,
                        sentence.text(at, end(sentence, at)),
                        Confidence.USUAL,
                        Quote.exactly(sentence, at, end(sentence, at))));
    }

    /** The mark behind it, but for the one within "1:1". */
    private static int end(Sentence sentence, int from) {
        int end = sentence.nextMark(from, LONGEST_STEP);
        while (sentence.is(end, ":")
                && sentence.word(end - 1).kind() == Word.Kind.NUMBER
                && sentence.hasWord(end + 1)
                && sentence.word(end + 1).kind() == Word.Kind.NUMBER) {
            end = sentence.nextMark(end + 1, LONGEST_STEP);
        }
        return end;
    }

    private static boolean isStep(Claim claim) {
        return claim.operation() == Operation.ASSERT && claim.attribute().equals(Motivation.LAST_COMMITMENT.name());
    }
}
