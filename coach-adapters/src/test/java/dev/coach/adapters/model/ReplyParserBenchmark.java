package dev.coach.adapters.model;

import com.sun.management.ThreadMXBean;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;
import org.jspecify.annotations.Nullable;

/**
 * How many megabytes of a streamed reply one core reads a second, from bytes to pieces of text, in both dialects and in replies of
 * 2,000 and 20,000 tokens; beside a floor in the same run: looking at every byte once. And how many bytes of objects an event costs. Part of
 * {@code make bench}.
 */
public final class ReplyParserBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final double MEGABYTE = 1e6;
    private static final int SHORT = 2_000;
    private static final int LONG = 20_000;

    private static final String CHUNK =
            "data: {\"id\":\"chatcmpl-B1Zx0000000000000000000000000\",\"object\":\"chat.completion.chunk\",\"created\":1739600000,"
                    + "\"model\":\"gpt-5-mini-2025-08-07\",\"service_tier\":\"default\",\"system_fingerprint\":\"fp_0000000000\","
                    + "\"choices\":[{\"index\":0,\"delta\":{\"content\":\" word%d\"},\"logprobs\":null,\"finish_reason\":null}]}\n\n";
    private static final String CHUNKS_END =
            "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

    private static final String DELTA =
            "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\","
                    + "\"text\":\" word%d\"}}\n\n";
    private static final String DELTAS_END = "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":"
            + "{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":9}}\n\nevent: message_stop\ndata:"
            + " {\"type\":\"message_stop\"}\n\n";

    private ReplyParserBenchmark() {}

    public static void main(String[] arguments) {
        for (ModelApi api : ModelApi.values()) {
            byte[] few = body(api, SHORT);
            byte[] many = body(api, LONG);
            HttpChatModel ofFew = model(api, few);
            HttpChatModel ofMany = model(api, many);
            measure(many.length, () -> read(ofMany), WARM_UP);
            double floor = measure(many.length, () -> lookAtEveryByte(many), MEASURED);
            double shorter = measure(few.length, () -> read(ofFew), MEASURED);
            double longer = measure(many.length, () -> read(ofMany), MEASURED);
            double events = measure(many.length, () -> split(many), MEASURED);
            System.out.printf(
                    "replies as %s: %,.0f MB/s of %,d tokens, %,.0f MB/s of %,d tokens; into events alone: %,.0f MB/s; floor (one look at every byte): %,.0f MB/s%n",
                    api, shorter, SHORT, longer, LONG, events, floor);
            System.out.printf(
                    "replies as %s: for each event of %,d bytes %,d bytes of objects, of which %,d in the event alone%n",
                    api,
                    many.length / LONG,
                    (allocated(() -> read(ofMany)) - allocated(() -> read(ofFew))) / (LONG - SHORT),
                    (allocated(() -> split(many)) - allocated(() -> split(few))) / (LONG - SHORT));
        }
    }

    private static byte[] body(ModelApi api, int tokens) {
        StringBuilder body = new StringBuilder();
        String event = api == ModelApi.MESSAGES ? DELTA : CHUNK;
        for (int token = 0; token < tokens; token++) {
            body.append(event.formatted(token % 10));
        }
        return body.append(api == ModelApi.MESSAGES ? DELTAS_END : CHUNKS_END)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static HttpChatModel model(ModelApi api, byte[] body) {
        ModelSettings settings = ModelSettings.of(api, URI.create("http://127.0.0.1:1"), "m", null);
        OkHttpClient client = ModelServer.client(settings)
                .newBuilder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .body(ResponseBody.create(body, MediaType.get("text/event-stream")))
                        .build())
                .build();
        return new HttpChatModel(
                settings, client, new Retries(0, Duration.ZERO, Duration.ZERO, new Random(1)), InstantSource.system());
    }

    private static long read(HttpChatModel model) {
        long[] characters = new long[1];
        ChatReply reply =
                model.stream(new ChatRequest("", List.of(new ChatMessage(Speaker.COACHEE, "Hello")), 100), piece -> {
                    characters[0] += piece.length();
                    return true;
                });
        if (!(reply instanceof ChatReply.Complete)) {
            throw new IllegalStateException(reply.toString());
        }
        return characters[0];
    }

    /** The bytes into events, as the client does, without a look at what they say. */
    private static long split(byte[] body) {
        long[] characters = new long[1];
        EventSources.processResponse(
                new Response.Builder()
                        .request(new Request.Builder().url("http://127.0.0.1:1").build())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .body(ResponseBody.create(body, MediaType.get("text/event-stream")))
                        .build(),
                new EventSourceListener() {
                    @Override
                    public void onEvent(EventSource source, @Nullable String id, @Nullable String type, String data) {
                        characters[0] += data.length();
                    }
                });
        return characters[0];
    }

    private static long lookAtEveryByte(byte[] body) {
        long sum = 0;
        for (byte b : body) {
            sum += b == '\n' ? 1 : 0;
        }
        return sum;
    }

    private static long allocated(LongSupplier once) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        if (once.getAsLong() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Megabytes a second. */
    private static double measure(int bytes, LongSupplier once, Duration time) {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long read = 0;
        long seen = 0;
        while (System.nanoTime() < end) {
            seen += once.getAsLong();
            read += bytes;
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return read / MEGABYTE / ((System.nanoTime() - start) / 1e9);
    }
}
