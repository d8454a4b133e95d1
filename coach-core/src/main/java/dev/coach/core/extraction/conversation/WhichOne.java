package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrasebook.Folded;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads which of two values is right in an answer to that question: "the first", "9 is right", "the one I just said". Only a message
 * that is made of such an answer and of the values is one.
 */
public final class WhichOne {
    /** What an answer points at. */
    public enum Side {
        /** The value that the profile holds, by its name. */
        HELD,
        /** The other value, by its name. */
        OTHER,
        /** The value that the question names first. */
        FIRST,
        /** The value that the question names last. */
        SECOND,
        /** The one that the coachee said before they were asked. */
        JUST_SAID
    }

    private enum Meaning {
        FIRST,
        SECOND,
        JUST_SAID,
        NEITHER,
        FILLER
    }

    /** A language, and how its sentences are read. */
    private record Spoken(Frames<Meaning> frames, Function<String, List<Sentence>> sentences) {
        Set<String> words(String value) {
            return sentences.apply(value).stream()
                    .flatMap(sentence -> sentence.words().stream())
                    .filter(word -> !word.isMark())
                    .map(Word::form)
                    .collect(Collectors.toSet());
        }
    }

    private static final List<Spoken> LANGUAGES = Stream.concat(
                    Stream.of(new Spoken(Frames.load("which-one", Meaning.class), StillOrOver::sentences)),
                    TalkLanguage.READ.stream()
                            .map(language -> new Spoken(
                                    Frames.load(language + "/which-one", Meaning.class),
                                    text -> Folded.sentences(new Utterance(0, Speaker.COACHEE, text, null)))))
            .toList();

    private WhichOne() {}

    /** The side that the message names; empty when it names none, or more than one. */
    public static Optional<Side> in(String message, String held, String other) {
        return LANGUAGES.stream()
                .flatMap(language -> in(language, message, held, other).stream())
                .findFirst();
    }

    private static Optional<Side> in(Spoken language, String message, String held, String other) {
        Set<String> ofHeld = language.words(held);
        Set<String> ofOther = language.words(other);
        Set<String> ofBoth = new HashSet<>(ofHeld);
        ofBoth.addAll(ofOther);
        Set<Side> sides = new HashSet<>();
        for (Sentence sentence : language.sentences().apply(message)) {
            Optional<Set<Meaning>> meant = StillOrOver.meant(language.frames(), sentence, ofBoth);
            if (meant.isEmpty() || sentence.question()) {
                return Optional.empty();
            }
            for (Meaning meaning : meant.get()) {
                switch (meaning) {
                    case FIRST -> sides.add(Side.FIRST);
                    case SECOND -> sides.add(Side.SECOND);
                    case JUST_SAID -> sides.add(Side.JUST_SAID);
                    case NEITHER -> {
                        return Optional.empty();
                    }
                    case FILLER -> {}
                }
            }
            Set<String> said = sentence.words().stream().map(Word::form).collect(Collectors.toSet());
            if (said.stream().anyMatch(word -> ofHeld.contains(word) && !ofOther.contains(word))) {
                sides.add(Side.HELD);
            }
            if (said.stream().anyMatch(word -> ofOther.contains(word) && !ofHeld.contains(word))) {
                sides.add(Side.OTHER);
            }
        }
        return sides.size() == 1 ? Optional.of(sides.iterator().next()) : Optional.empty();
    }

    /** Whether the message begins by saying that neither is: what it gives then is a third value. */
    public static boolean isNeither(String message) {
        return LANGUAGES.stream()
                .anyMatch(language -> language.sentences().apply(message).stream()
                        .limit(1)
                        .flatMap(first -> language.frames().at(first, 0).stream())
                        .anyMatch(hit -> hit.meaning() == Meaning.NEITHER));
    }
}
