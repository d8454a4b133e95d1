package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Street and number in English writing: "Flat 2, 221B Baker Street". Never the town. */
final class StreetRule {
    private static final int MOST_WORDS = 4;
    /** Words that hardly stand behind a name otherwise. */
    private static final Set<String> STREETS = WordList.of("street");
    /** Words that other things are called by as well: what follows must not go on with the name. */
    private static final Set<String> SOFT_STREETS = WordList.of("soft-street");

    private static final Set<String> UNITS = WordList.of("unit");
    private static final Set<String> GO_ON = WordList.of("behind-address");
    private static final Set<String> BEFORE_YEARS = WordList.of("before-year");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private StreetRule() {}

    static List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int last = words.get(at).isNumber() ? last(words, at) : -1;
            if (last >= 0) {
                int first = withUnitBefore(words, at);
                last = withUnitBehind(words, last);
                found.add(new Found(
                        Kind.STREET, words.get(first).start(), words.get(last).end()));
                at = last;
            }
        }
        return found;
    }

    /** The last word of the street whose number this is; -1 when it is none. */
    private static int last(Words words, int number) {
        if (words.get(number).length() > 5 || isYear(words, number) || "€$£".indexOf(words.before(number)) >= 0) {
            return -1;
        }
        int from = number + 1;
        if (words.gap(from).isEmpty() && words.get(from).length() == 1) {
            from++;
        }
        int last = -1;
        for (int at = from; at <= from + MOST_WORDS && parts(words, at, from); at++) {
            boolean named = at > from;
            if (named && isStreet(words, at)) {
                last = at;
            }
            if (!isNamePart(words, at)) {
                break;
            }
        }
        return last;
    }

    private static boolean isYear(Words words, int at) {
        String number = words.get(at).plain();
        return number.length() == 4
                && (number.startsWith("19") || number.startsWith("20"))
                && BEFORE_YEARS.contains(words.get(at - 1).plain());
    }

    private static boolean parts(Words words, int at, int from) {
        String gap = words.gap(at);
        return words.follows(at)
                || (at > from && gap.equals(". "))
                || (gap.isEmpty() && ORDINALS.contains(words.get(at).plain()));
    }

    private static boolean isNamePart(Words words, int at) {
        Words.Word word = words.get(at);
        return word.capital() || word.isNumber() || ORDINALS.contains(word.plain());
    }

    private static boolean isStreet(Words words, int at) {
        String word = words.get(at).plain();
        if (STREETS.contains(word)) {
            return words.get(at).capital() || words.get(at - 1).capital();
        }
        return SOFT_STREETS.contains(word) && words.get(at).capital() && endsHere(words, at);
    }

    /** Whether what stands behind this word does not go on with a name or a thing. */
    static boolean endsHere(Words words, int at) {
        return !words.follows(at + 1) || GO_ON.contains(words.get(at + 1).plain());
    }

    private static int withUnitBefore(Words words, int number) {
        int at = number - 1;
        String gap = words.gap(number);
        if (!gap.equals(", ") && !gap.equals(" ")) {
            return number;
        }
        at -= words.get(at).length() == 1 && words.gap(at).isEmpty() ? 1 : 0;
        return words.get(at).isNumber() && UNITS.contains(words.get(at - 1).plain()) ? at - 1 : number;
    }

    private static int withUnitBehind(Words words, int last) {
        int at = last + 1;
        boolean unit = words.gap(at).startsWith(",") || words.follows(at);
        if (unit
                && UNITS.contains(words.get(at).plain())
                && words.gap(at + 1).strip().length() <= 1) {
            at++;
        } else if (!words.gap(at).endsWith("#")) {
            return last;
        }
        if (!words.get(at).isNumber() && words.get(at).length() != 1) {
            return last;
        }
        return words.gap(at + 1).isEmpty() && words.get(at + 1).length() == 1 ? at + 1 : at;
    }
}
