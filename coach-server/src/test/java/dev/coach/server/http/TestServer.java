package dev.coach.server.http;

import dev.coach.adapters.account.AccountStore;
import dev.coach.core.Coach;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.server.account.Accounts;
import dev.coach.server.account.Sessions;
import dev.coach.server.turn.RunningTurns;
import dev.coach.server.turn.TurnBounds;
import dev.coach.server.turn.TurnRefused;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server on a free port of the loopback address, with stores in memory unless it is given others. */
final class TestServer implements AutoCloseable {
    final Stores stores;
    final InMemoryAccountStore accounts;
    final Coach coach;
    final RunningTurns turns;
    final List<TurnRefused.Reason> refusals = new CopyOnWriteArrayList<>();
    final HttpServer http;

    private TestServer(Options options) {
        stores = options.stores;
        accounts = options.accounts;
        AccountStore store = options.storedAccounts == null ? accounts : options.storedAccounts;
        Coach.Builder builder =
                Coach.builder().stores(stores).clock(options.clock).budget(options.budget);
        if (options.model != null) {
            builder.chatModel(options.model);
        }
        coach = builder.build();
        turns = new RunningTurns(options.bounds, stores.events(), refusals::add);
        IdSource ids = UUID::randomUUID;
        http = HttpServer.start(
                new HttpServer.Address(options.host, 0, options.publicUrl),
                new HttpServer.Parts(
                        coach,
                        turns,
                        new Accounts(store, options.signupOpen, ids, options.clock),
                        new Sessions(store, options.clock),
                        ids,
                        options.clock),
                options.times);
    }

    static TestServer start() {
        return new Options().start();
    }

    static TestServer start(ChatModel model) {
        return new Options().model(model).start();
    }

    static Options with() {
        return new Options();
    }

    URI origin() {
        return URI.create("http://127.0.0.1:" + http.port());
    }

    /** A caller who is not signed in. */
    TestClient client() {
        return new TestClient(origin());
    }

    /** A caller with an account of this name. */
    TestClient coachee(String name) {
        return client().signUp(name);
    }

    @Override
    public void close() {
        http.stop();
    }

    static final class Options {
        private @Nullable ChatModel model;
        private @Nullable URI publicUrl;
        private String host = "127.0.0.1";
        private boolean signupOpen = true;
        private StreamTimes times = StreamTimes.STANDARD;
        private InstantSource clock = InstantSource.system();
        private Stores stores = InMemoryStores.create();
        private InMemoryAccountStore accounts = new InMemoryAccountStore();
        private @Nullable AccountStore storedAccounts;
        private Budget budget = Budget.NONE;
        private TurnBounds bounds = new TurnBounds(1_000, 30);

        Options model(ChatModel newModel) {
            model = newModel;
            return this;
        }

        Options publicUrl(String url) {
            publicUrl = URI.create(url);
            return this;
        }

        Options host(String newHost) {
            host = newHost;
            return this;
        }

        Options signupClosed() {
            signupOpen = false;
            return this;
        }

        Options times(StreamTimes newTimes) {
            times = newTimes;
            return this;
        }

        Options clock(InstantSource newClock) {
            clock = newClock;
            return this;
        }

        /** Stores and accounts of a database, where one is nothing without the other. */
        Options on(TestPostgres postgres) {
            stores = postgres.stores();
            storedAccounts = postgres.database.accounts();
            return this;
        }

        Options stores(Stores newStores) {
            stores = newStores;
            return this;
        }

        Options accountsOf(TestServer other) {
            accounts = other.accounts;
            return this;
        }

        Options budget(Budget newBudget) {
            budget = newBudget;
            return this;
        }

        Options bounds(TurnBounds newBounds) {
            bounds = newBounds;
            return this;
        }

        TestServer start() {
            return new TestServer(this);
        }
    }
}
