package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.RatingReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.Satisfaction;
import java.util.Map;

/** Satisfaction, only when the coachee names a figure: "I'd give my pay a 2 out of 5". */
final class RatingRule implements Rule {
    private enum Meaning {
        RATES
    }

    private static final Map<String, Attribute<Integer>> THINGS = Map.ofEntries(
            Map.entry("job", Satisfaction.OVERALL),
            Map.entry("work", Satisfaction.OVERALL),
            Map.entry("pay", Satisfaction.PAY),
            Map.entry("salary", Satisfaction.PAY),
            Map.entry("manager", Satisfaction.MANAGER),
            Map.entry("boss", Satisfaction.MANAGER),
            Map.entry("colleagues", Satisfaction.COLLEAGUES),
            Map.entry("coworkers", Satisfaction.COLLEAGUES),
            Map.entry("workload", Satisfaction.WORKLOAD),
            Map.entry("growth", Satisfaction.GROWTH),
            Map.entry("autonomy", Satisfaction.AUTONOMY),
            Map.entry("flexibility", Satisfaction.FLEXIBILITY));

    private final Frames<Meaning> frames = Frames.load("ratings", Meaning.class);
    private final RatingReader ratings;

    RatingRule(Vocabulary vocabulary) {
        this.ratings = new RatingReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Meaning> hit : frames.in(sentence)) {
            Attribute<Integer> thing = THINGS.get(sentence.form(hit.end()));
            if (thing != null) {
                ratings.read(sentence, hit.end() + 1)
                        .filter(found -> Assertion.holdsNow(sentence, hit.start(), found.end()))
                        .ifPresent(found -> findings.add(
                                thing,
                                Integer.toString(found.value()),
                                Confidence.PLAIN,
                                Quote.of(sentence, hit.start(), found.end())));
            }
        }
    }
}
