package dev.coach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code coach} itself: the options that every command has. */
@Command(
        name = "coach",
        description = "A career coach in your terminal.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Start with 'coach chat'. Nothing leaves this machine unless a model is configured.",
            "Exit codes: 0 ok, 1 failure, 2 usage, 3 not found, 4 not allowed, 5 conflict, 75 try again later, 130 interrupted."
        })
final class CoachCommand {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows what happens inside, and stack traces.")
    boolean debug;
}
