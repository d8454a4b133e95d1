package dev.coach.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatReply;
import dev.coach.langchain4j.LangChain4jModels.Settings;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.DisabledStreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LangChain4jModelsTest {
    @Test
    void asksWithTheWholeConversationAndTheModelsOwnDefaults() {
        FakeStreamingModel model = new FakeStreamingModel(said -> said.end("Good."));

        Heard.of(LangChain4jModels.of(model));

        assertThat(model.requests()).hasSize(1);
        ChatRequest request = model.requests().getFirst();
        assertThat(request.messages())
                .containsExactly(
                        SystemMessage.from("You are a career coach."),
                        UserMessage.from("I am a nurse."),
                        AiMessage.from("Since when?"),
                        UserMessage.from("Since 2015."));
        assertThat(request.maxOutputTokens()).isEqualTo(400);
        assertThat(request.modelName()).isEqualTo("test-model");
        assertThat(request.temperature()).isEqualTo(0.5);
    }

    @Test
    void leavesEmptyInstructionsOut() {
        var request = new dev.coach.core.port.ChatRequest(
                " ", List.of(new dev.coach.core.port.ChatRequest.ChatMessage(Speaker.COACHEE, "Hi")), 1);

        assertThat(Requests.of(request).messages()).containsExactly(UserMessage.from("Hi"));
    }

    @Test
    void saysInWordsWhatTheReplyMustBe() {
        var schema = new dev.coach.core.port.OutputSchema(
                "answer", JsonMapper.shared().readTree("{\"type\":\"object\"}"));
        var request = new dev.coach.core.port.ChatRequest(
                "Read this.",
                List.of(new dev.coach.core.port.ChatRequest.ChatMessage(Speaker.COACHEE, "Hi")),
                1,
                schema,
                Set.of());

        assertThat(Requests.of(request).messages().getFirst())
                .isEqualTo(SystemMessage.from("Read this.\n\nAnswer with one JSON object and nothing else."
                        + " It must fit this JSON Schema:\n{\"type\":\"object\"}"));
    }

    @Test
    void aRequestCanBeWordedOtherwise() {
        FakeStreamingModel model = new FakeStreamingModel(said -> said.end("Good."));

        Heard.of(LangChain4jModels.of(
                model,
                Settings.DEFAULT.withWording(request -> ChatRequest.builder()
                        .messages(request.messages())
                        .topP(0.9)
                        .build())));

        ChatRequest request = model.requests().getFirst();
        assertThat(request.messages()).hasSize(4);
        assertThat(request.maxOutputTokens()).isNull();
        assertThat(request.topP()).isEqualTo(0.9);
    }

    @Test
    void aRequestThatCannotBeWordedIsAFailure() {
        Heard heard = Heard.of(LangChain4jModels.of(
                new FakeStreamingModel(said -> said.end("Good.")), Settings.DEFAULT.withWording(request -> {
                    throw new IllegalStateException(Errors.MESSAGE);
                })));

        assertThat(heard.reply())
                .isEqualTo(new ChatReply.Failed(
                        ChatReply.Failure.VENDOR_ERROR, "The model test-model stopped with an error."));
    }

    @Test
    void isCalledAsItsModelOrAsTheVendor() {
        assertThat(LangChain4jModels.of(new FakeStreamingModel(said -> {})).name())
                .isEqualTo("test-model");
        assertThat(LangChain4jModels.ofBlocking(
                                new FakeBlockingModel(() -> FakeStreamingModel.response("", null, null)))
                        .name())
                .isEqualTo("mistral ai");
        assertThat(LangChain4jModels.of(new DisabledStreamingChatModel()).name())
                .isEqualTo("LangChain4j");
    }

    @Test
    void limitsAreLongerThanZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Settings.DEFAULT.withLimits(Duration.ofSeconds(1), Duration.ZERO, Duration.ofSeconds(1)))
                .withMessageContaining("idleLimit")
                .withMessageContaining("PT0S");
    }
}
