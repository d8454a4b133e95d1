package dev.coach.adapters.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatReply.Failed;
import dev.coach.core.port.ChatReply.Failure;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.testkit.SharedTestData;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

// Longer than 250 lines because what plays a recording and what reads it independently belong together.
/**
 * Plays recorded bodies of real vendors: over loopback, and cut anywhere, inside a character, a line break, a field name. Bodies of
 * other interfaces of a vendor are what a wrong address gives; they must end as well, and always in the same way.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordingsTest {
    private static final int CUTS_PER_BODY = 5;

    private Path recordings = Path.of("");

    @BeforeAll
    void findRecordings() {
        recordings = SharedTestData.path("llm-recordings");
    }

    /** @param status as it was recorded */
    record Recording(String api, String kind, Path file, int status) {
        ModelApi dialect() {
            return api.startsWith("anthropic") ? ModelApi.MESSAGES : ModelApi.CHAT_COMPLETIONS;
        }

        boolean isStream() {
            return kind.equals("sse");
        }

        String type() {
            return isStream() ? "text/event-stream; charset=utf-8" : "application/json";
        }

        byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    Stream<Recording> all() throws IOException {
        List<Recording> all = new ArrayList<>();
        for (String line : Files.readAllLines(recordings.resolve("index.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] columns = line.split("\t", -1);
            int status = columns[3].isBlank() ? 200 : Integer.parseInt(columns[3]);
            all.add(new Recording(columns[0], columns[1], recordings.resolve(columns[2]), status));
        }
        try (Stream<Path> files = Files.list(recordings.resolve("composites"))) {
            files.filter(file -> file.toString().endsWith(".sse"))
                    .sorted()
                    .map(file -> new Recording(file.getFileName().toString(), "sse", file, 200))
                    .forEach(all::add);
        }
        assertThat(all).hasSizeGreaterThan(480);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hearsTheSameHoweverTheBodyIsCut(Recording recording) throws IOException {
        byte[] bytes = recording.bytes();
        Heard whole = play(recording, List.of(bytes));
        for (int seed = 1; seed <= CUTS_PER_BODY; seed++) {
            assertThat(play(recording, cut(bytes, new Random(seed))))
                    .as("seed %d", seed)
                    .isEqualTo(whole);
        }
        assertThat(play(recording, bytewise(bytes))).as("byte by byte").isEqualTo(whole);
        assertThat(overLoopback(recording, cut(bytes, new Random(7))))
                .as("over loopback")
                .isEqualTo(whole);
    }

    /** Read in another way than the adapter does: line by line, and only what is said. */
    @ParameterizedTest
    @MethodSource("all")
    void hearsEachWordThatWasRecorded(Recording recording) throws IOException {
        if (recording.status() != 200 || recording.api().matches("openai-(responses|embeddings)")) {
            return;
        }
        StringBuilder said = new StringBuilder();
        String body = new String(recording.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        List<String> events = recording.isStream()
                ? body.lines()
                        .filter(line -> line.startsWith("data:"))
                        .map(line -> line.substring(5))
                        .toList()
                : List.of(body);
        for (String event : events) {
            try {
                JsonNode json = JsonMapper.shared().readTree(event);
                if (json.path("type").asString("").equals("message_stop")) {
                    break;
                }
                said.append(recording.dialect() == ModelApi.MESSAGES ? ofAnthropic(json) : ofOpenAi(json));
            } catch (tools.jackson.core.JacksonException doneOrCut) {
                break;
            }
        }
        assertThat(String.join("", play(recording, List.of(recording.bytes())).pieces()))
                .isEqualTo(said.toString());
    }

    private static String ofOpenAi(JsonNode json) {
        JsonNode choice = json.path("choices").path(0);
        if (choice.path("index").asInt(0) > 0) {
            return "";
        }
        return choice.path("delta").path("content").asString("")
                + choice.path("message").path("content").asString("");
    }

    private static String ofAnthropic(JsonNode json) {
        StringBuilder said = new StringBuilder();
        if (json.path("delta").path("type").asString("").equals("text_delta")) {
            said.append(json.path("delta").path("text").asString(""));
        }
        said.append(
                json.path("content_block").path("type").asString("").equals("text")
                        ? json.path("content_block").path("text").asString("")
                        : "");
        for (JsonNode block : json.path("content")) {
            said.append(
                    block.path("type").asString("").equals("text")
                            ? block.path("text").asString("")
                            : "");
        }
        return said.toString();
    }

    @Test
    void hearsWhatTheChatCompletionsShow() throws IOException {
        assertThat(hear("openai-chat/sse/oaipy-4cc50a6135d2.sse").reply()).isInstanceOf(ChatReply.CutByLength.class);
        assertThat(hear("openai-chat/sse/oaipy-173417d55340.sse").reply())
                .isEqualTo(
                        new ChatReply.Refused("I'm sorry, I can't assist with that request.", new TokenUsage(79, 11)));
        assertThat(failure("openai-chat/sse/ddt-agent-run-stream-with-tools-0.sse"))
                .isEqualTo(Failure.TOOL_CALL);
        Heard hello = hear("composites/openai-chat-crlf.sse");
        assertThat(hello.reply()).isEqualTo(new ChatReply.Complete(new TokenUsage(11, 9)));
        assertThat(hello.pieces()).startsWith("Hello", "!", " How");
        assertThat(failure("composites/openai-chat-no-done.sse")).isEqualTo(Failure.ENDED_EARLY);
        assertThat(hear("composites/openai-chat-then-error.sse").reply())
                .isEqualTo(
                        new Failed(
                                Failure.VENDOR_ERROR,
                                "The model test-model stopped with an error: The server had an error while processing your request. Sorry about that!"));
    }

    @Test
    void hearsWhatTheMessagesShow() throws IOException {
        assertThat(failure("composites/anthropic-text-then-overloaded.sse")).isEqualTo(Failure.VENDOR_ERROR);
        assertThat(failure("composites/anthropic-text-cut-mid-event.sse"))
                .isIn(Failure.ENDED_EARLY, Failure.BROKEN_OFF);
        assertThat(failure("composites/anthropic-tool-json-cut.sse")).isEqualTo(Failure.ENDED_EARLY);
        Heard refusal = hear("anthropic-messages/sse/antpy-stream-a-refusal.sse");
        assertThat(refusal.reply()).isInstanceOf(ChatReply.Refused.class);
        assertThat(refusal.pieces()).isNotEmpty();
        assertThat(hear("anthropic-messages/json/ddt-anthropic-completion-thinking-0.json")
                        .reply())
                .isInstanceOf(ChatReply.Complete.class);
    }

    private Failure failure(String name) throws IOException {
        return ((Failed) hear(name).reply()).failure();
    }

    private Heard hear(String name) throws IOException {
        String kind = name.endsWith(".sse") ? "sse" : "json";
        Recording recording = new Recording(name.replaceFirst("composites/", ""), kind, recordings.resolve(name), 200);
        return play(recording, List.of(recording.bytes()));
    }

    private static Heard play(Recording recording, List<byte[]> parts) {
        ModelSettings settings = settings(recording, URI.create("http://127.0.0.1:1"));
        OkHttpClient client = ModelServer.client(settings)
                .newBuilder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(recording.status())
                        .message("Recorded")
                        .body(ResponseBody.create(Okio.buffer(new Parts(parts)), MediaType.get(recording.type()), -1))
                        .build())
                .build();
        return ask(new HttpChatModel(
                settings, client, new Retries(0, Duration.ZERO, Duration.ZERO, new Random(1)), InstantSource.system()));
    }

    private static Heard overLoopback(Recording recording, List<byte[]> parts) throws IOException {
        try (StubVendor vendor = new StubVendor(peer -> {
                    peer.send("HTTP/1.1 %d Recorded\r\nContent-Type: %s\r\nConnection: close\r\n\r\n"
                            .formatted(recording.status(), recording.type()));
                    for (byte[] part : parts) {
                        peer.send(part);
                    }
                });
                ModelServer server = ModelServer.connect(settings(recording, vendor.url()))) {
            return ask(server.chatModel());
        }
    }

    private static Heard ask(dev.coach.core.port.ChatModel model) {
        List<String> pieces = new ArrayList<>();
        ChatReply reply =
                model.stream(new ChatRequest("", List.of(new ChatMessage(Speaker.COACHEE, "Hello")), 100), pieces::add);
        return new Heard(pieces, reply);
    }

    private static ModelSettings settings(Recording recording, URI url) {
        return ModelSettings.of(recording.dialect(), url, "test-model", null).withRetries(0);
    }

    private static List<byte[]> cut(byte[] bytes, Random random) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; ) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
            parts.add(Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        return parts;
    }

    private static List<byte[]> bytewise(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        for (byte b : bytes) {
            parts.add(new byte[] {b});
        }
        return parts;
    }

    private record Heard(List<String> pieces, ChatReply reply) {}

    /** A body that gives one part per read, as a network does. */
    private static final class Parts implements Source {
        private final List<byte[]> parts;
        private int next;

        private Parts(List<byte[]> parts) {
            this.parts = parts;
        }

        @Override
        public long read(Buffer sink, long byteCount) {
            if (next == parts.size()) {
                return -1;
            }
            byte[] part = parts.get(next++);
            sink.write(part);
            return part.length;
        }

        @Override
        public Timeout timeout() {
            return Timeout.NONE;
        }

        @Override
        public void close() {}
    }
}
