package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatModel.DeltaListener;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

// Longer than 250 lines because each way in which a reply ends or is ended is one contract.
/**
 * What every {@link ChatModel} does. The adapter's test plays the vendor with a server of its own and gives models that talk to
 * it; a model may cut the text into other pieces than the vendor sent.
 */
public abstract class ChatModelContract {
    private static final List<String> PIECES =
            List.of("What ", "do you ", "l", "ike", " about Zürich 👩‍⚕️", "?\n\n", "- ", "all");
    private static final String TEXT = String.join("", PIECES);
    private static final TokenUsage USAGE = new TokenUsage(120, 45);
    private static final String WORDS_OF_THE_COACHEE = "my secret plan is beekeeping";

    /** A model whose vendor sends these pieces and this usage, for every request. */
    protected abstract ChatModel answering(List<String> pieces, TokenUsage usage);

    /** A model whose vendor sends these pieces and this usage, and says that the reply reached its greatest length. */
    protected abstract ChatModel cutByLength(List<String> pieces, TokenUsage usage);

    /** A model whose vendor declines to answer. */
    protected abstract ChatModel refusing();

    /** A model whose vendor answers with an error at once; one error per kind that the adapter tells apart. */
    protected abstract List<ChatModel> failing();

    /** A model whose vendor sends these pieces and then an error, or breaks off; one per way in which it can. */
    protected abstract List<ChatModel> breakingOffAfter(List<String> pieces);

    /** A model whose vendor sends these pieces and then nothing more, without ending. Its limits must fit {@link #patience()}. */
    protected abstract ChatModel silentAfter(List<String> pieces);

    /** The key that the models of this test authenticate with; no failure may show it. */
    protected abstract String key();

    /** Longer than any call of these models may take. */
    protected Duration patience() {
        return Duration.ofSeconds(20);
    }

    /** Whether words come before the reply ends. What is about its middle is skipped for a model that gives all of it at once. */
    protected boolean hasAMiddle() {
        return true;
    }

    @Test
    void streamsTheWholeTextInOrderAndSaysWhatItUsed() {
        Heard heard = stream(answering(PIECES, USAGE));

        assertThat(heard.text()).isEqualTo(TEXT);
        assertThat(heard.reply).isEqualTo(new ChatReply.Complete(USAGE));
    }

    @Test
    void neverGivesAnEmptyPiece() {
        assertThat(stream(answering(PIECES, USAGE)).pieces).isNotEmpty().doesNotContain("");
    }

    @Test
    void callsTheListenerOnTheCallersThread() {
        assertThat(stream(answering(PIECES, USAGE)).threads).containsOnly(Thread.currentThread());
    }

    @Test
    void saysWhenTheReplyReachedItsGreatestLength() {
        Heard heard = stream(cutByLength(PIECES, USAGE));

        assertThat(heard.text()).isEqualTo(TEXT);
        assertThat(heard.reply).isEqualTo(new ChatReply.CutByLength(USAGE));
    }

    @Test
    void saysThatItsVendorDeclined() {
        assertThat(stream(refusing()).reply)
                .isInstanceOfSatisfying(
                        ChatReply.Refused.class,
                        refused -> assertThat(refused.reason()).isNotBlank());
    }

    @Test
    void failsInWordsForTheCoacheeBeforeTheFirstPiece() {
        assertThat(failing()).isNotEmpty().allSatisfy(model -> {
            Heard heard = stream(model);
            assertThat(heard.pieces).isEmpty();
            assertFailed(heard.reply);
        });
    }

    @Test
    void keepsThePiecesBeforeAnErrorInTheMiddle() {
        assumeThat(hasAMiddle()).isTrue();
        assertThat(breakingOffAfter(PIECES)).isNotEmpty().allSatisfy(model -> {
            Heard heard = stream(model);
            assertThat(heard.text()).isEqualTo(TEXT);
            assertFailed(heard.reply);
        });
    }

    @Test
    void doesNotHangWhenTheVendorNeverAnswers() {
        Heard heard = streamInTime(silentAfter(List.of()));

        assertThat(heard.pieces).isEmpty();
        assertFailed(heard.reply);
    }

