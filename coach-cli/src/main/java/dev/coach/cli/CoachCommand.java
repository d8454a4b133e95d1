package dev.coach.cli;

import dev.coach.cli.chat.ChatCommand;
import dev.coach.cli.console.Console;
import dev.coach.cli.doctor.DoctorCommand;
import dev.coach.cli.erase.EraseCommand;
import dev.coach.cli.exchange.ExportCommand;
import dev.coach.cli.exchange.ImportCommand;
import dev.coach.cli.extract.ExtractCommand;
import dev.coach.cli.profile.ProfileCommand;
import dev.coach.cli.verify.VerifyCommand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code coach} itself, and what its help says of the others. It is written without annotations, and a command that
 * the command line does not name is only described: to reflect on them all took a third of the time in which help appeared.
 */
final class CoachCommand {
    private final CommandSpec spec = CommandSpec.create().name("coach").versionProvider(new Version());
    private final OptionSpec debug = flag("Shows what happens inside, and stack traces.", "--debug")
            .scopeType(ScopeType.INHERIT)
            .build();
    private final Set<String> named;

    private CoachCommand(Set<String> named) {
        this.named = named;
    }

    static CoachCommand of(Console console, Map<String, String> environment, String... arguments) {
        CoachCommand coach = new CoachCommand(Set.copyOf(List.of(arguments)));
        coach.describe();
        coach.add("chat", "Talks with the coach.", () -> new CommandLine(new ChatCommand(console, environment)));
        coach.add(
                "extract",
                "Reads what transcripts and résumés say about a person; stores nothing.",
                () -> new CommandLine(new ExtractCommand(console)));
        coach.add(
                "profile",
                "Shows and changes what is known about you, with the words that prove it.",
                () -> ProfileCommand.line(console, environment));
        coach.add(
                "import",
                "Reads a JSON Resume, a LinkedIn archive or a Coach archive into your profile.",
                () -> new CommandLine(new ImportCommand(console, environment)));
        coach.add(
                "export",
                "Writes your profile to a file: JSON Resume, LinkedIn, archive or Markdown.",
                () -> new CommandLine(new ExportCommand(console, environment)));
        coach.add(
                "verify",
                "Proves that every stored value comes from what was said, written and decided.",
                () -> new CommandLine(new VerifyCommand(console, environment)));
        coach.add(
                "erase",
                "Erases everything that was ever stored of you, with your account.",
                () -> new CommandLine(new EraseCommand(console, environment)));
        coach.add(
                "doctor",
                "Shows what works on this machine, what does not, and what to do.",
                () -> new CommandLine(new DoctorCommand(console, environment)));
        return coach;
    }

    CommandLine line() {
        return new CommandLine(spec);
    }

    boolean debug() {
        return Boolean.TRUE.equals(debug.getValue());
    }

    private void describe() {
        spec.addOption(debug)
                .addOption(flag("Shows this help and exits.", "-h", "--help")
                        .usageHelp(true)
                        .build())
                .addOption(flag("Shows the version and exits.", "-V", "--version")
                        .versionHelp(true)
                        .build());
        spec.usageMessage()
                .description("A career coach in your terminal.")
                .synopsisSubcommandLabel("COMMAND")
                .footer(
                        "",
                        "Start with 'coach chat'. Nothing leaves this machine unless a model is configured.",
                        "Exit codes: 0 ok, 1 failure, 2 usage, 3 not found, 4 not allowed, 5 conflict, 75 try again later, 130 interrupted.");
    }

    private void add(String name, String description, Supplier<CommandLine> command) {
        CommandLine line = named.contains(name) ? command.get() : new CommandLine(CommandSpec.create());
        line.getCommandSpec().usageMessage().description(description);
        spec.addSubcommand(name, line);
    }

    private static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).description(description);
    }
}
