package dev.coach.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a model tells on its threads, until the one thread that passes it on takes it. The model is never made to wait: its
 * threads are often those that read for all its replies. What the listener has not taken yet waits as one text, and the bound of
 * that text is the bound of the whole reply. The first ending counts; whatever a model tells after it is dropped.
 */
final class Inbox implements StreamingChatResponseHandler {
    /** Replies of more characters than any model is asked for come from one that does not stop. */
    static final int MAX_CHARACTERS = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final StringBuilder waiting = new StringBuilder();
    private final long idleNanos;
    private final long wholeEnd;

    private long nextEnd;
    private boolean begun;
    private int characters;
    private boolean stopped;
    private boolean closed;
    private @Nullable StreamingHandle handle;
    private @Nullable Ending ending;

    /** The time begins to run. */
    Inbox(LangChain4jModels.Settings limits) {
        long now = System.nanoTime();
        this.idleNanos = limits.idleLimit().toNanos();
        this.nextEnd = now + limits.firstPieceLimit().toNanos();
        this.wholeEnd = now + limits.wholeLimit().toNanos();
    }

    /** Nothing more is wanted. */
    void stop() {
        locked(() -> stopped = true);
    }

    boolean isStopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for more text, but not longer than the limits allow; empty when no more comes. */
    String next() throws InterruptedException {
        lock.lock();
        try {
            long now = System.nanoTime();
            while (!stopped && ending == null && (waiting.isEmpty() || now - wholeEnd >= 0)) {
                long left = Math.min(nextEnd - now, wholeEnd - now);
                if (left > 0) {
                    changed.awaitNanos(left);
                    now = System.nanoTime();
                } else {
                    ending = new Ending.Overdue(overdue(now));
                }
            }
            if (stopped) {
                return "";
            }
            String text = waiting.toString();
            waiting.setLength(0);
            return text;
        } finally {
            lock.unlock();
        }
    }

    private Trouble overdue(long now) {
        if (now - wholeEnd >= 0) {
            return Trouble.TOO_LONG;
        }
        return begun ? Trouble.SILENT : Trouble.SLOW_TO_BEGIN;
    }

    /** How it ended; once {@link #next} gave nothing and nobody stopped it. */
    Ending ending() {
        lock.lock();
        try {
            return Objects.requireNonNull(ending);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes nothing more, and cancels what a model still streams.
     *
     * @return whether the model may still be at work
     */
    boolean close() {
        StreamingHandle streaming;
        lock.lock();
        try {
            closed = true;
            waiting.setLength(0);
            waiting.trimToSize();
            if (ending != null && ending.isTheModels()) {
                return false;
            }
            streaming = handle;
        } finally {
            lock.unlock();
        }
        if (streaming != null) {
            // On a thread of its own: some clients read a response to its end before they close it.
            Thread.ofPlatform().daemon().name("coach-langchain4j-cancel").start(() -> cancel(streaming));
        }
        return true;
    }

    @Override
    public void onPartialResponse(String text) {
        told(text, null);
    }

    @Override
    public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
        told(piece.text(), context.streamingHandle());
    }

    @Override
    public void onPartialThinking(PartialThinking thought) {
        signOfLife(null);
    }

    @Override
    public void onPartialThinking(PartialThinking thought, PartialThinkingContext context) {
        signOfLife(context.streamingHandle());
    }

    @Override
    public void onPartialToolCall(PartialToolCall call) {
        signOfLife(null);
    }

    @Override
    public void onPartialToolCall(PartialToolCall call, PartialToolCallContext context) {
        signOfLife(context.streamingHandle());
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        signOfLife(null);
    }

    @Override
    public void onCompleteResponse(@Nullable ChatResponse response) {
        locked(() -> {
            if (ending == null && response != null && characters == 0) {
                // From a model that does not stream.
                add(response.aiMessage().text());
            }
            end(response == null ? new Ending.Broken(null) : new Ending.Answered(response));
        });
    }

    @Override
    public void onError(@Nullable Throwable error) {
        locked(() -> end(new Ending.Broken(error)));
    }

    private void told(@Nullable String text, @Nullable StreamingHandle streaming) {
        if (text != null && !text.isEmpty()) {
            locked(() -> add(text));
            signOfLife(streaming);
        }
    }

    private void signOfLife(@Nullable StreamingHandle streaming) {
        locked(() -> {
            begun = true;
            nextEnd = System.nanoTime() + idleNanos;
            handle = streaming == null ? handle : streaming;
        });
        if (streaming != null && isClosed()) {
            cancel(streaming);
        }
    }

    private void add(@Nullable String text) {
        if (ending != null || closed || text == null) {
            return;
        }
        int taken = Math.min(text.length(), MAX_CHARACTERS - characters);
        waiting.append(text, 0, taken);
        characters += taken;
        if (taken < text.length()) {
            end(new Ending.Endless());
        }
    }

    private void end(Ending how) {
        if (ending == null) {
            ending = how;
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void cancel(StreamingHandle streaming) {
        try {
            streaming.cancel();
        } catch (RuntimeException e) {
            // Not every model can.
            LOG.debug("The model cannot be cancelled", e);
        }
    }
}
