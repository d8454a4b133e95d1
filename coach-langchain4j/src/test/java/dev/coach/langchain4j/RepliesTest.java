package dev.coach.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatReply.Failure;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.JsonReadException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.ModelDisabledException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RepliesTest {
    private static final Replies REPLIES = new Replies("test-model", LangChain4jModels.Settings.DEFAULT);
    private static final ChatReply COMPLETE = new ChatReply.Complete(new TokenUsage(7, 3));
    private static final ChatReply CUT = new ChatReply.CutByLength(new TokenUsage(7, 3));

    static List<Arguments> endsWithWords() {
        return List.of(
                arguments(FinishReason.STOP, COMPLETE),
                arguments(FinishReason.LENGTH, CUT),
                arguments(FinishReason.TOOL_EXECUTION, COMPLETE),
                arguments(FinishReason.CONTENT_FILTER, refused(new TokenUsage(7, 3))),
                arguments(FinishReason.OTHER, COMPLETE),
                arguments(null, COMPLETE));
    }

    @ParameterizedTest
    @MethodSource("endsWithWords")
    void aReplyWithWordsEndsAsItsModelSays(@Nullable FinishReason reason, ChatReply reply) {
        assertThat(REPLIES.of(answered("Hi", reason), true)).isEqualTo(reply);
    }

    static List<Arguments> endsWithoutWords() {
        return List.of(
                arguments(FinishReason.STOP, failed(Failure.EMPTY, "answered without a word.")),
                arguments(
                        FinishReason.LENGTH,
                        failed(Failure.EMPTY, "used up the length of its answer before it wrote a word.")),
                arguments(
                        FinishReason.TOOL_EXECUTION,
                        failed(Failure.TOOL_CALL, "asked for a tool that it was not offered, without a word.")),
                arguments(FinishReason.CONTENT_FILTER, refused(new TokenUsage(7, 3))),
                arguments(FinishReason.OTHER, failed(Failure.EMPTY, "answered without a word.")),
                arguments(null, failed(Failure.EMPTY, "answered without a word.")));
    }

    @ParameterizedTest
    @MethodSource("endsWithoutWords")
    void aReplyWithoutWordsIsAFailure(@Nullable FinishReason reason, ChatReply reply) {
        assertThat(REPLIES.of(answered("", reason), false)).isEqualTo(reply);
    }

    @Test
    void aCallOfAToolIsToldByTheMessageToo() {
        ChatResponse response = ChatResponse.builder()
                .aiMessage(AiMessage.from(
                        ToolExecutionRequest.builder().name("look_up").build()))
                .tokenUsage(new dev.langchain4j.model.output.TokenUsage(7, 3))
                .build();

        assertThat(REPLIES.of(new Ending.Answered(response), false))
                .isEqualTo(failed(Failure.TOOL_CALL, "asked for a tool that it was not offered, without a word."));
    }

    @Test
    void whatIsNotCountedIsZero() {
        assertThat(REPLIES.of(answered("Hi", null, null), true)).isEqualTo(new ChatReply.Complete(TokenUsage.NONE));
        assertThat(REPLIES.of(answered("Hi", null, new dev.langchain4j.model.output.TokenUsage(null, 3)), true))
                .isEqualTo(new ChatReply.Complete(new TokenUsage(0, 3)));
        assertThat(REPLIES.of(answered("Hi", null, new dev.langchain4j.model.output.TokenUsage(-1, null)), true))
                .isEqualTo(new ChatReply.Complete(TokenUsage.NONE));
    }

    static List<Arguments> errors() {
        return List.of(
                arguments(new InternalServerException("x"), Trouble.VENDOR_FAULT),
                arguments(new dev.langchain4j.exception.AuthenticationException("x"), Trouble.KEY_REFUSED),
                arguments(new dev.langchain4j.exception.RateLimitException("x"), Trouble.TOO_MANY_REQUESTS),
                arguments(new dev.langchain4j.exception.TimeoutException("x"), Trouble.TIMED_OUT),
                arguments(new dev.langchain4j.exception.ModelNotFoundException("x"), Trouble.NOT_FOUND),
                arguments(new dev.langchain4j.exception.InvalidRequestException("x"), Trouble.REQUEST_REFUSED),
                arguments(
                        new dev.langchain4j.exception.InvalidRequestException(new HttpException(402, "x")),
                        Trouble.NOT_PAID),
                arguments(new UnsupportedFeatureException("x"), Trouble.REQUEST_REFUSED),
                arguments(new UnresolvedModelServerException("x"), Trouble.UNKNOWN_HOST),
                arguments(new JsonReadException("x", new IOException()), Trouble.UNREADABLE),
                arguments(new ModelDisabledException("x"), Trouble.SWITCHED_OFF),
                arguments(new HttpException(401, "x"), Trouble.KEY_REFUSED),
                arguments(new RuntimeException(new HttpException(403, "x")), Trouble.KEY_REFUSED),
                arguments(new HttpException(404, "x"), Trouble.NOT_FOUND),
                arguments(new HttpException(408, "x"), Trouble.TIMED_OUT),
                arguments(new HttpException(422, "x"), Trouble.REQUEST_REFUSED),
                arguments(new HttpException(429, "x"), Trouble.TOO_MANY_REQUESTS),
                arguments(new HttpException(529, "x"), Trouble.VENDOR_FAULT),
                arguments(new CompletionException(new HttpTimeoutException("x")), Trouble.TIMED_OUT),
                arguments(new RuntimeException(new UnknownHostException("x")), Trouble.UNKNOWN_HOST),
                arguments(new RuntimeException(unresolvedByTheJdk()), Trouble.UNKNOWN_HOST),
                arguments(new RuntimeException(new ConnectException("x")), Trouble.NO_CONNECTION),
                arguments(new RuntimeException(new SSLHandshakeException("x")), Trouble.INSECURE),
                arguments(new RuntimeException(new EOFException("x")), Trouble.UNREACHABLE),
                arguments(new IllegalStateException("x"), Trouble.UNKNOWN),
                arguments(inACircle(), Trouble.UNKNOWN),
                arguments(null, Trouble.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsToldByItsTypeAndThatOfItsCauses(@Nullable Throwable error, Trouble trouble) {
        assertThat(Trouble.of(error, false)).isEqualTo(trouble);
    }

    @Test
    void anErrorThatSpeaksOfAFilterIsARefusal() {
        assertThat(REPLIES.of(new Ending.Broken(new ContentFilteredException("x")), false))
                .isEqualTo(refused(TokenUsage.NONE));
        assertThat(REPLIES.of(new Ending.Broken(new RuntimeException(new ContentFilteredException("x"))), true))
                .isEqualTo(refused(TokenUsage.NONE));
    }

    @Test
    void aNetworkThatFailsAfterTheFirstWordBrokeOff() {
        assertThat(Trouble.of(new RuntimeException(new EOFException()), true)).isEqualTo(Trouble.BROKE_OFF);
    }

    @Test
    void everyTroubleIsASentence() {
        Set<String> reasons = EnumSet.allOf(Trouble.class).stream()
                .map(trouble -> reasonOf(REPLIES.of(new Ending.Overdue(trouble), false)))
                .collect(Collectors.toSet());

        assertThat(reasons)
                .hasSameSizeAs(Trouble.values())
                .allSatisfy(reason -> assertThat(reason)
                        .matches("The model test-model [a-z].*\\.")
                        .doesNotContain("%"));
        assertThat(reasonOf(REPLIES.of(new Ending.Overdue(Trouble.SLOW_TO_BEGIN), false)))
                .contains("within 30 s.");
        assertThat(reasonOf(REPLIES.of(new Ending.Overdue(Trouble.SILENT), true)))
                .contains("for 20 s in");
        assertThat(reasonOf(REPLIES.of(new Ending.Overdue(Trouble.TOO_LONG), true)))
                .contains("within 180 s.");
    }

    private static String reasonOf(ChatReply reply) {
        return switch (reply) {
            case ChatReply.Failed failed -> failed.reason();
            default -> throw new AssertionError(reply);
        };
    }

    private static ConnectException unresolvedByTheJdk() {
        ConnectException refused = new ConnectException();
        refused.initCause(new ConnectException().initCause(new UnresolvedAddressException()));
        return refused;
    }

    private static RuntimeException inACircle() {
        RuntimeException first = new RuntimeException("x");
        first.initCause(new RuntimeException("y", first));
        return first;
    }

    private static Ending answered(String text, @Nullable FinishReason reason) {
        return answered(text, reason, new dev.langchain4j.model.output.TokenUsage(7, 3));
    }

    private static Ending answered(
            String text, @Nullable FinishReason reason, dev.langchain4j.model.output.@Nullable TokenUsage usage) {
        return new Ending.Answered(FakeStreamingModel.response(text, reason, usage));
    }

    private static ChatReply failed(Failure failure, String words) {
        return new ChatReply.Failed(failure, "The model test-model " + words, new TokenUsage(7, 3));
    }

    private static ChatReply refused(TokenUsage usage) {
        return new ChatReply.Refused(
                "The model test-model declined to answer this, or a content filter did so in its place.", usage);
    }
}
