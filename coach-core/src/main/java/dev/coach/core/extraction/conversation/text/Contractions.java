package dev.coach.core.extraction.conversation.text;

import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spells contractions out, also those without an apostrophe: {@code don't} and {@code dont} are {@code do not}. */
final class Contractions {
    private static final Map<String, List<String>> WHOLE = Map.ofEntries(
            Map.entry("im", List.of("i", "am")),
            Map.entry("ive", List.of("i", "have")),
            Map.entry("can't", List.of("can", "not")),
            Map.entry("cant", List.of("can", "not")),
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("won't", List.of("will", "not")),
            Map.entry("wont", List.of("will", "not")),
            Map.entry("shan't", List.of("shall", "not")),
            Map.entry("ain't", List.of("am", "not")),
            Map.entry("aint", List.of("am", "not")),
            Map.entry("let's", List.of("let", "us")),
            Map.entry("wanna", List.of("want", "to")),
            Map.entry("gonna", List.of("going", "to")),
            Map.entry("gotta", List.of("got", "to")),
            Map.entry("dunno", List.of("do", "not", "know")),
            Map.entry("theyre", List.of("they", "are")),
            Map.entry("thats", List.of("that", "is")),
            Map.entry("anymore", List.of("any", "more")));
    private static final Set<String> NEGATED = WordClasses.of("negated-contraction");
    private static final Map<String, String> ENDINGS =
            Map.of("'m", "am", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would");
    private static final Set<String> BEFORE_IS = WordClasses.of("before-is");

    private Contractions() {}

    /** The words that a form stands for; the form alone when it is no contraction. */
    static List<String> parts(String form) {
        List<String> whole = WHOLE.get(form);
        if (whole != null) {
            return whole;
        }
        if (NEGATED.contains(form)) {
            return List.of(form.substring(0, form.length() - 2), "not");
        }
        if (form.indexOf('\'') < 0) {
            return List.of(form);
        }
        if (form.endsWith("n't")) {
            return List.of(form.substring(0, form.length() - 3), "not");
        }
        if (form.endsWith("'s") && BEFORE_IS.contains(form.substring(0, form.length() - 2))) {
            return List.of(form.substring(0, form.length() - 2), "is");
        }
        int apostrophe = form.lastIndexOf('\'');
        String ending = ENDINGS.get(form.substring(apostrophe));
        return ending == null || apostrophe == 0 ? List.of(form) : List.of(form.substring(0, apostrophe), ending);
    }
}
