package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrasebook.Folded;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hears words of somebody who may be in danger, in English and Spanish; the words are in {@code frames/crises.txt} and {@code
 * frames/es/crises.txt}. Where it may be meant or not, it counts: a wrong alarm costs a sentence.
 */
public final class Crises {
    private enum Meaning {
        /** Names one's own death, harm or not wanting to live. */
        DANGER,
        /** "I can't go on": danger unless it is bound to work. */
        VAGUE,
        /** It is over, or work is to be spoken of again. */
        SAFE,
        /** "Dying my hair": what shares a word with it is not meant. */
        MANNER
    }

    private record Heard(Meaning meaning, Locale language) {
        boolean isDanger() {
            return meaning == Meaning.DANGER || meaning == Meaning.VAGUE;
        }
    }

    /** So many messages of the coachee later nothing is asked about it any more. */
    private static final int REMEMBERED = 3;

    private static final Locale SPANISH = Locale.of("es");
    private static final Frames<Meaning> ENGLISH_FRAMES = Frames.load("crises", Meaning.class);
    private static final Frames<Meaning> SPANISH_FRAMES = Frames.load("es/crises", Meaning.class);

    /** "Me quiero morir de la vergüenza". */
    private static final Set<String> MANNER_OF_SPEAKING = WordClasses.of("manner-of-speaking");

    private static final Set<String> OF_WORK = WordClasses.of("bound-to-work");
    private static final Set<String> LOST = WordClasses.of("lost-work");
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
            Optional<Heard> heard = in(said.get(back));
            if (heard.isPresent()) {
                boolean now = back == 0;
                return heard.filter(Heard::isDanger).map(danger -> new Crisis(danger.language(), now));
            }
        }
        return Optional.empty();
    }

    /** Danger outweighs "I am fine" in one message. */
    private static Optional<Heard> in(String message) {
        return heardIn(Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, message, null)));
    }

    private static Optional<Heard> heardIn(List<Sentence> message) {
        return message.stream()
                .flatMap(sentence -> Stream.concat(
                        heardIn(sentence, ENGLISH_FRAMES, Locale.ENGLISH),
                        heardIn(Folded.of(sentence), SPANISH_FRAMES, SPANISH)))
                .min(Comparator.comparing(Heard::meaning));
    }

    private static Stream<Heard> heardIn(Sentence sentence, Frames<Meaning> frames, Locale language) {
        List<Hit<Meaning>> hits = frames.in(sentence);
        return hits.stream()
                .filter(hit -> hit.meaning() != Meaning.MANNER)
                .filter(hit -> hits.stream().noneMatch(manner -> isManner(manner, hit)))
                .filter(hit -> isMeant(sentence, hit))
                .map(hit -> new Heard(hit.meaning(), language));
    }

    /** Whether a message says that the coachee may be in danger; then it answers nothing else. */
    static boolean isSaidIn(List<Sentence> message) {
        return heardIn(message).filter(Heard::isDanger).isPresent();
    }

    private static boolean isManner(Hit<Meaning> manner, Hit<Meaning> hit) {
        return manner.meaning() == Meaning.MANNER && manner.start() < hit.end() && hit.start() < manner.end();
    }

    /** Not "I could kill myself for missing that call" and not "20 kms"; but "with pills", "for real" and "de una vez" are meant. */
    private static boolean isMeant(Sentence sentence, Hit<Meaning> hit) {
        int end = hit.end();
        boolean forDoing = sentence.is(end, "for") && sentence.form(end + 1).endsWith("ing");
        boolean counted = hit.start() > 0 && sentence.word(hit.start() - 1).kind() == Word.Kind.NUMBER;
        return !forDoing
                && !counted
                && IntStream.range(end, end + SOON).noneMatch(at -> sentence.is(at, MANNER_OF_SPEAKING))
                && (hit.meaning() != Meaning.VAGUE || !isOfWork(sentence, hit));
    }

    /** "I can't go on, this merger is chaos"; but who has lost the work may mean their life. */
    private static boolean isOfWork(Sentence sentence, Hit<Meaning> hit) {
        boolean lost = IntStream.range(0, sentence.size()).anyMatch(at -> sentence.is(at, LOST));
        int clause = hit.start();
        while (sentence.hasWord(clause - 1) && !sentence.is(clause - 1, "and") && !sentence.is(clause - 1, "y")) {
            clause--;
        }
        return !lost && IntStream.range(clause, sentence.size()).anyMatch(at -> sentence.is(at, OF_WORK));
    }
}
