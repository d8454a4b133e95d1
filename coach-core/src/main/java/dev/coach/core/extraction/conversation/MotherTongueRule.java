package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Named;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.SkillLexicon;
import dev.coach.core.schema.Skills.Kind;
import java.util.List;
import java.util.OptionalInt;

/** "Spanish is my mother tongue": a statement that begins with the language. */
final class MotherTongueRule implements Rule {
    private static final Frame NATIVE = Frame.of("is my native|first|mother language|tongue");
    private static final OptionalInt BEST = OptionalInt.of(5);

    private final SkillLexicon skills;

    MotherTongueRule(Vocabulary vocabulary) {
        this.skills = vocabulary.skills();
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            int from = at;
            skills.longestAt(sentence, from)
                    .filter(language -> language.value().kind() == Kind.LANGUAGE)
                    .filter(language -> NATIVE.endAt(sentence, language.end()) > 0)
                    .map(language -> Named.plain(
                            language.value().name(), language.value(), NATIVE.endAt(sentence, language.end())))
                    .ifPresent(named -> findings.skills().claim(sentence, from, List.of(named), BEST));
        }
    }
}
