package dev.coach.core.extraction.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON object in what a model wrote: behind an introduction, between fences, with a comma too many, in single quotes, or broken
 * off in the middle. Of one that broke off it keeps what was complete; half a word or half a number is not. Takes time in proportion to
 * the length of the text.
 *
 * @param object what was found
 * @param whole whether it was there to its end
 */
record JsonInReply(JsonNode object, boolean whole) {
    /** Braces in an introduction are rare; who writes more of them wrote no answer. */
    private static final int MOST_BEGINNINGS = 10;

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /**
     * The object that is there to its end, or else the first part of one; absent when there is none, or it is empty. What follows a part
     * is taken in its place only when it is larger: who began anew wrote more than what they gave up.
     */
    static Optional<JsonInReply> find(String reply) {
        JsonInReply part = null;
        int from = reply.indexOf('{');
        for (int tried = 0; from >= 0 && tried < MOST_BEGINNINGS; tried++) {
            Reader reader = new Reader();
            JsonInReply found = reader.read(reply.substring(from));
            if (found.whole && !found.object.isEmpty() && (part == null || found.isLargerThan(part))) {
                return Optional.of(found);
            }
            if (!found.whole && part == null && !found.object.isEmpty()) {
                part = found;
            }
            from = reply.indexOf('{', from + reader.characters());
        }
        return Optional.ofNullable(part);
    }

    private boolean isLargerThan(JsonInReply other) {
        return object.toString().length() > other.object.toString().length();
    }

    /** Builds the tree token by token, so that it stands when the text breaks off. */
    private static final class Reader {
        private final ObjectNode root = LENIENT.createObjectNode();
        private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
        private @Nullable String property;

        /** A number or a word without quotes is complete only once something follows it. */
        private @Nullable JsonNode loose;

        private long characters;

        /** How much of the text it took, at least the first brace. */
        int characters() {
            return (int) Math.max(1, characters);
        }

        JsonInReply read(String text) {
            try (JsonParser parser = LENIENT.createParser(text)) {
                return new JsonInReply(root, readsToTheEnd(parser));
            }
        }

        private boolean readsToTheEnd(JsonParser parser) {
            try {
                parser.nextToken();
                open.push(root);
                while (!open.isEmpty()) {
                    JsonToken token = parser.nextToken();
                    if (token == null) {
                        return false;
                    }
                    take(token, parser);
                }
                return true;
            } catch (JacksonException brokenOff) {
                return false;
            } finally {
                characters = parser.currentLocation().getCharOffset();
            }
        }

        private void take(JsonToken token, JsonParser parser) {
            settle();
            switch (token) {
                case PROPERTY_NAME -> property = parser.currentName();
                case START_OBJECT -> open(LENIENT.createObjectNode());
                case START_ARRAY -> open(LENIENT.createArrayNode());
                case END_OBJECT, END_ARRAY -> open.pop();
                case VALUE_STRING -> add(LENIENT.getNodeFactory().stringNode(parser.getString()));
                default -> loose = parser.readValueAsTree();
            }
        }

        private void settle() {
            if (loose != null) {
                add(loose);
                loose = null;
            }
        }

        private void open(ContainerNode<?> container) {
            add(container);
            open.push(container);
        }

        private void add(JsonNode value) {
            switch (open.element()) {
                case ObjectNode object -> object.set(property, value);
                case ArrayNode array -> array.add(value);
                default -> throw new IllegalStateException("neither object nor array");
            }
        }
    }
}
