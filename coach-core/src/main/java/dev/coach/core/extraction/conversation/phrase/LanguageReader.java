package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.SkillLexicon;
import dev.coach.core.schema.Skills.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads languages, and the levels of the CEFR that stand beside them. */
public final class LanguageReader {
    /** "German native", in a list of languages with their levels. */
    public static final String NATIVE = "native";

    public static final Set<String> LEVELS = Set.of("a1", "a2", "b1", "b2", "c1", "c2");
    public static final Set<String> SEPARATORS = Set.of(",", "and", "&", ";");

    private static final Frame IS_AT = Frame.of("is|are _ [at|around|about] [a|the] [level]");
    private static final Frame AT = Frame.of("at|on|to [around|about] [a|the] [level]");
    private static final Frame OF = Frame.of("level|certificate|exam|in [certificate|exam] [in|of|for]");

    private final SkillLexicon skills;

    public LanguageReader(SkillLexicon skills) {
        this.skills = skills;
    }

    /** A language with the level that was said of it. */
    public record Levelled(String language, String level, int end) {}

    /** "English is at B2", "English (C1)", "German at level B1". */
    public Optional<Levelled> levelled(Sentence sentence, int at) {
        return one(sentence, at).flatMap(language -> {
            int behind = language.end();
            int level = sentence.is(behind, "(")
                    ? behind + 1
                    : Math.max(behind, Math.max(IS_AT.endAt(sentence, behind), AT.endAt(sentence, behind)));
            int closing = sentence.is(behind, "(") && sentence.is(level + 1, ")") ? level + 2 : level + 1;
            boolean nativeOne = sentence.is(level, NATIVE) && !sentence.hasWord(closing);
            return nativeOne || sentence.is(level, LEVELS) && isLevelDone(sentence, closing)
                    ? Optional.of(new Levelled(language.value(), sentence.form(level), closing))
                    : Optional.empty();
        });
    }

    /** "B2 in German", "a C1 certificate in English". */
    public Optional<Levelled> levelBefore(Sentence sentence, int at) {
        if (!sentence.is(at, LEVELS)) {
            return Optional.empty();
        }
        int from = Math.max(at + 1, OF.endAt(sentence, at + 1));
        return one(sentence, from).map(language -> new Levelled(language.value(), sentence.form(at), language.end()));
    }

    /** "B1 or B2" is neither. */
    private static boolean isLevelDone(Sentence sentence, int end) {
        boolean two = sentence.is(end, Set.of("or", "to", "-", "/")) && sentence.is(end + 1, LEVELS);
        return !two && !sentence.is(end, LEVELS);
    }

    /** The languages that are named one behind the other from this place on. */
    public List<Found<String>> several(Sentence sentence, int from) {
        List<Found<String>> named = new ArrayList<>();
        Optional<Found<String>> next = one(sentence, from);
        while (next.isPresent()) {
            named.add(next.get());
            int end = next.get().end();
            int at = sentence.is(end, ",") && sentence.is(end + 1, "and") ? end + 2 : end + 1;
            next = sentence.is(end, SEPARATORS) ? one(sentence, at) : Optional.empty();
        }
        return named;
    }

    /** The language that is named at this place. */
    public Optional<Found<String>> one(Sentence sentence, int at) {
        return skills.longestAt(sentence, at)
                .filter(found -> found.value().kind() == Kind.LANGUAGE)
                .map(found -> new Found<>(found.value().name(), found.end()));
    }
}
