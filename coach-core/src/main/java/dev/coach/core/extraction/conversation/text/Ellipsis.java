package dev.coach.core.extraction.conversation.text;

import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts back the "I" that is left out where a second thing is said of the same subject: "I live in Leeds and work as a nurse".
 * It stands at the same place as the word behind it, as the parts of a contraction do. Behind an infinitive only verbs are
 * taken that cannot go on with it: in "I want to live in Leeds and work as a nurse" nobody works yet.
 */
final class Ellipsis {
    private static final Set<String> OTHER_SUBJECTS = WordClasses.of("other-subject");
    private static final Set<String> INFINITIVE_BEFORE = WordClasses.of("before-infinitive");
    private static final Set<String> FINITE = WordClasses.of("finite-after-i");
    private static final Set<String> FINITE_OR_INFINITIVE = WordClasses.of("verb-after-i");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "with", "for", "on", "about", "to");
    private static final Set<String> LINKS = Set.of("and", "but", ",");
    private static final Set<String> FILLER = WordClasses.of("filler");
    private static final int MAX_ADVERBS = 2;
    private static final Set<String> PRESENT = Set.of("currently", "presently", "now");
    private static final Set<String> BEHIND_AM = WordClasses.of("behind-am");
    private static final Set<String> PARTICIPLES =
            Set.of("working", "living", "based", "studying", "looking", "employed");
    private static final Set<String> AFTER_PARTICIPLE = Set.of("as", "at", "for", "in", "with");
    private static final Set<String> STATES = WordClasses.of("state-alone");
    private static final Set<String> AFTER_STATE =
            Set.of("", ".", "!", ",", ";", "now", "currently", "since", "for", "at", "right", "and", "but");
    private static final Set<String> BEHIND_BEEN = Set.of("a", "an", "working");
    /** "I live with my husband, used to be a chef" may speak of either. */
    private static final Set<String> RELATIVES = WordClasses.of("relative");

    private static final Set<String> USED_TO = Set.of("be", "work");
    private static final Set<String> PAST = WordClasses.of("past-without-i");

    /** "I am a" and "I was a" say what somebody is, and what goes on behind it is said of them. */
    private static final Set<String> BEING = Set.of("am", "was");

    private static final Set<String> BEING_OF_OTHER = Set.of("is", "was", "are", "were");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> AT_WORK = Set.of("working", "employed", "driving");

    /** The coachee is the subject of what is being said. */
    private boolean own;

    /** And it was said what they are or were. */
    private boolean told;

    /** An infinitive may go on. */
    private boolean infinitive;

    private Ellipsis() {}

    static List<Word> restored(List<Word> words) {
        return new Ellipsis().restore(words);
    }

    private List<Word> restore(List<Word> words) {
        List<Word> restored = new ArrayList<>(words.size() + 2);
        begin(words, restored);
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (own && at > 0 && LINKS.contains(words.get(at - 1).form()) && isVerbOfI(words, at)) {
                restored.add(new Word("i", word.start(), word.end(), Word.Kind.LETTERS, false));
                infinitive = false;
            }
            if (own && at > 0 && words.get(at - 1).form().equals(",") && hasBeen(words, at)) {
                addHave(words, at, restored);
            }
            if (told && at > 0 && LINKS.contains(words.get(at - 1).form()) && worksNow(words, at)) {
                restored.add(new Word("i", word.start(), word.end(), Word.Kind.LETTERS, false));
                restored.add(new Word("am", word.start(), word.end(), Word.Kind.LETTERS, false));
            }
            follow(word, at > 0 ? words.get(at - 1).form() : "");
            told = own && !isOfOther(words, at) && (told || isTold(words, at));
            restored.add(word);
        }
        return restored;
    }

    /** A sentence that begins without its subject: "Worked at Acme for five years", "Currently a nurse", "Live in Leeds". */
    private void begin(List<Word> words, List<Word> restored) {
        Word first = words.getFirst();
        String next = words.size() > 1 ? words.get(1).form() : "";
        boolean adverb = PRESENT.contains(first.form());
        boolean being = adverb
                ? BEHIND_AM.contains(next)
                : PARTICIPLES.contains(first.form()) && AFTER_PARTICIPLE.contains(next)
                        || STATES.contains(first.form()) && AFTER_STATE.contains(next);
        boolean doing = PAST.contains(first.form()) && !next.isEmpty()
                || first.form().equals("lost") && next.equals("my")
                || FINITE_OR_INFINITIVE.contains(first.form()) && AFTER_PARTICIPLE.contains(next);
        if (being || doing) {
            restored.add(new Word("i", first.start(), first.end(), Word.Kind.LETTERS, false));
            own = true;
        }
        if (being) {
            restored.add(new Word("am", first.start(), first.end(), Word.Kind.LETTERS, false));
        }
        if (hasBeen(words, 0)) {
            addHave(words, 0, restored);
        }
    }

    /** "I'm a doctor from Syria, now working as a cleaner", "I was a chef, now a bus driver". */
    private static boolean worksNow(List<Word> words, int at) {
        return at + 1 < words.size()
                && PRESENT.contains(words.get(at).form())
                && (AT_WORK.contains(words.get(at + 1).form())
                        || ARTICLES.contains(words.get(at + 1).form()));
    }

    /** The "was" of "my boss was a doctor". */
    private static boolean isOfOther(List<Word> words, int at) {
        return BEING_OF_OTHER.contains(words.get(at).form())
                && !(at > 0 && words.get(at - 1).form().equals("i"));
    }

    /** Whether "I am a" or "I was a" ends here, with an adverb or none between. */
    private static boolean isTold(List<Word> words, int at) {
        int be = at > 1 && FILLER.contains(words.get(at - 1).form()) ? at - 2 : at - 1;
        return be > 0
                && ARTICLES.contains(words.get(at).form())
                && BEING.contains(words.get(be).form())
                && words.get(be - 1).form().equals("i");
    }

    /** "Been a nurse for ten years", "I'm 62, been working since 1980". */
    private static boolean hasBeen(List<Word> words, int at) {
        return words.get(at).form().equals("been")
                && at + 1 < words.size()
                && BEHIND_BEEN.contains(words.get(at + 1).form());
    }

    private void addHave(List<Word> words, int at, List<Word> restored) {
        Word been = words.get(at);
        restored.add(new Word("i", been.start(), been.end(), Word.Kind.LETTERS, false));
        restored.add(new Word("have", been.start(), been.end(), Word.Kind.LETTERS, false));
        own = true;
    }

    private void follow(Word word, String before) {
        if (word.form().equals("i")) {
            own = true;
            infinitive = false;
        } else if (isOtherSubject(word) && !PREPOSITIONS.contains(before)) {
            own = false;
        } else if (INFINITIVE_BEFORE.contains(word.form())) {
            infinitive = true;
        }
    }

    /** "I work in IT" speaks of no other subject; nor does "at the office of it", where it follows a preposition. */
    private static boolean isOtherSubject(Word word) {
        return word.kind() == Word.Kind.QUOTATION || (OTHER_SUBJECTS.contains(word.form()) && !word.capital());
    }

    /** Whether a verb that the coachee can be the subject of stands here, perhaps behind adverbs. */
    private boolean isVerbOfI(List<Word> words, int from) {
        int at = from;
        while (at < from + MAX_ADVERBS
                && at + 1 < words.size()
                && FILLER.contains(words.get(at).form())) {
            at++;
        }
        String form = words.get(at).form();
        boolean usedTo = form.equals("used")
                && from > 1
                && !(from > 2
                        && words.get(from - 3).form().equals("my")
                        && RELATIVES.contains(words.get(from - 2).form()))
                && at + 2 < words.size()
                && words.get(at + 1).form().equals("to")
                && USED_TO.contains(words.get(at + 2).form());
        return usedTo || FINITE.contains(form) || (!infinitive && FINITE_OR_INFINITIVE.contains(form));
    }
}
