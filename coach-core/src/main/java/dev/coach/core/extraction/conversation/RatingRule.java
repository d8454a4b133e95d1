package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Satisfaction;
import java.util.Map;
import java.util.Optional;

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
    private final NumberReader numbers;

    RatingRule(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Meaning> hit : frames.in(sentence)) {
            Attribute<Integer> thing = THINGS.get(sentence.form(hit.end()));
            if (thing != null) {
                rating(sentence, hit.end() + 1)
                        .filter(found -> Assertion.holdsNow(sentence, hit.start(), found.end()))
                        .ifPresent(found -> findings.add(
                                thing,
                                Integer.toString(found.value()),
                                Confidence.PLAIN,
                                Quote.of(sentence, hit.start(), found.end())));
            }
        }
    }

    /** A figure from 1 to 5: "4", "a 4", "4/5", "four out of five"; never of another scale. */
    Optional<Found<Integer>> rating(Sentence sentence, int start) {
        int from = sentence.is(start, "at") || sentence.is(start, "as") ? start + 1 : start;
        from = sentence.is(from, "a") || sentence.is(from, "an") ? from + 1 : from;
        String form = sentence.form(from);
        if (form.length() == 3 && form.endsWith("/5") && Character.isDigit(form.charAt(0))) {
            return step(form.charAt(0) - '0', from + 1);
        }
        Optional<Found<Amount>> amount =
                numbers.amount(sentence, from).filter(found -> found.value().isWhole());
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        int end = amount.get().end();
        if (sentence.is(end, "out") && sentence.is(end + 1, "of")) {
            boolean ofFive = sentence.is(end + 2, "5") || sentence.is(end + 2, "five");
            return ofFive ? step((int) amount.get().value().value(), end + 3) : Optional.empty();
        }
        return step((int) amount.get().value().value(), end);
    }

    private static Optional<Found<Integer>> step(int step, int end) {
        return step >= 1 && step <= 5 ? Optional.of(new Found<>(step, end)) : Optional.empty();
    }
}
