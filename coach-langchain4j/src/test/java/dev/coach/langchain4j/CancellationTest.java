package dev.coach.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.port.ChatReply;
import dev.coach.langchain4j.FakeStreamingModel.Said;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A reply that nobody wants any more ends, and so does the model if it can. */
class CancellationTest {
    private final PlayedVendor vendor = new PlayedVendor();

    @Test
    void theExceptionOfAListenerComesOutAndCancelsTheModel() {
        assertThatThrownBy(() -> Heard.of(vendor.playing(said -> said.pieces("a")), piece -> {
                    throw new IllegalArgumentException("the listener's");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the listener's");
        vendor.awaitCancelled();
    }

    @Test
    void aListenerThatWantsNoMoreCancelsTheModel() {
        Heard heard = Heard.of(vendor.playing(said -> said.pieces("a")), piece -> false);

        assertThat(heard.reply()).isEqualTo(new ChatReply.Stopped());
        vendor.awaitCancelled();
    }

    @Test
    void aModelThatSpeaksOnlyAfterItWasStoppedIsCancelledThen() {
        CompletableFuture<Runnable> stop = new CompletableFuture<>();
        Heard heard = Heard.of(vendor.playing(said -> stop.join().run()), new Heard.Listening() {
            @Override
            public void onStoppable(Runnable way) {
                stop.complete(way);
            }
        });
        assertThat(heard.reply()).isEqualTo(new ChatReply.Stopped());

        vendor.said().pieces("too late");

        vendor.awaitCancelled();
        stop.join().run();
    }

    @Test
    void aModelThatCannotBeCancelledIsLeft() {
        StreamingHandle none = new StreamingHandle() {
            @Override
            public void cancel() {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };

        Heard heard = Heard.of(vendor.playing(said -> new Said(said.handler(), none).pieces("a", "b")), piece -> false);
        new Said(vendor.said().handler(), none).pieces("too late");

        assertThat(heard.reply()).isEqualTo(new ChatReply.Stopped());
    }

    @Test
    void cancellingMayTakeAsLongAsItLikes() {
        CountDownLatch cancelling = new CountDownLatch(1);
        StreamingHandle slow = new StreamingHandle() {
            @Override
            public void cancel() {
                cancelling.countDown();
                new CompletableFuture<Void>().join();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };

        Heard heard = Heard.of(vendor.playing(said -> new Said(said.handler(), slow).pieces("a")), piece -> false);

        assertThat(heard.reply()).isEqualTo(new ChatReply.Stopped());
        Heard.await(cancelling);
    }

    @Test
    void whoInterruptsTheWaitingThreadEndsTheReply() {
        try {
            Heard heard = Heard.of(vendor.playing(said -> {}), new Heard.Listening() {
                @Override
                public void onStoppable(Runnable way) {
                    Thread.currentThread().interrupt();
                }
            });

            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            assertThat(heard.reply())
                    .isInstanceOfSatisfying(
                            ChatReply.Failed.class,
                            failed -> assertThat(failed.reason()).contains("interrupted"));
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void aModelIsNotAskedOnceItsReplyIsUnwanted() {
        FakeStreamingModel model = new FakeStreamingModel(said -> said.end("Hi"));

        Heard heard = Heard.of(LangChain4jModels.of(model), new Heard.Listening() {
            @Override
            public void onStoppable(Runnable stop) {
                stop.run();
            }
        });

        assertThat(heard.reply()).isEqualTo(new ChatReply.Stopped());
        assertThat(model.requests()).isEmpty();
    }

    @Test
    void theWholeIsDueThoughTextStillWaits() throws InterruptedException {
        Inbox inbox = new Inbox(PlayedVendor.limits(5_000, 5_000, 1));
        long due = System.nanoTime() + 1_000_000;
        inbox.onPartialResponse("a");
        while (System.nanoTime() - due < 0) {
            Thread.onSpinWait();
        }

        assertThat(inbox.next()).isEqualTo("a");
        inbox.onPartialResponse("b");
        assertThat(inbox.next()).isEmpty();
        assertThat(inbox.ending()).isEqualTo(new Ending.Overdue(Trouble.TOO_LONG));
    }
}
