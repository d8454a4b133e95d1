package dev.coach.core.extraction.conversation.text;

import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.text.Word.Kind;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts an utterance into sentences and words in one pass; every character is looked at a bounded number of times. */
public final class Tokenizer {
    private static final Set<String> ABBREVIATIONS = WordClasses.of("abbreviation");
    /** A greeting is no sentence of its own: "Hi! I'm Anna" is one. */
    private static final Set<String> GREETINGS = WordClasses.of("greeting");

    /** Marks of emphasis, which say nothing. */
    private static final String MARKUP = "`*_~";

    private static final int MAX_ADDRESS = 300;
    private static final int MAX_WORD = 60;
    /** "At Acme Foods Corp. I was a cook": no sentence ends before its verb. */
    private static final Set<String> LEGAL_FORMS = Set.of("corp", "inc", "ltd", "co");

    private static final int LONGEST_PLACE = 5;

    private final Utterance utterance;
    private final String text;
    private final boolean capitals;
    private final Quotations quotations;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> words = new ArrayList<>();

    private Tokenizer(Utterance utterance) {
        this.utterance = utterance;
        this.text = utterance.text();
        this.capitals = usesCapitals(text);
        this.quotations = Quotations.in(text);
    }

    public static List<Sentence> sentences(Utterance utterance) {
        Tokenizer tokenizer = new Tokenizer(utterance);
        tokenizer.run();
        return tokenizer.sentences;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '\n' || next == '\r') {
                at = lineBreak(at);
            } else if (MARKUP.indexOf(next) >= 0
                    || quotations.setsOff(at)
                    || Character.isWhitespace(next)
                    || Character.isSpaceChar(next)
                    || Character.isISOControl(next)) {
                at++;
            } else if (quotations.endOfQuotationAt(at) > at) {
                int end = quotations.endOfQuotationAt(at);
                words.add(new Word("\"", at, end, Kind.QUOTATION, false));
                at = end;
            } else if (Character.isLetterOrDigit(next)) {
                at = word(at);
            } else {
                at = mark(at);
            }
        }
        endSentence(false);
    }

    /** A line that goes on in lower case was only wrapped. */
    private int lineBreak(int at) {
        int next = at;
        int breaks = 0;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            breaks += text.charAt(next) == '\n' ? 1 : 0;
            next++;
        }
        if (breaks != 1 || next == text.length() || !Character.isLowerCase(text.charAt(next))) {
            endSentence(false);
        }
        return next;
    }

    private int word(int start) {
        if (start == 0 || !isWordCharacter(text.charAt(start - 1))) {
            int addressEnd = addressEnd(start);
            if (addressEnd > start) {
                words.add(new Word(text.substring(start, addressEnd), start, addressEnd, Kind.ADDRESS, false));
                return addressEnd;
            }
        }
        int end = text.regionMatches(true, start, "ex-", 0, 3) ? start + 2 : wordEnd(start);
        String form = text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
        char first = text.charAt(start);
        boolean capital = capitals && Character.isUpperCase(first);
        Kind kind = Character.isDigit(first) ? Kind.NUMBER : Kind.LETTERS;
        for (String part : Contractions.parts(form.length() > MAX_WORD ? "\u2026" : form)) {
            words.add(new Word(part, start, end, kind, capital));
        }
        return end;
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || joins(end))) {
            end++;
        }
        while (end < text.length() && "+#%".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || "@._-/".indexOf(c) >= 0;
    }

    /** Whether the mark at this place, between two letters or digits, belongs to the word: R&D, node.js, tech/telecoms, 1,000. */
    private boolean joins(int at) {
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        char mark = text.charAt(at);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (mark) {
            case '\'', '’', '-', '‐', '‑', '&', '/', '_' -> true;
            case '.' -> digits || Character.isLowerCase(text.charAt(at + 1)) || isInitial(at);
            case ',' -> digits;
            default -> false;
        };
    }

    /** A full stop behind one letter: U.S., Ph.D. */
    private boolean isInitial(int at) {
        return at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
    }

    private int addressEnd(int start) {
        int end = start;
        boolean address = false;
        while (end < text.length()
                && end - start < MAX_ADDRESS
                && !Character.isWhitespace(text.charAt(end))
                && "<>()[]\",;".indexOf(text.charAt(end)) < 0) {
            address |= text.charAt(end) == '@' || text.startsWith("://", end) || text.startsWith(".com/", end);
            end++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
            end--;
        }
        return (address || text.regionMatches(true, start, "www.", 0, 4)) && end - start < MAX_ADDRESS ? end : start;
    }

    private int mark(int at) {
        char mark = text.charAt(at);
        if (mark == '-'
                && !words.isEmpty()
                && words.getLast().end() == at
                && words.getLast().form().equals("ex")) {
            return at + 1;
        }
        if (mark == '.' || mark == '!' || mark == '?' || mark == '…') {
            return fullStop(at);
        }
        String form = "–—−".indexOf(mark) >= 0 ? "-" : String.valueOf(mark);
        boolean money = "$€£₹".indexOf(mark) >= 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        words.add(new Word(form, at, at + 1, money ? Kind.LETTERS : Kind.MARK, false));
        return at + 1;
    }

    private boolean isGreeting() {
        return words.size() <= 2
                && words.stream().allMatch(word -> GREETINGS.contains(word.form()))
                && !words.isEmpty();
    }

    private int fullStop(int at) {
        int end = at;
        boolean question = false;
        while (end < text.length() && ".!?…".indexOf(text.charAt(end)) >= 0) {
            question |= text.charAt(end) == '?';
            end++;
        }
        boolean abbreviation = end == at + 1
                && text.charAt(at) == '.'
                && !words.isEmpty()
                && words.getLast().end() == at
                && isAbbreviation(words.getLast(), end);
        if (isGreeting()) {
            words.add(new Word(",", at, end, Kind.MARK, false));
        } else if (!abbreviation) {
            endSentence(question);
        }
        return end;
    }

    private boolean isAbbreviation(Word last, int next) {
        boolean placed =
                words.size() <= LONGEST_PLACE && words.getFirst().form().equals("at");
        if (placed && LEGAL_FORMS.contains(last.form())) {
            return true;
        }
        boolean goesOnSmall = next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1));
        return ABBREVIATIONS.contains(last.form())
                || (LEGAL_FORMS.contains(last.form()) && capitals && goesOnSmall)
                || (last.form().indexOf('.') > 0 && goesOnSmall)
                || (last.form().length() == 1 && last.capital() && !last.form().equals("i"));
    }

    private void endSentence(boolean question) {
        if (!words.isEmpty()) {
            sentences.add(new Sentence(utterance, Ellipsis.restored(words), question, capitals));
            words = new ArrayList<>();
        }
    }

    /** Neither everything nor nothing but "I" is written in capitals. */
    private static boolean usesCapitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!isPronoun(text, i)) {
                upper += Character.isUpperCase(letter) ? 1 : 0;
                lower += Character.isLowerCase(letter) ? 1 : 0;
            }
        }
        return upper > 0 && (upper <= lower || upper + lower <= 12);
    }

    /** The "I" of "I", "I'm", "Im" and "Ive". */
    private static boolean isPronoun(String text, int at) {
        boolean alone = !isLetterAt(text, at + 1) || text.startsWith("m ", at + 1) || text.startsWith("ve ", at + 1);
        return text.charAt(at) == 'I' && !isLetterAt(text, at - 1) && alone;
    }

    private static boolean isLetterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
