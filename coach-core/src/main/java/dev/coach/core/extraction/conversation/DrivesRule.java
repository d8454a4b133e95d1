package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Mobility;
import java.util.Locale;
import java.util.Set;

/** "I drive trucks" names an occupation; "I drive a truck" may only name what somebody owns. */
final class DrivesRule implements Rule {
    private enum Meaning {
        TRUCK_DRIVER,
        LORRY_DRIVER,
        BUS_DRIVER,
        TAXI_DRIVER;

        String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final Set<String> BEHIND =
            Set.of("and", "but", "so", "now", "since", "at", "in", "all", "every", "mostly");

    /** Behind "for", whom somebody drives for; "for fun" has none of them. */
    private static final Set<String> OF_EMPLOYERS =
            Set.of("a", "an", "the", "my", "this", "one", "two", "several", "work");

    /** Who is asked how they get about says nothing of work. */
    private static final Set<String> ASKED_OF_VEHICLES =
            Set.of(Mobility.DRIVING_LICENCE_CATEGORIES.name(), Mobility.COMMUTE_MODE.name());

    private final Frames<Meaning> frames = Frames.load("drives", Meaning.class);

    @Override
    public void read(Sentence sentence, Findings findings) {
        String asked = sentence.utterance().asked();
        if (asked != null && ASKED_OF_VEHICLES.contains(asked)) {
            return;
        }
        for (Hit<Meaning> hit : frames.in(sentence)) {
            String title = hit.meaning().title();
            boolean living = !sentence.hasWord(hit.end())
                    || sentence.is(hit.end(), BEHIND)
                    || sentence.is(hit.end(), "for") && sentence.is(hit.end() + 1, OF_EMPLOYERS);
            if (living
                    && findings.mayHold(CurrentSituation.TITLE, title)
                    && Assertion.holdsNow(sentence, hit.start(), hit.end())) {
                Evidence evidence = Quote.of(sentence, hit.start(), hit.end());
                findings.add(CurrentSituation.TITLE, title, Confidence.IMPLIED, evidence);
                findings.positions()
                        .addAnswer(
                                CurrentSituation.TITLE,
                                title,
                                sentence.utterance().index(),
                                evidence);
            }
        }
    }
}
