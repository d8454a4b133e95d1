package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.STREAM_HEAD;
import static dev.coach.adapters.model.StubVendor.sse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.model.FaultsTest.Vendor;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.prompt.Prompts;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.AskForClaims;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What models write in place of the JSON that they were asked for, in each dialect and over HTTP: what is kept, and how often they are asked. */
class StructuredOutputTest {
    private static final List<Utterance> TALK =
            List.of(new Utterance(1, Speaker.COACHEE, "I'm a nurse in \"Leeds\".", null));
    private static final String RIGHT = claim("current_title", "nurse", "I'm a nurse");
    private static final String UNPROVEN = claim("current_title", "nurse", "I am a nurse");

    @ParameterizedTest
    @EnumSource
    void invalidThenValidIsAskedForTwice(Vendor vendor) throws IOException {
        try (StubVendor stub =
                new StubVendor(reply(vendor, "I'd rather tell you in words."), reply(vendor, answer(RIGHT)))) {
            AskForClaims.Answer answer = ask(vendor, stub);

            assertThat(answer.claims()).extracting(Claim::value).containsExactly("nurse");
            assertThat(answer.rejected()).isZero();
            assertThat(stub.received()).hasSize(2);
            assertThat(stub.received().getLast().body()).contains("I'd rather tell you in words.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWrongShapeIsShownToTheModelTwiceAndCounted(Vendor vendor) throws IOException {
        try (StubVendor stub = new StubVendor(reply(vendor, "{\"title\": \"nurse\"}"))) {
            AskForClaims.Answer answer = ask(vendor, stub);

            assertThat(answer.claims()).isEmpty();
            assertThat(answer.rejected()).isEqualTo(1);
            assertThat(answer.failure()).isNull();
            assertThat(stub.received()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRightIsKeptAndTheRestCounted(Vendor vendor) throws IOException {
        try (StubVendor stub = new StubVendor(reply(vendor, answer(RIGHT, UNPROVEN)))) {
            AskForClaims.Answer answer = ask(vendor, stub);

            assertThat(answer.claims()).hasSize(1);
            assertThat(answer.rejected()).isEqualTo(1);
            assertThat(stub.received()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fencesProseAndTrailingCommasAreForgiven(Vendor vendor) throws IOException {
        String wrapped = "Here you are:\n```json\n" + answer(RIGHT).replace("]}", ",]}") + "\n```\nGood luck!";
        try (StubVendor stub = new StubVendor(reply(vendor, wrapped))) {
            AskForClaims.Answer answer = ask(vendor, stub);

            assertThat(answer.claims()).hasSize(1);
            assertThat(stub.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultOfTheVendorIsNoMistakeOfTheModel(Vendor vendor) throws IOException {
        try (StubVendor stub = new StubVendor(
                reply(vendor, answer(RIGHT, UNPROVEN)), StubVendor.status(401, "application/json", "{}"))) {
            AskForClaims.Answer answer = ask(vendor, stub);

            assertThat(answer.claims()).hasSize(1);
            assertThat(answer.failure()).contains("did not accept the key");
            assertThat(stub.received()).hasSize(2);
        }
    }

    private static AskForClaims.Answer ask(Vendor vendor, StubVendor stub) {
        try (ModelServer server = ModelServer.connect(FaultsTest.settings(vendor, stub.url()))) {
            return new AskForClaims(Catalogue.standard(), server.chatModel(), Prompts.standard())
                    .run(TALK, List.of("current_situation"), Set.of(), LocalDate.of(2026, 5, 20), Set.of());
        }
    }

    /** In pieces of seven characters, as that kind of server ends a reply. */
    private static StubVendor.Script reply(Vendor vendor, String text) {
        List<String> pieces = IntStream.range(0, Math.ceilDiv(text.length(), 7))
                .mapToObj(piece -> text.substring(7 * piece, Math.min(text.length(), 7 * piece + 7)))
                .map(piece -> vendor.saying(JsonMapper.shared().writeValueAsString(piece)))
                .toList();
        return peer -> peer.send(STREAM_HEAD + sse(pieces.toArray(String[]::new)) + sse(vendor.end()));
    }

    private static String answer(String... claims) {
        return "{\"claims\":[" + String.join(",", claims) + "]}";
    }

    private static String claim(String attribute, String value, String quote) {
        return "{\"attribute\":\"%s\",\"item\":null,\"operation\":\"assert\",\"value\":\"%s\",\"quote\":\"%s\",\"messageId\":\"1\",\"confidence\":0.9}"
                .formatted(attribute, value, quote);
    }
}
