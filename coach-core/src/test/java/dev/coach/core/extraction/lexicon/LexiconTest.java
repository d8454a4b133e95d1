package dev.coach.core.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.extraction.lexicon.OccupationLexicon.Head;
import dev.coach.core.extraction.lexicon.SkillLexicon.Skill;
import dev.coach.core.schema.Skills.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final SkillLexicon skills = SkillLexicon.load();
    private final OccupationLexicon occupations = OccupationLexicon.load();

    @Test
    void knowsFourHundredSkillsOfEveryKind() {
        List<List<String>> rows = LexiconFile.rows("skills.tsv");

        assertThat(rows).hasSizeGreaterThanOrEqualTo(400);
        assertThat(rows)
                .extracting(row -> Kind.valueOf(row.getFirst().toUpperCase(java.util.Locale.ROOT)))
                .contains(Kind.TECHNICAL, Kind.TRANSVERSAL, Kind.KNOWLEDGE);
    }

    @Test
    void listsEachSkillOnce() {
        List<String> names = LexiconFile.rows("skills.tsv").stream()
                .flatMap(row -> Arrays.stream(
                        (row.get(1) + "|" + String.join("|", LexiconFile.names(row, 2, "\\|"))).split("\\|")))
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void findsSkillsByAnyNameInAnyCase() {
        assertThat(skills.find("python")).contains(new Skill("Python", Kind.TECHNICAL));
        assertThat(skills.find("MS Excel")).contains(new Skill("Excel", Kind.TECHNICAL));
        assertThat(skills.find("Problem-Solving")).contains(new Skill("problem solving", Kind.TRANSVERSAL));
        assertThat(skills.find("spanish")).contains(new Skill("Spanish", Kind.LANGUAGE));
        assertThat(skills.find("no such skill")).isEmpty();
    }

    @Test
    void findsTheLongestNameInRunningText() {
        WordList text = WordList.of(List.of("i", "like", "project", "management", "and", "sql", "server"));

        assertThat(skills.longestAt(text, 2))
                .get()
                .extracting(Phrases.Found::end)
                .isEqualTo(4);
        assertThat(skills.longestAt(text, 5))
                .get()
                .extracting(found -> found.value().name())
                .isEqualTo("SQL Server");
        assertThat(skills.longestAt(text, 4)).isEmpty();
    }

    @Test
    void knowsWhatMayEndATitle() {
        assertThat(occupations.head("nurse")).contains(Head.ALONE);
        assertThat(occupations.head("agent")).contains(Head.NAMED);
        assertThat(occupations.head("believer")).contains(Head.NEVER);
        assertThat(occupations.head("volcanologist")).contains(Head.ALONE);
        assertThat(occupations.head("table")).isEmpty();
    }

    @Test
    void forgivesOneWrongLetterInALongWord() {
        assertThat(occupations.head("enginer")).contains(Head.ALONE);
        assertThat(occupations.head("acountant")).contains(Head.ALONE);
        assertThat(occupations.head("painted")).isEmpty();
        assertThat(occupations.head("designed")).isEmpty();
    }

    @Test
    void knowsFiguresOfSpeechByTheirLastWords() {
        assertThat(occupations.isFigurative("final decision maker")).isTrue();
        assertThat(occupations.isFigurative("cheese maker")).isFalse();
    }

    @Test
    void refusesAWordClassThatNobodyDeclared() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordClasses.of("no-such-class"));
    }
}
