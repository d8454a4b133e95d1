package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.schema.Catalogue;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is asked to choose may answer in the words of the question. */
class ChoiceQuestionsTest {
    private static final Pattern IN_BRACKETS = Pattern.compile("[A-Z]\\d \\(([^)]*)\\)");
    private static final Pattern OPEN = Pattern.compile(".*\\b(another|other|else)\\b.*");
    private static final int NAMED_AT_LEAST = 150;

    private final ConversationRules rules = ConversationRules.standard();

    /** An alternative that a question names. */
    record Alternative(Attribute<?> asked, String words) {
        @Override
        public String toString() {
            return asked.name() + ": " + words;
        }
    }

    static Stream<Alternative> named() {
        return alternatives()
                .filter(alternative -> !OPEN.matcher(alternative.words()).matches());
    }

    static Stream<Alternative> open() {
        return alternatives()
                .filter(alternative -> OPEN.matcher(alternative.words()).matches());
    }

    /** Behind a colon, or the whole question when it holds an "or"; the first one then begins with the question itself. */
    private static Stream<Alternative> alternatives() {
        return Catalogue.standard().scalars().stream()
                .filter(attribute -> attribute.type() instanceof AttributeType.Choice<?>
                        || attribute.type() instanceof AttributeType.Choices<?>)
                .flatMap(attribute -> wordsOf(question(attribute)).map(words -> new Alternative(attribute, words)));
    }

    private static String question(Attribute<?> asked) {
        return Objects.requireNonNull(asked.question(), asked::name);
    }

    private static Stream<String> wordsOf(String question) {
        Matcher brackets = IN_BRACKETS.matcher(question);
        if (brackets.find()) {
            return IN_BRACKETS.matcher(question).results().map(found -> found.group(1));
        }
        int colon = question.indexOf(": ");
        String listed = question.substring(Math.max(0, colon + 1), question.length() - 1);
        return colon < 0 && !listed.contains(" or ")
                ? Stream.empty()
                : Stream.of(listed.split(",? or |, ")).map(String::strip);
    }

    @ParameterizedTest
    @MethodSource("named")
    void understandsEachAlternativeOfAQuestion(Alternative alternative) {
        List<Claim> claims = answered(alternative);

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.attribute()).isEqualTo(alternative.asked().name());
            assertThat(claim.value()).doesNotContain(",");
        });
    }

    @ParameterizedTest
    @MethodSource("open")
    void readsNothingInSomethingElse(Alternative alternative) {
        assertThat(answered(alternative)).isEmpty();
    }

    @Test
    void findsTheAlternatives() {
        assertThat(named()).hasSizeGreaterThan(NAMED_AT_LEAST);
    }

    @Test
    void givesEachAlternativeOfAQuestionAValueOfItsOwn() {
        named().collect(Collectors.groupingBy(Alternative::asked))
                .forEach((asked, alternatives) -> assertThat(alternatives.stream()
                                .flatMap(alternative -> answered(alternative).stream())
                                .map(Claim::value)
                                .distinct())
                        .as(asked.name())
                        .hasSizeGreaterThanOrEqualTo(alternatives.size() - waysToGetThere(asked)));
    }

    /** "By bus or train" is one way to get to work. */
    private static int waysToGetThere(Attribute<?> asked) {
        return asked.name().equals("commute_mode") ? 1 : 0;
    }

    private List<Claim> answered(Alternative alternative) {
        return rules.extract(List.of(
                new Utterance(0, Speaker.COACH, question(alternative.asked()), null),
                new Utterance(
                        1,
                        Speaker.COACHEE,
                        alternative.words(),
                        alternative.asked().name())));
    }
}
