package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.EducationSummary;
import java.util.List;
import java.util.stream.Stream;

/** Takes a degree back that is still to come: "I have a master's. No, I will have one next year." */
final class NotYetRule implements Rule {
    private static final List<Frame> NOT_YET = List.of(
            Frame.of("i will _ have|get|finish one|it|mine $"),
            Frame.of("i will _ have|get|finish one|it|mine next|in|by|this|soon|later|after"),
            Frame.of("i do not _ have one|it|mine yet"),
            Frame.of("i have not _ got|finished one|it|mine yet"),
            Frame.of("i am _ still doing|finishing|studying for it|mine"));
    private static final String COMPLETED = Education.COLLECTION.name() + "." + Education.COMPLETED.name();

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size() && !sentence.question(); at++) {
            int place = at;
            NOT_YET.stream()
                    .mapToInt(frame -> frame.endAt(sentence, place))
                    .filter(end -> end > 0 && !sentence.hasWord(place - 1))
                    .findFirst()
                    .ifPresent(end -> takeBack(Quote.exactly(sentence, place, end), findings));
        }
    }

    private static void takeBack(Evidence evidence, Findings findings) {
        List<Claim> said = Stream.concat(findings.lastRead().stream(), findings.ofSentence().stream())
                .filter(claim -> claim.operation() == Operation.ASSERT)
                .toList();
        said.stream()
                .filter(claim -> claim.attribute().equals(EducationSummary.HIGHEST_LEVEL.name()))
                .forEach(claim -> findings.retire(claim, evidence));
        said.stream()
                .filter(claim -> claim.attribute().equals(COMPLETED) && "true".equals(claim.value()))
                .forEach(claim -> findings.correct(claim, "false", evidence));
    }
}