    @Test
    void doesNotHangWhenTheVendorGoesSilentInTheMiddle() {
        assumeThat(hasAMiddle()).isTrue();
        Heard heard = streamInTime(silentAfter(PIECES));

        assertThat(heard.text()).isEqualTo(TEXT);
        assertFailed(heard.reply);
    }

    @Test
    void stopsWhenTheListenerWantsNoMore() {
        Heard heard = new Heard();
        ChatModel model = answering(PIECES, USAGE);

        heard.reply = model.stream(request(), piece -> {
            heard.pieces.add(piece);
            return false;
        });

        assertThat(heard.reply).isEqualTo(new ChatReply.Stopped());
        assertThat(heard.pieces).hasSize(1);
        assertThat(TEXT).startsWith(heard.text());
    }

    @Test
    void isStoppedByAnotherThreadWhenNoPieceComes() {
        assumeThat(hasAMiddle()).isTrue();
        Heard heard = new Heard();
        AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});

        heard.reply = silentAfter(PIECES).stream(request(), new DeltaListener() {
            @Override
            public boolean onDelta(String text) {
                heard.pieces.add(text);
                if (heard.text().equals(TEXT)) {
                    CompletableFuture.runAsync(stop.get()).join();
                }
                return true;
            }

            @Override
            public void onStoppable(Runnable way) {
                stop.set(way);
            }
        });

        assertThat(heard.text()).isEqualTo(TEXT);
        assertThat(heard.reply).isEqualTo(new ChatReply.Stopped());
    }

    @Test
    void saysNothingWhenItWasStoppedBeforeItBegan() {
        Heard heard = new Heard();

        heard.reply = answering(PIECES, USAGE).stream(request(), new DeltaListener() {
            @Override
            public boolean onDelta(String text) {
                return heard.pieces.add(text);
            }

            @Override
            public void onStoppable(Runnable way) {
                way.run();
            }
        });

        assertThat(heard.pieces).isEmpty();
        assertThat(heard.reply).isEqualTo(new ChatReply.Stopped());
    }

    @Test
    void servesManyThreadsAtTheSameTime() {
        ChatModel model = answering(PIECES, USAGE);

        assertThat(Race.run(8, number -> stream(model))).allSatisfy(heard -> {
            assertThat(heard.text()).isEqualTo(TEXT);
            assertThat(heard.reply).isEqualTo(new ChatReply.Complete(USAGE));
        });
    }

    @Test
    void takesALongConversation() {
        List<ChatMessage> messages = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            messages.add(new ChatMessage(Speaker.COACHEE, "Message " + number + " \"quoted\" \u0001 \\ \n"));
            messages.add(new ChatMessage(Speaker.COACH, "Answer " + number));
        }
        messages.add(new ChatMessage(Speaker.COACHEE, "x".repeat(20_000)));

        Heard heard = stream(answering(PIECES, USAGE), new ChatRequest("Be brief.", messages, 400));

        assertThat(heard.reply).isEqualTo(new ChatReply.Complete(USAGE));
    }

    @Test
    void hasAName() {
        assertThat(answering(PIECES, USAGE).name()).isNotBlank();
    }

    private void assertFailed(ChatReply reply) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        ChatReply.Failed.class,
                        failed -> assertThat(failed.reason())
                                .isNotBlank()
                                .doesNotContain(key())
                                .doesNotContain(WORDS_OF_THE_COACHEE));
    }

    private Heard streamInTime(ChatModel model) {
        return Assertions.assertTimeoutPreemptively(patience(), () -> stream(model));
    }

    private static Heard stream(ChatModel model) {
        return stream(model, request());
    }

    private static Heard stream(ChatModel model, ChatRequest request) {
        Heard heard = new Heard();
        heard.reply = model.stream(request, piece -> {
            heard.pieces.add(piece);
            heard.threads.add(Thread.currentThread());
            return true;
        });
        return heard;
    }

    private static ChatRequest request() {
        return new ChatRequest(
                "You are a career coach.", List.of(new ChatMessage(Speaker.COACHEE, WORDS_OF_THE_COACHEE)), 400);
    }

    /** What came of one call. */
    private static final class Heard {
        private final List<String> pieces = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private ChatReply reply = new ChatReply.Failed(ChatReply.Failure.VENDOR_ERROR, "the model did not return");

        private String text() {
            return String.join("", pieces);
        }
    }
}
