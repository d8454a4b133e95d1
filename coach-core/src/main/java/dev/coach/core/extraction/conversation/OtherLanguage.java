package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows a message that is not in English, which the rules do not read, by the small words of its language. */
public final class OtherLanguage {
    private static final List<String> KNOWN = List.of("es", "fr", "de", "it", "pt");
    private static final Set<String> ENGLISH = WordClasses.of("words-of-en");

    /** They may stand in a name, "San Juan de la Cruz", and make sure of a language that another word shows. */
    private static final Set<String> WEAK = WordClasses.of("weak-words-elsewhere");

    /** In so few words one is enough, where none is English. */
    private static final int FEW_WORDS = 4;

    private static final Set<Byte> MARKS =
            Set.of(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);

    private OtherLanguage() {}

    /** The language that the message is in; empty for English and for what may be any language, such as a name. */
    public static Optional<Locale> of(String message) {
        List<String> words = words(message);
        long english = count(words, ENGLISH);
        long most = english;
        String language = "";
        for (String known : KNOWN) {
            long found = count(words, WordClasses.of("words-of-" + known));
            if (found > most) {
                most = found;
                language = known;
            }
        }
        boolean sure = english == 0 ? most + count(words, WEAK) >= 2 || words.size() <= FEW_WORDS : most >= english + 2;
        return language.isEmpty() || !sure ? Optional.empty() : Optional.of(Locale.of(language));
    }

    /** Whether a message that is in no other language shows to be in English; one small word is not enough: "Bank of America". */
    static boolean isEnglish(String message) {
        return count(words(message), ENGLISH) >= 2;
    }

    private static List<String> words(String message) {
        String text = message.toLowerCase(Locale.ROOT).replace('’', '\'');
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (!isInWord(letter)) {
                if (at > start) {
                    words.add(text.substring(start, at));
                }
                start = at + Character.charCount(letter);
            }
            at += Character.charCount(letter);
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean isInWord(int letter) {
        return letter == '\'' || Character.isLetter(letter) || MARKS.contains((byte) Character.getType(letter));
    }

    private static long count(List<String> words, Set<String> small) {
        return words.stream().filter(small::contains).count();
    }
}
