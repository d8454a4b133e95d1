package dev.coach.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatReply;
import dev.coach.langchain4j.FakeStreamingModel.Said;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Models that do what LangChain4j does not forbid, and what it does. */
class DifficultModelTest {
    private static final ChatReply COMPLETE = new ChatReply.Complete(new TokenUsage(10, 2));

    private final PlayedVendor vendor = new PlayedVendor();

    @Test
    void whatIsToldAfterTheEndDoesNoHarm() {
        CountDownLatch over = new CountDownLatch(1);

        Heard heard = Heard.of(
                vendor.playing(said -> {
                    said.pieces("a", "b").end("ab");
                    said.pieces("c").end("abc");
                    said.error(new IllegalStateException());
                    over.countDown();
                }),
                piece -> {
                    Heard.await(over);
                    return true;
                });
        vendor.said().pieces("later").end("later");
        vendor.said().error(new IllegalStateException());

        assertThat(heard.text()).isEqualTo("ab");
        assertThat(heard.reply()).isEqualTo(COMPLETE);
    }

    @Test
    void anErrorIsAnErrorThoughACompletionFollows() {
        Heard heard = Heard.of(vendor.playing(said -> {
            said.pieces("a").error(new IllegalStateException());
            said.error(new IllegalStateException());
            said.end("a");
        }));

        assertThat(heard.text()).isEqualTo("a");
        assertThat(heard.reply()).isInstanceOf(ChatReply.Failed.class);
    }

    @Test
    void aModelThatOnlyCompletesIsHeard() {
        Heard heard = Heard.of(vendor.playing(said -> said.end("All at once.")));

        assertThat(heard.pieces()).containsExactly("All at once.");
        assertThat(heard.reply()).isEqualTo(COMPLETE);
    }

    @Test
    void piecesWithoutACharacterThatCanBeShownAreNone() {
        Heard heard = Heard.of(vendor.playing(said -> {
            said.handler().onPartialResponse("");
            said.handler().onPartialResponse("\u0007");
            said.handler().onPartialResponse("\u001b[1mHi \ud83d");
            said.handler().onPartialResponse("\udc69");
            said.end("Hi");
        }));

        assertThat(heard.text()).isEqualTo("[1mHi 👩");
        assertThat(heard.pieces()).doesNotContain("");
        assertThat(heard.reply()).isEqualTo(COMPLETE);
    }

    @Test
    void aModelMayAnswerOnTheThreadThatAsks() {
        Heard heard = Heard.of(LangChain4jModels.of(onTheAskingThread(said -> {
            for (int i = 0; i < 10_000; i++) {
                said.pieces("word ");
            }
            said.end("");
        })));

        assertThat(heard.text()).isEqualTo("word ".repeat(10_000));
        assertThat(heard.reply()).isEqualTo(COMPLETE);
    }

    @Test
    void whatAModelThrowsIsAFailure() {
        Heard heard = Heard.of(LangChain4jModels.of(onTheAskingThread(said -> {
            said.pieces("a");
            throw new StackOverflowError(Errors.MESSAGE);
        })));

        assertThat(heard.text()).isEqualTo("a");
        assertThat(heard.reply()).isInstanceOf(ChatReply.Failed.class);
    }

    @Test
    void aModelThatNeverReturnsIsLeftAndInterrupted() {
        CountDownLatch interrupted = new CountDownLatch(1);

        Heard heard = Heard.of(LangChain4jModels.of(
                onTheAskingThread(said -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                }),
                PlayedVendor.limits(100, 100, 5_000)));

        assertThat(heard.reply())
                .isInstanceOfSatisfying(
                        ChatReply.Failed.class,
                        failed -> assertThat(failed.reason()).endsWith("did not begin to answer within 100 ms."));
        Heard.await(interrupted);
    }

    @Test
    @Timeout(20)
    void thoughtsAreASignOfLifeAndNoWords() {
        Heard heard = Heard.of(vendor.playing(PlayedVendor::think, PlayedVendor.limits(60_000, 100, 60_000)));

        assertThat(heard.pieces()).isEmpty();
        assertThat(heard.reply())
                .isInstanceOfSatisfying(
                        ChatReply.Failed.class,
                        failed -> assertThat(failed.reason()).contains("went silent for 100 ms"));
    }

    @Test
    void aModelThatThinksForeverIsCancelledWhenTheWholeIsDue() {
        Heard heard = Heard.of(vendor.playing(
                said -> {
                    while (!said.handle().isCancelled()) {
                        PlayedVendor.think(said);
                        Thread.onSpinWait();
                    }
                },
                PlayedVendor.limits(5_000, 5_000, 300)));

        assertThat(heard.reply())
                .isInstanceOfSatisfying(
                        ChatReply.Failed.class,
                        failed -> assertThat(failed.reason()).contains("did not finish its answer within 300 ms"));
        vendor.awaitCancelled();
    }

    @Test
    void aModelThatDripsForeverIsCancelledWhenTheWholeIsDue() {
        Semaphore drops = new Semaphore(1);

        Heard heard = Heard.of(
                vendor.playing(
                        said -> {
                            while (!said.handle().isCancelled()) {
                                drops.acquire();
                                said.pieces("x");
                            }
                        },
                        PlayedVendor.limits(5_000, 5_000, 300)),
                piece -> {
                    drops.release();
                    return true;
                });
        drops.release();

        assertThat(heard.text()).matches("x+");
        assertThat(heard.reply())
                .isInstanceOfSatisfying(
                        ChatReply.Failed.class,
                        failed -> assertThat(failed.reason()).contains("did not finish its answer within 300 ms"));
        vendor.awaitCancelled();
    }

    @Test
    void aSlowListenerNeitherHoldsAFastModelUpNorLetsItFillTheMemory() {
        CountDownLatch allSaid = new CountDownLatch(1);

        Heard heard = Heard.of(
                vendor.playing(said -> {
                    for (int i = 0; i < 1_000_000; i++) {
                        said.pieces("twenty characters a ");
                    }
                    said.end("");
                    allSaid.countDown();
                }),
                piece -> {
                    Heard.await(allSaid);
                    return true;
                });

        assertThat(heard.text()).hasSize(Inbox.MAX_CHARACTERS);
        assertThat(heard.pieces()).as("what waits is one text").hasSizeLessThanOrEqualTo(2);
        assertThat(heard.reply()).isEqualTo(new ChatReply.CutByLength(TokenUsage.NONE));
        vendor.awaitCancelled();
    }

    private static StreamingChatModel onTheAskingThread(Consumer<Said> script) {
        return new StreamingChatModel() {
            @Override
            public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
                script.accept(new Said(handler, new FakeHandle()));
            }
        };
    }
}
