package dev.coach.core.policy;

import dev.coach.core.domain.profile.ItemCollection;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two mentions speak of one thing: when at least one identifying field agrees and none disagrees. Spelling,
 * case and the legal form of a company do not count. Two stays at one place with the same title are two things when their
 * beginnings differ.
 */
public final class ItemIdentity {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile(" (inc|incorporated|corp|corporation|ltd|limited|llc|plc|gmbh|ag|sa|sarl|bv|co)$");

    private ItemIdentity() {}

    /** Compares canonical values by field name. */
    public static boolean same(ItemCollection collection, Map<String, String> one, Map<String, String> other) {
        boolean agrees = false;
        for (String field : collection.identity()) {
            String first = one.get(field);
            String second = other.get(field);
            if (first == null || second == null) {
                continue;
            }
            if (!normal(first).equals(normal(second))) {
                return false;
            }
            agrees = true;
        }
        return agrees && !beginElsewhere(one.get("start_date"), other.get("start_date"));
    }

    /** Whether a value is what was named, perhaps in fewer words: "nurse" names a "senior nurse". */
    static boolean isNamedBy(String value, String name) {
        String known = normal(value);
        String said = normal(name);
        return known.equals(said) || known.endsWith(" " + said);
    }

    private static boolean beginElsewhere(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.startsWith(other) && !other.startsWith(one);
    }

    static String normal(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = NOT_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return LEGAL_FORM.matcher(words).replaceAll("");
    }
}
