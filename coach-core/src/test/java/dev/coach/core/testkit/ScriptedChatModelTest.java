package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptedChatModelTest extends ChatModelContract {
    private static final ChatRequest REQUEST =
            new ChatRequest("Be brief.", List.of(new ChatMessage(Speaker.COACHEE, "Hello")), 100);

    @Override
    protected ChatModel answering(List<String> pieces, TokenUsage usage) {
        return ScriptedChatModel.playing(script(pieces).thenEnd(new ChatReply.Complete(usage)));
    }

    @Override
    protected ChatModel cutByLength(List<String> pieces, TokenUsage usage) {
        return ScriptedChatModel.playing(script(pieces).thenEnd(new ChatReply.CutByLength(usage)));
    }

    @Override
    protected ChatModel refusing() {
        return ScriptedChatModel.playing(Script.refusal("policy"));
    }

    @Override
    protected List<ChatModel> failing() {
        return List.of(ScriptedChatModel.failing("The model is offline."));
    }

    @Override
    protected List<ChatModel> breakingOffAfter(List<String> pieces) {
        return List.of(silentAfter(pieces));
    }

    @Override
    protected ChatModel silentAfter(List<String> pieces) {
        return ScriptedChatModel.playing(
                script(pieces).thenEnd(new ChatReply.Failed(ChatReply.Failure.VENDOR_ERROR, "The model went silent.")));
    }

    @Override
    protected String key() {
        return "sk-0000";
    }

    @Test
    void playsItsScriptsInTurnAndThenTheLastOneOnAndOn() {
        ScriptedChatModel model =
                ScriptedChatModel.playing(Script.answer("one"), Script.failure("offline"), Script.answer("three"));

        assertThat(List.of(reply(model), reply(model), reply(model), reply(model)))
                .containsExactly(
                        new ChatReply.Complete(new TokenUsage(10, 1)),
                        new ChatReply.Failed(ChatReply.Failure.UNREACHABLE, "offline"),
                        new ChatReply.Complete(new TokenUsage(10, 1)),
                        new ChatReply.Complete(new TokenUsage(10, 1)));
        assertThat(model.requests()).containsExactly(REQUEST, REQUEST, REQUEST, REQUEST);
    }

    @Test
    void holdsAtTheGateUntilTheTestOpensIt() {
        Gate gate = new Gate();
        Handled<String> heard = new Handled<>();
        ChatModel model =
                ScriptedChatModel.playing(Script.answer("What ", "next?").holdAfter(1, gate));
        Thread turn = Thread.ofVirtual()
                .start(() -> model.stream(REQUEST, piece -> {
                    heard.add(piece);
                    return true;
                }));

        gate.awaitReached();
        assertThat(heard.all()).containsExactly("What ");
        assertThat(turn.isAlive()).isTrue();

        gate.open();
        assertThat(List.of(heard.awaitNext(), heard.awaitNext())).containsExactly("What ", "next?");
    }

    private static ChatReply reply(ChatModel model) {
        return model.stream(REQUEST, piece -> true);
    }

    private static Script script(List<String> pieces) {
        return Script.answer(pieces.toArray(String[]::new));
    }
}
