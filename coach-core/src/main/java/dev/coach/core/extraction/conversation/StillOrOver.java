package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.conversation.text.Word;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads whether something still holds in an answer to that question. Only a sentence that is made of such an answer and of the names
 * of what was asked about is one: "no, I left Acme last year", but not "I don't have a car". What it says counts more than the yes
 * or no before it: "yes, I left" and "no, I still work there".
 */
public final class StillOrOver {
    private enum Meaning {
        YES,
        NO,
        STILL,
        OVER,
        FILLER
    }

    private static final Frames<Meaning> FRAMES = Frames.load("still-or-over", Meaning.class);

    private StillOrOver() {}

    /**
     * Whether it still holds; empty when the message does not say, or says both.
     *
     * @param names what was asked about, as the coachee may name it
     */
    public static Optional<Boolean> in(String message, Collection<String> names) {
        Set<String> named = names.stream()
                .flatMap(name -> sentences(name).stream())
                .flatMap(sentence -> sentence.words().stream())
                .map(Word::form)
                .collect(Collectors.toSet());
        Set<Meaning> said = EnumSet.noneOf(Meaning.class);
        for (Sentence sentence : sentences(message)) {
            Optional<Set<Meaning>> meant = meant(FRAMES, sentence, named);
            if (meant.isEmpty()) {
                break;
            }
            said.addAll(meant.get());
        }
        boolean still = said.contains(Meaning.STILL);
        boolean over = said.contains(Meaning.OVER);
        if (still || over) {
            return still && over ? Optional.empty() : Optional.of(still);
        }
        boolean yes = said.contains(Meaning.YES);
        return yes == said.contains(Meaning.NO) ? Optional.empty() : Optional.of(yes);
    }

    /** What a sentence says; empty when it has words that belong to no such answer, and are none of the names. */
    static <M> Optional<Set<M>> meant(Frames<M> frames, Sentence sentence, Set<String> names) {
        Set<M> said = new HashSet<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Hit<M>> longest = frames.at(sentence, at).stream().max(Comparator.comparingInt(Hit::end));
            if (longest.isPresent()) {
                said.add(longest.get().meaning());
                at = longest.get().end();
            } else if (!sentence.hasWord(at) || names.contains(sentence.form(at))) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(said);
    }

    static List<Sentence> sentences(String text) {
        return Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, text, null));
    }
}
