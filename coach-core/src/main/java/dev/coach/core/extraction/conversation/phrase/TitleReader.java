package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.phrase.Title.Note;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.OccupationLexicon;
import dev.coach.core.extraction.lexicon.OccupationLexicon.Head;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase that names an occupation. */
public final class TitleReader {
    /** How much the words before a title say that a title comes. */
    public enum Ground {
        /** "I work as a": whatever follows is a title unless it cannot be one. */
        FIRM,
        /** "My title is": what follows must look like an occupation or be written with a capital. */
        NAMED,
        /** "I am a": what follows must look like an occupation. */
        LOOSE,
        /** "I am", "my job is", without an article: what follows must be a known title. */
        BARE
    }

    private static final int MAX_WORDS = 6;
    private static final int MAX_BRACKET = 10;
    private static final Set<String> JUDGING = WordClasses.of("judging");
    private static final Set<String> UNREAL = WordClasses.of("unreal");
    private static final Set<String> NO_TITLE = WordClasses.of("no-title");
    private static final Set<String> WORK = WordClasses.of("work-noun");
    private static final Set<String> TOWARDS = WordClasses.of("business-contact");
    private static final Set<String> HEADS_OF = WordClasses.of("head-of");
    private static final Set<String> HEADS_OF_EMPLOYERS = WordClasses.of("head-of-employer");
    private static final Set<String> LEVELS = WordClasses.of("title-level");
    private static final Set<String> AFTER_HEAD = WordClasses.of("after-title");

    private final OccupationLexicon occupations;
    private final TitleModifiers modifiers;

    public TitleReader(OccupationLexicon occupations) {
        this.occupations = occupations;
        this.modifiers = new TitleModifiers(occupations);
    }

    /** The title that begins at this place, behind any article. */
    public Optional<Title> read(Sentence sentence, int start, Ground ground) {
        return read(sentence, start, ground, sentence.size());
    }

    /** The same, when the title must end before a word that is none of it: "a head chef position". */
    public Optional<Title> read(Sentence sentence, int start, Ground ground, int limit) {
        Set<Note> notes = EnumSet.noneOf(Note.class);
        int from = modifiers.skip(sentence, start, notes);
        if (from < 0) {
            return Optional.empty();
        }
        from = behindTurned(sentence, from, notes);
        int end = end(sentence, from, ground, limit);
        return end < 0 ? Optional.empty() : Optional.of(new Title(from, end, notes, false));
    }

    /** "Former engineer turned teacher" names what somebody was first. */
    private int behindTurned(Sentence sentence, int from, Set<Note> notes) {
        for (int at = from + 1; at < from + MAX_WORDS && !sentence.stopsAt(at); at++) {
            if (sentence.is(at, "turned") && endsTitle(sentence, from, at, false)) {
                notes.remove(Note.FORMER);
                return at + 1;
            }
        }
        return from;
    }

    /** One of several, behind "one of three": the last word is a known one in the plural. */
    public Optional<Title> readPlural(Sentence sentence, int start) {
        Set<Note> notes = EnumSet.noneOf(Note.class);
        int from = modifiers.skip(sentence, start, notes);
        int to = Math.max(from, 0);
        while (from >= 0 && to < from + MAX_WORDS && isTitleWord(sentence, to)) {
            to++;
        }
        boolean named = to - from > 1;
        String last = sentence.form(to - 1);
        boolean plural = to > from && from >= 0 && last.endsWith("s") && !hasUnreal(sentence, from, to);
        return plural
                        && occupations
                                .head(last.substring(0, last.length() - 1))
                                .filter(head -> isHead(head, named))
                                .isPresent()
                ? Optional.of(new Title(from, to, notes, true))
                : Optional.empty();
    }

    private static boolean isHead(Head head, boolean named) {
        return head == Head.ALONE || (head == Head.NAMED && named);
    }

    private int end(Sentence sentence, int from, Ground ground, int limit) {
        int stop = from;
        int most = from + MAX_WORDS;
        while (stop < Math.min(limit, most) && (isTitleWord(sentence, stop) || closingBracket(sentence, stop) > stop)) {
            int bracket = closingBracket(sentence, stop);
            most += Math.max(0, bracket + 1 - stop);
            stop = Math.max(stop, bracket) + 1;
        }
        if (stop == from || occupations.isFigurative(joined(sentence, from, stop)) || hasUnreal(sentence, from, stop)) {
            return -1;
        }
        boolean complete = stop == limit || sentence.stopsAt(stop);
        int end = knownEnd(sentence, from, stop, ground, complete);
        boolean any = ground == Ground.FIRM || ground == Ground.NAMED && sentence.isCapital(from);
        if (end < 0 && any && complete && isPossible(sentence, from, stop)) {
            end = stop;
        }
        return end < 0 ? -1 : andFurther(sentence, end);
    }

    /** The end of the brackets that open here within a title, "piano (and violin) teacher"; -1 when there are none. */
    private static int closingBracket(Sentence sentence, int at) {
        for (int end = at + 1; sentence.is(at, "(") && end <= at + MAX_BRACKET; end++) {
            if (sentence.is(end, ")")) {
                return isTitleWord(sentence, end + 1) ? end : -1;
            }
        }
        return -1;
    }

