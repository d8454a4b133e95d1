package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.policy.Resolution;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateProfileTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.create();
    private final Coach coach = Coach.builder()
            .stores(stores)
            .ids(new FixedIds())
            .clock(TickingClock.bySeconds())
            .build();
    private ConversationId conversation = new ConversationId(new UUID(0, 0));

    @BeforeEach
    void open() {
        conversation = coach.openConversation().run(SAM).id();
    }

    @Test
    void keepsTheWordsThatProveAValueAndWhereTheyStand() {
        say("I work as a nurse at Acme Hospital in Leeds.");
        Profile profile = coach.readProfile().run(SAM);

        assertThat(profile.find(CurrentSituation.TITLE)).hasValueSatisfying(title -> {
            assertThat(title.value()).isEqualTo("nurse");
            assertThat("I work as a nurse at Acme Hospital in Leeds.").contains(title.quote());
            assertThat(title.authority()).isEqualTo(Authority.SAID);
            assertThat(title.source())
                    .isInstanceOfSatisfying(
                            Source.Said.class,
                            said -> assertThat(said.conversation()).isEqualTo(conversation));
        });
    }

    @Test
    void takesWhatIsSaidLaterAndKeepsTheLedger() {
        say("I live in Lyon.");
        say("Actually I live in Leeds.");

        assertThat(coach.readProfile().run(SAM).values().get("city")).hasFieldOrPropertyWithValue("value", "Leeds");
        assertThat(stores.profiles().ledger(SAM))
                .filteredOn(observation -> observation.target().name().equals("city"))
                .extracting(Observation::value)
                .containsExactly("Lyon", "Leeds");
    }

    @Test
    void oneEmployerSpeltTwiceIsOnePosition() {
        say("I work as a cook at Acme.");
        say("I work as a cook at ACME.");

        assertThat(coach.readProfile().run(SAM).items(Positions.COLLECTION)).hasSize(1);
    }

    @Test
    void foldingTheLedgerGivesTheProfile() {
        say("I work as a cook at Acme. I have 12 years of experience and I live in Leeds.");
        say("I used to be a paramedic. I want to become a data engineer.");
        say("I no longer live in Leeds.");
        Profile stored = coach.readProfile().run(SAM);
        Profile folded = Resolution.add(Profile.empty(SAM), stores.profiles().ledger(SAM))
                .after();

        assertThat(folded.values()).isEqualTo(stored.values());
        assertThat(folded.items()).isEqualTo(stored.items());
    }

    @Test
    void runningItAgainChangesNothing() {
        say("I work as a cook at Acme.");
        Profile once = coach.readProfile().run(SAM);
        List<Observation> ledger = stores.profiles().ledger(SAM);
        coach.updateProfile().run(SAM, conversation);

        assertThat(coach.readProfile().run(SAM)).isEqualTo(once);
        assertThat(stores.profiles().ledger(SAM)).isEqualTo(ledger);
    }

    @Test
    void neverReadsTheCoachsOwnWords() {
        say("Hello");
        say("Is it true that you are a nurse?");

        assertThat(coach.readProfile().run(SAM).values()).isEmpty();
    }

    @Test
    void tellsTheBrowserWhatChanged() {
        say("I work as a nurse.");

        assertThat(stores.events().read(SAM, 0))
                .extracting(Numbered::event)
                .filteredOn(LiveEvent.ProfileChanged.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        LiveEvent.ProfileChanged.class,
                        changed -> assertThat(changed.attributes()).contains("current_title"));
    }

    @Test
    void readsExactlyTheFieldsAskedForAndNamesAnUnknownOne() {
        say("I work as a nurse. I know Python well.");

        assertThat(coach.readProfile().run(SAM, List.of("current_title")).values())
                .containsOnlyKeys("current_title");
        assertThatThrownBy(() -> coach.readProfile().run(SAM, List.of("current_title", "shoe_size")))
                .isInstanceOf(CoachException.class)
                .hasMessageContaining("shoe_size")
                .hasMessageNotContaining("current_title");
    }

    @Test
    void aPastPositionIsNotTheCurrentOne() {
        say("I used to be a cook at Acme.");
        Profile profile = coach.readProfile().run(SAM);

        assertThat(profile.get(CurrentSituation.TITLE)).isEmpty();
        assertThat(profile.items(Positions.COLLECTION))
                .extracting((ProfileItem item) -> item.value("title").orElse(""))
                .containsExactly("cook");
    }

    private void say(String text) {
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), event -> {});
    }
}
