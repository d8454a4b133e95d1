package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.SkillLexicon;
import dev.coach.core.extraction.lexicon.SkillLexicon.Skill;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Skills.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the skills that are named one after the other: "Python, SQL and a little Java". */
public final class SkillReader {
    /** Which words count as skills. */
    public enum Allowed {
        /** Tools and technologies with a name of their own: Excel, Python. */
        TOOLS,
        /** Everything in the lexicon but what anybody does: teaching, planning. */
        SUBJECTS,
        LANGUAGES,
        /** Everything in the lexicon. */
        KNOWN,
        /** Any short noun phrase. */
        ANY
    }

    private static final int MAX_SKILLS = 12;
    private static final int MAX_WORDS = 3;
    private static final Set<String> VERB = WordClasses.of("verb");
    private static final Set<String> SEPARATORS = Set.of(",", "and", "or", "&", "/");
    private static final Set<String> PARTS_OF_TOOLS = WordClasses.of("part-of-tool");
    private static final Set<String> SAYING = WordClasses.of("saying");
    private static final Set<String> REPORTING = WordClasses.of("reporting");
    private static final Set<String> NO_SKILLS = WordClasses.of("no-skill");

    private final SkillLexicon lexicon;
    private final RatingReader ratings;

    /**
     * A skill that was named.
     *
     * @param skill from the lexicon; absent for one that it does not hold
     * @param level that was said with it
     * @param trailing whether the level stands behind it, so that it also goes for those before that have none
     */
    public record Named(String name, @Nullable Skill skill, OptionalInt level, boolean trailing, int end) {
        /** One whose level, if any, is that of all. */
        public static Named plain(String name, Skill skill, int end) {
            return new Named(name, skill, OptionalInt.empty(), false, end);
        }
    }

    public SkillReader(Vocabulary vocabulary) {
        this.lexicon = vocabulary.skills();
        this.ratings = new RatingReader(vocabulary.numbers());
    }

    /** The skills from this place on; none when the first word names none. */
    public List<Named> read(Sentence sentence, int from, Allowed allowed) {
        List<Named> skills = new ArrayList<>();
        int at = from;
        while (skills.size() < MAX_SKILLS) {
            Optional<Named> named = one(sentence, at, allowed);
            if (named.isEmpty()) {
                return skills;
            }
            skills.add(named.get());
            at = named.get().end();
            if (!sentence.is(at, SEPARATORS)) {
                return skills;
            }
            while (sentence.is(at, SEPARATORS) || sentence.is(at, "also")) {
                at++;
            }
        }
        return skills;
    }

    private Optional<Named> one(Sentence sentence, int start, Allowed allowed) {
        int from = start;
        OptionalInt level = OptionalInt.empty();
        int behindArticle = sentence.is(from, "a") ? from + 1 : from;
        Optional<Found<SkillLevels.Level>> said = SkillLevels.at(sentence, behindArticle);
        if (said.isPresent()) {
            level = OptionalInt.of(said.get().value().step());
            from = said.get().end();
            from = sentence.is(from, "of") || sentence.is(from, "in") ? from + 1 : from;
        }
        from = level.isPresent() && sentence.is(from, "basic") ? from + 1 : from;
        Optional<Named> known = known(sentence, from, allowed, level);
        return known.isPresent() || allowed != Allowed.ANY ? known : unknown(sentence, from, level);
    }

    private Optional<Named> known(Sentence sentence, int from, Allowed allowed, OptionalInt level) {
        Optional<Found<Skill>> found = lexicon.longestAt(sentence, from);
        if (found.isEmpty() || !isAllowed(found.get().value(), allowed) || isLowerCaseLetter(sentence, from)) {
            return Optional.empty();
        }
        int end = found.get().end();
        boolean part = found.get().value().kind() == Kind.TECHNICAL && sentence.is(end, PARTS_OF_TOOLS);
        end = part ? end + 1 : end;
        boolean levelBehind = SkillLevels.behind(sentence, end).isPresent();
        if (!sentence.isCompleteAt(end) && !levelBehind || sentence.is(end, VERB)) {
            return Optional.empty();
        }
        Skill skill = found.get().value();
        String written = sentence.text(from, found.get().end());
        String name = written.equalsIgnoreCase(skill.name()) ? skill.name() : written;
        Optional<Found<Integer>> bracket = inBrackets(sentence, end);
        if (bracket.isPresent()) {
            OptionalInt step = OptionalInt.of(bracket.get().value());
            return Optional.of(new Named(name, skill, step, false, bracket.get().end()));
        }
        Optional<Found<Integer>> behind = SkillLevels.behind(sentence, end);
        OptionalInt step = level.isPresent() || behind.isEmpty()
                ? level
                : OptionalInt.of(behind.get().value());
        return Optional.of(new Named(
                name, skill, step, behind.isPresent(), behind.map(Found::end).orElse(end)));
    }

    /** "(4 out of 5)", "(fluent)". */
    private Optional<Found<Integer>> inBrackets(Sentence sentence, int at) {
        return sentence.is(at, "(")
                ? ratings.read(sentence, at + 1)
                        .or(() -> SkillLevels.at(sentence, at + 1)
                                .map(level -> new Found<>(level.value().step(), level.end())))
                        .filter(found -> sentence.is(found.end(), ")"))
                        .map(found -> new Found<>(found.value(), found.end() + 1))
                : Optional.empty();
    }

    private static boolean isAllowed(Skill skill, Allowed allowed) {
        return switch (allowed) {
            case KNOWN, ANY -> true;
            case LANGUAGES -> skill.kind() == Kind.LANGUAGE;
            case SUBJECTS -> skill.kind() != Kind.TRANSVERSAL;
            case TOOLS -> skill.kind() == Kind.TECHNICAL && isProperName(skill.name());
        };
    }

    private static boolean isProperName(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    /** "R" and "C" are languages, "r" and "c" are slips. */
    private static boolean isLowerCaseLetter(Sentence sentence, int at) {
        return sentence.form(at).length() == 1 && !sentence.isCapital(at);
    }

    private static boolean isOfSaying(Sentence sentence, int at) {
        return sentence.is(at, SAYING) || sentence.is(at, REPORTING);
    }

    private static Optional<Named> unknown(Sentence sentence, int from, OptionalInt level) {
        int end = from;
        while (end <= from + MAX_WORDS
                && !sentence.stopsAt(end)
                && !sentence.is(end, "according")
                && sentence.word(end).kind() == Word.Kind.LETTERS) {
            end++;
        }
        boolean skill = end > from
                && end <= from + MAX_WORDS
                && (sentence.isCompleteAt(end) || sentence.is(end, "according"))
                && !sentence.is(from, NO_SKILLS)
                && !sentence.is(end - 1, NO_SKILLS)
                && IntStream.range(from, end).noneMatch(at -> isOfSaying(sentence, at));
        return skill ? Optional.of(new Named(sentence.text(from, end), null, level, false, end)) : Optional.empty();
    }
}
