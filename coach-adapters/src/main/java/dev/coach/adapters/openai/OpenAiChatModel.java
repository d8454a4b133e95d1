package dev.coach.adapters.openai;

import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.sse.EventSources;
import okio.BufferedSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** A model that is reached over chat completions. Every piece goes to the listener as soon as it is read from the network. */
final class OpenAiChatModel implements ChatModel {
    private static final Logger LOG = LoggerFactory.getLogger(OpenAiChatModel.class);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final MediaType EVENT_STREAM = MediaType.get("text/event-stream");

    /** No more than this is read of an answer that is not a stream. */
    private static final long MAX_BODY_BYTES = 1 << 20;

    private final OpenAiSettings settings;
    private final OkHttpClient client;
    private final HttpUrl url;
    private final Reasons reasons;
    private final Semaphore places;
    private final Reachability reachability;
    private final Set<StoppableCall> streaming = ConcurrentHashMap.newKeySet();
    private final JsonMapper json = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    /** What this server takes, as far as it has shown. */
    private volatile RequestForm form = RequestForm.FIRST;

    private volatile boolean unwanted;

    OpenAiChatModel(OpenAiSettings settings, OkHttpClient client) {
        this.settings = settings;
        this.client = client;
        this.url = Endpoint.chatCompletions(settings.baseUrl());
        this.reasons = new Reasons(settings);
        this.reachability = new Reachability(settings);
        this.places = new Semaphore(settings.maxReplies());
    }

    @Override
    public String name() {
        return settings.modelName();
    }

    @Override
    public ChatReply stream(ChatRequest request, DeltaListener listener) {
        if (!reachability.mayAsk()) {
            return new ChatReply.Failed(reasons.resting());
        }
        StoppableCall calls = new StoppableCall();
        streaming.add(calls);
        if (unwanted) {
            calls.stop();
        }
        listener.onStoppable(calls::stop);
        ChatReply reply;
        try {
            reply = askInTurn(request, listener, calls);
        } finally {
            streaming.remove(calls);
        }
        if (reply instanceof ChatReply.Failed(String reason)) {
            if (calls.isUnwanted()) {
                return new ChatReply.Stopped();
            }
            // Safe to log: no key and no words of the coachee are in it.
            LOG.warn("{}", reason);
        }
        return reply;
    }

    private ChatReply askInTurn(ChatRequest request, DeltaListener listener, StoppableCall calls) {
        try {
            if (!places.tryAcquire(settings.connectLimit().toNanos(), TimeUnit.NANOSECONDS)) {
                reachability.notAsked();
                return new ChatReply.Failed(reasons.busy());
            }
        } catch (InterruptedException e) {
            reachability.notAsked();
            Thread.currentThread().interrupt();
            return new ChatReply.Failed(reasons.unreachable(new InterruptedIOException()));
        }
        try {
            return ask(request, listener, calls, System.nanoTime(), form);
        } catch (RuntimeException | Error e) {
            // The listener's, which only hears something when the server answers.
            reachability.answered();
            throw e;
        } finally {
            places.release();
        }
    }

    /** Breaks off every reply that streams; they failed. */
    void cancelAll() {
        streaming.forEach(StoppableCall::cancel);
    }

    /** Ends every reply that streams, and those that follow, as if their listeners wanted no more. */
    void stopAll() {
        unwanted = true;
        streaming.forEach(StoppableCall::stop);
    }

    private ChatReply ask(
            ChatRequest request, DeltaListener listener, StoppableCall calls, long start, RequestForm asked) {
        Call call = client.newCall(httpRequest(request, asked));
        Patience patience = new Patience(call, reasons, start);
        SafeDetail safeDetail = new SafeDetail(request, settings);
        RequestForm next;
        calls.begin(call);
        patience.resume();
        try (Response response = call.execute()) {
            if (response.isSuccessful()) {
                Completion completion = new Completion(json, reasons, safeDetail);
                ChatReply reply = read(response, new CompletionListener(completion, patience, reasons, listener), call);
                if (patience.endedBeforeTheFirstPiece()) {
                    reachability.keptWaiting();
                } else {
                    reachability.answered();
                }
                return reply;
            }
            String body = textOf(response.body());
            next = asked.after(response.code(), body);
            if (next.equals(asked)) {
                reachability.answered();
                return rejected(response.code(), VendorError.read(json, body), safeDetail);
            }
            LOG.info("The server of model {} takes {} rather than {}", name(), next, asked);
            form = next;
        } catch (IOException e) {
            LOG.debug("No answer from {}", url, e);
            String reason = patience.reasonOr(reasons.unreachable(e));
            if (calls.isUnwanted()) {
                reachability.notAsked();
            } else if (patience.endedBeforeTheFirstPiece()) {
                reachability.keptWaiting();
            } else {
                reachability.unreachable();
            }
            return new ChatReply.Failed(reason);
        } finally {
            patience.pause();
        }
        return ask(request, listener, calls, start, next);
    }

    private ChatReply read(Response response, CompletionListener reader, Call call) throws IOException {
        ResponseBody body = response.body();
        MediaType type = body.contentType();
        String subtype = type == null ? "" : type.subtype();
        switch (subtype) {
            case "html" -> {
                return new ChatReply.Failed(reasons.webPage());
            }
            // A server that cannot stream answers in one piece.
            case "json" -> reader.take(textOf(body));
            // Whatever else it is called: the parser insists on the name.
            default ->
                EventSources.processResponse(
                        response.newBuilder()
                                .body(ResponseBody.create(body.source(), EVENT_STREAM, -1))
                                .build(),
                        reader);
        }
        if (!reader.wantsMore()) {
            call.cancel();
        }
        return reader.reply();
    }

    private ChatReply rejected(int status, VendorError error, SafeDetail safeDetail) {
        return error.isContentFilter()
                ? new ChatReply.Refused(reasons.refusedByFilter())
                : new ChatReply.Failed(reasons.httpError(status, error, safeDetail.of(error.message())));
    }

    private Request httpRequest(ChatRequest request, RequestForm asked) {
        Request.Builder http = new Request.Builder()
                .url(url)
                .header("Accept", "text/event-stream")
                // A compressed stream would come in blocks rather than in words.
                .header("Accept-Encoding", "identity")
                .post(RequestBody.create(asked.write(json, name(), request), JSON));
        ApiKey key = settings.key();
        if (key != null) {
            http.header("Authorization", "Bearer " + key.reveal());
        }
        return http.build();
    }

    private static String textOf(ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        source.request(MAX_BODY_BYTES);
        return source.getBuffer()
                .readUtf8(Math.min(MAX_BODY_BYTES, source.getBuffer().size()));
    }
}
