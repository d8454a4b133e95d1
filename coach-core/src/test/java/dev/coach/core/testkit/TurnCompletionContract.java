package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.Admission;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.TurnCompletion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

// Longer than 250 lines because every way in which a turn can end is one contract.
/** The part of {@link ConversationStoreContract} about ending turns: reply, outcome, events, follow-up work. */
abstract class TurnCompletionContract extends TurnInterruptionContract {
    static Stream<Arguments> outcomes() {
        TokenUsage usage = new TokenUsage(120, 45);
        return Stream.of(
                Arguments.of(new TurnOutcome.Answered("All of it", usage), TurnStatus.ANSWERED, usage, null, true),
                Arguments.of(
                        new TurnOutcome.Degraded("Guided", "offline"),
                        TurnStatus.DEGRADED,
                        TokenUsage.NONE,
                        "offline",
                        true),
                Arguments.of(new TurnOutcome.Stopped("Some of"), TurnStatus.STOPPED, TokenUsage.NONE, null, false),
                Arguments.of(
                        new TurnOutcome.Refused("I cannot", "policy"),
                        TurnStatus.REFUSED,
                        TokenUsage.NONE,
                        "policy",
                        false),
                Arguments.of(
                        new TurnOutcome.Failed("Some o", ErrorCode.MODEL_UNAVAILABLE, "it went silent"),
                        TurnStatus.FAILED,
                        TokenUsage.NONE,
                        "it went silent",
                        false));
    }

    @Test
    void endsATurnThatBrokeBeforeThereWasADecision() {
        Turn turn = admit(open(), "I am a nurse");
        TurnCompletion broke = completion(turn, new TurnOutcome.Failed("", ErrorCode.INTERNAL, "it broke"), 0);

        assertThat(stores.conversations()
                        .complete(
                                new TurnCompletion(
                                        turn, null, broke.outcome(), null, broke.replyId(), broke.events(), broke.at()),
                                List.of()))
                .isTrue();

        assertThat(stored(turn.id()).status()).isEqualTo(TurnStatus.FAILED);
        assertThat(stored(turn.id()).decision()).isNull();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void storesHowATurnEnded(
            TurnOutcome outcome, TurnStatus status, TokenUsage usage, @Nullable String detail, boolean whole) {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        TurnCompletion completion = completion(turn, outcome, 0);

        assertThat(stores.conversations().complete(completion, List.of())).isTrue();

        assertThat(stored(turn.id()))
                .isEqualTo(new Turn(
                        turn.id(),
                        coachee,
                        conversation.id(),
                        turn.messageId(),
                        status,
                        completion.decision(),
                        completion.replyId(),
                        usage,
                        detail,
                        turn.startedAt(),
                        null,
                        null,
                        "test/1"));
        assertThat(messagesOf(conversation).getLast())
                .isEqualTo(new Message(
                        completion.replyId(),
                        conversation.id(),
                        turn.id(),
                        2,
                        Speaker.COACH,
                        outcome.text(),
                        whole ? "current_title" : null,
                        whole,
                        completion.at()));
    }

    @Test
    void aTurnThatWroteNothingHasNoReply() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        TurnOutcome nothing = new TurnOutcome.Failed("", ErrorCode.MODEL_UNAVAILABLE, "offline");

        assertThat(stores.conversations().complete(completion(turn, nothing, 0), List.of()))
                .isTrue();

        assertThat(stored(turn.id()).replyId()).isNull();
        assertThat(messagesOf(conversation)).hasSize(1);
    }

    @Test
    void aReplyWithoutAQuestionAsksForNothing() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        TurnCompletion completion = completion(turn, answer("Good."), 0);
        CoachingDecision coaching =
                new CoachingDecision(CoachingState.COACHING, List.of("The goal is known."), null, false);

        stores.conversations()
                .complete(
                        new TurnCompletion(
                                turn,
                                coaching,
                                completion.outcome(),
                                completion.writtenBy(),
                                completion.replyId(),
                                completion.events(),
                                completion.at()),
                        List.of());

