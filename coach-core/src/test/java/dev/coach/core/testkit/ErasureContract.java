package dev.coach.core.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.document.Document;
import dev.coach.core.domain.document.DocumentId;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.roadmap.Milestone;
import dev.coach.core.domain.roadmap.MilestoneId;
import dev.coach.core.domain.roadmap.Roadmap;
import dev.coach.core.port.EventLog.Subscription;
import dev.coach.core.port.NewRetry;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.schema.Catalogue;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

// Longer than 250 lines because it leaves something in everything that stores keep, and looks for it there again.
/** What every {@link dev.coach.core.port.Erasure} does. */
public abstract class ErasureContract extends StoresContract {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Reservation SOME_TOKENS = new Reservation(DAY, new TokenUsage(10, 10), null);

    @Test
    void removesEverythingOfOneCoacheeAndNothingOfAnother() {
        Conversation mine = leaveSomethingEverywhere(coachee, "zyxomma");
        Conversation others = leaveSomethingEverywhere(stranger, "quagga");
        Profile othersProfile = stores.profiles().read(stranger);
        long othersEvents = stores.events().newest(stranger);

        stores.erasure().erase(coachee);

        assertNothingIsLeft(coachee, mine);
        assertThat(stores.profiles().read(stranger)).isEqualTo(othersProfile);
        assertThat(stores.profiles().ledger(stranger)).isNotEmpty();
        assertThat(stores.conversations().messages(stranger, others.id(), 0, 10))
                .hasSize(3);
        assertThat(stores.conversations().summary(stranger, others.id())).isPresent();
        assertThat(stores.events().newest(stranger)).isEqualTo(othersEvents);
        assertThat(stores.roadmaps().find(stranger)).isPresent();
        assertThat(stores.documents().list(stranger)).hasSize(1);
    }

    @Test
    void erasingSomebodyOfWhomThereIsNothingDoesNothing() {
        stores.erasure().erase(coachee);
        stores.erasure().erase(coachee);

        assertThat(stores.profiles().read(coachee)).isEqualTo(Profile.empty(coachee));
    }

    @Test
    void aReplyThatIsUnderWayIsStoppedAndStoresNothingMore() throws InterruptedException {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        stores.events().append(coachee, turn.id(), numberedFrom(1, new TurnEvent.Delta("Good ")));
        Handled<String> heard = new Handled<>();
        try (Subscription subscription = stores.conversations().onStop(turn.id(), () -> heard.add("stop"))) {
            assertThat(subscription).isNotNull();
            awaitThatStopsAreHeard();

            stores.erasure().erase(coachee);

            assertThat(heard.awaitNext()).isEqualTo("stop");
        }
        assertRefused(
                ErrorCode.VERSION_CONFLICT,
                () -> stores.events().append(coachee, turn.id(), numberedFrom(2, new TurnEvent.Delta("day"))));
        assertRefused(
                ErrorCode.VERSION_CONFLICT,
                () -> stores.events().append(coachee, turn.id(), numberedFrom(1, new TurnEvent.Delta("Good day"))));
        assertThat(stores.conversations().reserve(turn, SOME_TOKENS, Budget.NONE))
                .isEmpty();
        assertThat(stores.conversations().complete(completion(turn, answer("Good day"), 1), List.of()))
                .isFalse();
        assertNothingIsLeft(coachee, conversation);
    }

    @Test
    void workThatIsUnderWayStoresNothingMore() {
        Conversation conversation = leaveSomethingEverywhere(coachee, "zyxomma");
        ProfileUpdate step = draft(coachee, conversation).set("city", "Leeds").update();
        ProfileUpdate first = draft(stranger, conversation).set("city", "Leeds").update();
        Watermark watermark = new Watermark(conversation.id(), 1);

        stores.erasure().erase(coachee);
        stores.erasure().erase(stranger);

        assertRefused(ErrorCode.VERSION_CONFLICT, () -> stores.profiles().apply(step, watermark));
        assertRefused(ErrorCode.NOT_FOUND, () -> stores.profiles().apply(first, watermark));
        stores.conversations().summarise(coachee, conversation.id(), new Summary("All of it.", 99, "test/1"));
        assertNothingIsLeft(coachee, conversation);
        assertNothingIsLeft(stranger, conversation);
    }

