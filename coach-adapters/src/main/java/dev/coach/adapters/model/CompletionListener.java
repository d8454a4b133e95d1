package dev.coach.adapters.model;

import dev.coach.core.port.ChatModel.DeltaListener;
import dev.coach.core.port.ChatReply;
import java.time.Duration;
import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import org.jspecify.annotations.Nullable;

/** Hands the text of each event to the coach as it arrives, on the thread that reads, and stops reading when all was said. */
final class CompletionListener extends EventSourceListener {
    /**
     * How long the count of tokens and the end of the stream may take at most once the text is complete; not every server
     * sends them.
     */
    private static final Duration AFTER_THE_LAST_WORD = Duration.ofSeconds(2);

    /**
     * How long the stream may stay open once it has said that it is done. A call that is read to its end leaves its connection
     * for the next one; with a vendor far away, a new one costs as much as the first word.
     */
    private static final Duration AFTER_THE_END = Duration.ofMillis(100);

    private final Completion completion;
    private final Patience patience;
    private final Reasons reasons;
    private final DeltaListener listener;

    private boolean broken;
    private boolean unwanted;
    private @Nullable RuntimeException thrown;

    CompletionListener(Completion completion, Patience patience, Reasons reasons, DeltaListener listener) {
        this.completion = completion;
        this.patience = patience;
        this.reasons = reasons;
        this.listener = listener;
    }

    @Override
    public void onEvent(EventSource source, @Nullable String id, @Nullable String type, String data) {
        if (patience.pause() || completion.isDone() || !take(data) || completion.isCut()) {
            source.cancel();
        } else {
            patience.resume();
        }
    }

    @Override
    public void onFailure(EventSource source, @Nullable Throwable cause, @Nullable Response response) {
        broken = true;
    }

    /** @return whether the coach wants more */
    boolean take(String data) {
        boolean wasFinished = completion.isFinished();
        String piece = completion.accept(data);
        if (completion.moved()) {
            patience.pieceCame();
        }
        if (completion.isDone()) {
            patience.expectWithin(AFTER_THE_END);
        } else if (completion.isFinished() && !wasFinished) {
            patience.expectWithin(AFTER_THE_LAST_WORD);
        }
        if (!piece.isEmpty()) {
            try {
                unwanted = !listener.onDelta(piece);
            } catch (RuntimeException e) {
                thrown = e;
            }
        }
        return wantsMore();
    }

    /** Whether the coach wants more; when not, the call is to be cancelled. */
    boolean wantsMore() {
        return !unwanted && thrown == null;
    }

    /** Whether a word of the reply was given out. */
    boolean hasWords() {
        return completion.hasWords();
    }

    /** Whether the reply came to its end, be it without a word. */
    boolean heardTheEnd() {
        return completion.isFinished() || completion.isDone();
    }

    /** What the vendor said about its error in the middle of the stream. */
    VendorError vendorError() {
        VendorError error = completion.vendorError();
        return error == null ? VendorError.UNKNOWN : error;
    }

    /**
     * How it ended, once nothing more is read.
     *
     * @throws RuntimeException what the coach's listener threw
     */
    ChatReply reply() {
        if (thrown != null) {
            throw thrown;
        }
        if (unwanted) {
            return new ChatReply.Stopped();
        }
        return completion.end(patience.failureOr(broken ? reasons.brokeOff() : reasons.endedEarly()));
    }
}
