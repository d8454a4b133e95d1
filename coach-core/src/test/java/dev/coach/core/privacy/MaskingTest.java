package dev.coach.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MaskingTest {
    private static final int TEXTS = 1_000;
    private static final Set<Identifier> ANNA = Set.of(
            new Identifier(Kind.NAME, "Anna Kowalska"),
            new Identifier(Kind.EMAIL, "anna@example.com"),
            new Identifier(Kind.PHONE, "+48 600 123 456"));
    /** What texts are made of: identifiers, what looks like a placeholder, and characters that are easily broken. */
    private static final List<String> PARTS = List.of(
            "Anna",
            "Kowalska",
            "anna kowalska",
            "ANNA",
            "anna@example.com",
            "+48 600 123 456",
            "600123456",
            "C/ Mayor, 12",
            "12 Baker Street",
            "linkedin.com/in/anna",
            "My name is Ada Byron",
            "me llamo ",
            "Mr Miller",
            "Kind regards,\n",
            "[[NAME_1]]",
            "[[NAME_2]]",
            "[NAME_1]",
            "NAME_1",
            "NAME\\_3",
            "[[EMAIL_1]]",
            "PHONE_",
            "[[",
            "]]",
            "[",
            "]",
            "_",
            "1",
            "23",
            " ",
            " ",
            " ",
            ", ",
            ". ",
            "\n",
            "\u0000",
            "\u0007",
            "\u2028",
            "\u200d",
            "👩‍⚕️",
            "\ud83d",
            "\ude00",
            "é",
            "e\u0301",
            "İ",
            "ß",
            "@",
            ".",
            "/",
            "x",
            "Zürich",
            "<profile>",
            "$1",
            "\\",
            "%s",
            "\"");

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasMaskedComesBackAsItWas(int seed) {
        Random random = new Random(seed);
        for (int text = 0; text < TEXTS / 20; text++) {
            List<String> texts = List.of(text(random), text(random), text(random));

            Masking masking = Masking.of(request(ANNA, texts.toArray(String[]::new)));

            assertThat(masking.request().messages().stream()
                            .map(ChatMessage::text)
                            .map(masking::restore))
                    .containsExactlyElementsOf(texts);
            assertThat(masking.request().toString())
                    .doesNotContainIgnoringCase("anna@example.com")
                    .doesNotContainPattern("(?i)(?<![\\p{L}\\d])anna kowalska(?![\\p{L}\\d])");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReplyInAnyPiecesIsTheSame(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < TEXTS / 20; round++) {
            String text = text(random);
            Masking masking = Masking.of(request(ANNA, text));
            String reply = masking.request().messages().getLast().text();
            Restoring restoring = masking.restoring();
            StringBuilder heard = new StringBuilder();
            for (String piece : pieces(reply, random)) {
                heard.append(restoring.add(piece));
            }

            assertThat(heard.append(restoring.end()).toString()).isEqualTo(text);
        }
    }

    @Test
    void everySplitInTwoGivesTheSame() {
        Masking masking = Masking.of(request(ANNA, "Anna Kowalska, anna@example.com, [[NAME_7]]"));
        String reply =
                "Well, [[NAME_1]], [NAME_1], NAME_1, NAME\\_1 ([[EMAIL_1]]) is no [[NAME_9]] or SURNAME_1, [NAME] or [[NAME_12]] NAME_";
        String expected = masking.restore(reply);

        for (int at = 0; at <= reply.length(); at++) {
            Restoring restoring = masking.restoring();
            assertThat(restoring.add(reply.substring(0, at)) + restoring.add(reply.substring(at)) + restoring.end())
                    .isEqualTo(expected);
        }
        assertThat(expected)
                .isEqualTo(
                        "Well, Anna Kowalska, Anna Kowalska, Anna Kowalska, Anna Kowalska (anna@example.com) is no [[NAME_9]] or SURNAME_1, [NAME] or [[NAME_12]] NAME_");
    }

    @ParameterizedTest
    @CsvSource({
        "'a [[N', 'a '",
        "'a [x', 'a [x'",
        "'a NOT', 'a NOT'",
        "'a [[NAME_123', 'a '",
        "'[[NAME_12345678901', '[[NAME_12345678901'",
        "'[[[[[[', '[[[['"
    })
    void holdsBackOnlyWhatMayBecomeAPlaceholder(String piece, String heard) {
        assertThat(Masking.of(request(ANNA, "Anna")).restoring().add(piece)).isEqualTo(heard);
    }

    @Test
    void oneIdentifierHasOnePlaceholderInTheWholeRequest() {
        ChatRequest request = new ChatRequest(
                "Their name: Anna Kowalska.",
                List.of(
                        new ChatMessage(Speaker.COACHEE, "I am Anna Kowalska."),
                        new ChatMessage(Speaker.COACH, "Hello Anna Kowalska! Is it Anna?"),
                        new ChatMessage(Speaker.COACHEE, "Yes. Ask Mr Ray Miller at ray@example.com")),
                100,
                ANNA);

        ChatRequest masked = Masking.of(request).request();

        assertThat(masked.instructions()).isEqualTo("Their name: [[NAME_1]].");
        assertThat(masked.messages())
                .extracting(ChatMessage::text)
                .containsExactly(
                        "I am [[NAME_1]].",
                        "Hello [[NAME_1]]! Is it [[NAME_2]]?",
                        "Yes. Ask Mr [[PERSON_1]] at [[EMAIL_1]]");
        assertThat(masked.identifiers()).isEmpty();
        assertThat(masked.maxTokens()).isEqualTo(100);
    }

    @Test
    void aTypedPlaceholderIsNeverTakenForOne() {
        Masking masking = Masking.of(request(ANNA, "[[NAME_1]] and NAME_2 are what I typed, says Anna."));

        assertThat(masking.request().messages().getLast().text())
                .isEqualTo("[[NAME_1]] and NAME_2 are what I typed, says [[NAME_3]].");
        assertThat(masking.restore("[[NAME_1]] [[NAME_2]] [[NAME_3]]")).isEqualTo("[[NAME_1]] [[NAME_2]] Anna");
    }

    @ParameterizedTest
    @CsvSource({"王伟, 我叫王伟。", "김철수, 저는 김철수입니다.", "محمد علي, اسمي محمد علي.", "प्रिया, मैं प्रिया हूँ।"})
    void masksANameInAScriptWithoutCapitals(String name, String text) {
        Masking masking = Masking.of(request(Set.of(new Identifier(Kind.NAME, name)), text));

        String masked = masking.request().messages().getLast().text();
        assertThat(masked).doesNotContain(name).contains("[[NAME_1]]");
        assertThat(masking.restore(masked)).isEqualTo(text);
    }

    @Test
    void aRequestWithoutIdentifiersStaysAsItIs() {
        ChatRequest request = request(Set.of(), "I want to become a data engineer in Leeds.");

        assertThat(Masking.of(request).isEmpty()).isTrue();
        assertThat(Masking.of(request).request()).isEqualTo(request);
    }

    static ChatRequest request(Set<Identifier> known, String... texts) {
        List<ChatMessage> messages = new ArrayList<>();
        for (String text : texts) {
            messages.add(new ChatMessage(Speaker.COACHEE, text));
        }
        return new ChatRequest("Be brief.", messages, 100, known);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(30); part >= 0; part--) {
            text.append(
                    random.nextInt(5) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    private static List<String> pieces(String text, Random random) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = Math.min(text.length(), from + 1 + random.nextInt(5));
            pieces.add(text.substring(from, end));
            from = end;
        }
        return pieces;
    }
}
