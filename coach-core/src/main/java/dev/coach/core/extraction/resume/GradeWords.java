package dev.coach.core.extraction.resume;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words by which people grade what they can do, on the scale of the catalogue: 1 (beginner) to 5 (expert). */
public final class GradeWords {
    private static final Map<Pattern, Integer> LEVELS = new LinkedHashMap<>();

    static {
        level(
                5,
                "native(?: speaker| language| or bilingual(?: proficiency)?)?|mother tongue|bilingual|muttersprache|muttersprachlich|lengua materna|nativo|nativa|langue maternelle|bilingue");
        level(
                5,
                "fluent|fluently|full professional(?: proficiency)?|expert|c2|c1|verhandlungssicher|fließend|fluido|courant|couramment");
        level(
                4,
                "advanced|proficient|professional(?: working)?(?: proficiency)?|very good|upper[- ]intermediate|b2|fortgeschritten|sehr gut|avanzado|avancé");
        level(
                3,
                "intermediate|conversational|limited working(?: proficiency)?|working knowledge|good|competent|b1|gut|intermedio|intermédiaire");
        level(2, "basic|basics|elementary(?: proficiency)?|a2|grundkenntnisse|básico|notions|elementaire|élémentaire");
        level(1, "beginner|novice|a1|anfänger|principiante|débutant");
    }

    private GradeWords() {}

    /** Empty when the words are no level. */
    public static OptionalInt of(String text) {
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^[(\\[]|[)\\].]$", "")
                .strip();
        return LEVELS.entrySet().stream()
                .filter(level -> level.getKey().matcher(plain).matches())
                .mapToInt(Map.Entry::getValue)
                .findFirst();
    }

    private static void level(int level, String words) {
        LEVELS.put(Pattern.compile("(?iU)(?:" + words + ")(?:\\s+(?:level|niveau|nivel))?"), level);
    }
}
