package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hears words of somebody who may be in danger, in English and Spanish; the words are in {@code frames/crises.txt}. Where it
 * may be meant or not, it counts: a wrong alarm costs a sentence.
 */
public final class Crises {
    private enum Meaning {
        ENGLISH,
        SPANISH,
        /** It is over, or work is to be spoken of again. */
        SAFE
    }

    /** So many messages of the coachee later nothing is asked about it any more. */
    private static final int REMEMBERED = 3;

    private static final Locale SPANISH = Locale.of("es");
    private static final Frames<Meaning> FRAMES = Frames.load("crises", Meaning.class);

    /** "Me quiero morir de la vergüenza". */
    private static final Set<String> MANNER_OF_SPEAKING = WordClasses.of("manner-of-speaking");

    private static final int SOON = 3;

    private Crises() {}

    /** What the latest messages of a conversation, oldest first, say of it; the last one is the coachee's. */
    public static Optional<Crisis> in(List<Message> messages) {
        List<String> said = messages.reversed().stream()
                .filter(message -> message.speaker() == Speaker.COACHEE)
                .limit(REMEMBERED)
                .map(Message::text)
                .toList();
        for (int back = 0; back < said.size(); back++) {
            Optional<Meaning> heard = in(said.get(back));
            if (heard.isPresent()) {
                boolean now = back == 0;
                return heard.filter(meaning -> meaning != Meaning.SAFE)
                        .map(meaning -> new Crisis(language(meaning), now));
            }
        }
        return Optional.empty();
    }

    private static Locale language(Meaning meaning) {
        return meaning == Meaning.SPANISH ? SPANISH : Locale.ENGLISH;
    }

    /** Danger outweighs "I am fine" in one message. */
    private static Optional<Meaning> in(String message) {
        return heardIn(Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, message, null)));
    }

    private static Optional<Meaning> heardIn(List<Sentence> message) {
        return message.stream()
                .flatMap(sentence -> FRAMES.in(sentence).stream().filter(hit -> isMeant(sentence, hit)))
                .map(Hit::meaning)
                .min(Enum::compareTo);
    }

    /** Whether a message says that the coachee may be in danger; then it answers nothing else. */
    static boolean isSaidIn(List<Sentence> message) {
        return heardIn(message).filter(meaning -> meaning != Meaning.SAFE).isPresent();
    }

    /** Not "I could kill myself for missing that call"; but "with pills", "for real" and "de una vez" are meant. */
    private static boolean isMeant(Sentence sentence, Hit<Meaning> hit) {
        int end = hit.end();
        boolean forDoing = sentence.is(end, "for") && sentence.form(end + 1).endsWith("ing");
        return !forDoing && IntStream.range(end, end + SOON).noneMatch(at -> sentence.is(at, MANNER_OF_SPEAKING));
    }
}
