package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.wiring.Wiring;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one person's profile: opens the database and finds out whose profile it is. */
public abstract class OnProfile implements Callable<Integer> {
    /** Where there is no account, nothing is known of nobody. */
    private static final CoacheeId NOBODY = new CoacheeId(new UUID(0, 0));

    private final Console console;
    private final Map<String, String> environment;

    @Option(
            names = "--as",
            order = 100,
            paramLabel = "EMAIL",
            description = "Whose profile it is, where there are several accounts.")
    private @Nullable String email;

    @Option(names = "--json", order = 101, description = "One line of JSON, as the server's HTTP interface writes it.")
    private boolean json;

    @Option(names = "--no-input", order = 102, description = "Never asks anything.")
    private boolean noInput;

    protected OnProfile(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    /**
     * What the command works on.
     *
     * @param coachee one without anything in the database, where there is no account yet and the command only reads
     */
    protected record Opened(Wiring wiring, CoacheeId coachee) {
        public Coach coach() {
            return wiring.coach();
        }

        public Names names() {
            return new Names(coach().catalogue());
        }

        public Instant now() {
            return wiring.now();
        }
    }

    @Override
    public final Integer call() {
        check();
        try (Wiring wiring = Wiring.open(environment)) {
            return run(new Opened(
                    wiring,
                    changes() ? wiring.personOrNew(email) : wiring.person(email).orElse(NOBODY)));
        }
    }

    /**
     * Looks at what was typed before the database is opened.
     *
     * @throws picocli.CommandLine.ParameterException what is wrong with it
     */
    protected void check() {}

    /** Whether it may write, so that somebody must be there to write about. */
    protected boolean changes() {
        return false;
    }

    /**
     * Does it.
     *
     * @return the exit code
     * @throws CoachException what a person can act on
     */
    protected abstract int run(Opened opened);

    protected final Console console() {
        return console;
    }

    protected final boolean json() {
        return json;
    }

    /** Whether a person is there who can answer a question. */
    protected final boolean mayAsk() {
        return !noInput && console.inIsTerminal();
    }
}
