package dev.coach.cli.chat;

import dev.coach.adapters.config.ModelChoice;
import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.Printable;
import dev.coach.cli.wiring.Wiring;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCategory;
import dev.coach.core.domain.conversation.ConversationId;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coach chat}: talks with the coach, whether a server runs or not. */
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A running server shows the same conversations in the browser. When the input is piped, each line is a message.",
            "Ctrl-D leaves; everything that was said is kept."
        })
public final class ChatCommand implements Callable<Integer> {
    private final Console console;
    private final Map<String, String> environment;

    @Option(
            names = {"-c", "--continue"},
            description = "Goes on with the last conversation.")
    private boolean goOn;

    @Option(names = "--cid", paramLabel = "ID", description = "Goes on with this conversation.")
    private @Nullable UUID conversation;

    @Option(names = "--once", paramLabel = "TEXT", description = "Sends this message, prints the answer and leaves.")
    private @Nullable String once;

    @Option(names = "--no-stream", description = "Prints each answer when it is complete.")
    private boolean noStream;

    @Option(
            names = "--as",
            paramLabel = "EMAIL",
            description = "Whose conversation it is, where there are several accounts.")
    private @Nullable String email;

    @Option(names = "--json", description = "JSON Lines: the events of each turn, and what was noted.")
    private boolean json;

    public ChatCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        try (Wiring wiring = Wiring.open(environment);
                Lines lines = lines()) {
            int width = lines.width() > 0 ? lines.width() : console.columns();
            Display display =
                    json ? new JsonDisplay(console, !noStream) : new ReadableDisplay(console, !noStream, width);
            ChatSession session = new ChatSession(wiring, wiring.personOrNew(email), display);
            if (conversation != null) {
                session.resume(new ConversationId(conversation));
            } else if (goOn) {
                session.resumeLast();
            }
            if (lines instanceof TerminalLines) {
                session.recall();
                greet(wiring);
            }
            try {
                return once == null ? talk(session, lines, wiring) : session.say(once);
            } catch (RuntimeException failure) {
                if (wiring.isClosing()) {
                    return ExitCode.INTERRUPTED;
                }
                throw failure;
            }
        }
    }

    private Lines lines() throws IOException {
        boolean terminal = once == null && !json && console.inIsTerminal() && console.outIsTerminal();
        return terminal ? new TerminalLines("\n" + console.style().bold("you › ")) : new PipedLines(console.in());
    }

    private void greet(Wiring wiring) {
        String who = switch (wiring.config().model()) {
            case ModelChoice.Guided guided -> "The guided coach, without a model";
            case ModelChoice.Served model -> "The coach, with the model " + Printable.line(model.name());
        };
        console.err(console.errStyle().dim(who + ". What you say is kept; Ctrl-D leaves."));
    }

    private int talk(ChatSession session, Lines lines, Wiring wiring) throws IOException {
        int code = ExitCode.OK;
        boolean more = true;
        while (more) {
            if (wiring.isClosing()) {
                return ExitCode.INTERRUPTED;
            }
            try {
                String line = lines.next();
                if (line == null) {
                    more = false;
                } else {
                    int answer = session.say(line);
                    code = answer == ExitCode.OK ? code : answer;
                }
            } catch (Lines.Interrupted left) {
                return ExitCode.INTERRUPTED;
            } catch (CoachException refused) {
                // A message that cannot be taken does not end the session; a database that is gone does.
                if (refused.code().category() != ErrorCategory.USER) {
                    throw refused;
                }
                console.err(console.errStyle()
                        .yellow(Printable.line(Objects.requireNonNullElse(refused.getMessage(), ""))));
                code = ExitCode.of(refused.code());
            }
        }
        return code;
    }
}
