package dev.coach.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.budget.Price;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatReply.Failure;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstThatAnswersTest {
    private static final ChatModel WORDLESS = ScriptedChatModel.playing(
            Script.answer().thenEnd(new ChatReply.Failed(Failure.EMPTY, "Not a word.", new TokenUsage(300, 40))));

    private final List<String> pieces = new ArrayList<>();

    @Test
    void asksTheNextWhenOneFailsBeforeItsFirstPieceAndCountsBoth() {
        ChatReply reply = ask(WORDLESS, ScriptedChatModel.answering("Good ", "morning."));

        assertThat(reply).isEqualTo(new ChatReply.Complete(new TokenUsage(310, 42)));
        assertThat(pieces).containsExactly("Good ", "morning.");
    }

    @Test
    void asksNobodyElseInTheMiddleOrAfterARefusal() {
        ScriptedChatModel other = ScriptedChatModel.answering("Good morning.");
        ChatReply.Failed broken = new ChatReply.Failed(Failure.BROKEN_OFF, "It broke off.");

        assertThat(ask(ScriptedChatModel.playing(Script.answer("I hear ").thenEnd(broken)), other))
                .isEqualTo(broken);
        assertThat(ask(ScriptedChatModel.playing(Script.refusal("No.")), other))
                .isEqualTo(new ChatReply.Refused("No."));
        assertThat(other.requests()).isEmpty();
    }

    @Test
    void endsAsTheLastOneDoesAndMayCostWhatTheDearestDoes() {
        Price dear = new Price(BigDecimal.ONE, BigDecimal.TEN);
        ScriptedChatModel offline = ScriptedChatModel.failing("Offline.");

        assertThat(ask(WORDLESS, offline)).isInstanceOfSatisfying(ChatReply.Failed.class, failed -> {
            assertThat(failed.reason()).isEqualTo("Offline.");
            assertThat(failed.usage()).isEqualTo(new TokenUsage(300, 40));
        });
        assertThat(new FirstThatAnswers(List.of(offline, WORDLESS.pricedAt(dear))).price())
                .contains(dear);
        assertThatIllegalArgumentException().isThrownBy(() -> new FirstThatAnswers(List.of()));
    }

    private ChatReply ask(ChatModel... models) {
        return new FirstThatAnswers(List.of(models))
                .stream(
                        new ChatRequest("", List.of(new ChatMessage(Speaker.COACHEE, "Hello")), 100, Set.of()),
                        pieces::add);
    }
}
