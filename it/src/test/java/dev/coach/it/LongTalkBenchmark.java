package dev.coach.it;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Prints what a turn costs in a conversation that is short, long and very long, as a multiple of the first: the time from the stored
 * message until the model is asked, and the rows that are added. Neither should grow. Part of {@code make bench}.
 */
public final class LongTalkBenchmark {
    private static final List<Integer> MESSAGES = List.of(10, 20, 200, 2_000);
    private static final int WARM_UP = 300;
    private static final int TURNS = 100;

    /** A conversation grows by two messages with every turn that is measured; so each turn is taken in one of many. */
    private static final int CONVERSATIONS = 20;

    private static final List<String> GROWING = List.of("message", "turn", "turn_event", "live_event", "observation");

    private static final String SAID =
            "I spoke to my manager about the two options. She would rather keep me in the team, but she also said that the"
                    + " move is possible by spring.";

    private final PostgresDatabase database;
    private final Coach coach;
    private long asked;

    private LongTalkBenchmark(PostgresDatabase database) {
        this.database = database;
        this.coach = Coach.builder()
                .stores(database.stores(InMemoryStores.create().jobs()))
                .chatModel(new AnswersAtOnce())
                .build();
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("coach-bench-");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
                PostgresDatabase database = PostgresDatabase.open(
                        postgres.jdbcUrl(), postgres.user(), postgres.password(), 4, InstantSource.system())) {
            new LongTalkBenchmark(database).run();
        }
    }

    private void run() throws SQLException {
        List<Case> cases = MESSAGES.stream().map(Case::new).toList();
        cases.forEach(each -> each.take(WARM_UP));
        cases.forEach(each -> each.nanos.clear());
        for (int round = 0; round < CONVERSATIONS; round++) {
            // In turns, so that what slows the machine slows all of them.
            cases.forEach(each -> each.take(TURNS / CONVERSATIONS));
        }
        double floor = cases.getFirst().median();
        for (Case each : cases) {
            long before = rows();
            each.take(TURNS);
            System.out.printf(
                    "a turn behind %,d messages: the model is asked after %.2f ms (median), %.2f times the first; %.2f rows added%n",
                    each.messages, each.median() / 1e6, each.median() / floor, (double) (rows() - before) / TURNS);
        }
    }

    /** How many rows there are in the tables that a turn adds to. */
    private long rows() throws SQLException {
        long rows = 0;
        try (Connection connection = database.unpooled().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : GROWING) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows += count.getLong(1);
                }
            }
        }
        return rows;
    }

    /** Conversations of one length, each of a coachee of its own. */
    private final class Case {
        private final int messages;
        private final List<Long> nanos = new ArrayList<>();
        private final List<Talk> talks;
        private int next;

        Case(int messages) {
            this.messages = messages;
            this.talks = IntStream.range(0, CONVERSATIONS)
                    .mapToObj(number -> Talk.of(coach, database))
                    .toList();
            talks.forEach(talk -> IntStream.range(0, messages / 2).forEach(turn -> talk.say(coach)));
        }

        void take(int turns) {
            for (int i = 0; i < turns; i++) {
                long admitted = talks.get(next++ % CONVERSATIONS).say(coach);
                nanos.add(asked - admitted);
            }
        }

        double median() {
            return nanos.stream().sorted().toList().get(nanos.size() / 2);
        }
    }

    private record Talk(CoacheeId coachee, ConversationId conversation) {
        static Talk of(Coach coach, PostgresDatabase database) {
            CoacheeId coachee = new CoacheeId(UUID.randomUUID());
            database.accounts()
                    .create(new Account(coachee, coachee + "@example.org", "Bench", Instant.now()), "no hash");
            return new Talk(coachee, coach.openConversation().run(coachee).id());
        }

        /** @return when the message was stored */
        long say(Coach coach) {
            long[] admitted = new long[1];
            coach.takeTurn().run(new TakeTurnCommand(coachee, conversation, SAID), event -> {
                if (event instanceof TurnEvent.Started) {
                    admitted[0] = System.nanoTime();
                }
            });
            return admitted[0];
        }
    }

    private final class AnswersAtOnce implements ChatModel {
        @Override
        public ChatReply stream(ChatRequest request, DeltaListener listener) {
            asked = System.nanoTime();
            listener.onDelta("That sounds like a door that is half open. What would you need to know before spring?");
            return new ChatReply.Complete(TokenUsage.NONE);
        }

        @Override
        public String name() {
            return "answers at once";
        }
    }
}
