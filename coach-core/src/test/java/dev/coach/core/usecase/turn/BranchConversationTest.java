package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Branch;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Standing;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Goals;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.profile.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BranchConversationTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final CoacheeId EVE = new CoacheeId(new UUID(6, 6));
    private static final Target TITLE = new Target.Scalar(CurrentSituation.TITLE.name());

    private final Stores stores = InMemoryStores.create();
    private final Coach coach = Coach.builder()
            .stores(stores)
            .ids(new FixedIds())
            .clock(TickingClock.bySeconds())
            .build();
    private final ConversationId old = coach.openConversation().run(SAM).id();

    @Test
    void whatTheReplacedMessageSaidIsTakenBackAndTheNewWordsAreATurn() {
        say(old, "Hello!");
        say(old, "I work as a nurse.");
        assertThat(title()).isEqualTo("nurse");

        Conversation branch = branch(old, mine(old, 1), null);
        assertThat(title()).isNull();
        say(branch.id(), "I work as a teacher.");

        assertThat(title()).isEqualTo("teacher");
        assertThat(coach.verifyProfile().run(SAM)).isInstanceOf(Verdict.Agrees.class);
        assertThat(coach.readHistory().run(SAM, TITLE))
                .anySatisfy(entry -> {
                    assertThat(entry.observation().operation()).isEqualTo(Operation.UNDO);
                    assertThat(entry.observation().quote()).isEqualTo("its words were replaced");
                })
                .anySatisfy(entry -> {
                    assertThat(entry.observation().value()).isEqualTo("nurse");
                    assertThat(entry.standing()).isEqualTo(Standing.UNDONE);
                });
    }

    @Test
    void theOldConversationStaysAsItIs() {
        say(old, "I work as a nurse.");
        say(old, "I want to become a teacher.");
        List<Message> before = messages(old);

        Conversation branch = branch(old, mine(old, 1), null);
        say(branch.id(), "I want to become a doctor.");

        assertThat(messages(old)).isEqualTo(before);
        assertThat(branch.branchedFrom()).isEqualTo(new Branch(old, mine(old, 1).id()));
        assertThat(branch.title()).isEqualTo("I work as a nurse.");
        assertThat(messages(branch.id()).subList(0, 2))
                .extracting(Message::id)
                .containsExactlyElementsOf(
                        before.subList(0, 2).stream().map(Message::id).toList());
        assertThat(title()).isEqualTo("nurse");
        assertThat(value(Goals.TARGET_ROLE.name())).isEqualTo("doctor");
    }

    @Test
    void nothingOfWhatTheBranchBeganWithIsReadAgain() {
        say(old, "I work as a nurse at Acme and speak French.");
        say(old, "I want to become a teacher.");
        List<Observation> before = stores.profiles().ledger(SAM);

        Conversation branch = branch(old, mine(old, 1), null);
        coach.updateProfile().run(SAM, branch.id());

        List<Observation> added = stores.profiles().ledger(SAM);
        assertThat(added.subList(before.size(), added.size()))
                .isNotEmpty()
                .allSatisfy(ruling -> assertThat(ruling.operation()).isEqualTo(Operation.UNDO));
    }

    @Test
    void whatWasSaidElsewhereTooStays() {
        say(old, "I work as a nurse.");
        ConversationId other = coach.openConversation().run(SAM).id();
        say(other, "I work as a nurse and I want to become a teacher.");

        branch(old, mine(old, 0), null);

        assertThat(title()).isEqualTo("nurse");
        branch(other, mine(other, 0), null);
        assertThat(title()).isNull();
    }

    @Test
    void whatTheCoacheeConfirmedInTheProfileStays() {
        say(old, "I work as a nurse.");
        coach.confirmValue().run(SAM, TITLE, null);

        branch(old, mine(old, 0), null);

        assertThat(title()).isEqualTo("nurse");
    }

    @Test
    void aMessageThatWasNotReadYetIsNotReadLater() {
        Stores lagging = InMemoryStores.create();
        Coach late = Coach.builder()
                .stores(lagging)
                .ids(new FixedIds())
                .clock(TickingClock.bySeconds())
                .build();
        lagging.jobs().handleWith(work -> {});
        ConversationId slow = late.openConversation().run(SAM).id();
        late.takeTurn().run(new TakeTurnCommand(SAM, slow, "I work as a nurse."), event -> {});
        Message message = lagging.conversations().messages(SAM, slow, 0, 1).getFirst();

        late.branchConversation().run(new BranchCommand(SAM, new Branch(slow, message.id()), null));
        late.updateProfile().run(SAM, slow);

        assertThat(late.readProfile().run(SAM).find(CurrentSituation.TITLE)).isEmpty();
    }

    @Test
    void aMessageOfABranchIsReplacedLikeAnyOther() {
        say(old, "I work as a nurse.");
        say(old, "I want to become a teacher.");
        Conversation branch = branch(old, mine(old, 1), null);
        say(branch.id(), "I want to become a doctor.");

        Conversation second = branch(branch.id(), mine(branch.id(), 0), null);
        say(second.id(), "I work as a midwife.");

        assertThat(title()).isEqualTo("midwife");
        assertThat(value(Goals.TARGET_ROLE.name())).isEqualTo("doctor");
    }

    @Test
    void theSameKeyIsTheSameBranch() {
        say(old, "I work as a nurse.");
        say(old, "I want to become a teacher.");

        Conversation branch = branch(old, mine(old, 0), "key");
        int recorded = stores.profiles().ledger(SAM).size();

        assertThat(branch(old, mine(old, 0), "key")).isEqualTo(branch);
        assertThat(stores.profiles().ledger(SAM)).hasSize(recorded);
        refuses(new BranchCommand(SAM, new Branch(old, mine(old, 1).id()), "key"), ErrorCode.IDEMPOTENCY_KEY_REUSED);
        assertThat(branch(old, mine(old, 0), null).id()).isNotEqualTo(branch.id());
    }

    @Test
    void onlyOwnMessagesOfThisConversationCanBeReplaced() {
        say(old, "I work as a nurse.");
        ConversationId other = coach.openConversation().run(SAM).id();
        Message mine = mine(old, 0);
        Message reply = messages(old).get(1);

        refuses(new BranchCommand(SAM, new Branch(old, reply.id()), null), ErrorCode.INVALID_INPUT);
        refuses(new BranchCommand(SAM, new Branch(other, mine.id()), null), ErrorCode.NOT_FOUND);
        refuses(new BranchCommand(EVE, new Branch(old, mine.id()), null), ErrorCode.NOT_FOUND);
        assertThat(title()).isEqualTo("nurse");
    }

    private void refuses(BranchCommand command, ErrorCode code) {
        assertThatThrownBy(() -> coach.branchConversation().run(command))
                .isInstanceOfSatisfying(
                        CoachException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Conversation branch(ConversationId from, Message replaced, @Nullable String key) {
        return coach.branchConversation().run(new BranchCommand(SAM, new Branch(from, replaced.id()), key));
    }

    private void say(ConversationId conversation, String text) {
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), event -> {});
    }

    private Message mine(ConversationId conversation, int number) {
        return messages(conversation).stream()
                .filter(message -> message.speaker() == Speaker.COACHEE)
                .toList()
                .get(number);
    }

    private List<Message> messages(ConversationId conversation) {
        return stores.conversations().messages(SAM, conversation, 0, 100);
    }

    private @Nullable String title() {
        return value(CurrentSituation.TITLE.name());
    }

    private @Nullable String value(String attribute) {
        return coach.readProfile()
                .run(SAM)
                .find(new Target.Scalar(attribute))
                .map(known -> known.value())
                .orElse(null);
    }
}
