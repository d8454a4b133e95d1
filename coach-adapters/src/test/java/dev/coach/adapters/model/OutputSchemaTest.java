package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.events;
import static dev.coach.adapters.model.StubVendor.finish;
import static dev.coach.adapters.model.StubVendor.status;
import static dev.coach.adapters.model.StubVendor.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.port.OutputSchema;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.ClaimSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a server is told what a reply must be, and what happens with servers that know less. */
class OutputSchemaTest {
    private static final JsonNode SCHEMA = ClaimSchema.of(Catalogue.standard(), Set.of("goals"), Set.of());
    private static final ChatRequest REQUEST = new ChatRequest(
            "Read this.",
            List.of(new ChatMessage(Speaker.COACHEE, "Hello")),
            100,
            new OutputSchema("claims", SCHEMA),
            Set.of());
    private static final StubVendor.Script ANSWER = events(text("{}"), finish("stop"), "[DONE]");
    private static final StubVendor.Script ANSWER_OF_ANTHROPIC = events(
            "{\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"{}\"}}",
            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}",
            "{\"type\":\"message_stop\"}");

    @Test
    void isASchemaForWhoKnowsSchemas() throws IOException {
        JsonNode format = asked(ModelApi.CHAT_COMPLETIONS, ANSWER).getFirst().path("response_format");
        assertThat(format.path("type").asString()).isEqualTo("json_schema");
        assertThat(format.at("/json_schema/name").asString()).isEqualTo("claims");
        assertThat(format.at("/json_schema/strict").asBoolean()).isTrue();
        assertThat(format.at("/json_schema/schema")).isEqualTo(SCHEMA);

        JsonNode anthropic = asked(ModelApi.MESSAGES, ANSWER_OF_ANTHROPIC).getFirst();
        assertThat(anthropic.at("/output_config/format/type").asString()).isEqualTo("json_schema");
        assertThat(anthropic.at("/output_config/format/schema")).isEqualTo(SCHEMA);
        assertThat(anthropic.path("system").asString()).isEqualTo("Read this.");
    }

    @Test
    void isSaidInWordsToWhoDoesNot() throws IOException {
        List<JsonNode> asked = asked(
                ModelApi.CHAT_COMPLETIONS,
                status(
                        400,
                        "application/json",
                        "{\"error\":\"'response_format.type' must be 'json_object' or 'text'\"}"),
                status(422, "application/json", "{\"detail\":\"response_format: extra fields not permitted\"}"),
                ANSWER);
        assertThat(asked).hasSize(3);
        assertThat(asked.get(1).at("/response_format/type").asString()).isEqualTo("json_object");
        assertThat(asked.get(1).at("/messages/0/content").asString())
                .startsWith("Read this.\n\n")
                .endsWith(SCHEMA.toString());
        assertThat(asked.get(2).has("response_format")).isFalse();
        assertThat(asked.get(2).at("/messages/0/content").asString()).endsWith(SCHEMA.toString());

        List<JsonNode> ofAnthropic = asked(
                ModelApi.MESSAGES,
                status(
                        400,
                        "application/json",
                        "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"output_config: Extra inputs are not permitted\"}}"),
                ANSWER_OF_ANTHROPIC);
        assertThat(ofAnthropic).hasSize(2);
        assertThat(ofAnthropic.get(1).has("output_config")).isFalse();
        assertThat(ofAnthropic.get(1).path("system").asString()).endsWith(SCHEMA.toString());
    }

    /** The bodies of the requests that one reply took. */
    private static List<JsonNode> asked(ModelApi api, StubVendor.Script... scripts) throws IOException {
        List<String> pieces = new ArrayList<>();
        try (StubVendor vendor = new StubVendor(scripts);
                ModelServer server = ModelServer.connect(ModelSettings.of(api, vendor.url(), "test-model", null))) {
            assertThat(server.chatModel().stream(REQUEST, pieces::add)).isInstanceOf(ChatReply.Complete.class);
            assertThat(pieces).containsExactly("{}");
            return vendor.received().stream()
                    .map(received -> JsonMapper.shared().readTree(received.body()))
                    .toList();
        }
    }
}
