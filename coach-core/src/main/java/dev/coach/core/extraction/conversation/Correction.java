package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The part of a sentence that sets right what was said before: "no wait, 6 years", "Sheffield, not Leeds", "not Aldi, I meant
 * Lidl".
 *
 * @param start where the correction begins; what stands before it was said
 * @param from the place of the right value
 * @param to the place behind it
 * @param oldFrom the place of the wrong value
 * @param oldTo the place behind it; the same when it was not named
 * @param old the wrong value as it was named; empty when it was not
 * @param sure whether the words that open it open nothing else; "actually" often does
 */
record Correction(int start, int from, int to, int oldFrom, int oldTo, String old, boolean sure) {
    private enum Signal {
        SURE,
        PERHAPS
    }

    private static final int LONGEST = 5;
    private static final Frames<Signal> SIGNALS = Frames.load("corrections", Signal.class);
    private static final Frame SAID = Frame.of("i _ said|wrote|put [it] [was|is]");
    private static final Frame WAS = Frame.of("it was");
    private static final Frame BUT_NOW = Frame.of("but [it] [is] now");
    private static final Set<String> FILLERS = WordClasses.of("correction-filler");
    private static final Set<String> HESITATIONS = Set.of("well", "oh", "um", "ah", "hmm", "ok", "okay");
    /** They open a correction that ends with one of {@link #REALLY}. */
    private static final Set<String> WAVERING = Set.of("well", "or", "oh", "um");

    private static final Set<String> REALLY = Set.of("really", "actually", "rather");
    private static final Set<String> NO = Set.of("no", "nope");
    private static final Set<String> AFTERTHOUGHTS = Set.of("sorry", "i", "my", "that", "actually");

    private record Opening(int end, boolean sure) {}

