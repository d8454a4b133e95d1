package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Telephone numbers as people write them; not amounts, years, dates, versions and numbers of other things. */
final class PhoneRule {
    private static final int MOST_GROUPS = 9;
    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_DIGITS = 6;
    private static final int LABEL_WITHIN = 40;
    /** Two numbers that end alike are one, with and without the code of the country. */
    private static final int DIGITS_THAT_COUNT = 8;
    /** What may stand between the groups of one number. */
    private static final Set<String> BETWEEN = Set.of(
            " ", "\u00a0", "-", "–", ".", "/", " - ", " – ", ") ", ")", " (", "(", ")-", ") - ", ")/", "-(", " (0",
            " (0)");

    private static final String NOT_BEFORE = "€$£¥#=/_@&%.,-–~:";
    private static final Set<String> LABELS = WordList.of("phone-label");
    private static final Set<String> EXTENSIONS = WordList.of("phone-extension");

    private final Set<String> known = new HashSet<>();

    PhoneRule(Set<Identifier> identifiers) {
        for (Identifier identifier : identifiers) {
            if (identifier.kind() == Kind.PHONE) {
                String digits = digits(identifier.text());
                if (digits.length() >= FEWEST_DIGITS) {
                    known.add(tail(digits));
                }
            }
        }
    }

    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (!isDigit(first) && first != '+' && first != '(') {
                at++;
                continue;
            }
            int end = isDigit(first) && !mayBegin(text, at) ? at : numberEnd(text, at);
            if (end > at) {
                int behind = extensionEnd(text, end);
                found.add(new Found(Kind.PHONE, at, behind));
                at = behind;
            } else {
                at = isDigit(first) ? digitsEnd(text, at) : at + 1;
            }
        }
        return found;
    }

    private static boolean mayBegin(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (before == ':') {
            return at < 2 || !isDigit(text.charAt(at - 2));
        }
        return !Character.isLetterOrDigit(before) && NOT_BEFORE.indexOf(before) < 0;
    }

    /** Behind the longest number that begins here; the place itself when none does. */
    private int numberEnd(String text, int from) {
        int at = from;
        boolean plus = text.charAt(at) == '+';
        at += plus ? 1 : 0;
        at += at < text.length() && text.charAt(at) == '(' ? 1 : 0;
        at += at < text.length() && text.charAt(at) == '+' ? 1 : 0;
        plus = plus || (at > from && text.charAt(at - 1) == '+');
        DialledNumber number = new DialledNumber(plus);
        while (number.size() < MOST_GROUPS && at < text.length() && isDigit(text.charAt(at))) {
            int end = digitsEnd(text, at);
            if (number.digits().length() + end - at > MOST_DIGITS) {
                break;
            }
            number.add(text.substring(at, end), end);
            String gap = gap(text, end);
            number.gap(gap);
            at = end + gap.length();
            if (gap.isEmpty()) {
                break;
            }
        }
        return number.size() == 0 || number.digits().length() < FEWEST_DIGITS ? from : phoneEnd(text, from, number);
    }

    private int phoneEnd(String text, int from, DialledNumber number) {
        String before = before(text, from);
        boolean labelled = isLabelled(before);
        boolean shapedAlone = !labelled && !number.isMarked() && known.isEmpty();
        int most = shapedAlone ? Math.min(number.size(), DialledNumber.MOST_GROUPS_OF_SHAPES) : number.size();
        for (int size = most; size > 0; size--) {
            DialledNumber first = number.first(size);
            String digits = first.digits();
            if (digits.length() < FEWEST_DIGITS) {
                return from;
            }
            boolean phone = known.contains(tail(digits)) || (first.isPhone(labelled) && !first.isCounted(before, text));
            if (phone && isWhole(text, first.end())) {
                return first.end();
            }
        }
        return from;
    }

    private static boolean isWhole(String text, int end) {
        return end >= text.length()
                || !(Character.isLetter(text.charAt(end)) || text.charAt(end) == '_' || text.charAt(end) == '@')
                || text.startsWith("x", end)
                || text.startsWith("ext", end);
    }

    /** What parts this group from the next; empty when it is the last one. */
    private static String gap(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 5 && !isDigit(text.charAt(end))) {
            end++;
        }
        String gap = text.substring(from, end);
        return end < text.length() && isDigit(text.charAt(end)) && BETWEEN.contains(gap) ? gap : "";
    }

    private static int extensionEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 2 && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
        int word = at;
        while (at < text.length() && at - word < 10 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == word || !EXTENSIONS.contains(Words.plain(text.substring(word, at)))) {
            return from;
        }
        int digits = at;
        while (digits < text.length()
                && digits - at < 2
                && (text.charAt(digits) == ' ' || text.charAt(digits) == '.')) {
            digits++;
        }
        int end = digitsEnd(text, digits);
        return end > digits && end - digits <= 6 ? end : from;
    }

    /** The words before it on its line, without those before another number. */
    private static String before(String text, int from) {
        int start = from;
        while (start > 0
                && from - start < LABEL_WITHIN
                && text.charAt(start - 1) != '\n'
                && !isDigit(text.charAt(start - 1))) {
            start--;
        }
        return Words.plain(text.substring(start, from).toLowerCase(Locale.ROOT));
    }

    private static boolean isLabelled(String before) {
        if (before.isBlank()) {
            return false;
        }
        String words = " " + before.replaceAll("[^\\p{L}]+", " ").strip() + " ";
        return LABELS.stream().anyMatch(label -> words.contains(" " + label + " "));
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]+", "");
    }

    private static String tail(String digits) {
        return digits.length() <= DIGITS_THAT_COUNT ? digits : digits.substring(digits.length() - DIGITS_THAT_COUNT);
    }
}
