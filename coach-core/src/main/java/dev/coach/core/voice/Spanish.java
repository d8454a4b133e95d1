package dev.coach.core.voice;

import dev.coach.core.domain.profile.AttributeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small pieces of Spanish. It says "tú", and leaves open whether the coachee is a woman or a man. */
final class Spanish implements Grammar {
    private static final Pattern BEFORE_I = Pattern.compile("(?iu)^[^\\p{L}\\p{N}]*(?:[ií]|h[ií](?![aeou]))");
    private static final Pattern BEFORE_O = Pattern.compile("(?iu)^[^\\p{L}\\p{N}]*(?:h?[oó]|8|11(?!\\d))");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}\\p{Ll}*(?= |$|-)");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\d,])([01]) (\\p{L}+)");
    private static final Pattern OF_ONESELF = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:yo|me|mí|mi|mis|mí[oa]s?|conmigo|nos|nosotr[oa]s|nuestr[oa]s?|soy|estoy|tengo|he|voy|hago|quiero|puedo|debo|trabajo|vivo|siento|creo|pienso)(?!\\p{L})");

    private static final String TIME = "años meses semanas días horas minutos";

    /** One and several of each unit. */
    private final Map<String, List<String>> units;

    /** One of it, by the word for several: {@code un año} by {@code años}. */
    private final Map<String, String> ones;

    private final SpanishValues values = new SpanishValues();

    Spanish() {
        this.units = TextFile.read("schema/es/units.properties").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Entry::getKey, unit -> List.of(unit.getValue().split(", "))));
        this.ones = units.values().stream()
                .collect(Collectors.toMap(List::getLast, List::getFirst, (first, second) -> first));
    }

    @Override
    public String list(List<String> parts) {
        return joined(parts, BEFORE_I, " y ", " e ");
    }

    @Override
    public String either(List<String> parts) {
        return joined(parts, BEFORE_O, " o ", " u ");
    }

    private static String joined(List<String> parts, Pattern sameSound, String usual, String otherwise) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1))
                        + (sameSound.matcher(parts.getLast()).find() ? otherwise : usual)
                        + parts.getLast();
    }

    /** {@code Auxiliar de enfermería} to {@code auxiliar de enfermería}; a title with more capitals stays as it was written. */
    @Override
    public String occupation(String title) {
        Matcher first = FIRST_WORD.matcher(title);
        return first.find() && !CAPITAL.matcher(title.substring(first.end())).find()
                ? title.substring(0, first.end()).toLowerCase(Locale.ROOT) + title.substring(first.end())
                : title;
    }

    /** Occupations and degrees need none. */
    @Override
    public String withArticle(String noun) {
        return noun;
    }

    /** {@code llevas 1 años} to {@code llevas un año}, {@code tienes 0 personas} to {@code no tienes ninguna persona}. */
    @Override
    public String counted(String clause) {
        Matcher count = COUNT.matcher(clause);
        if (!count.find() || !ones.containsKey(count.group(2))) {
            return clause;
        }
        String one = ones.get(count.group(2));
        boolean none = count.group(1).equals("0");
        if (none && TIME.contains(count.group(2))) {
            return clause;
        }
        String shown = none ? one.replaceFirst("^un", "ningún").replaceFirst("^ningúna", "ninguna") : one;
        return (none ? "no " : "") + clause.substring(0, count.start()) + shown + clause.substring(count.end());
    }

    @Override
    public String value(AttributeType<?> type, String value) {
        return values.of(type, value);
    }

    @Override
    public String measured(AttributeType<?> type, String value) {
        return switch (type) {
            case AttributeType.WholeNumber number -> withUnit(value(type, value), number.unit());
            case AttributeType.Decimal decimal -> withUnit(value(type, value), decimal.unit());
            default -> value(type, value);
        };
    }

    private String withUnit(String value, String unit) {
        List<String> words = units.get(unit);
        if (words == null) {
            return value;
        }
        return value.equals("1") ? words.getFirst() : value + " " + words.getLast();
    }

    @Override
    public String day(LocalDate day, boolean withYear) {
        return values.day(day, withYear);
    }

    @Override
    public String choice(String constant) {
        return values.choice(constant);
    }

    @Override
    public String language(String english) {
        return values.language(english);
    }

    @Override
    public String unit(String unit) {
        List<String> words = units.get(unit);
        return words == null ? unit : words.getLast();
    }

    @Override
    public Pattern ofOneself() {
        return OF_ONESELF;
    }
}
