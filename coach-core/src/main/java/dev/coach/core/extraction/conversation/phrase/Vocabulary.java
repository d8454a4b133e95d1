package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.lexicon.Countries;
import dev.coach.core.extraction.lexicon.LanguageNames;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.OccupationLexicon;
import dev.coach.core.extraction.lexicon.SkillLexicon;

/** The lexicons that the rules read with. */
public record Vocabulary(
        OccupationLexicon occupations,
        SkillLexicon skills,
        NameList industries,
        NameList employers,
        NameList cities,
        NameList degrees,
        Countries countries,
        LanguageNames languages,
        NumberWords numbers) {

    public static Vocabulary english() {
        return new Vocabulary(
                OccupationLexicon.load(),
                SkillLexicon.load(),
                NameList.industries(),
                NameList.employers(),
                NameList.cities(),
                NameList.degrees(),
                Countries.load(),
                LanguageNames.load(),
                NumberWords.load());
    }
}
