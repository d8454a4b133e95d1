package dev.coach.core.testkit;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A model that says what the test wrote for it. The first request gets the first script, the second the second; the last
 * script serves all further requests.
 *
 * <pre>{@code
 * Gate gate = new Gate();
 * var model = ScriptedChatModel.playing(Script.answer("Tell me ", "more.").holdAfter(1, gate), Script.failure("offline"));
 * }</pre>
 */
public final class ScriptedChatModel implements ChatModel {
    private final List<Script> scripts;
    private final AtomicInteger played = new AtomicInteger();
    private final List<ChatRequest> requests = new CopyOnWriteArrayList<>();

    private ScriptedChatModel(List<Script> scripts) {
        this.scripts = scripts;
    }

    /** A model that plays these scripts in turn. */
    public static ScriptedChatModel playing(Script first, Script... others) {
        Script[] all = Arrays.copyOf(new Script[] {first}, others.length + 1);
        System.arraycopy(others, 0, all, 1, others.length);
        return new ScriptedChatModel(List.of(all));
    }

    /** A model that answers every request with these pieces. */
    public static ScriptedChatModel answering(String... pieces) {
        return playing(Script.answer(pieces));
    }

    /** A model that fails before its first piece, every time. */
    public static ScriptedChatModel failing(String reason) {
        return playing(Script.failure(reason));
    }

    @Override
    public ChatReply stream(ChatRequest request, DeltaListener listener) {
        requests.add(request);
        Script script = scripts.get(Math.min(played.getAndIncrement(), scripts.size() - 1));
        return script.play(listener);
    }

    @Override
    public String name() {
        return "scripted";
    }

    /** The requests so far, oldest first. */
    public List<ChatRequest> requests() {
        return List.copyOf(requests);
    }

    /**
     * One reply.
     *
     * @param pieces in order, none empty
     * @param end what the model returns after them
     * @param gate where it waits, until it is stopped if not before; absent when it does not
     * @param piecesBeforeGate after how many pieces it waits; 0 for before the first
     */
    public record Script(
            List<String> pieces, ChatReply end, @Nullable Gate gate, int piecesBeforeGate) {
        public Script {
            pieces = List.copyOf(pieces);
            if (pieces.contains("")) {
                throw new IllegalArgumentException("a piece of a reply is never empty: " + pieces);
            }
            Objects.requireNonNull(end, "end");
            if (piecesBeforeGate < 0 || piecesBeforeGate > pieces.size()) {
                throw new IllegalArgumentException(
                        "the gate stands among %d pieces, not after %d".formatted(pieces.size(), piecesBeforeGate));
            }
        }

        /** The whole text arrives; it used 10 tokens, and one per piece. */
        public static Script answer(String... pieces) {
            return new Script(List.of(pieces), new ChatReply.Complete(new TokenUsage(10, pieces.length)), null, 0);
        }

        /** Nothing arrives but the error. */
        public static Script failure(String reason) {
            return answer().thenEnd(new ChatReply.Failed(ChatReply.Failure.UNREACHABLE, reason));
        }

        /** Nothing arrives but the refusal. */
        public static Script refusal(String reason) {
            return answer().thenEnd(new ChatReply.Refused(reason));
        }

        /** The same pieces with another end: {@code answer("I th").thenEnd(new ChatReply.Failed(UNREACHABLE, "offline"))}. */
        public Script thenEnd(ChatReply other) {
            return new Script(pieces, other, gate, piecesBeforeGate);
        }

        /** The same, but it waits at the gate after that many pieces. */
        public Script holdAfter(int count, Gate at) {
            return new Script(pieces, end, at, count);
        }

        private ChatReply play(DeltaListener listener) {
            AtomicBoolean stopped = new AtomicBoolean();
            listener.onStoppable(() -> {
                stopped.set(true);
                if (gate != null) {
                    gate.open();
                }
            });
            for (int next = 0; next < pieces.size(); next++) {
                passGateAfter(next);
                if (stopped.get() || !listener.onDelta(pieces.get(next))) {
                    return new ChatReply.Stopped();
                }
            }
            passGateAfter(pieces.size());
            return stopped.get() ? new ChatReply.Stopped() : end;
        }

        private void passGateAfter(int count) {
            if (gate != null && piecesBeforeGate == count) {
                gate.pass();
            }
        }
    }
}
