package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrasebook.Folded;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Hears what people say about the talk itself; the words are in {@code frames/asides.txt}, those of other
 * languages in the file of that name in their folders. */
public final class Asides {
    private static final int LONGEST_MESSAGE = 120;

    /** A longer sentence says more than that. */
    private static final int LONGEST_SENTENCE = 25;

    private static final Frames<Aside> FRAMES = Frames.load("asides", Aside.class);
    private static final List<Frames<Aside>> OTHER_LANGUAGES = TalkLanguage.READ.stream()
            .map(language -> Frames.load(language + "/asides", Aside.class))
            .toList();
    private static final Set<String> HEDGES = Set.of("as", "like", "maybe", "perhaps");
    private static final Set<String> OPENERS = WordClasses.of("aside-opener");
    private static final Set<String> OF_QUESTIONS = Set.of("question", "questions", "ask", "asking");
    private static final Set<String> FILLERS = WordClasses.of("aside-filler");

    /** Their words say something else where a sentence ends with them: "it gives my life a meaning". */
    private static final Set<Aside> AT_THE_BEGINNING =
            EnumSet.of(Aside.UNCLEAR, Aside.TOLD, Aside.ABOUT_COACH, Aside.ABOUT_DATA);

    /** Beside anything else they say nothing: "ok, a nurse". */
    private static final Set<Aside> ONLY_ALONE =
            EnumSet.of(Aside.ANNOYED, Aside.SOON, Aside.NO_HURRY, Aside.GREETING, Aside.FILLER);

    private Asides() {}

    /** What the whole message says about the talk; empty when it says anything else as well. */
    public static Optional<Aside> in(String message) {
        if (message.length() > LONGEST_MESSAGE) {
            return Optional.empty();
        }
        Utterance utterance = new Utterance(0, Speaker.COACHEE, message, null);
        return in(Tokenizer.sentences(utterance), FRAMES)
                .or(() -> OTHER_LANGUAGES.stream()
                        .flatMap(frames -> in(Folded.sentences(utterance), frames).stream())
                        .findFirst());
    }

    private static Optional<Aside> in(List<Sentence> message, Frames<Aside> frames) {
        List<Aside> asides = new ArrayList<>();
        for (Sentence sentence : message) {
            if (!readWhole(trimmed(sentence), frames, asides)) {
                return Optional.empty();
            }
            // Which is cut off behind other asides: "ok thanks".
            frames.in(sentence).stream()
                    .map(Hit::meaning)
                    .filter(meaning -> meaning == Aside.THANKS)
                    .forEach(asides::add);
        }
        return asides.stream().min(Enum::compareTo);
    }

    /** Whether a message that says other things, too, asks for no more questions: "no more questions please, but my boss …". */
    public static boolean wantNoQuestions(String message) {
        return Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, message, null)).stream()
                .anyMatch(sentence -> IntStream.range(0, sentence.size())
                        .filter(at -> at == 0 || !sentence.hasWord(at - 1) || sentence.is(at - 1, OPENERS))
                        .mapToObj(at -> FRAMES.at(sentence, at).stream())
                        .flatMap(hits -> hits)
                        .anyMatch(hit -> hit.meaning() == Aside.ENOUGH
                                && IntStream.range(hit.start(), hit.end())
                                        .anyMatch(at -> sentence.is(at, OF_QUESTIONS))));
    }

    /** What a sentence says about the talk, anywhere. */
    static Optional<Aside> in(Sentence sentence) {
        return sentence.size() > LONGEST_SENTENCE
                ? Optional.empty()
                : FRAMES.in(trimmed(sentence)).stream()
                        .filter(hit -> !ONLY_ALONE.contains(hit.meaning()))
                        .filter(hit -> !isWordOfOthers(sentence, hit))
                        .filter(hit -> !AT_THE_BEGINNING.contains(hit.meaning()) || opens(sentence, hit.start()))
                        .map(Hit::meaning)
                        .min(Enum::compareTo);
    }

    /** Behind the "as I told you" that a sentence begins with; 0 when it does not, or when that is all. */
    static int behindTold(Sentence sentence) {
        for (int at = 0; at < sentence.size() && (at == 0 || isOpener(sentence, at - 1)); at++) {
            for (Hit<Aside> hit : FRAMES.at(sentence, at)) {
                int end = sentence.hasWord(hit.end()) ? hit.end() : hit.end() + 1;
                if (hit.meaning() == Aside.TOLD && sentence.hasWord(end)) {
                    return end;
                }
            }
        }
        return 0;
    }

    /** The "private" of "can I tell you something private?" is none of the talk. */
    private static boolean isWordOfOthers(Sentence sentence, Hit<Aside> hit) {
        return hit.meaning() == Aside.UNWILLING && hit.end() == hit.start() + 1 && !opens(sentence, hit.start());
    }

    /**
     * The "27" of "27 like I said": what is said of the talk behind an answer is none of it.
     *
     * @param figure whether a figure is asked for, which "maybe" only makes rough: "yes, maybe" is neither yes nor no
     */
    static Sentence beforeHedge(Sentence sentence, boolean figure) {
        Sentence said = trimmed(sentence);
        return IntStream.range(1, said.size())
                .filter(at -> said.is(at, HEDGES)
                        && FRAMES.at(said, at).stream()
                                .anyMatch(hit -> hit.end() == said.size()
                                        && (hit.meaning() == Aside.TOLD || figure && hit.meaning() == Aside.UNSURE)))
                .mapToObj(at -> said.before(said.hasWord(at - 1) ? at : at - 1))
                .findFirst()
                .filter(before -> before.size() > 0)
                .orElse(sentence);
    }

    private static boolean opens(Sentence sentence, int place) {
        return IntStream.range(0, place).allMatch(at -> isOpener(sentence, at));
    }

    private static boolean isOpener(Sentence sentence, int at) {
        return !sentence.hasWord(at) || sentence.is(at, OPENERS);
    }

    /** Reads a sentence that is nothing but asides, one behind the other; gives up where it says something else. */
    private static boolean readWhole(Sentence sentence, Frames<Aside> frames, List<Aside> asides) {
        int at = 0;
        while (at < sentence.size()) {
            Optional<Hit<Aside>> hit = frames.at(sentence, at).stream()
                    .filter(found -> !sentence.hasWord(found.end()))
                    .findFirst();
            if (hit.isEmpty() && sentence.hasWord(at) && !sentence.is(at, OPENERS)) {
                return false;
            }
            hit.ifPresent(found -> asides.add(found.meaning()));
            at = hit.map(Hit::end).orElse(at + 1);
        }
        return true;
    }

    /** The sentence without the mark, the "please" and the "sorry" at its end. */
    private static Sentence trimmed(Sentence sentence) {
        int end = sentence.size();
        while (end > 1 && (!sentence.hasWord(end - 1) || sentence.is(end - 1, FILLERS))) {
            end--;
        }
        return sentence.before(end);
    }
}
