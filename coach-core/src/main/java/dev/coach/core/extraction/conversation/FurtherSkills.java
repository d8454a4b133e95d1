package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.phrase.SkillLevels;
import dev.coach.core.extraction.conversation.phrase.SkillReader;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Allowed;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Named;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads on behind "I'm good at project management": "very good at Excel and SQL, but terrible at sales". */
final class FurtherSkills {
    private static final Set<String> BEFORE_SKILL = Set.of("in", "at", "with", "on", "of");
    private static final Set<String> BEFORE_LEVEL = Set.of(",", "and", "but", "also", "though");
    /** What is said behind them is said of them. */
    private static final Set<String> OTHERS = Stream.of(
                    WordClasses.of("others"), WordClasses.of("relative"), WordClasses.of("people"), Set.of("i"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final SkillReader skills;

    FurtherSkills(SkillReader skills) {
        this.skills = skills;
    }

    /**
     * Claims each further level with its skills.
     *
     * @param start where the statement begins
     * @param from behind the skills that were read
     */
    boolean read(Sentence sentence, int start, int from, Findings findings) {
        boolean added = false;
        int at = from;
        while (at < sentence.size() && !sentence.is(at, OTHERS)) {
            Optional<Found<SkillLevels.Level>> level =
                    sentence.is(at - 1, BEFORE_LEVEL) ? SkillLevels.at(sentence, at) : Optional.empty();
            if (level.isPresent() && sentence.is(level.get().end(), BEFORE_SKILL)) {
                at = level.get().end() + 1;
                List<Named> named = skills.read(sentence, at, Allowed.KNOWN);
                OptionalInt step = OptionalInt.of(level.get().value().step());
                added |= findings.skills().claim(sentence, start, named, step);
                at = named.isEmpty() ? at : named.getLast().end();
            } else {
                at++;
            }
        }
        return added;
    }
}
