package dev.coach.core.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonInReplyTest {
    private static final String WHOLE =
            "{\"claims\":[{\"attribute\":\"current_title\",\"value\":\"nurse\",\"confidence\":0.9},{\"value\":null,\"n\":45000,\"b\":true}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,2]}",
                "  \n{\"a\":[1,2]}\n",
                "```json\n{\"a\":[1,2]}\n```",
                "```\n{\"a\":[1,2]}```",
                "Here is what I found:\n\n{\"a\":[1,2]}\n\nTell me if you need more.",
                "I use {} for objects: {\"a\":[1,2]}",
                "In {curly} braces. {\"a\":[1,2]}",
                "{\"a\":[1,2,],}",
                "{'a':[1,2]}",
                "{a:[1,2]}",
                "{\"a\":[1, /* two */ 2]} // done",
                "{\"a\":[1,2]}{\"b\":3}",
                "<think>Perhaps {\"a\"</think>{\"a\":[1,2]}",
            })
    void findsTheObjectInWhateverStandsAroundIt(String reply) {
        assertThat(JsonInReply.find(reply)).hasValueSatisfying(found -> {
            assertThat(found.object()).isEqualTo(json("{\"a\":[1,2]}"));
            assertThat(found.whole()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I found nothing.", "[1,2]", "{}", "{", "}{", "\"{\"", "null", "{{{{{{{{{{{{{{{{"})
    void findsNothingWhereNothingIs(String reply) {
        assertThat(JsonInReply.find(reply)).isEmpty();
    }

    @Test
    void takesTheAnswerAndNotTheDraftBeforeIt() {
        assertThat(JsonInReply.find("{\"a\":[1, no, again:\n{\"a\":[1,2]}"))
                .contains(new JsonInReply(json("{\"a\":[1,2]}"), true));
        assertThat(part("{\"a\":\"a long text\" \"b\":{\"c\":1}}")).isEqualTo(json("{\"a\":\"a long text\"}"));
    }

    @Test
    void keepsWhatWasCompleteOfOneThatBrokeOff() {
        assertThat(part("{\"a\":[{\"b\":1,\"c\":\"two\"},{\"b\":3,\"c\":\"thr"))
                .isEqualTo(json("{\"a\":[{\"b\":1,\"c\":\"two\"},{\"b\":3}]}"));
        assertThat(part("{\"a\":\"x\",\"pay\":45")).as("it may go on: 45000").isEqualTo(json("{\"a\":\"x\"}"));
        assertThat(part("{\"a\":\"x\",\"b\":tru")).isEqualTo(json("{\"a\":\"x\"}"));
        assertThat(part("{\"a\":\"x\",\"b\"")).isEqualTo(json("{\"a\":\"x\"}"));
        assertThat(part("{\"a\":\"x\" \"b\":2}")).isEqualTo(json("{\"a\":\"x\"}"));
    }

    /** Whatever is cut off, what is left is a part of the whole. */
    @Test
    void neverReadsWhatWasNotWritten() {
        JsonNode whole = json(WHOLE);
        for (int length = 0; length < WHOLE.length(); length++) {
            JsonInReply.find(WHOLE.substring(0, length))
                    .ifPresent(found -> assertThat(isPart(found.object(), whole))
                            .as(found.toString())
                            .isTrue());
        }
        assertThat(JsonInReply.find(WHOLE)).contains(new JsonInReply(whole, true));
    }

    @Test
    void readsWhateverComesWithoutAnException() {
        Random random = new Random(7);
        String letters = "{}[]\",:'\\ntruefals0123.eE-/* \u0000é👩";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? WHOLE : "{\"a\":");
            for (int change = 0; change < 1 + random.nextInt(20); change++) {
                text.insert(random.nextInt(text.length() + 1), letters.charAt(random.nextInt(letters.length())));
            }
            JsonInReply.find(text.toString());
        }
        assertThat(JsonInReply.find("{\"a\":".repeat(100_000))).isPresent();
        assertThat(JsonInReply.find("[{".repeat(100_000))).isEmpty();
    }

    private static boolean isPart(JsonNode part, JsonNode whole) {
        if (part.isObject()) {
            return part.properties().stream()
                    .allMatch(
                            entry -> whole.has(entry.getKey()) && isPart(entry.getValue(), whole.get(entry.getKey())));
        }
        if (part.isArray()) {
            for (int i = 0; i < part.size(); i++) {
                if (!whole.has(i) || !isPart(part.get(i), whole.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return part.equals(whole);
    }

    private static JsonNode part(String reply) {
        JsonInReply found = JsonInReply.find(reply).orElseThrow();
        assertThat(found.whole()).isFalse();
        return found.object();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
