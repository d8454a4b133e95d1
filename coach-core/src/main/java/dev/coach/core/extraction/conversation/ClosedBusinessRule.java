package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import java.util.List;
import java.util.Set;

/** "I've closed my business": whoever worked for themselves no longer does. It says nothing of others. */
final class ClosedBusinessRule implements Rule {
    /** A shop is closed every evening, and closed down once. */
    private static final List<Frame> CLOSED = List.of(
            Frame.of(
                    "i|we [have] _ closed|dissolved|liquidated my|our|the [own] business|company|firm|agency|consultancy"),
            Frame.of("i|we [have] _ closed|shut|wound down|up my|our [own] ~1 {business}"),
            Frame.of("i|we [have] _ sold my|our [own] ~1 {business}"),
            Frame.of("i|we [have] _ gave|given up my|our [own] ~1 {business}"));

    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

    private final DateReader dates;

    ClosedBusinessRule(Vocabulary vocabulary) {
        this.dates = new DateReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            int start = at;
            int end = CLOSED.stream()
                    .mapToInt(frame -> frame.endAt(sentence, start))
                    .max()
                    .orElse(-1);
            if (end > 0 && isWhole(sentence, end) && Assertion.heldBefore(sentence, start, end)) {
                Evidence evidence = Quote.of(sentence, start, end);
                findings.positions().denials().worksForNobody(evidence);
                findings.retire(
                        CurrentSituation.EMPLOYMENT_STATUS,
                        EmploymentStatus.SELF_EMPLOYED.name(),
                        Confidence.USUAL,
                        evidence);
                return;
            }
        }
    }

    /** "In 2019", "last year"; but neither "early" nor "in the evening". */
    private boolean isWhole(Sentence sentence, int end) {
        boolean dated = sentence.is(end, "in") && dates.read(sentence, end + 1).isPresent();
        boolean season = sentence.is(end, "in") && sentence.is(end + 1, SEASONS);
        boolean late = sentence.is(end, "last") && (sentence.is(end + 1, "year") || sentence.is(end + 1, "month"));
        return !sentence.hasWord(end) || sentence.is(end, "and") || sentence.is(end, "but") || dated || season || late;
    }
}
