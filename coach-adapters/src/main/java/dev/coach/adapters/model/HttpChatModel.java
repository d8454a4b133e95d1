package dev.coach.adapters.model;

import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatReply.Failed;
import dev.coach.core.port.ChatReply.Failure;
import dev.coach.core.port.ChatRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.sse.EventSources;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

// Longer than 250 lines because the way of one request, from asking to asking again, is one story.
/** A model that is reached over HTTP. Every piece goes to the listener as soon as it is read from the network. */
final class HttpChatModel implements ChatModel {
    private static final Logger LOG = LoggerFactory.getLogger(HttpChatModel.class);
    private static final MediaType EVENT_STREAM = MediaType.get("text/event-stream");

    /** No more than this is read of an answer that is not a stream. */
    private static final long MAX_BODY_BYTES = 1 << 20;

    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504, 529);
    /** How long the text of a refusal may take, whose status is known. */
    private static final Duration BEHIND_A_REFUSAL = Duration.ofSeconds(2);

    private static final int TOO_MANY_REQUESTS = 429;

    private final ModelSettings settings;
    private final OkHttpClient client;
    private final InstantSource clock;
    private final Reasons reasons;
    private final Semaphore places;
    private final Reachability reachability;
    private final Retries retries;
    private final Set<StoppableCall> streaming = ConcurrentHashMap.newKeySet();
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    // One thread reads a reply, event by event.
                    .recyclerPool(JsonRecyclerPools.threadLocalPool())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .build();

    /** What this server takes, as far as it has shown. */
    private volatile Dialect dialect;

    private volatile boolean unwanted;
    private volatile boolean closed;

    HttpChatModel(ModelSettings settings, OkHttpClient client, Retries retries, InstantSource clock) {
        this.settings = settings;
        this.client = client;
        this.clock = clock;
        this.dialect = Dialect.of(settings.api());
        this.reasons = new Reasons(settings);
        this.reachability = new Reachability(settings);
        this.places = new Semaphore(settings.maxReplies());
        this.retries = retries;
    }

    @Override
    public String name() {
        return settings.modelName();
    }

    @Override
    public ChatReply stream(ChatRequest request, DeltaListener listener) {
        StoppableCall calls = new StoppableCall();
        streaming.add(calls);
        if (unwanted) {
            calls.stop();
        }
        listener.onStoppable(calls::stop);
        ChatReply reply;
        try {
            reply = askUntilItAnswers(request, listener, calls);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reply = reasons.unreachable(new InterruptedIOException());
        } finally {
            streaming.remove(calls);
        }
        if (reply instanceof Failed failed) {
            if (calls.isUnwanted()) {
                return new ChatReply.Stopped();
            }
            if (failed.failure() != Failure.NOT_ASKED) {
                // Safe to log: no key and no words of the coachee are in it.
                LOG.warn("{}", failed.reason());
            }
        }
        return reply;
    }

    private ChatReply askUntilItAnswers(ChatRequest request, DeltaListener listener, StoppableCall calls)
            throws InterruptedException {
        long start = System.nanoTime();
        Attempt last = new Attempt(reasons.resting());
        for (int asked = 0; reachability.mayAsk(); asked++) {
            last = askInTurn(request, listener, calls, start);
            Duration wait = retries.before(asked + 1, last.askedToWait());
            if (!last.mayPass() || calls.isUnwanted() || closed) {
                break;
            }
            long left = settings.limits().firstPiece().toNanos() - (System.nanoTime() - start);
            if (asked == retries.most() || wait.toNanos() >= left || reachability.isResting()) {
                last.askedToWait().ifPresent(reachability::leaveAloneFor);
                break;
            }
            LOG.info("{} It is asked again in {} ms", last.reason(), wait.toMillis());
            if (!calls.pause(wait)) {
                break;
            }
        }
        return last.reply();
    }

    /**
     * What came of one request.
     *
     * @param mayPass whether it is of use to ask again; never once a piece was given out
     * @param askedToWait how long the vendor asks to be left alone
     */
    private record Attempt(ChatReply reply, boolean mayPass, Optional<Duration> askedToWait) {
        private Attempt(ChatReply reply) {
            this(reply, false, Optional.empty());
        }

        private String reason() {
            return reply instanceof Failed failed ? failed.reason() : "";
        }
    }

    private Attempt askInTurn(ChatRequest request, DeltaListener listener, StoppableCall calls, long start)
            throws InterruptedException {
        if (!acquirePlace()) {
            reachability.notAsked();
            return new Attempt(reasons.busy());
        }
        try {
            return ask(request, listener, calls, start, dialect);
        } catch (RuntimeException | Error e) {
            // The listener's, which only hears something when the server answers.
            reachability.answered();
            throw e;
        } finally {
            places.release();
        }
    }

    private boolean acquirePlace() throws InterruptedException {
        try {
            return places.tryAcquire(settings.limits().connect().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            reachability.notAsked();
            throw e;
        }
    }

    /** Breaks off every reply that streams; they failed. */
    void cancelAll() {
        closed = true;
        streaming.forEach(StoppableCall::cancel);
    }

    /** Ends every reply that streams, and those that follow, as if their listeners wanted no more. */
    void stopAll() {
        unwanted = true;
        streaming.forEach(StoppableCall::stop);
    }

    private Attempt ask(ChatRequest request, DeltaListener listener, StoppableCall calls, long start, Dialect asked) {
        Call call = client.newCall(httpRequest(request, asked));
        Patience patience = new Patience(call, reasons, start);
        SafeDetail safeDetail = new SafeDetail(request, settings);
        Dialect next;
        calls.begin(call);
        patience.resume();
        try (Response response = call.execute()) {
            if (response.isSuccessful()) {
                Completion completion = new Completion(json, asked, reasons, safeDetail);
                return heard(
                        response, new CompletionListener(completion, patience, reasons, listener), calls, patience);
            }
            patience.pause();
            patience.expectWithin(BEHIND_A_REFUSAL);
            patience.resume();
            String body = errorOf(response.body());
            next = asked.after(response.code(), body);
            if (next.equals(asked)) {
                return rejected(response, VendorError.read(json, body), safeDetail);
            }
            LOG.info("The server of model {} takes {} rather than {}", name(), next, asked);
            dialect = next;
        } catch (IOException e) {
            return unanswered(e, patience, calls, safeDetail);
        } finally {
            patience.close();
        }
        return ask(request, listener, calls, start, next);
    }

    private Attempt heard(Response response, CompletionListener reader, StoppableCall calls, Patience patience)
            throws IOException {
        ChatReply reply = read(response, reader, calls);
        if (reply instanceof Failed && calls.isUnwanted()) {
            reachability.notAsked();
            return new Attempt(reply);
        }
        if (patience.endedBeforeTheFirstPiece() && !reader.heardTheEnd()) {
            reachability.keptWaiting();
            return new Attempt(reply);
        }
        if (reader.hasWords() || !(reply instanceof Failed failed) || !mayPass(failed, reader.vendorError())) {
            reachability.answered();
            return new Attempt(reply);
        }
        reachability.unavailable();
        return new Attempt(reply, true, RetryAfter.of(response.headers(), reader.vendorError(), clock));
    }

    private static boolean mayPass(Failed failed, VendorError error) {
        return switch (failed.failure()) {
            case BROKEN_OFF, ENDED_EARLY -> true;
            case VENDOR_ERROR -> error.isPassing();
            default -> false;
        };
    }

    private Attempt unanswered(IOException e, Patience patience, StoppableCall calls, SafeDetail safeDetail) {
        // Not the exception itself, which may quote what the server sent in place of an answer.
        LOG.debug("No answer from {}: {}", settings.baseUrl(), safeDetail.of(e.toString()));
        Failed failed = patience.failureOr(reasons.unreachable(e));
        if (calls.isUnwanted()) {
            reachability.notAsked();
        } else if (patience.endedBeforeTheFirstPiece()) {
            reachability.keptWaiting();
        } else {
            reachability.unavailable();
        }
        return new Attempt(failed, failed.failure() == Failure.UNREACHABLE, Optional.empty());
    }

    private Attempt rejected(Response response, VendorError error, SafeDetail safeDetail) {
        int status = response.code();
        if (error.isContentFilter()) {
            reachability.answered();
            return new Attempt(new ChatReply.Filtered(reasons.refusedByFilter()));
        }
        if (status >= 500) {
            reachability.unavailable();
        } else {
            reachability.answered();
        }
        Failed failed = reasons.httpError(status, error, safeDetail.of(error.message()));
        Optional<Duration> wait = RetryAfter.of(response.headers(), error, clock);
        return new Attempt(failed, mayPass(status, response.header("x-should-retry"), failed, wait), wait);
    }

    private boolean mayPass(int status, @Nullable String vendorsAdvice, Failed failed, Optional<Duration> wait) {
        if (!PASSING.contains(status) || failed.failure() == Failure.QUOTA_USED_UP || "false".equals(vendorsAdvice)) {
            return false;
        }
        return status != TOO_MANY_REQUESTS
                || wait.isPresent()
                || "true".equals(vendorsAdvice)
                || !dialect.limitsWithoutATimeAreLasting();
    }

    private ChatReply read(Response response, CompletionListener reader, StoppableCall calls) throws IOException {
        ResponseBody body = response.body();
        MediaType type = body.contentType();
        String subtype = type == null ? "" : type.subtype();
        switch (subtype) {
            case "html" -> {
                return reasons.webPage();
            }
            // A server that cannot stream answers in one piece.
            case "json" -> reader.take(textOf(body));
            default -> {
                EventBytes bytes = new EventBytes(body.source());
                // Whatever else it is called: the parser insists on the name.
                EventSources.processResponse(
                        response.newBuilder()
                                .body(ResponseBody.create(Okio.buffer(bytes), EVENT_STREAM, -1))
                                .build(),
                        reader);
                if (bytes.isOversized()) {
                    calls.cancel();
                    return reasons.unreadable();
                }
            }
        }
        if (!reader.wantsMore()) {
            calls.cancel();
        }
        return reader.reply();
    }

    private Request httpRequest(ChatRequest request, Dialect asked) {
        return new Request.Builder()
                .url(Endpoint.of(settings.baseUrl(), asked.path()))
                .headers(asked.headers(settings.key()))
                .header("Accept", "text/event-stream")
                // A compressed stream would come in blocks rather than in words.
                .header("Accept-Encoding", "identity")
                .post(new OneRequest(asked.write(json, name(), request)))
                .build();
    }

    /** As much of it as comes: what the status says holds without it. */
    private static String errorOf(ResponseBody body) {
        BufferedSource source = body.source();
        try {
            return textOf(body);
        } catch (IOException cut) {
            return source.getBuffer().readUtf8();
        }
    }

    private static String textOf(ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        source.request(MAX_BODY_BYTES);
        return source.getBuffer()
                .readUtf8(Math.min(MAX_BODY_BYTES, source.getBuffer().size()));
    }
}
