package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Positions;
import dev.coach.core.testkit.TickingClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The coachee has the last word, and every word is on record. */
class OwnWordTest extends SamsProfile {
    @Test
    void confirmsOnlyWhatIsThere() {
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.confirmValue().run(SAM, CITY, null))
                .returns(ErrorCode.NOT_FOUND, CoachException::code);
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.confirmValue().run(SAM, new Target.Scalar("shoe_size"), null))
                .returns(ErrorCode.UNKNOWN_ATTRIBUTE, CoachException::code);

        say("I live in Lyon.");
        coach.confirmValue().run(SAM, CITY, null);
        say("I live in Leeds.");

        assertThat(value(CITY).value()).isEqualTo("Lyon");
        coach.confirmValue()
                .run(
                        SAM,
                        CITY,
                        profile().conflict(CITY).orElseThrow().contender().observation());
        assertThat(value(CITY).value()).isEqualTo("Leeds");
        assertThat(profile().conflicts()).isEmpty();
    }

    @Test
    void aRejectedValueReturnsOnlyWithNewWords() {
        say("I live in Lyon.");
        say("I live in Leeds.");

        coach.rejectValue().run(SAM, CITY, null);
        assertThat(value(CITY).value()).isEqualTo("Lyon");

        open();
        say("I live in Leeds.");
        assertThat(value(CITY).value()).isEqualTo("Leeds");
    }

    @Test
    void aValueThatWasSaidTwiceIsRejectedWithBothItsWords() {
        say("I live in Lyon.");
        say("I live in Leeds.");
        open();
        say("I still live in Leeds, as I said.");

        coach.rejectValue().run(SAM, CITY, null);
        assertThat(value(CITY).value()).isEqualTo("Lyon");
        assertThat(undo()).isEqualTo("Leeds");
    }

    @Test
    void anItemThatWasToldOfTwiceIsRejectedAsAWhole() {
        say("I worked at Acme as a cook from 2015 to 2018.");
        open();
        say("From 2015 to 2018 I was a cook at ACME Corp.");
        ItemId cook = profile().items(Positions.COLLECTION).getFirst().id();

        coach.rejectValue().run(SAM, new Target.Item("positions", cook), null);
        assertThat(profile().items(Positions.COLLECTION)).isEmpty();

        say("From 2015 to 2018 I was a cook at ACME Corp., I tell you.");
        assertThat(profile().items(Positions.COLLECTION)).hasSize(1);
    }

    @Test
    void aRejectedValueReturnsWhenItIsSaidAgainInTheSameConversation() {
        say("I live in Leeds.");
        coach.rejectValue().run(SAM, CITY, null);
        say("Thank you.");
        assertThat(profile().find(CITY)).isEmpty();

        say("I live in Leeds.");
        assertThat(value(CITY).value()).isEqualTo("Leeds");
        assertThat(stores.profiles().ledger(SAM).stream()
                        .filter(observation ->
                                observation.target().equals(CITY) && observation.operation() == Operation.ASSERT)
                        .map(Observation::source)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void whatIsSaidAgainAgainstTheCoacheesOwnWordOpensAConflict() {
        say("I live in Leeds.");
        edit(new Edit.Set(CITY, "York"));
        say("I live in Leeds.");

        assertThat(value(CITY).value()).isEqualTo("York");
        assertThat(profile().conflict(CITY).orElseThrow().contender().value()).isEqualTo("Leeds");
    }

    @Test
    void undoingGoesOnBackwardsAndCanBeUndone() {
        say("I live in Lyon.");
        say("I live in Leeds.");
        edit(new Edit.Set(CITY, "York"));

        assertThat(undo()).isEqualTo("Leeds");
        ObservationId undo = stores.profiles().ledger(SAM).getLast().id();
        assertThat(undo()).isEqualTo("Lyon");
        coach.undoChange().run(SAM, CITY, undo);
        assertThat(value(CITY).value()).isEqualTo("York");

        assertThat(undo()).isEqualTo("Lyon");
        coach.undoChange().run(SAM, CITY, null);
        assertThat(profile().find(CITY)).isEmpty();
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.undoChange().run(SAM, CITY, null))
                .returns(ErrorCode.NOT_FOUND, CoachException::code);
    }

    @Test
    void undoingTheEndOfAJobFromWhatItTookBringsItBack() {
        say("I'm a cook at Acme.");
        say("I left Acme.");
        assertThat(profile().find(TITLE)).isEmpty();

        coach.undoChange().run(SAM, TITLE, null);

        assertThat(value(TITLE).value()).isEqualTo("cook");
    }

    @Test
    void theHistorySaysWhatBecameOfEachWord() {
        say("I live in Lyon.");
        say("I live in Leeds.");
        edit(new Edit.Set(CITY, "York"));
        say("I live in Bern.");
        coach.rejectValue()
                .run(
                        SAM,
                        CITY,
                        profile().conflict(CITY).orElseThrow().contender().observation());
        undo();

        assertThat(coach.readHistory().run(SAM, CITY))
                .extracting(entry -> entry.observation().operation().code() + " "
                        + entry.observation().value() + " " + entry.standing().code())
                .containsExactly(
                        "undo null ruling",
                        "reject null undone",
                        "assert Bern contender",
                        "assert York current",
                        "assert Leeds superseded",
                        "assert Lyon superseded");
    }

    @Test
    void showsWhatWasKnownAtATime() {
        say("I live in Lyon.");
        Instant then = clock.instant();
        say("I live in Leeds.");

        assertThat(coach.readProfile().run(SAM, then).find(CITY).orElseThrow().value())
                .isEqualTo("Lyon");
        assertThat(coach.readProfile().run(SAM, TickingClock.START).values()).isEmpty();
    }

    @Test
    void readsAWholeSectionByItsName() {
        say("I live in Lyon. I am a nurse.");

        assertThat(coach.readProfile().run(SAM, List.of("identity")).values()).containsOnlyKeys("city");
    }

    @Test
    void noticesAProfileThatIsNotWhatItsLedgerAddsUpTo() {
        say("I live in Lyon.");
        assertThat(coach.verifyProfile().run(SAM)).isInstanceOf(Verdict.Agrees.class);
        Profile known = profile();

        stores.profiles()
                .apply(new ProfileUpdate(known, List.of(), Profile.empty(SAM).at(known.version() + 1), null), null);

        assertThat(coach.verifyProfile().run(SAM))
                .isInstanceOfSatisfying(
                        Verdict.Differs.class,
                        differs -> assertThat(differs.differences())
                                .singleElement()
                                .satisfies(difference -> {
                                    assertThat(difference.target()).isEqualTo(CITY);
                                    assertThat(difference.stored()).isNull();
                                    assertThat(difference.folded()).isNotNull();
                                }));
        Profile torn = profile();
        stores.profiles().apply(new ProfileUpdate(torn, List.of(), known.at(torn.version() + 1), null), null);
    }

    @Test
    void whatIsErasedIsNotReadOutOfTheConversationAgain() {
        say("I live in Lyon.");

        coach.eraseProfile().run(SAM);
        say("Thanks");

        assertThat(profile().values()).isEmpty();
        assertThat(stores.profiles().ledger(SAM)).isEmpty();
    }

    @Test
    void onlySensitiveSectionsNeedConsent() {
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.giveConsent().run(SAM, "identity"))
                .returns(ErrorCode.UNKNOWN_ATTRIBUTE, CoachException::code);
    }
}
