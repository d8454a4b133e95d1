package dev.coach.core.testkit;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.ReadableValue;
import dev.coach.core.schema.Catalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a reply says of the coachee and the profile does not hold: a sentence that tells them what they are, do, have or want, in
 * which a word stands that is in no value, in no words behind a value, and not in how a coach says one of these values.
 */
final class UnheldClaims {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:\\.(?=\\d)[^.!?\\n]+)*[.!?\\n]?");
    private static final Pattern TELLS = Pattern.compile(
            "(?i)\\byou(?:'re| are| were| work| worked| live| lived| speak| lead| manage| earn| studied| study| have \\d+| want to (?:become|be)\\b)"
                    + "|\\byour (?:title|employer|goal|salary|degree|city|name|age|boss|team|industry|skills?) (?:is|are|was)\\b");

    /** What a coach says of the talk itself. */
    private static final Pattern OF_THE_TALK = Pattern.compile(
            "(?i)you are (welcome|stuck with|talking|with me)|you want to (stop|talk|go on|say)|if you (are|want)|when(ever)? you (are|want)|"
                    + "what you (are|want)|where you (are|want)|who you are");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Words that hold a sentence together. */
    private static final Set<String> PLAIN = Set.of(
            ("about after also and are because been before but for from good great has have hear heard her here his into just know like "
                            + "more much not noted now of one only our out over said say see she so some than that the their them then there "
                            + "they this those time told too very want was well were what when where which who will with work worked working "
                            + "would year years you your i a an as at be by in is it its me my no on or to up we got right mark question "
                            + "become becoming study studied speak speaks use used")
                    .split(" "));

    private UnheldClaims() {}

    /** The sentences, as they stand in the reply. */
    static List<String> in(String reply, Profile profile) {
        Set<String> held = held(profile);
        return SENTENCE.matcher(reply.replace("’", "'"))
                .results()
                .map(found -> found.group().strip())
                .filter(sentence -> !sentence.endsWith("?"))
                .filter(sentence -> TELLS.matcher(sentence).find()
                        && !OF_THE_TALK.matcher(sentence).find())
                .filter(sentence -> words(sentence).anyMatch(word -> !PLAIN.contains(word) && !isHeld(word, held)))
                .toList();
    }

    /** "Nurses" is held when "nurse" is. */
    private static boolean isHeld(String word, Set<String> held) {
        return held.contains(word)
                || word.equals("s")
                || word.endsWith("s") && held.contains(word.substring(0, word.length() - 1))
                || held.contains(word + "s");
    }

    private static Set<String> held(Profile profile) {
        Set<String> held = new HashSet<>();
        Catalogue catalogue = Catalogue.standard();
        profile.values()
                .forEach((name, value) -> add(held, value, catalogue.find(name).orElseThrow()));
        profile.items()
                .forEach((collection, items) -> items.forEach(item -> item.fields()
                        .forEach((field, value) -> add(
                                held,
                                value,
                                catalogue.find(collection + "." + field).orElseThrow()))));
        return held;
    }

    private static void add(Set<String> held, ProfileValue value, Attribute<?> attribute) {
        words(value.value()).forEach(held::add);
        words(ReadableValue.of(attribute.type(), value.value())).forEach(held::add);
        words(value.quote()).forEach(held::add);
        if (attribute.reflection() != null) {
            words(saidBack(attribute, attribute.reflection(), value.value())).forEach(held::add);
        }
    }

    /** The pattern without its places for values; of wordings to choose from, the one of the value. */
    private static String saidBack(Attribute<?> attribute, String reflection, String value) {
        List<String> values = switch (attribute.type()) {
            case AttributeType.Choice<?> choice -> choice.allowed();
            case AttributeType.YesNo yesNo -> List.of("true", "false");
            default -> List.of();
        };
        return PLACEHOLDER.matcher(reflection).replaceAll(found -> {
            String[] wordings = found.group(1).split("\\|", -1);
            int at = values.indexOf(value);
            return at < 0 || at >= wordings.length ? " " : Matcher.quoteReplacement(" " + wordings[at] + " ");
        });
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(found -> found.group());
    }
}