        assertThat(stored(turn.id()).decision()).isEqualTo(coaching);
        assertThat(messagesOf(conversation)).extracting(Message::asked).containsExactly(null, null);
    }

    @Test
    void theNextTurnKnowsAllThatWasAskedAndWhetherToAsk() {
        Conversation conversation = open();
        complete(admit(conversation, "I am a nurse"), asking("current_employer"), answer("Where?"));
        complete(admit(conversation, "In Leeds"), asking("city"), new TurnOutcome.Stopped("And wh"));
        complete(admit(conversation, "At Acme"), asking("team_size"), answer("How many are you?"));
        complete(admit(conversation, "Eight"), asking("current_employer"), answer("Where was it again?"));
        assertThat(inquiry(conversation))
                .isEqualTo(new Inquiry(Set.of("current_employer", "team_size"), Set.of(), false));

        CoachingDecision quiet =
                new CoachingDecision(CoachingState.COACHING, List.of("The goal is known."), null, true);
        complete(admit(conversation, "Stop asking"), quiet, answer("All right."));
        assertThat(inquiry(conversation))
                .isEqualTo(new Inquiry(Set.of("current_employer", "team_size"), Set.of(), true));
    }

    /** What a turn that is admitted now is told; the turn ends at once, without a decision. */
    private Inquiry inquiry(Conversation conversation) {
        if (stores.conversations().admit(newTurn(conversation, "go on", null))
                instanceof Admission.Admitted(Turn turn, Message message, Inquiry inquiry, Summary summary)) {
            complete(turn, null, new TurnOutcome.Failed("", ErrorCode.INTERNAL, "it broke"));
            return inquiry;
        }
        throw new AssertionError("not admitted: " + conversation);
    }

    private static CoachingDecision asking(String attribute) {
        Question question = new Question(attribute, "What is it?", "It helps.");
        return new CoachingDecision(CoachingState.INTAKE, List.of("There is no goal yet."), question, false);
    }

    private void complete(Turn turn, @Nullable CoachingDecision decision, TurnOutcome outcome) {
        TurnCompletion ended = completion(turn, outcome, 0);
        TurnCompletion completion = new TurnCompletion(
                turn, decision, outcome, ended.writtenBy(), ended.replyId(), ended.events(), ended.at());
        assertThat(stores.conversations().complete(completion, List.of())).isTrue();
    }

    @Test
    void appendsTheRemainingEventsAfterTheStreamedOnes() {
        Turn turn = admit(open(), "I am a nurse");
        List<Numbered<TurnEvent>> streamed =
                numberedFrom(1, new TurnEvent.Started(turn.id()), new TurnEvent.Delta("All "));
        stores.events().append(coachee, turn.id(), streamed);
        MessageId reply = new MessageId(ids.next());
        List<Numbered<TurnEvent>> remaining =
                numberedFrom(3, new TurnEvent.Delta("of it"), new TurnEvent.Completed(reply, TokenUsage.NONE));

        stores.conversations()
                .complete(
                        new TurnCompletion(
                                turn, decision(), answer("All of it"), null, reply, remaining, clock.instant()),
                        List.of());

        assertThat(stores.events().read(coachee, turn.id(), 0))
                .containsExactlyElementsOf(
                        Stream.concat(streamed.stream(), remaining.stream()).toList());
    }

    @Test
    void storesNothingWhenTheEventsDoNotContinueTheLog() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> stores.conversations().complete(completion(turn, answer("Good."), 4), List.of()))
                .returns(ErrorCode.VERSION_CONFLICT, CoachException::code);

        assertThat(stored(turn.id())).isEqualTo(turn);
        assertThat(messagesOf(conversation)).hasSize(1);
        assertThat(stores.events().read(coachee, turn.id(), 0)).isEmpty();
    }

    @Test
    void aTurnEndsOnlyOnce() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        answered(turn, "The first.");
        Turn ended = stored(turn.id());
        List<Numbered<TurnEvent>> log = stores.events().read(coachee, turn.id(), 0);

        assertThat(stores.conversations().complete(completion(turn, answer("The second."), 1), List.of()))
                .isFalse();

        assertThat(stored(turn.id())).isEqualTo(ended);
        assertThat(messagesOf(conversation)).extracting(Message::text).containsExactly("I am a nurse", "The first.");
        assertThat(stores.events().read(coachee, turn.id(), 0)).isEqualTo(log);
    }

    @Test
    void aTurnEndsOnceHoweverManyEndItAtTheSameMoment() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");

        List<Boolean> ended = Race.run(
                8,
                number -> stores.conversations().complete(completion(turn, answer("Answer " + number), 0), List.of()));

        assertThat(ended).containsOnlyOnce(true);
        assertThat(messagesOf(conversation)).hasSize(2);
        assertThat(stores.events().read(coachee, turn.id(), 0)).hasSize(1);
    }

    @Test
    void aTurnThatWasNeverAdmittedCannotEnd() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        Turn unknown = Turn.begun(
                new TurnId(ids.next()), coachee, conversation.id(), new MessageId(ids.next()), clock.instant(), null);

        assertThat(stores.conversations().complete(completion(unknown, answer("Good."), 0), List.of()))
                .isFalse();
        assertThat(stored(turn.id())).isEqualTo(turn);
        assertThat(messagesOf(conversation)).hasSize(1);
    }

    @Test
    void followUpWorkFindsTheTurnEnded() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        Handled<Optional<Turn>> handled = new Handled<>();
        FollowUp work = new FollowUp.UpdateProfile(turn);
        stores.jobs().handleWith(given -> {
            if (given.equals(work)) {
                handled.add(stores.conversations().findTurn(coachee, turn.id()));
            }
        });

        stores.conversations().complete(completion(turn, answer("Good."), 0), List.of(work));

        assertThat(handled.awaitNext()).contains(stored(turn.id()));
        assertThat(stored(turn.id()).status()).isEqualTo(TurnStatus.ANSWERED);
    }
}
