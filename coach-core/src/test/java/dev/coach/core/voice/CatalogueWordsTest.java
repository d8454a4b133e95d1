package dev.coach.core.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each attribute is declared with is there in Spanish, in {@code schema/es}; an unknown key fails the loading. */
class CatalogueWordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    private final CatalogueWords spanish = CatalogueWords.in(Language.SPANISH);

    @Test
    void everyAttributeIsAskedForInSpanish() {
        declared().forEach((name, attribute) -> {
            AttributeWords words = spanish.of(name);
            assertSaidAnew(name + ".question", attribute.question(), words.question());
            assertSaidAnew(name + ".reason", attribute.reason(), words.reason());
            assertSaidAnew(name + ".says", attribute.reflection(), words.says());
            assertThat(words.name())
                    .as("%s, which is missing in schema/es", name)
                    .isNotEqualTo(name.replace('_', ' '))
                    .doesNotMatch("^\\p{Lu}\\p{Ll}+ .*");
            if (words.question() != null) {
                assertThat(words.question())
                        .as(name)
                        .contains("¿")
                        .endsWith("?")
                        .containsOnlyOnce("?");
                assertThat(words.reason()).as(name).endsWith(".").doesNotContain("?");
            }
            if (words.says() != null) {
                assertThat(words.says()).as(name).doesNotMatch("^\\p{Lu}.*|.*[.?!]$");
            }
        });
    }

    /** Whether it is there where the English one is, is not the English one, and has places for the same values. */
    private static void assertSaidAnew(String key, @Nullable String english, @Nullable String spanish) {
        if (english == null) {
            assertThat(spanish).as("%s, which is not declared", key).isNull();
        } else {
            assertThat(spanish)
                    .as("%s, which is missing in schema/es", key)
                    .isNotNull()
                    .isNotEqualTo(english);
            assertThat(places(Objects.requireNonNull(spanish))).as(key).isEqualTo(places(english));
        }
    }

    /** Each place with the number of wordings in it. */
    private static List<String> places(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .map(place -> place.contains("|") ? place.replaceAll("[^|]", "") : place)
                .toList();
    }

    /** What the attributes of a section have in common in English they have in common in Spanish. */
    @Test
    void oneReasonIsOneReason() {
        Map<String, Map<String, Set<String>>> english = new HashMap<>();
        declared().forEach((name, attribute) -> {
            if (attribute.reason() != null) {
                english.computeIfAbsent(attribute.reason(), reason -> new HashMap<>())
                        .computeIfAbsent(spanish.of(name).reason(), reason -> new HashSet<>())
                        .add(name);
            }
        });
        english.forEach((reason, said) -> assertThat(said).as(reason).hasSize(1));
    }

    @Test
    void everyConstantAndUnitHasAWord() {
        Set<String> constants = new HashSet<>();
        Set<String> units = new HashSet<>();
        for (Attribute<?> attribute : declared().values()) {
            switch (attribute.type()) {
                case AttributeType.Choice<?> choice -> constants.addAll(choice.allowed());
                case AttributeType.Choices<?> choices -> constants.addAll(choices.allowed());
                case AttributeType.WholeNumber number -> units.add(number.unit());
                case AttributeType.Decimal number -> units.add(number.unit());
                default -> {}
            }
        }
        units.removeIf(unit -> unit.startsWith("as "));

        assertThat(TextFile.read("schema/es/choices.properties").keySet())
                .containsExactlyInAnyOrderElementsOf(constants);
        assertThat(TextFile.read("schema/es/units.properties").keySet()).containsExactlyInAnyOrderElementsOf(units);
    }

    @Test
    void everyPhraseHasPlacesForTheSameThings() {
        for (Phrase phrase : Phrase.values()) {
            List<String> english = Voice.in(Language.ENGLISH).ways(phrase);
            List<String> said = Voice.in(Language.SPANISH).ways(phrase);
            assertThat(said).as(phrase.name()).hasSameSizeAs(english);
            for (String text : said) {
                assertThat(formats(text)).as(phrase.name()).isEqualTo(formats(english.getFirst()));
                assertThat(text.chars().filter(letter -> letter == '?').count())
                        .as(phrase.name())
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private static List<String> formats(String text) {
        List<String> formats = new ArrayList<>(Pattern.compile("%(?:\\d\\$)?[sd]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList());
        formats.sort(null);
        return formats;
    }

    @ParameterizedTest
    @ValueSource(strings = {"no text", "key = ", "key = one\nkey = two"})
    void refusesAFileThatIsNotOneTextForEachKey(String lines) {
        assertThatIllegalStateException()
                .isThrownBy(() -> TextFile.parse("es.properties", lines))
                .withMessageStartingWith("es.properties: ");
    }

    private static Map<String, Attribute<?>> declared() {
        Map<String, Attribute<?>> declared = new TreeMap<>();
        Catalogue.standard().scalars().forEach(attribute -> declared.put(attribute.name(), attribute));
        Catalogue.standard()
                .collections()
                .forEach(collection -> collection
                        .fields()
                        .forEach(field -> declared.put(collection.name() + "." + field.name(), field)));
        return declared;
    }
}
