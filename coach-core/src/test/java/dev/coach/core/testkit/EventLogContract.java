package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.EventLog;
import dev.coach.core.port.EventLog.Numbered;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link EventLog} does. Live events come from the other stores, so it is tested together with them. */
public abstract class EventLogContract extends EventFollowersContract {
    @Test
    void readsTheEventsOfATurnInTheOrderOfTheirNumbers() {
        Turn turn = admit(open(), "I am a nurse");
        List<Numbered<TurnEvent>> first = numberedFrom(1, new TurnEvent.Started(turn.id()), delta("What "));
        List<Numbered<TurnEvent>> second = numberedFrom(3, delta("do "), delta("you "), delta("like?"));
        log().append(coachee, turn.id(), first);
        log().append(coachee, turn.id(), second);

        assertThat(log().read(coachee, turn.id(), 0))
                .containsExactlyElementsOf(
                        Stream.concat(first.stream(), second.stream()).toList());
        assertThat(log().read(coachee, turn.id(), 3))
                .extracting(Numbered::number)
                .containsExactly(4L, 5L);
        assertThat(log().read(coachee, turn.id(), 5)).isEmpty();
    }

    @Test
    void givesEveryKindOfEventBackAsItWas() {
        CoachingDecision silent =
                new CoachingDecision(CoachingState.COACHING, List.of("The goal is known."), null, false);
        MessageId reply = new MessageId(ids.next());
        for (TurnEvent last : List.of(
                new TurnEvent.Completed(reply, new TokenUsage(7, 9)),
                new TurnEvent.Completed(reply, new TokenUsage(7, 9, new BigDecimal("0.00000125"))),
                new TurnEvent.Stopped(reply),
                new TurnEvent.Stopped(null),
                new TurnEvent.Refused("policy"),
                new TurnEvent.Failed(ErrorCode.MODEL_UNAVAILABLE, "it went silent"))) {
            Turn turn = admit(open(), "I am a nurse");
            List<Numbered<TurnEvent>> events = numberedFrom(
                    1,
                    new TurnEvent.Started(turn.id()),
                    new TurnEvent.State(decision(), "coach-reply/1"),
                    new TurnEvent.State(silent, null),
                    new TurnEvent.Degraded("offline", "guided/1"),
                    delta(" \n\n\"quoted\" 👩‍⚕️ \\ {\"type\":\"delta\"}\r\n"),
                    last);
            log().append(coachee, turn.id(), events);

            assertThat(log().read(coachee, turn.id(), 0)).isEqualTo(events);
        }
    }

    @Test
    void refusesEventsThatDoNotContinueTheLogAndStoresNothing() {
        Turn turn = admit(open(), "I am a nurse");
        assertRefused(turn, numberedFrom(0, delta("a")));
        assertRefused(turn, numberedFrom(2, delta("a")));
        List<Numbered<TurnEvent>> first = numberedFrom(1, delta("a"), delta("b"));
        log().append(coachee, turn.id(), first);

        assertRefused(turn, numberedFrom(2, delta("c")));
        assertRefused(turn, numberedFrom(2, delta("c"), delta("d")));
        assertRefused(turn, numberedFrom(4, delta("c")));
        assertRefused(turn, List.of(new Numbered<>(3, delta("c")), new Numbered<>(5, delta("d"))));
        assertThat(log().read(coachee, turn.id(), 0)).isEqualTo(first);
    }

    @Test
    void takesANumberOnceHoweverManyAppendItAtTheSameMoment() {
        Turn turn = admit(open(), "I am a nurse");

        List<Boolean> appended = Race.run(6, number -> {
            try {
                log().append(coachee, turn.id(), numberedFrom(1, delta("by " + number)));
                return true;
            } catch (CoachException refused) {
                return false;
            }
        });

        assertThat(appended).containsOnlyOnce(true);
        assertThat(log().read(coachee, turn.id(), 0)).hasSize(1);
    }

    @Test
    void showsNothingOfUnknownOrForeignTurns() {
        Turn turn = admit(open(), "I am a nurse");
        log().append(coachee, turn.id(), numberedFrom(1, delta("a")));

        assertThat(log().read(stranger, turn.id(), 0)).isEmpty();
        assertThat(log().read(coachee, new TurnId(ids.next()), 0)).isEmpty();
    }

    @Test
    void readsLiveEventsInTheOrderOfTheirNumbers() {
        var first = open().id();
        var second = open().id();
        var third = open().id();

        List<Numbered<LiveEvent>> all = log().read(coachee, 0);
        assertThat(all)
                .extracting(Numbered::event)
                .containsExactly(
                        new LiveEvent.ConversationChanged(first),
                        new LiveEvent.ConversationChanged(second),
                        new LiveEvent.ConversationChanged(third));
        assertThat(all).isSortedAccordingTo(Comparator.comparingLong(Numbered::number));
        assertThat(all).extracting(Numbered::number).doesNotHaveDuplicates();
        assertThat(log().read(coachee, all.get(0).number())).isEqualTo(all.subList(1, 3));
        assertThat(log().newest(coachee)).isEqualTo(all.getLast().number());
        assertThat(log().read(coachee, log().newest(coachee))).isEmpty();
    }

    @Test
    void aCoacheeSeesOnlyTheirOwnLiveEvents() {
        open();

        assertThat(log().newest(stranger)).isZero();
        assertThat(log().read(stranger, 0)).isEmpty();
    }

    @Test
    void readsAtMostAThousandLiveEventsAtOnceAndTheEarliestFirst() {
        IntStream.range(0, 1_003).forEach(number -> open());

        List<Numbered<LiveEvent>> first = log().read(coachee, 0);
        assertThat(first).hasSize(1_000);
        assertThat(log().read(coachee, first.getLast().number())).hasSize(3);
    }

    @Test
    void losesNoLiveEventOfManyThreads() {
        Race.run(6, number -> IntStream.range(0, 5).mapToObj(again -> open()).toList());

        assertThat(log().read(coachee, 0))
                .hasSize(30)
                .extracting(Numbered::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void neverShowsALiveEventBelowANumberThatWasReadBefore() {
        AtomicInteger writers = new AtomicInteger(4);
        List<Integer> seen = Race.run(5, number -> {
            if (number > 0) {
                IntStream.range(0, 25).forEach(again -> open());
                writers.decrementAndGet();
                return 25;
            }
            int count = 0;
            long after = 0;
            boolean last;
            do {
                last = writers.get() == 0;
                List<Numbered<LiveEvent>> next = log().read(coachee, after);
                count += next.size();
                after = next.isEmpty() ? after : next.getLast().number();
            } while (!last);
            return count;
        });

        assertThat(seen.getFirst()).as("events seen by a reader who follows").isEqualTo(100);
    }

    private void assertRefused(Turn turn, List<Numbered<TurnEvent>> events) {
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> log().append(coachee, turn.id(), events))
                .returns(ErrorCode.VERSION_CONFLICT, CoachException::code);
    }
}
