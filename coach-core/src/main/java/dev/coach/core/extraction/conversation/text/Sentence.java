package dev.coach.core.extraction.conversation.text;

import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.extraction.lexicon.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence of the coachee, word by word.
 *
 * @param utterance the whole utterance that it stands in
 * @param question whether it ends with a question mark
 * @param capitals whether the coachee uses capitals at all, so that a name without one is unlikely
 */
public record Sentence(Utterance utterance, List<Word> words, boolean question, boolean capitals) implements WordList {
    private static final Set<String> STOP = WordClasses.of("stop");
    private static final Set<String> AFTER = WordClasses.of("after");

    public Sentence {
        words = List.copyOf(words);
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
    }

    @Override
    public String form(int index) {
        return index >= 0 && index < words.size() ? words.get(index).form() : "";
    }

    public boolean is(int index, String form) {
        return form(index).equals(form);
    }

    public boolean is(int index, Set<String> forms) {
        return forms.contains(form(index));
    }

    /** Whether there is a word, not a mark, at this place. */
    public boolean hasWord(int index) {
        return index >= 0 && index < words.size() && !words.get(index).isMark();
    }

    public boolean isCapital(int index) {
        return hasWord(index) && words.get(index).capital();
    }

    /** Whether a noun phrase must end before this place: the end, a mark, a preposition, a pronoun, a verb of being. */
    public boolean stopsAt(int index) {
        return !hasWord(index) || (is(index, STOP) && !isInitials(index));
    }

    /** "OR nurse" and "IT manager" hold no conjunction and no pronoun. */
    private boolean isInitials(int index) {
        return (is(index, "or") || is(index, "it"))
                && capitals
                && text(index, index + 1).equals(form(index).toUpperCase(Locale.ROOT));
    }

    /** Whether a phrase that ends before this place is complete, so that no further noun belongs to it. */
    public boolean isCompleteAt(int index) {
        return !hasWord(index) || is(index, AFTER);
    }

    /** The place of the next mark at or behind this one, or of the end; at most {@code most} words away. */
    public int nextMark(int from, int most) {
        int at = from;
        while (at < size() && at < from + most && !words.get(at).isMark()) {
            at++;
        }
        return at;
    }

    /** The sentence from this place on. */
    public Sentence behind(int from) {
        return from == 0 ? this : new Sentence(utterance, words.subList(from, words.size()), question, capitals);
    }

    /** The sentence up to this place. */
    public Sentence before(int to) {
        return to == size() ? this : new Sentence(utterance, words.subList(0, to), question, capitals);
    }

    /** These words as the coachee wrote them. */
    public String text(int from, int to) {
        return utterance
                .text()
                .substring(words.get(from).start(), words.get(to - 1).end());
    }
}
