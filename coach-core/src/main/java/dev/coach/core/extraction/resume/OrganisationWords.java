package dev.coach.core.extraction.resume;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much some words look like the name of an organisation. */
final class OrganisationWords {
    private static final Set<String> STRONG = load("STRONG");
    private static final Set<String> WEAK = load("WEAK");
    private static final Pattern SCHOOL = Pattern.compile(
            "(?iU)\\b(?:\\p{L}*universit\\p{L}*|universidad\\p{L}*|college|school|\\p{L}*hochschule|polytechni\\p{L}*|polit[eé]cnica|institut\\p{L}*|academy|akademie|academia|acad[ée]mie|\\p{L}*gymnasium|\\p{L}*schule|lyc[ée]e|coll[èe]ge|liceo|colegio|escuela|[ée]cole|iut|facult\\p{L}*|conservator\\p{L}*|seminary|bootcamp|eth|mit|caltech|ucla|epfl|uc \\p{L}+)\\b");
    private static final Pattern DOMAIN = Pattern.compile("(?i)[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,6}");

    private OrganisationWords() {}

    /** 0 for nothing that speaks for an organisation, 3 for a word that only organisations carry. */
    static double score(String text) {
        double best = DOMAIN.matcher(text).matches() ? 2 : 0;
        for (String word : text.split("[\\s,/&()]+")) {
            String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
            boolean name = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (STRONG.contains(plain) && (name || plain.length() > 4)) {
                return 3;
            }
            best = WEAK.contains(plain) && name ? Math.max(best, 1.5) : best;
        }
        return best;
    }

    /** Whether it names a place where people study. */
    static boolean isSchool(String text) {
        return SCHOOL.matcher(text).find();
    }

    /** Whether it is only the legal form that follows the comma in "Acme, Inc." */
    static boolean isLegalForm(String text) {
        return text.matches(
                "(?i)(?:inc|llc|ltd|limited|corp|co|gmbh|ag|plc|s\\.?a\\.?|s\\.?l\\.?|llp|lp|pty|bv|b\\.v)\\.?");
    }

    private static Set<String> load(String group) {
        Set<String> words = new HashSet<>();
        for (String line : WordFile.lines("organisations.txt")) {
            if (line.startsWith(group)) {
                words.addAll(
                        List.of(line.substring(line.indexOf('=') + 1).strip().split(" ")));
            }
        }
        return words;
    }
}
