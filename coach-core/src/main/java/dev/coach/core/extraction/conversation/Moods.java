package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Mood;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrasebook.Folded;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.lexicon.Phrasebook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Hears how people say that they feel; the words are in {@code frames/moods.txt}, of other languages in the folder of each. */
public final class Moods {
    private static final Frames<Mood> FRAMES = Frames.load("moods", Mood.class);

    /** How a language other than English says it, what a clause begins with, and what joins it to the one before, denying it or not. */
    private record OtherWords(Frames<Mood> frames, Set<String> openers, Set<String> joints, Set<String> neither) {}

    private static final List<OtherWords> OTHER_LANGUAGES = TalkLanguage.READ.stream()
            .map(language -> new OtherWords(
                    Frames.load(language + "/moods", Mood.class),
                    Phrasebook.of(language).words("opener"),
                    Phrasebook.of(language).words("joint"),
                    Phrasebook.of(language).words("neither")))
            .toList();

    private Moods() {}

    /** What a message says of the coachee's mood; of several the heavier one. */
    public static Optional<Mood> in(String message) {
        Utterance utterance = new Utterance(0, Speaker.COACHEE, message, null);
        Stream<Mood> english = Tokenizer.sentences(utterance).stream()
                .filter(sentence -> !sentence.question())
                .flatMap(sentence -> FRAMES.in(sentence).stream()
                        .filter(hit -> Assertion.holdsNow(sentence, hit.start(), hit.end())))
                .map(Hit::meaning);
        Stream<Mood> others = OTHER_LANGUAGES.stream()
                .flatMap(words -> Folded.sentences(utterance).stream()
                        .filter(sentence -> !sentence.question())
                        .flatMap(sentence -> words.frames().in(sentence).stream()
                                .filter(hit -> begins(sentence, hit.start(), words))))
                .map(Hit::meaning);
        return Stream.concat(english, others).min(Enum::compareTo);
    }

    /** At the beginning of a clause nothing denies it, and nobody else is said to feel so. */
    private static boolean begins(Sentence sentence, int start, OtherWords words) {
        if (sentence.is(start - 1, words.joints()) && !sentence.is(start - 1, words.neither())) {
            return true;
        }
        int at = start;
        while (sentence.is(at - 1, words.openers())) {
            at--;
        }
        return !sentence.hasWord(at - 1);
    }
}