    /** Where a sentence begins to set right what was said before; behind its end when it does not. */
    static int opening(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.hasWord(at - 1) && opening(sentence, at).end() > at) {
                return at;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The correction in a sentence; at most one is looked for. */
    static Optional<Correction> in(Sentence sentence) {
        int at = opening(sentence);
        if (at > 0 && at < sentence.size() && opening(sentence, at).end() == sentence.size()) {
            return parse(sentence, 0, 0, false);
        }
        if (at < sentence.size()) {
            Opening opening = opening(sentence, at);
            return parse(sentence, at, opening.end(), opening.sure());
        }
        return wavering(sentence)
                .or(() -> parse(sentence, 0, 0, false)
                        .filter(correction -> !correction.old().isEmpty() || isStarred(sentence, correction)))
                .or(() -> saidFirst(sentence));
    }

    /** "I said 12 but it's actually 10", "it was 2 months but now it's 1". */
    private static Optional<Correction> saidFirst(Sentence sentence) {
        int start = behindApology(sentence);
        boolean changed = IntStream.range(start, sentence.size()).anyMatch(at -> BUT_NOW.endAt(sentence, at) > 0);
        int behind = Math.max(SAID.endAt(sentence, start), changed ? WAS.endAt(sentence, start) : -1);
        return behind < 0 ? Optional.empty() : denialFirst(sentence, 0, behind, true);
    }

    /** "Manchester, well, Salford really". */
    private static Optional<Correction> wavering(Sentence sentence) {
        int end = sentence.size();
        while (end > 0 && !sentence.hasWord(end - 1)) {
            end--;
        }
        for (int at = 0; sentence.is(end - 1, REALLY) && at < end - 1; at++) {
            if (!sentence.hasWord(at - 1) && sentence.is(at, WAVERING)) {
                int from = sentence.is(at + 1, ",") ? at + 2 : at + 1;
                Optional<Correction> right = of(sentence, at, from, end - 1, 0, 0, true);
                return IntStream.range(from, end - 1).allMatch(sentence::hasWord) ? right : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Behind all that a sentence may begin with before it takes something back: "oh wait, sorry, no". */
    static int behindOpenings(Sentence sentence, Set<String> small) {
        int at = 0;
        while (at < sentence.size()) {
            List<Hit<Signal>> signals = SIGNALS.at(sentence, at);
            boolean opener = !sentence.hasWord(at) || sentence.is(at, small) || sentence.is(at, "actually");
            boolean signal = !signals.isEmpty() && signals.getFirst().end() == at + 1 && !sentence.is(at, "wrong");
            if (!opener && !signal) {
                return at;
            }
            at++;
        }
        return 0;
    }

    /** Behind the "sorry" or "actually" that a sentence begins with. */
    static int behindApology(Sentence sentence) {
        int at = 0;
        int end = 0;
        while (at < sentence.size()
                && (!sentence.hasWord(at) || !SIGNALS.at(sentence, at).isEmpty())) {
            at = sentence.hasWord(at) ? SIGNALS.at(sentence, at).getFirst().end() : at + 1;
            end = at;
        }
        return end < sentence.size() ? end : 0;
    }

    /** "*midwife" for a word that was mistyped in the message before. */
    private static boolean isStarred(Sentence sentence, Correction correction) {
        String text = sentence.utterance().text();
        return text.startsWith("*")
                && text.indexOf('*', 1) < 0
                && sentence.word(correction.from()).start() == 1;
    }

    private static Opening opening(Sentence sentence, int start) {
        int at = start;
        int end = start;
        boolean sure = false;
        while (at < sentence.size()) {
            List<Hit<Signal>> signals = SIGNALS.at(sentence, at);
            if (!signals.isEmpty()) {
                Hit<Signal> signal = signals.getFirst();
                sure |= signal.meaning() == Signal.SURE;
                at = signal.end();
                end = at;
            } else if (isNo(sentence, at)) {
                sure = true;
                at++;
                end = at;
            } else if (sentence.is(at, HESITATIONS) || (at > start && !sentence.hasWord(at))) {
                at++;
            } else {
                break;
            }
        }
        return new Opening(end, sure);
    }

    /** "No, a midwife", "no wait"; but not "no kids". */
    private static boolean isNo(Sentence sentence, int at) {
        boolean alone = !sentence.hasWord(at + 1) && at + 1 < sentence.size();
        return sentence.is(at, NO)
                && (alone || !SIGNALS.at(sentence, at + 1).isEmpty() || sentence.is(at + 1, HESITATIONS));
    }

    private static Optional<Correction> parse(Sentence sentence, int start, int opened, boolean sure) {
        int from = opened;
        while (from < sentence.size()
                && (sentence.is(from, FILLERS) || !sentence.hasWord(from) || from == 0 && sentence.is(from, "or"))) {
            from++;
        }
        return sentence.is(from, "not")
                ? denialFirst(sentence, start, from + 1, sure)
                : valueFirst(sentence, start, from, sure);
    }

    /** "not Aldi but Lidl", "not Aldi, I meant Lidl". */
    private static Optional<Correction> denialFirst(Sentence sentence, int start, int old, boolean sure) {
        int oldTo = old;
        while (isOfValue(sentence, oldTo) && !sentence.is(oldTo, "but")) {
            oldTo++;
        }
        int from = oldTo;
        while (from < sentence.size()
                && (!sentence.hasWord(from) || sentence.is(from, "but") || isSaidFirst(sentence, from))) {
            from++;
        }
        int to = valueEnd(sentence, from);
        return oldTo > old && oldTo < sentence.size()
                ? of(sentence, start, from, to, old, oldTo, sure)
                : Optional.empty();
    }

    private static boolean isSaidFirst(Sentence sentence, int at) {
        boolean roughly = sentence.is(at, "more") && sentence.is(at + 1, "like")
                || sentence.is(at, "like") && sentence.is(at - 1, "more");
        return sentence.is(at, FILLERS) && !sentence.is(at, "in") || sentence.is(at, "now") || roughly;
    }

    /** "Sheffield, not Leeds", "6 years", "6 years, sorry". */
    private static Optional<Correction> valueFirst(Sentence sentence, int start, int from, boolean sure) {
        int to = from;
        while (isOfValue(sentence, to) && !sentence.is(to, "not")) {
            to++;
        }
        int next = sentence.hasWord(to) ? to : to + 1;
        if (sentence.is(next, "not") && next + 1 < sentence.size()) {
            int end = valueEnd(sentence, next + 1);
            return end > next + 1 ? of(sentence, start, from, to, next + 1, end, sure) : Optional.empty();
        }
        boolean goesOn = next > to && sentence.is(next, "and") && sentence.is(next + 1, "i");
        // "No wait, it's 12, two left" says why behind the figure.
        boolean explained =
                sure && next > to && to > from && sentence.word(to - 1).kind() == Word.Kind.NUMBER;
        boolean whole = next >= sentence.size() || sentence.is(next, AFTERTHOUGHTS) || goesOn || explained;
        return whole ? of(sentence, start, from, to, 0, 0, sure) : Optional.empty();
    }

    /** A word, or the mark in the middle of "Ernst & Young". */
    private static boolean isOfValue(Sentence sentence, int at) {
        return sentence.hasWord(at) || sentence.is(at, "&") && sentence.hasWord(at - 1) && sentence.hasWord(at + 1);
    }

    private static int valueEnd(Sentence sentence, int from) {
        int at = from;
        while (at <= from + LONGEST && isOfValue(sentence, at)) {
            at++;
        }
        return at;
    }

    private static Optional<Correction> of(
            Sentence sentence, int start, int from, int to, int oldFrom, int oldTo, boolean sure) {
        String old = oldTo > oldFrom ? sentence.text(oldFrom, oldTo) : "";
        return to > from && to - from <= LONGEST
                ? Optional.of(new Correction(start, from, to, oldFrom, oldTo, old, sure))
                : Optional.empty();
    }
}
