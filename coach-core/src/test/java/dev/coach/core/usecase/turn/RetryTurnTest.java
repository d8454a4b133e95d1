package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import dev.coach.core.testkit.TickingClock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetryTurnTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.create();

    @Test
    void theModelAnswersTheSameMessageAndGoesOnWithTheNewReply() {
        ScriptedChatModel model =
                ScriptedChatModel.playing(Script.answer("Old."), Script.answer("New."), Script.answer("Fine."));
        Coach coach = coach(model);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        TurnId first = say(coach, conversation, "I work as a nurse.");

        TurnId second = retry(coach, first);
        say(coach, conversation, "I like it.");

        ChatRequest asked = model.requests().get(0);
        assertThat(model.requests().get(1).messages()).isEqualTo(asked.messages());
        assertThat(model.requests().get(2).messages())
                .extracting(ChatMessage::text)
                .containsExactly("I work as a nurse.", "New.", "I like it.");
        assertThat(stores.conversations().findTurn(SAM, second))
                .hasValueSatisfying(turn -> assertThat(turn.retryOf()).isEqualTo(first));
    }

    @Test
    void theGuidedCoachMayAskTheSameAgain() {
        Coach coach = coach(null);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        TurnId first = say(coach, conversation, "I work as a nurse in Leeds.");
        Message old = reply(conversation);

        retry(coach, first);

        assertThat(old.asked()).isNotNull();
        assertThat(reply(conversation).asked()).isEqualTo(old.asked());
        assertThat(stores.conversations().findMessage(SAM, old.id())).contains(old);
    }

    @Test
    void nothingInTheProfileChanges() {
        Coach coach = coach(null);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        TurnId first = say(coach, conversation, "I work as a nurse in Leeds and I speak French.");
        coach.updateProfile().run(SAM, conversation);
        Profile before = coach.readProfile().run(SAM);

        retry(coach, first);
        coach.updateProfile().run(SAM, conversation);

        assertThat(before.version()).isPositive();
        assertThat(coach.readProfile().run(SAM)).isEqualTo(before);
    }

    @Test
    void theSameKeyIsTheSameRetry() {
        Coach coach = coach(ScriptedChatModel.answering("Hello."));
        TurnId first = say(coach, coach.openConversation().run(SAM).id(), "I work as a nurse.");
        RetryTurnCommand command = new RetryTurnCommand(SAM, first, "again");
        TurnId second = coach.retryTurn().run(command, event -> {}).turn();

        assertThat(coach.retryTurn().run(command, event -> {})).isEqualTo(new TurnResult.Repeated(second));
    }

    @Test
    void saysWhatToDoWhenThereIsALaterMessage() {
        Coach coach = coach(ScriptedChatModel.answering("Hello."));
        ConversationId conversation = coach.openConversation().run(SAM).id();
        TurnId first = say(coach, conversation, "I work as a nurse.");
        say(coach, conversation, "I like it.");

        assertThatThrownBy(() -> retry(coach, first))
                .isInstanceOfSatisfying(
                        CoachException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TURN_OUTDATED))
                .hasMessageContaining("Send a new message");
    }

    private static TurnId say(Coach coach, ConversationId conversation, String text) {
        return coach.takeTurn()
                .run(new TakeTurnCommand(SAM, conversation, text), event -> {})
                .turn();
    }

    private static TurnId retry(Coach coach, TurnId turn) {
        return coach.retryTurn()
                .run(new RetryTurnCommand(SAM, turn), event -> {})
                .turn();
    }

    private Message reply(ConversationId conversation) {
        return stores.conversations().messages(SAM, conversation, 0, 10).getLast();
    }

    private Coach coach(@Nullable ChatModel model) {
        Coach.Builder builder =
                Coach.builder().stores(stores).ids(new FixedIds()).clock(TickingClock.bySeconds());
        return model == null ? builder.build() : builder.chatModel(model).build();
    }
}
