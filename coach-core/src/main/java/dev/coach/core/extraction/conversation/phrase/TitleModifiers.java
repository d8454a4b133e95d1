package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.phrase.Title.Note;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.OccupationLexicon;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Map;
import java.util.Set;

/** Words before a title that describe the person or the contract and not the occupation: "former", "part-time", "proud". */
final class TitleModifiers {
    private static final int MAX_MODIFIERS = 4;
    private static final Set<String> JUDGING = WordClasses.of("judging");
    private static final Set<String> UNREAL = WordClasses.of("unreal");
    private static final Set<String> ASPIRING = WordClasses.of("aspiring");
    private static final Set<String> FORMER = WordClasses.of("former");
    private static final Set<String> OUT_OF_WORK = WordClasses.of("out-of-work");
    private static final Set<String> NOUNS_IN_LY = WordClasses.of("noun-in-ly");
    /** "A band 6 nurse". */
    private static final Set<String> GRADES = Set.of("band", "grade", "level", "tier");

    private static final Set<String> MODIFIER = WordClasses.of("modifier");
    private static final Map<String, Note> NOTES = Map.ofEntries(
            Map.entry("full-time", Note.FULL_TIME),
            Map.entry("fulltime", Note.FULL_TIME),
            Map.entry("full", Note.FULL_TIME),
            Map.entry("part-time", Note.PART_TIME),
            Map.entry("parttime", Note.PART_TIME),
            Map.entry("part", Note.PART_TIME),
            Map.entry("temporary", Note.TEMPORARY),
            Map.entry("temp", Note.TEMPORARY),
            Map.entry("seasonal", Note.TEMPORARY),
            Map.entry("freelance", Note.FREELANCE),
            Map.entry("self-employed", Note.SELF_EMPLOYED),
            Map.entry("volunteer", Note.VOLUNTEER),
            Map.entry("retired", Note.RETIRED));

    private final OccupationLexicon occupations;

    TitleModifiers(OccupationLexicon occupations) {
        this.occupations = occupations;
    }

    /** Behind the words that describe the person and not the occupation; -1 when they say that it is none. */
    int skip(Sentence sentence, int start, Set<Note> notes) {
        int at = start;
        for (int n = 0; n < MAX_MODIFIERS + 1; n++) {
            String form = sentence.form(at);
            boolean freelance = NOTES.get(form) == Note.FREELANCE && sentence.hasWord(at + 1);
            if (!freelance
                    && occupations.longestAt(sentence, at).isPresent()
                    && sentence.stopsAt(
                            occupations.longestAt(sentence, at).get().end())) {
                return at;
            }
            if (JUDGING.contains(form) || UNREAL.contains(form)) {
                return -1;
            }
            if (GRADES.contains(form)
                    && sentence.hasWord(at + 1)
                    && sentence.word(at + 1).kind() == Word.Kind.NUMBER) {
                at += 2;
                continue;
            }
            boolean former = FORMER.contains(form);
            boolean aspiring = ASPIRING.contains(form);
            boolean idle = OUT_OF_WORK.contains(form);
            boolean modifier = MODIFIER.contains(form) && (sentence.hasWord(at + 1) || !form.equals("volunteer"));
            boolean aged = form.endsWith("-year-old") || form.endsWith("-yr-old");
            boolean timeOfFullTime =
                    form.equals("time") && (sentence.is(at - 1, "full") || sentence.is(at - 1, "part"));
            boolean adverb = form.endsWith("ly") && !NOUNS_IN_LY.contains(form);
            if (!former && !aspiring && !idle && !modifier && !timeOfFullTime && !aged && !adverb) {
                return at;
            }
            if (former) {
                notes.add(Note.FORMER);
            }
            if (aspiring) {
                notes.add(Note.ASPIRING);
            }
            if (idle) {
                notes.add(Note.OUT_OF_WORK);
            }
            Note note = NOTES.get(form);
            if (note != null) {
                notes.add(note);
            }
            at++;
        }
        return at;
    }
}
