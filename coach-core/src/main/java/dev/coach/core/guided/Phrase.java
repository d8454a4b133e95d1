package dev.coach.core.guided;

import java.util.Locale;

/** Small pieces of English. */
final class Phrase {
    private Phrase() {}

    /** {@code nurse} to {@code a nurse}, {@code electrician} to {@code an electrician}. */
    static String withArticle(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.matches("(a|an|the|head|director|vice|chief) .*")) {
            return noun;
        }
        boolean vowel = lower.matches("[aeio].*|u[^nst].*|un[^i].*|hr .*|ux .*|[fhlmnrsx][^aeiouy ].*")
                && !lower.matches(
                        "(one|euro|sch|sh|sl|sm|sn|sp|sq|st|sw|fl|fr|h[a-z]|l[a-z]|m[a-z]|n[a-z]|rh|sc|sk).*");
        return (vowel ? "an " : "a ") + noun;
    }

    static String years(String number) {
        return "1".equals(number) ? "one year" : number + " years";
    }

    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
