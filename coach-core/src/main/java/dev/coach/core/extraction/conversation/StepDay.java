package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.Motivation;
import java.util.List;

/** The Friday of "I'll call the college by Friday", where the message tells of the next step: the day on which it is due. */
final class StepDay {
    private final DaysAhead days;

    StepDay(DaysAhead days) {
        this.days = days;
    }

    /**
     * The day may stand in the sentence of the step or behind it: "Update my CV. By Friday."
     *
     * @param from how many claims there were before the message
     */
    void read(List<Sentence> message, Findings findings, int from) {
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

    private static boolean isStep(Claim claim) {
        return claim.operation() == Operation.ASSERT && claim.attribute().equals(Motivation.LAST_COMMITMENT.name());
    }
}