    /** "devoted hobby painter". */
    private static boolean hasUnreal(Sentence sentence, int from, int stop) {
        for (int at = from; at < stop; at++) {
            if (sentence.is(at, UNREAL)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitleWord(Sentence sentence, int at) {
        if (sentence.stopsAt(at)) {
            return isInitials(sentence, at);
        }
        return sentence.word(at).kind() == Word.Kind.LETTERS
                && !sentence.form(at).contains("\u2026");
    }

    /** The "and" of "R and D associate" stops no title. */
    private static boolean isInitials(Sentence sentence, int at) {
        return (sentence.is(at, "and") && sentence.is(at - 1, "r") && sentence.is(at + 1, "d"));
    }

    /** Behind the longest part of the phrase that ends like a title and is followed by nothing that would change it; -1 when none. */
    private int knownEnd(Sentence sentence, int from, int stop, Ground ground, boolean complete) {
        int level = sentence.is(from, LEVELS) ? 1 : 0;
        var longest = occupations.longestAt(sentence, from).or(() -> occupations.longestAt(sentence, from + level));
        int known = longest.map(found -> found.end()).orElse(-1);
        if (sentence.is(stop, "of") && sentence.is(stop - 1, HEADS_OF) && endsTitle(sentence, from, stop, true)) {
            return behindOf(sentence, stop);
        }
        for (int end = stop; end > from; end--) {
            boolean title = end == known || (ground != Ground.BARE && endsTitle(sentence, from, end, false));
            if (title) {
                return (end == stop ? complete : mayFollow(sentence, end)) ? end : -1;
            }
        }
        return -1;
    }

    private boolean endsTitle(Sentence sentence, int from, int end, boolean named) {
        Optional<Head> head = occupations.head(lastPart(sentence.form(end - 1)));
        boolean isNamed = named || end - from > 1;
        return !occupations.isFigurative(joined(sentence, from, end))
                && head.filter(kind -> isHead(kind, isNamed)).isPresent();
    }

    /** "caregiver/assistant" ends like "assistant", "pet-sitter" like "sitter" with a word before it. */
    private String lastPart(String form) {
        if (occupations.head(form).isPresent()) {
            return form;
        }
        int cut = Math.max(form.lastIndexOf('/'), form.lastIndexOf('-'));
        return cut < 0 ? form : form.substring(cut + 1);
    }

    private static boolean mayFollow(Sentence sentence, int at) {
        String form = sentence.form(at);
        return form.endsWith("ing") || form.endsWith("ly") || sentence.is(at, AFTER_HEAD) || !sentence.hasWord(at);
    }

    /** "head of" takes the words up to the next stop; "owner of a" and "CEO of Acme" take none. */
    private static int behindOf(Sentence sentence, int of) {
        if (sentence.is(of - 1, HEADS_OF_EMPLOYERS) && sentence.isCapital(of + 1)) {
            return of;
        }
        int end = of + 1;
        while (end < of + 5 && !sentence.stopsAt(end)) {
            end++;
        }
        if (end > of + 1
                && (sentence.is(end, "and") || sentence.is(end, "&"))
                && !sentence.stopsAt(end + 1)
                && sentence.stopsAt(end + 2)) {
            end += 2;
        }
        return end == of + 1 ? of : end;
    }

    /** "writer and editor" is one title. */
    private int andFurther(Sentence sentence, int end) {
        boolean joined = sentence.is(end, "and") || sentence.is(end, "&") || sentence.is(end, "/");
        if (!joined || sentence.stopsAt(end + 1) || sentence.is(end + 1, JUDGING) || sentence.is(end + 1, UNREAL)) {
            return end;
        }
        for (int stop = end + 2; stop <= end + 5; stop++) {
            String last = sentence.form(stop - 1);
            boolean head = occupations.find(last).isPresent()
                    || occupations.head(last).filter(kind -> kind == Head.ALONE).isPresent();
            if (head && sentence.stopsAt(stop)) {
                return stop;
            }
            if (sentence.stopsAt(stop)) {
                return end;
            }
        }
        return end;
    }

    private boolean isPossible(Sentence sentence, int from, int stop) {
        boolean word = true;
        for (int at = from; at < stop; at++) {
            word &= sentence.form(at).length() <= 30 && !sentence.is(at, JUDGING) && !sentence.is(at, UNREAL);
        }
        String last = sentence.form(stop - 1);
        return word
                && !NO_TITLE.contains(sentence.form(from))
                && !NO_TITLE.contains(last)
                && !WORK.contains(last)
                && !TOWARDS.contains(last)
                && !last.endsWith("ing")
                && occupations.head(last).filter(kind -> kind == Head.NEVER).isEmpty();
    }

    private static String joined(Sentence sentence, int from, int to) {
        StringBuilder joined = new StringBuilder(sentence.form(from));
        for (int at = from + 1; at < to; at++) {
            joined.append(' ').append(sentence.form(at));
        }
        return joined.toString();
    }
}