    @Test
    void nothingNewCanBeStored() {
        Conversation conversation = open();

        stores.erasure().erase(coachee);

        assertRefused(ErrorCode.NOT_FOUND, this::open);
        assertRefused(ErrorCode.NOT_FOUND, () -> admit(conversation, "Hello?"));
        assertRefused(ErrorCode.NOT_FOUND, () -> stores.profiles().giveConsent(coachee, "wellbeing", clock.instant()));
        assertRefused(ErrorCode.NOT_FOUND, () -> stores.profiles().alone(coachee, () -> "done"));
        assertRefused(ErrorCode.NOT_FOUND, () -> stores.conversations().spend(coachee, SOME_TOKENS, Budget.NONE));
        assertRefused(ErrorCode.NOT_FOUND, () -> stores.roadmaps().save(roadmap(coachee, "A goal")));
        assertRefused(ErrorCode.NOT_FOUND, () -> addDocument(coachee, "cv.pdf"));
        assertNothingIsLeft(coachee, conversation);
    }

    /** Whatever comes first, either it is refused or it is erased with the rest. */
    @Test
    void whatIsWrittenAtTheSameMomentIsErasedOrRefused() {
        for (int round = 0; round < 5; round++) {
            CoacheeId erased = newCoachee();
            Conversation conversation = leaveSomethingEverywhere(erased, "zyxomma");
            Race.run(4, runner -> {
                for (int step = 0; step < 10; step++) {
                    if (runner == 0 && step == 5) {
                        stores.erasure().erase(erased);
                    } else if (runner > 0) {
                        writeUnlessErased(runner, erased, conversation, step);
                    }
                }
                return runner;
            });
            assertNothingIsLeft(erased, conversation);
        }
    }

    @Test
    void wakesWhoeverFollows() {
        open();
        Handled<Long> handled = new Handled<>();
        try (Subscription following = stores.events()
                .follow(coachee, () -> handled.add(stores.events().newest(coachee)))) {
            assertThat(following).isNotNull();

            stores.erasure().erase(coachee);

            while (handled.awaitNext() > 0) {}
        }
    }

    /** Looks where only these stores know to look. Does nothing unless overridden. */
    protected void assertNoTrace(CoacheeId erased) {}

    /**
     * Leaves something in everything that stores keep, with this word in every text.
     *
     * @param word of up to ten letters
     */
    protected final Conversation leaveSomethingEverywhere(CoacheeId owner, String word) {
        Conversation conversation = open(owner);
        Turn first = admit(conversation, word + " is where I work");
        stores.events().append(owner, first.id(), numberedFrom(1, new TurnEvent.Delta(word)));
        stores.conversations().reserve(first, SOME_TOKENS, Budget.NONE);
        stores.conversations().complete(completion(first, answer("What is " + word + "?"), 1), List.of());
        stores.conversations().rate(owner, first.id(), new Rating(Rating.Thumb.DOWN, "Everybody knows " + word));
        stores.conversations()
                .admitRetry(new NewRetry(
                        new TurnId(ids.next()),
                        owner,
                        first.id(),
                        "key of " + word,
                        clock.instant(),
                        clock.instant().plus(LEASE)));
        stores.conversations()
                .findRunning(owner, conversation.id())
                .ifPresent(retry -> answered(retry, word + " sounds interesting"));
        stores.conversations().summarise(owner, conversation.id(), new Summary("Works at " + word, 1, "test/1"));
        admit(conversation, "It is, " + word + " is");
        leaveProfile(owner, conversation, word);
        stores.roadmaps().save(roadmap(owner, "Leave " + word));
        addDocument(owner, word + ".pdf");
        return conversation;
    }

    private void leaveProfile(CoacheeId owner, Conversation conversation, String word) {
        stores.profiles().giveConsent(owner, "wellbeing", clock.instant());
        RandomValues random = new RandomValues(new Random(1));
        ProfileDraft draft = draft(owner, conversation);
        CATALOGUE.scalars().forEach(scalar -> draft.set(scalar.name(), value(scalar.type(), random, word)));
        CATALOGUE.collections().forEach(collection -> {
            Map<String, String> fields = new LinkedHashMap<>();
            collection.fields().forEach(field -> fields.put(field.name(), value(field.type(), random, word)));
            draft.addItem(collection.name(), fields);
        });
        draft.contest("current_title", "Not at " + word);
        stores.profiles().apply(draft.update(), new Watermark(conversation.id(), 1));
        Batch batch = new Batch(new BatchId(ids.next()), "JSON Resume, " + word, null, clock.instant());
        stores.profiles()
                .applyBatch(draft(owner, conversation).set("city", word).update(), batch);
    }

