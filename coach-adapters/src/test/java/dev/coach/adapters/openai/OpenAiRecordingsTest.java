package dev.coach.adapters.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.testkit.SharedTestData;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays recorded bodies of real vendors, cut anywhere: inside a character, a line break, a field name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenAiRecordingsTest {
    private static final int CUTS_PER_BODY = 5;
    private static final OpenAiSettings SETTINGS =
            OpenAiSettings.of(URI.create("http://127.0.0.1:1"), "test-model", null);

    private Path recordings = Path.of("");

    @BeforeAll
    void findRecordings() {
        recordings = SharedTestData.path("llm-recordings");
    }

    Stream<Path> bodies() throws IOException {
        List<Path> bodies = new ArrayList<>();
        for (Path folder : List.of(recordings.resolve("openai-chat/sse"), recordings.resolve("composites"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().endsWith(".sse"))
                        .filter(file -> !file.getFileName().toString().startsWith("anthropic"))
                        .sorted()
                        .forEach(bodies::add);
            }
        }
        assertThat(bodies).hasSizeGreaterThan(100);
        return bodies.stream();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void hearsTheSameHoweverTheBodyIsCut(Path body) throws IOException {
        byte[] bytes = Files.readAllBytes(body);
        Heard whole = play(List.of(bytes));
        for (int seed = 1; seed <= CUTS_PER_BODY; seed++) {
            assertThat(play(cut(bytes, new Random(seed)))).as("seed %d", seed).isEqualTo(whole);
        }
        assertThat(play(bytewise(bytes))).as("byte by byte").isEqualTo(whole);
    }

    @Test
    void hearsWhatTheRecordingsShow() throws IOException {
        assertThat(hear("openai-chat/sse/oaipy-4cc50a6135d2.sse").reply()).isInstanceOf(ChatReply.CutByLength.class);
        assertThat(hear("openai-chat/sse/oaipy-173417d55340.sse").reply())
                .isEqualTo(new ChatReply.Refused("I'm sorry, I can't assist with that request."));
        assertThat(hear("openai-chat/sse/ddt-agent-run-stream-with-tools-0.sse").reply())
                .isEqualTo(new ChatReply.Failed("The model test-model answered without a word."));
        Heard hello = hear("composites/openai-chat-crlf.sse");
        assertThat(hello.reply()).isEqualTo(new ChatReply.Complete(new TokenUsage(11, 9)));
        assertThat(hello.pieces()).startsWith("Hello", "!", " How");
        assertThat(hear("composites/openai-chat-no-done.sse").reply())
                .isEqualTo(new ChatReply.Failed("The model test-model ended its answer before it was complete."));
        assertThat(hear("composites/openai-chat-then-error.sse").reply())
                .isEqualTo(
                        new ChatReply.Failed(
                                "The model test-model stopped with an error: The server had an error while processing your request. Sorry about that!"));
    }

    private Heard hear(String name) throws IOException {
        return play(List.of(Files.readAllBytes(recordings.resolve(name))));
    }

    private static Heard play(List<byte[]> parts) {
        OkHttpClient client = OpenAi.client(SETTINGS)
                .newBuilder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .body(new Parts(parts).asBody())
                        .build())
                .build();
        List<String> pieces = new ArrayList<>();
        ChatReply reply = new OpenAiChatModel(SETTINGS, client)
                .stream(new ChatRequest("", List.of(new ChatMessage(Speaker.COACHEE, "Hello")), 100), pieces::add);
        return new Heard(pieces, reply);
    }

    private static List<byte[]> cut(byte[] bytes, Random random) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; ) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
            parts.add(java.util.Arrays.copyOfRange(bytes, from, to));
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

        private ResponseBody asBody() {
            BufferedSource source = Okio.buffer(this);
            return ResponseBody.create(source, MediaType.get("text/event-stream; charset=utf-8"), -1);
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
