package dev.coach.core.extraction.lexicon;

import java.util.List;

/** Running text as words in lower case. */
public interface WordList {
    /** The word at this place, empty outside the text. */
    String form(int index);

    /** These words. */
    static WordList of(List<String> words) {
        return index -> index >= 0 && index < words.size() ? words.get(index) : "";
    }
}
