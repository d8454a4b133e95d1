package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Cefr;
import dev.coach.core.domain.profile.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well a language is spoken, as one text. A level of the CEFR is read only where one is written, and a mother tongue only
 * where it is called so: "fluent" means too many things.
 */
enum Fluency implements Words {
    /** JSON Resume: {@code Native speaker}, {@code B2}, {@code listening C1, reading C2}. */
    FREE {
        @Override
        Optional<String> say(boolean isNative, Map<String, String> levels) {
            List<String> parts = new ArrayList<>();
            if (isNative) {
                parts.add("Native speaker");
            }
            if (levels.size() == ACTIVITIES.size()
                    && Set.copyOf(levels.values()).size() == 1) {
                parts.add(levels.values().iterator().next().toUpperCase(Locale.ROOT));
            } else {
                levels.forEach((activity, level) -> parts.add(activity + " " + level.toUpperCase(Locale.ROOT)));
            }
            return Optional.of(String.join(", ", parts)).filter(text -> !text.isEmpty());
        }
    },

    /** LinkedIn: one of five proficiencies; for a level the nearest, which is not read back as one. */
    OF_FIVE {
        @Override
        Optional<String> say(boolean isNative, Map<String, String> levels) {
            if (isNative) {
                return Optional.of("Native or bilingual proficiency");
            }
            return levels.values().stream()
                    .map(level -> Cefr.valueOf(level.toUpperCase(Locale.ROOT)))
                    .max(Cefr::compareTo)
                    .map(level -> switch (level) {
                        case A1, A2 -> "Elementary proficiency";
                        case B1 -> "Limited working proficiency";
                        case B2 -> "Professional working proficiency";
                        case C1, C2 -> "Full professional proficiency";
                    });
        }
    };

    private static final List<String> ACTIVITIES =
            List.of("listening", "reading", "interaction", "production", "writing");
    private static final Pattern NATIVE = Pattern.compile(
            "(?iu)(?<![\\p{L}-])(?:native|mother tongue|muttersprach\\p{L}*|langue maternelle|lengua materna|nativ[oae])(?![\\p{L}-])");
    private static final Pattern NEARLY =
            Pattern.compile("(?iu)(?<!\\p{L})(?:near|nearly|almost|not|non|like)(?!\\p{L})");
    private static final Pattern LEVEL = Pattern.compile("(?<![\\p{L}\\d])([ABCabc][12])(?![\\p{L}\\d])");
    private static final Pattern OF_ACTIVITY =
            Pattern.compile("(?i)(" + String.join("|", ACTIVITIES) + ")\\s*[:=]?\\s*([ABC][12])(?![\\p{L}\\d])");

    /** The words for what is known. */
    abstract Optional<String> say(boolean isNative, Map<String, String> levels);

    @Override
    public Reading<Map<String, String>> read(String written) {
        Map<String, String> known = new LinkedHashMap<>();
        if (NATIVE.matcher(written).find() && !NEARLY.matcher(written).find()) {
            known.put("native", "true");
        }
        Matcher each = OF_ACTIVITY.matcher(written);
        boolean divided = false;
        while (each.find()) {
            divided = true;
            known.put(each.group(1).toLowerCase(Locale.ROOT), each.group(2).toLowerCase(Locale.ROOT));
        }
        if (!divided) {
            overall(written).ifPresent(level -> ACTIVITIES.forEach(activity -> known.put(activity, level)));
        }
        return new Reading.Accepted<>(known);
    }

    /** The one level that is named; two of them leave open which is meant. */
    private static Optional<String> overall(String written) {
        Set<Cefr> levels = EnumSet.noneOf(Cefr.class);
        Matcher found = LEVEL.matcher(written);
        while (found.find()) {
            levels.add(Cefr.valueOf(found.group(1).toUpperCase(Locale.ROOT)));
        }
        return levels.size() == 1
                ? levels.stream()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Optional<String> write(Map<String, String> known) {
        Map<String, String> levels = new LinkedHashMap<>();
        ACTIVITIES.stream().filter(known::containsKey).forEach(activity -> levels.put(activity, known.get(activity)));
        return say("true".equals(known.get("native")), levels);
    }
}