    private static String value(AttributeType<?> type, RandomValues random, String word) {
        return type instanceof AttributeType.Text ? word : random.next(type);
    }

    private ProfileDraft draft(CoacheeId owner, Conversation conversation) {
        Source said = new Source.Said(conversation.id(), new MessageId(ids.next()));
        return new ProfileDraft(stores.profiles().read(owner), said, ids, clock);
    }

    private Roadmap roadmap(CoacheeId owner, String goal) {
        return new Roadmap(owner, 1, goal, List.of(new Milestone(new MilestoneId(ids.next()), goal, DAY, false)));
    }

    private void addDocument(CoacheeId owner, String name) {
        byte[] content = ("%PDF of " + name).getBytes(UTF_8);
        Document document = new Document(new DocumentId(ids.next()), owner, name, content.length, clock.instant());
        stores.documents().add(document, new ByteArrayInputStream(content));
    }

    private void writeUnlessErased(int runner, CoacheeId owner, Conversation conversation, int step) {
        try {
            if (runner == 1) {
                Conversation another = open(owner);
                answered(admit(another, "Hello"), "Hello");
            } else if (runner == 2) {
                stores.profiles()
                        .apply(
                                draft(owner, conversation)
                                        .set("city", "Town " + step)
                                        .update(),
                                null);
            } else {
                Reservation everyDay = new Reservation(DAY.plusDays(step), new TokenUsage(1, 1), null);
                stores.conversations().spend(owner, everyDay, Budget.NONE);
                addDocument(owner, "cv.pdf");
            }
        } catch (CoachException | AssertionError refused) {
            assertThat(refused)
                    .satisfiesAnyOf(
                            failure -> assertThat(failure).hasMessageContaining("There is no"),
                            failure -> assertThat(failure).hasMessageContaining("not at version"),
                            failure -> assertThat(failure).hasMessageContaining("no longer running"),
                            failure -> assertThat(failure).hasMessageContaining("does not continue"),
                            failure -> assertThat(failure).hasMessageContaining("somebody else closed"),
                            // Of two that wait for each other a database may send away either.
                            failure -> assertThat(failure).hasMessageContaining("too much to do"));
        }
    }

    private void assertNothingIsLeft(CoacheeId erased, Conversation conversation) {
        ConversationId id = conversation.id();
        assertThat(stores.profiles().read(erased)).isEqualTo(Profile.empty(erased));
        assertThat(stores.profiles().ledger(erased)).isEmpty();
        assertThat(stores.profiles().known(erased, id).read()).isZero();
        assertThat(stores.conversations().list(erased, 10)).isEmpty();
        assertThat(stores.conversations().messages(erased, id, 0, 10)).isEmpty();
        assertThat(stores.conversations().summary(erased, id)).isEmpty();
        assertThat(stores.conversations().findRunning(erased, id)).isEmpty();
        assertThat(stores.events().newest(erased)).isZero();
        assertThat(stores.events().read(erased, 0)).isEmpty();
        assertThat(stores.roadmaps().find(erased)).isEmpty();
        assertThat(stores.documents().list(erased)).isEmpty();
        assertNoTrace(erased);
    }

    /** A store may take a moment until it listens. */
    private void awaitThatStopsAreHeard() throws InterruptedException {
        Turn other = admit(open(stranger), "I am a cook");
        CountDownLatch heard = new CountDownLatch(1);
        try (Subscription subscription = stores.conversations().onStop(other.id(), heard::countDown)) {
            assertThat(subscription).isNotNull();
            do {
                stores.conversations().requestStop(stranger, other.id());
            } while (!heard.await(100, TimeUnit.MILLISECONDS));
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable work) {
        assertThatExceptionOfType(CoachException.class).isThrownBy(work).returns(code, CoachException::code);
    }
}
