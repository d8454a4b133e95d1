package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.Positions;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.profile.EditOutcome.Applied;
import dev.coach.core.usecase.profile.EditOutcome.Refusal;
import dev.coach.core.usecase.profile.EditOutcome.Refused;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coachee has the last word, and every word is on record. */
class OwnWordTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final Target CITY = new Target.Scalar("city");
    private static final Target TITLE = new Target.Scalar("current_title");

    private final Stores stores = InMemoryStores.create();
    private final TickingClock clock = TickingClock.bySeconds();
    private final Coach coach =
            Coach.builder().stores(stores).ids(new FixedIds()).clock(clock).build();
    private ConversationId conversation = new ConversationId(new UUID(0, 0));

    @BeforeEach
    void open() {
        conversation = coach.openConversation().run(SAM).id();
    }

    @Test
    void whatIsTypedBeatsWhatWasSaidAndKeepsTheWordsAsTyped() {
        say("I live in Lyon.");

        edit(new Edit.Set(CITY, " Leeds "));
        open();
        say("I live in Lyon.");

        assertThat(value(CITY)).satisfies(city -> {
            assertThat(city.value()).isEqualTo("Leeds");
            assertThat(city.authority()).isEqualTo(Authority.CORRECTED);
            assertThat(city.source()).isEqualTo(new Source.Entered());
            assertThat(city.quote()).isEqualTo("Leeds");
        });
        assertThat(profile().conflict(CITY)).isPresent();
    }

    @Test
    void saysOfEachEditThatCannotBeMadeWhyAndMakesNone() {
        List<Refusal> refusals = refused(
                new Edit.Set(CITY, "Leeds"),
                new Edit.Set(new Target.Scalar("shoe_size"), "43"),
                new Edit.Set(new Target.Scalar("birth_year"), "3000"),
                new Edit.Set(new Target.Scalar("positions.title"), "cook"),
                new Edit.Set(new Target.Field("skills", new ItemId(new UUID(4, 4)), "level"), "2"),
                new Edit.Clear(TITLE),
                new Edit.AddItem("hats", Map.of("size", "7")),
                new Edit.AddItem("positions", Map.of("location", "Leeds")),
                new Edit.AddItem("positions", Map.of("title", "cook", "start_date", "2020", "end_date", "2019")),
                new Edit.RemoveItem("skills", new ItemId(new UUID(4, 4))));

        assertThat(refusals)
                .extracting(Refusal::edit, Refusal::attribute, Refusal::code)
                .containsExactly(
                        tuple(1, "shoe_size", ErrorCode.UNKNOWN_ATTRIBUTE),
                        tuple(2, "birth_year", ErrorCode.INVALID_INPUT),
                        tuple(3, "positions.title", ErrorCode.UNKNOWN_ATTRIBUTE),
                        tuple(4, "skills.level", ErrorCode.NOT_FOUND),
                        tuple(5, "current_title", ErrorCode.NOT_FOUND),
                        tuple(6, "hats", ErrorCode.UNKNOWN_ATTRIBUTE),
                        tuple(7, "positions", ErrorCode.INVALID_INPUT),
                        tuple(9, "skills", ErrorCode.NOT_FOUND),
                        tuple(8, "positions.end_date", ErrorCode.INVALID_INPUT));
        assertThat(refusals.getLast().reason()).isEqualTo("end_date 2019 is before start_date 2020.");
        assertThat(profile()).isEqualTo(Profile.empty(SAM));
        assertThat(stores.profiles().ledger(SAM)).isEmpty();
    }

    @Test
    void refusesEditsOfAnOlderProfile() {
        edit(new Edit.Set(CITY, "Leeds"));

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() ->
                        coach.editProfile().run(new EditProfileCommand(SAM, 0L, List.of(new Edit.Set(CITY, "York")))))
                .returns(ErrorCode.VERSION_CONFLICT, CoachException::code);
        assertThat(value(CITY).value()).isEqualTo("Leeds");
    }

    @Test
    void addsChangesAndRemovesAnItem() {
        ProfileUpdate update = edit(new Edit.AddItem("positions", Map.of("title", "cook", "start_date", "2019")));
        ItemId item = profile().items(Positions.COLLECTION).getFirst().id();
        assertThat(update.observations())
                .allMatch(observation -> observation.target().isOf(item));

        edit(new Edit.Set(new Target.Field("positions", item, "title"), "chef"));
        assertThat(profile().items(Positions.COLLECTION).getFirst().written())
                .isEqualTo(Map.of("title", "chef", "start_date", "2019"));
        assertThat(refused(new Edit.Set(new Target.Field("positions", item, "end_date"), "2018")))
                .hasSize(1);

        edit(new Edit.RemoveItem("positions", item));
        assertThat(profile().items()).isEmpty();
        assertThat(coach.readHistory().run(SAM, new Target.Item("positions", item)))
                .hasSize(5);
    }

    @Test
    void whatIsDeclinedLosesItsValueAndIsNotAskedFor() {
        edit(new Edit.Set(CITY, "Leeds"));
        edit(new Edit.Decline("city"));

        assertThat(profile().find(CITY)).isEmpty();
        assertThat(profile().declined()).containsExactly("city");
    }

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
    void theHistoryOfAnItemSaysWhyAMentionWasTakenForIt() {
        say("I work as a cook at Acme.");
        say("I work as a cook at ACME Corp. in Leeds.");
        ProfileItem cook = profile().items(Positions.COLLECTION).getFirst();

        assertThat(profile().items(Positions.COLLECTION)).hasSize(1);
        assertThat(coach.readHistory()
                        .run(SAM, new Target.Item("positions", cook.id()))
                        .getFirst()
                        .reason())
                .isEqualTo("the employer agrees: Acme, ACME Corp; the title agrees: cook");
    }

    @Test
    void mergesItemsAndSplitsThemAgain() {
        say("I used to be a cook at Acme.");
        say("I used to be a waiter at Hilton.");
        ItemId cook = profile().items(Positions.COLLECTION).getFirst().id();
        ItemId waiter = profile().items(Positions.COLLECTION).getLast().id();

        coach.mergeItems().run(SAM, "positions", waiter, cook);
        assertThat(profile().items(Positions.COLLECTION)).singleElement().satisfies(item -> {
            assertThat(item.value("employer")).contains("Hilton");
            assertThat(coach.readHistory().run(SAM, new Target.Item("positions", item.id())))
                    .anyMatch(entry -> "you said that the two are one".equals(entry.reason()));
        });

        ObservationId mention = profile().item("positions", cook).orElseThrow().fields().values().stream()
                .filter(field -> field.value().equals("Hilton"))
                .findFirst()
                .orElseThrow()
                .observation();
        coach.splitItem().run(SAM, "positions", cook, mention);
        assertThat(profile().items(Positions.COLLECTION))
                .extracting(item -> item.value("employer").orElse(""))
                .containsExactly("Acme", "Hilton");

        coach.undoChange().run(SAM, new Target.Item("positions", cook), null);
        assertThat(profile().items(Positions.COLLECTION)).hasSize(1);
    }

    @Test
    void neitherMergesNorSplitsWhatIsNotThere() {
        edit(new Edit.AddItem("skills", Map.of("name", "SQL")));
        ItemId sql = profile().items().values().iterator().next().getFirst().id();
        Observation only = stores.profiles().ledger(SAM).getFirst();

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.mergeItems().run(SAM, "skills", sql, new ItemId(new UUID(4, 4))))
                .returns(ErrorCode.NOT_FOUND, CoachException::code);
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.splitItem().run(SAM, "skills", sql, only.id()))
                .returns(ErrorCode.INVALID_INPUT, CoachException::code);
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

    private String undo() {
        coach.undoChange().run(SAM, CITY, null);
        return value(CITY).value();
    }

    private ProfileUpdate edit(Edit... edits) {
        return switch (coach.editProfile().run(new EditProfileCommand(SAM, null, List.of(edits)))) {
            case Applied(ProfileUpdate update) -> update;
            case Refused(List<Refusal> refusals) -> throw new AssertionError(refusals.toString());
        };
    }

    private List<Refusal> refused(Edit... edits) {
        return switch (coach.editProfile().run(new EditProfileCommand(SAM, null, List.of(edits)))) {
            case Applied(ProfileUpdate update) -> throw new AssertionError(update.toString());
            case Refused(List<Refusal> refusals) -> refusals;
        };
    }

    private ProfileValue value(Target target) {
        return profile().find(target).orElseThrow();
    }

    private Profile profile() {
        return coach.readProfile().run(SAM);
    }

    private void say(String text) {
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), event -> {});
    }
}
