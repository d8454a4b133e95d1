package dev.coach.cli.extract;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A conversation written as {@code {"id": …, "turns": [{"role": …, "text": …}]}}. Other fields do not matter.
 *
 * @param id absent when it has none
 */
record ConversationJson(@Nullable String id, List<Utterance> utterances) {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static ConversationJson parse(String json) throws RefusedInput {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RefusedInput(
                        Problem.invalidConversation(
                                "A conversation is a JSON object with turns: {\"turns\": [{\"role\": \"user\", \"text\": \"…\"}]}."));
            }
            ConversationJson conversation = object(parser);
            if (parser.nextToken() != null) {
                throw new RefusedInput(new Problem(
                        "invalid_json",
                        "Something follows the conversation. Files with several have the ending .jsonl."));
            }
            return conversation;
        } catch (JacksonException malformed) {
            var location = malformed.getLocation();
            String place = location == null
                    ? ""
                    : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
            throw new RefusedInput(new Problem("invalid_json", "This is not JSON" + place + ": " + reason(malformed)));
        }
    }

    /** Without the second place that the library adds in words of its own. */
    private static String reason(JacksonException malformed) {
        return Objects.requireNonNullElse(malformed.getOriginalMessage(), "it ends too early")
                .replaceFirst("(?s)\\s*\\(?[a-z ]*\\[Source:.*", "");
    }

    private static ConversationJson object(JsonParser parser) throws RefusedInput {
        String id = null;
        List<Utterance> utterances = null;
        boolean resume = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                id = parser.getString();
            } else if (field.equals("turns")) {
                utterances = turns(parser);
            } else {
                resume |= field.equals("basics") || field.equals("work");
                parser.skipChildren();
            }
        }
        if (utterances == null) {
            throw new RefusedInput(
                    resume
                            ? new Problem(
                                    "unsupported_type",
                                    "This looks like a résumé in JSON, which is not read yet. Give it as PDF.")
                            : Problem.invalidConversation("It has no turns: [{\"role\": \"user\", \"text\": \"…\"}]."));
        }
        return new ConversationJson(id, utterances);
    }

    private static List<Utterance> turns(JsonParser parser) throws RefusedInput {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new RefusedInput(Problem.invalidConversation("turns must be an array."));
        }
        List<Utterance> utterances = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            utterances.add(turn(parser, utterances.size()));
        }
        return utterances;
    }

    private static Utterance turn(JsonParser parser, int index) throws RefusedInput {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new RefusedInput(Problem.invalidConversation("Turn %d is not an object.".formatted(index)));
        }
        String role = null;
        String text = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
            if (field.equals("role") && isText) {
                role = parser.getString();
            } else if (field.equals("text") && isText) {
                text = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        if (role == null || text == null) {
            throw new RefusedInput(Problem.invalidConversation(
                    "Turn %d has no %s that is a string.".formatted(index, role == null ? "role" : "text")));
        }
        return new Utterance(index, speaker(role, index), text, null);
    }

    private static Speaker speaker(String role, int index) throws RefusedInput {
        return Role.speaker(role)
                .orElseThrow(() -> new RefusedInput(
                        Problem.invalidConversation("Turn %d has the unknown role \"%s\". Known are %s."
                                .formatted(index, role, String.join(", ", Role.names())))));
    }
}
