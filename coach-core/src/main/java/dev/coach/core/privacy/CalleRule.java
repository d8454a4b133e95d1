package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Street, number and floor in Spanish writing: "Calle de Alcalá 45, 3º B"; a German "Hauptstraße 5" as well. Never the town. */
final class CalleRule {
    private static final int MOST_WORDS = 7;
    private static final int MOST_OF_FLOOR = 6;
    private static final Set<String> STREETS = WordList.of("calle");
    /** Words that mean a street only in front of a dot or a slash. */
    private static final Set<String> SHORT_STREETS = WordList.of("short-calle");
    /** Words for other things as well: a number that counts something must not follow. */
    private static final Set<String> SOFT_STREETS = WordList.of("soft-calle");

    private static final Set<String> PARTICLES = WordList.of("particle");
    private static final Set<String> NUMBER_SIGNS = WordList.of("number-sign");
    private static final Set<String> FLOORS = WordList.of("floor");
    private static final Set<String> ORDINALS = Set.of("º", "ª", "o", "a");

    private CalleRule() {}

    static List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int number = number(words, at);
            if (number >= 0) {
                int last = withFloor(words, withLetter(words, number));
                found.add(new Found(
                        Kind.STREET, words.get(at).start(), words.get(last).end()));
                at = last;
            }
        }
        return found;
    }

    /** The number of the street that begins here; -1 when none does. */
    private static int number(Words words, int street) {
        String word = words.get(street).plain();
        if (word.endsWith("strasse")
                || word.endsWith("straße")
                || (word.endsWith("str") && words.behind(street) == '.')) {
            boolean number = words.get(street).capital()
                    && words.get(street + 1).isNumber()
                    && words.get(street + 1).length() <= 4
                    && words.gap(street + 1).length() <= 2;
            return number ? street + 1 : -1;
        }
        boolean soft = SOFT_STREETS.contains(word);
        boolean cut = SHORT_STREETS.contains(word) && "./".indexOf(words.behind(street)) >= 0;
        if (!soft && !cut && !STREETS.contains(word)) {
            return -1;
        }
        int numbered = numberedStreet(words, street);
        return numbered >= 0 ? numbered : numberBehindName(words, street, soft);
    }

    /** "Calle 45 # 12-34". */
    private static int numberedStreet(Words words, int street) {
        int at = street + 1;
        if (!words.get(at).isNumber()) {
            return -1;
        }
        at = withLetter(words, at) + 1;
        boolean signed = words.gap(at).indexOf('#') >= 0;
        if (!signed && NUMBER_SIGNS.contains(words.get(at).plain())) {
            signed = true;
            at++;
        }
        if (!signed || !words.get(at).isNumber()) {
            return -1;
        }
        at = withLetter(words, at);
        return words.get(at + 1).isNumber() && words.gap(at + 1).strip().equals("-") ? at + 1 : at;
    }

    private static int numberBehindName(Words words, int street, boolean soft) {
        boolean named = false;
        int at = street + 1;
        while (at <= street + MOST_WORDS) {
            Words.Word word = words.get(at);
            boolean joined = isJoined(words.gap(at), at == street + 1);
            if (word.isNumber() && named) {
                return joined && isNumber(words, at, soft) ? at : -1;
            }
            boolean sign = NUMBER_SIGNS.contains(word.plain());
            if (!joined
                    || !(word.capital() || word.isNumber() || PARTICLES.contains(word.plain()) || (sign && named))) {
                return -1;
            }
            named |= word.capital();
            at++;
        }
        return -1;
    }

    private static boolean isJoined(String gap, boolean behindStreet) {
        return behindStreet
                ? Set.of(" ", ". ", ".", "/", "/ ", ".ª ", " / ").contains(gap)
                : Set.of(" ", ", ", ". ", ",", ".", ", Nº ").contains(gap);
    }

    private static boolean isNumber(Words words, int at, boolean soft) {
        String number = words.get(at).plain();
        boolean year = number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
        boolean comma = words.gap(at).startsWith(",")
                || NUMBER_SIGNS.contains(words.get(at - 1).plain());
        boolean counts = words.follows(at + 1)
                && !words.get(at + 1).capital()
                && !FLOORS.contains(words.get(at + 1).plain())
                && !words.get(at + 1).isNumber()
                && !StreetRule.endsHere(words, at);
        return number.length() <= 4 && (!year || comma) && !(soft && counts);
    }

    private static int withLetter(Words words, int number) {
        Words.Word next = words.get(number + 1);
        return next.length() == 1 && !next.isNumber() && words.gap(number + 1).isEmpty() ? number + 1 : number;
    }

    private static int withFloor(Words words, int last) {
        int end = last;
        int at = last + 1;
        while (at <= last + MOST_OF_FLOOR && isFloorGap(words.gap(at))) {
            Words.Word word = words.get(at);
            Words.Word next = words.get(at + 1);
            boolean marked =
                    word.isNumber() && next.length() == 1 && words.gap(at + 1).isEmpty() && !next.isNumber();
            boolean afterFloor = end > last && (word.isNumber() ? word.length() <= 2 : word.length() == 1);
            if (marked) {
                at++;
            } else if (!FLOORS.contains(word.plain()) && !ORDINALS.contains(word.plain()) && !afterFloor) {
                break;
            } else if (word.length() == 1 && !word.isNumber() && !word.capital() && end == last) {
                break;
            }
            end = at;
            at++;
        }
        return end;
    }

    private static boolean isFloorGap(String gap) {
        return Set.of(" ", ", ", ",", ". ", ".", " - ", "-").contains(gap);
    }
}
