package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Resolution;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.profile.EditOutcome.Applied;
import dev.coach.core.usecase.profile.EditOutcome.Refusal;
import dev.coach.core.usecase.profile.EditOutcome.Refused;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A coachee who talks and edits, with stores in memory. */
abstract class SamsProfile {
    static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    static final Target CITY = new Target.Scalar("city");
    static final Target TITLE = new Target.Scalar("current_title");

    final Stores stores = InMemoryStores.create();
    final TickingClock clock = TickingClock.bySeconds();
    final Coach coach =
            Coach.builder().stores(stores).ids(new FixedIds()).clock(clock).build();
    ConversationId conversation = new ConversationId(new UUID(0, 0));

    @BeforeEach
    void open() {
        conversation = coach.openConversation().run(SAM).id();
    }

    @AfterEach
    void theLedgerGivesTheProfile() {
        assertThat(coach.verifyProfile().run(SAM)).isInstanceOf(Verdict.Agrees.class);
    }

    String undo() {
        coach.undoChange().run(SAM, CITY, null);
        return value(CITY).value();
    }

    ProfileUpdate edit(Edit... edits) {
        return switch (coach.editProfile().run(new EditProfileCommand(SAM, null, List.of(edits)))) {
            case Applied(ProfileUpdate update) -> update;
            case Refused(List<Refusal> refusals) -> throw new AssertionError(refusals.toString());
        };
    }

    List<Refusal> refused(Edit... edits) {
        return switch (coach.editProfile().run(new EditProfileCommand(SAM, null, List.of(edits)))) {
            case Applied(ProfileUpdate update) -> throw new AssertionError(update.toString());
            case Refused(List<Refusal> refusals) -> refusals;
        };
    }

    ProfileValue value(Target target) {
        return profile().find(target).orElseThrow();
    }

    Profile profile() {
        return coach.readProfile().run(SAM);
    }

    void say(String text) {
        reply(text);
    }

    /** What the coach answers. */
    String reply(String text) {
        StringBuilder reply = new StringBuilder();
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), event -> {
            if (event instanceof TurnEvent.Delta delta) {
                reply.append(delta.text());
            }
        });
        return reply.toString();
    }

    /** What a document said. */
    void read(Observation... observations) {
        stores.profiles().apply(Resolution.add(profile(), List.of(observations)), null);
    }
}
