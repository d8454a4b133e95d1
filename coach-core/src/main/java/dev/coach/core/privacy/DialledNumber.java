package dev.coach.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Groups of digits that may be a telephone number. */
final class DialledNumber {
    /** How long the groups are in numbers that are written without a plus, a leading zero or a label. */
    private static final Set<List<Integer>> SHAPES = Set.of(
            List.of(9),
            List.of(3, 3, 3),
            List.of(3, 2, 2, 2),
            List.of(2, 3, 2, 2),
            List.of(3, 6),
            List.of(2, 7),
            List.of(3, 3, 4),
            List.of(1, 3, 3, 4),
            List.of(10),
            List.of(2, 4, 4),
            List.of(2, 5, 4),
            List.of(5, 5));

    static final int MOST_GROUPS_OF_SHAPES = 4;

    private static final Set<String> COUNTED = WordList.of("counted");
    private static final Set<String> NOT_DIALLED = WordList.of("not-dialled");
    private static final String CURRENCIES = "€$£¥%";

    private final boolean plus;
    private final List<String> groups = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    DialledNumber(boolean plus) {
        this.plus = plus;
    }

    void add(String digits, int end) {
        groups.add(digits);
        ends.add(end);
    }

    /** What stands behind the last group. */
    void gap(String gap) {
        gaps.add(gap);
    }

    /** Whether its first characters say that it is one, whatever its groups. */
    boolean isMarked() {
        return plus || groups.getFirst().startsWith("0");
    }

    int size() {
        return groups.size();
    }

    int end() {
        return ends.getLast();
    }

    String digits() {
        return String.join("", groups);
    }

    /** Its first groups alone. */
    DialledNumber first(int size) {
        DialledNumber first = new DialledNumber(plus);
        for (int at = 0; at < size; at++) {
            first.add(groups.get(at), ends.get(at));
            first.gap(gaps.get(at));
        }
        return first;
    }

    boolean isPhone(boolean labelled) {
        String digits = digits();
        if (digits.length() < 6 || digits.length() > 15 || isDate() || areYears()) {
            return false;
        }
        boolean international = (plus && digits.length() >= 8) || (digits.startsWith("00") && digits.length() >= 10);
        if (international || (labelled && !isRoundAmount())) {
            return true;
        }
        if (digits.startsWith("0")) {
            return digits.length() >= 9
                    && digits.length() <= 12
                    && groups.getFirst().length() > 1;
        }
        return !plus && hasShape(digits) && !isRoundAmount();
    }

    private boolean hasShape(String digits) {
        List<Integer> sizes = groups.stream().map(String::length).toList();
        char first = digits.charAt(0);
        if (!SHAPES.contains(sizes)) {
            return false;
        }
        return switch (sizes.size() == 1 ? digits.length() : 0) {
            // Nine figures in one go are hardly anything else in Spain when they begin so; ten are an id more often
            // than not.
            case 9 -> first >= '6' && first <= '9';
            case 10 -> first >= '2' && digits.charAt(3) >= '2';
            default ->
                digits.length() == 9
                        ? first >= '5'
                        : digits.length() == 11 ? first <= '7' : first >= '2' || sizes.get(0) == 2;
        };
    }

    /** "600 000 000", "1.200.000". */
    private boolean isRoundAmount() {
        return groups.size() > 1
                && groups.getLast().equals("000")
                && groups.stream().skip(1).allMatch(group -> group.length() == 3);
    }

    /** "05/06/2019", "2019-05-06", also with more behind it. */
    private boolean isDate() {
        for (int at = 0; at + 2 < groups.size(); at++) {
            boolean parted = gaps.get(at).equals(gaps.get(at + 1))
                    && Set.of("/", "-", ".").contains(gaps.get(at));
            if (parted
                    && ((isYear(at) && isSmall(at + 1) && isSmall(at + 2))
                            || (isSmall(at) && isSmall(at + 1) && isYear(at + 2)))) {
                return true;
            }
        }
        return groups.size() == 1
                && groups.get(0).length() == 8
                && isYearText(groups.get(0).substring(0, 4));
    }

    /** "2019-2023", "03/2019 - 05/2023": years with nothing but months beside them. */
    private boolean areYears() {
        boolean year = false;
        for (int at = 0; at < groups.size(); at++) {
            if (!isYear(at) && !isSmall(at)) {
                return false;
            }
            year |= isYear(at);
        }
        return year && !digits().startsWith("00");
    }

    private boolean isYear(int at) {
        return isYearText(groups.get(at));
    }

    private static boolean isYearText(String group) {
        return group.length() == 4 && (group.startsWith("19") || group.startsWith("20"));
    }

    private boolean isSmall(int at) {
        return groups.get(at).length() <= 2 && Integer.parseInt(groups.get(at)) <= 31;
    }

    /** Whether it is an amount of something, or the number of a thing, by the words around it. */
    boolean isCounted(String before, String text) {
        String last = before.strip();
        if (!last.isEmpty() && CURRENCIES.indexOf(last.charAt(last.length() - 1)) >= 0) {
            return true;
        }
        String wordBefore = last.substring(lastGap(last) + 1).replaceAll("[^\\p{L}]+", "");
        if (NOT_DIALLED.contains(wordBefore)) {
            return true;
        }
        int at = end();
        while (at < text.length() && at - end() < 2 && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        if (at < text.length() && CURRENCIES.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int wordEnd = at;
        while (wordEnd < text.length() && wordEnd - at < 15 && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return COUNTED.contains(Words.plain(text.substring(at, wordEnd).toLowerCase(Locale.ROOT)));
    }

    private static int lastGap(String text) {
        return Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0'));
    }
}
