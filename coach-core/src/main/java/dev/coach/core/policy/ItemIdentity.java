package dev.coach.core.policy;

import dev.coach.core.domain.profile.ItemCollection;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether two mentions speak of one thing: when at least one identifying field agrees and none disagrees. Spelling,
 * case and the legal form of a company do not count. Two stays at one place with the same title are two things when their
 * times cannot agree, when one is over and the other goes on, or when one is unpaid; so are an award of one year and one of another.
 */
public final class ItemIdentity {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "( and)? (inc|incorporated|corp|corporation|ltd|limited|llc"
                    + "|llp|lp|plc|gmbh|mbh|ag|kg|ohg|ug|se|sa|sas|sarl|spa|srl|bv|nv|oy|ab|aps|pty|pte|pvt|co|company)$");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final String APOSTROPHES = "'’‘`";
    private static final int ASCII = 128;

    /**
     * What tells two of the same name apart: when an award, a certificate, a course or the like was got, and what somebody who is a
     * reference twice said.
     */
    private static final List<String> APART = List.of("date", "issued", "applied_on", "statement");

    /** When an item began. */
    public static final String START = "start_date";

    private ItemIdentity() {}

    /** Compares canonical values by field name. */
    public static boolean same(ItemCollection collection, Map<String, String> known, Map<String, String> mention) {
        return collection.identity().stream().anyMatch(field -> known.containsKey(field) && mention.containsKey(field))
                && canBeOne(collection, known, mention);
    }

    /** Whether nothing that is said keeps two mentions apart; they need not share anything. */
    public static boolean canBeOne(ItemCollection collection, Map<String, String> known, Map<String, String> mention) {
        return collection.identity().stream()
                        .filter(field -> known.containsKey(field) && mention.containsKey(field))
                        .allMatch(field -> isOneName(known.getOrDefault(field, ""), mention.getOrDefault(field, "")))
                && APART.stream().allMatch(field -> Stays.agree(known.get(field), mention.get(field)))
                && Stays.canBeOne(collection, known, mention);
    }

    /** Whether neither of two stays was over before the other began, as far as their times are told. */
    public static boolean canOverlap(Map<String, String> one, Map<String, String> other) {
        return !Stays.endsBefore(one, other) && !Stays.endsBefore(other, one);
    }

    /** Whether two names differ in their spelling, case or legal form only. */
    public static boolean isOneName(String one, String other) {
        return one.equals(other) || normal(one).equals(normal(other));
    }

    /**
     * The one of several candidates that a mention speaks of: the one that agrees in the most fields, and of those that were split apart,
     * in the most spellings. When several agree alike, a mention that adds something speaks of none of them, so that nothing is told of
     * the wrong one.
     */
    public static <T extends Candidate> Optional<T> choose(
            ItemCollection collection, List<T> candidates, Map<String, String> mention) {
        Map<String, String> names = collection.identity().stream()
                .filter(mention::containsKey)
                .collect(Collectors.toMap(field -> field, field -> normal(mention.getOrDefault(field, ""))));
        List<T> best = new ArrayList<>();
        long most = 0;
        for (T candidate : candidates) {
            if (!isCalled(candidate.fields(), names) || !same(collection, candidate.fields(), mention)) {
                continue;
            }
            long agreeing = agreeing(candidate.fields(), mention).size();
            if (agreeing > most) {
                best.clear();
                most = agreeing;
            }
            if (agreeing == most) {
                best.add(candidate);
            }
        }
        boolean clear = best.size() == 1 || best.size() > 1 && most == mention.size();
        return clear
                ? best.stream().max(Comparator.comparingLong((T one) -> sameSpellings(one.fields(), mention)))
                : Optional.empty();
    }

    /** A cheap look before the others, as nearly all candidates are called otherwise. */
    private static boolean isCalled(Map<String, String> fields, Map<String, String> names) {
        return names.entrySet().stream()
                .allMatch(name -> !fields.containsKey(name.getKey())
                        || normal(fields.getOrDefault(name.getKey(), "")).equals(name.getValue()));
    }

    private static long sameSpellings(Map<String, String> one, Map<String, String> other) {
        return other.entrySet().stream()
                .filter(field -> field.getValue().equals(one.get(field.getKey())))
                .count();
    }

    /** What a mention is found by: two that share no key are never one thing. */
    public static Set<String> keys(ItemCollection collection, Map<String, String> fields) {
        Set<String> keys = new HashSet<>();
        for (String field : collection.identity()) {
            String value = fields.get(field);
            if (value != null) {
                keys.add(field + "=" + normal(value));
            }
        }
        return keys;
    }

    /** An item that a mention may speak of. */
    public interface Candidate {
        /** Canonical values by field name. */
        Map<String, String> fields();
    }

    /** Why two mentions were taken for one, in words: {@code the employer agrees: Acme, ACME Corp.} */
    public static String explain(ItemCollection collection, Map<String, String> one, Map<String, String> other) {
        List<String> reasons = new ArrayList<>();
        for (String field : collection.identity()) {
            String first = one.get(field);
            String second = other.get(field);
            if (first != null && second != null && normal(first).equals(normal(second))) {
                String shown = first.equals(second) ? first : first + ", " + second;
                reasons.add("the %s agrees: %s".formatted(field.replace('_', ' '), shown));
            }
        }
        return reasons.isEmpty() ? "it was said of the same one" : String.join("; ", reasons);
    }

    /**
     * Whether a value is what was named, perhaps in fewer words: "nurse" names a "senior nurse".
     *
     * @param organisation whether its first words may name it too: "Mercy" names Mercy Hospital
     */
    public static boolean isNamedBy(String value, String name, boolean organisation) {
        String known = normal(value);
        String said = normal(name);
        return known.equals(said)
                || known.endsWith(" " + said)
                || organisation && !said.isEmpty() && known.startsWith(said + " ");
    }

    private static Set<String> agreeing(Map<String, String> one, Map<String, String> other) {
        return other.entrySet().stream()
                .filter(field -> one.containsKey(field.getKey())
                        && normal(one.get(field.getKey())).equals(normal(field.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static String normal(String text) {
        String words = NOT_LETTERS.matcher(inPlainLetters(text)).replaceAll(" ").strip();
        String before;
        do {
            before = words;
            words = words.indexOf(' ') < 0 ? words : LEGAL_FORM.matcher(words).replaceAll("");
        } while (!words.equals(before));
        return ARTICLE.matcher(words).replaceAll("");
    }

    private static String inPlainLetters(String text) {
        boolean ascii = text.chars().allMatch(letter -> letter < ASCII);
        String letters = ascii
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        String lower = letters.toLowerCase(Locale.ROOT).replace("&", " and ").replace("ß", "ss");
        StringBuilder plain = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            if (APOSTROPHES.indexOf(lower.charAt(at)) < 0 && !isSecondOfUmlaut(lower, at)) {
                plain.append(lower.charAt(at));
            }
        }
        return plain.toString();
    }

    /** The e of "Mueller" where no other vowel follows: those who have no such keys write ä, ö and ü so. */
    private static boolean isSecondOfUmlaut(String lower, int at) {
        return at > 0
                && lower.charAt(at) == 'e'
                && "aou".indexOf(lower.charAt(at - 1)) >= 0
                && (at + 1 == lower.length() || "aeiou".indexOf(lower.charAt(at + 1)) < 0);
    }
}
