package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Mobility;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What people do for a living, said with a verb: "I drive trucks" names an occupation, "I drive a truck" may only name what
 * somebody owns. The words are in {@code frames/doings.txt}.
 */
final class Doings {
    private enum Form {
        BASE,
        PAST,
        GERUND
    }

    private static final Set<String> PAST = WordClasses.of("past");
    private static final Set<String> FILLER = WordClasses.of("filler");
    private static final Set<String> BEHIND = WordClasses.of("behind-doing");

    /** Behind "for", whom somebody works for; "for fun" has none of them. */
    private static final Set<String> OF_EMPLOYERS =
            Set.of("a", "an", "the", "my", "this", "one", "two", "several", "work");

    /** Who is asked how they get about says nothing of work. */
    private static final Set<String> ASKED_OF_VEHICLES =
            Set.of(Mobility.DRIVING_LICENCE_CATEGORIES.name(), Mobility.COMMUTE_MODE.name());

    private final Frames<String> titles =
            Objects.requireNonNull(Frames.loadGroups("doings").get("DOES"));
    private final NumberReader numbers;

    Doings(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    /** "I teach third grade", "I drove trucks for Acme": what was done counts only with more about it. */
    boolean does(Work work) {
        return opens(work, Form.BASE) || opens(work, Form.PAST);
    }

    /** "My job is selling insurance". */
    boolean isDoing(Work work) {
        return opens(work, Form.GERUND);
    }

    /** Whether it is said to be of now and nothing else is, or what was done has an employer or a time. */
    static boolean saysEnough(Work work, Findings findings) {
        String title = work.titleText();
        if (title == null || work.time != Time.NOW) {
            return work.employer != null || work.duration != null || work.start != null;
        }
        return findings.mayHold(CurrentSituation.TITLE, title);
    }

    private boolean opens(Work work, Form form) {
        Sentence sentence = work.sentence;
        int verb = work.to;
        while (sentence.is(verb, FILLER)) {
            verb++;
        }
        Optional<Hit<String>> hit = formOf(sentence.form(verb)) == form && !isAskedOfVehicles(sentence)
                ? titles.at(sentence, verb).stream().findFirst()
                : Optional.empty();
        Optional<Hit<String>> living = hit.filter(found -> isForALiving(sentence, found.end()));
        living.ifPresent(found -> {
            work.impliedTitle = found.meaning();
            work.titleConfidence = Confidence.IMPLIED;
            work.time = form == Form.PAST ? Time.PAST : work.time;
            work.to = found.end();
        });
        return living.isPresent();
    }

    private static Form formOf(String verb) {
        if (verb.endsWith("ing")) {
            return Form.GERUND;
        }
        return verb.endsWith("ed") || PAST.contains(verb) ? Form.PAST : Form.BASE;
    }

    private static boolean isAskedOfVehicles(Sentence sentence) {
        String asked = sentence.utterance().asked();
        return asked != null && ASKED_OF_VEHICLES.contains(asked);
    }

    private boolean isForALiving(Sentence sentence, int end) {
        boolean employer = sentence.is(end + 1, OF_EMPLOYERS)
                || sentence.isCapital(end + 1)
                || numbers.duration(sentence, end + 1).isPresent();
        return !sentence.hasWord(end)
                || sentence.is(end, BEHIND)
                || sentence.is(end, "for") && employer
                || numbers.duration(sentence, end).isPresent();
    }
}
