package dev.coach.cli;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.Printable;
import dev.coach.core.domain.CoachException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The process behind {@code coach}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.ofProcess(System.getenv());
        System.exit(run(console, System.getenv(), arguments));
    }

    /** Runs one command line and returns the exit code. Whatever goes wrong is one line on the error stream. */
    public static int run(Console console, Map<String, String> environment, String... arguments) {
        CoachCommand coach = CoachCommand.of(console, environment, arguments);
        StringWriter help = new StringWriter();
        CommandLine commands = coach.line()
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.style().on() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(help))
                .setExecutionStrategy(parsed -> {
                    if (coach.debug()) {
                        QuietLogging.tellAll();
                    }
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(console, wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(console, coach.debug(), failure));
        int code;
        try {
            code = commands.execute(arguments);
            console.outNow(help.toString());
        } catch (Console.ReaderLeft left) {
            code = ExitCode.OK;
        } catch (CoachException | StackOverflowError | OutOfMemoryError exhausted) {
            code = failed(console, coach.debug(), exhausted);
        }
        return code;
    }

    private static int wrongUsage(Console console, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
        console.err("%s%s See '%s --help'.".formatted(console.errStyle().red("coach: "), usage(wrong), command));
        return ExitCode.USAGE;
    }

    /** What is wrong in the words of the person, who typed a command or an option rather than a parameter. */
    private static String usage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        Optional<String> unknown =
                command.getUnmatchedArguments().stream().map(Printable::line).findFirst();
        if (unknown.filter(name -> name.startsWith("-") && name.length() > 1).isPresent()) {
            return "There is no option %s here.".formatted(unknown.get());
        }
        boolean hasCommands = !command.getSubcommands().isEmpty();
        boolean named = !said(wrong).startsWith("Missing required subcommand");
        if (hasCommands && (unknown.isPresent() || !named)) {
            String names = String.join(", ", command.getSubcommands().keySet());
            return unknown.map(name -> "There is no command %s; there are %s.".formatted(name, names))
                    .orElseGet(() -> "Name a command: %s.".formatted(names));
        }
        return sentence(said(wrong)).replaceFirst(" \\(java\\..*\\)", "");
    }

    private static int failed(Console console, boolean debug, Throwable failure) {
        if (failure instanceof Console.ReaderLeft) {
            return ExitCode.OK;
        }
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            console.err(Printable.text(trace.toString()));
        }
        String start = console.errStyle().red("coach: ");
        if (failure instanceof CoachException known) {
            console.err(start + sentence(known.forOperator()));
            return ExitCode.of(known.code());
        }
        console.err(start
                + "Something went wrong inside Coach: %s Run it again with --debug to see where."
                        .formatted(sentence(said(failure))));
        return ExitCode.FAILURE;
    }

    private static String said(Throwable failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }

    /** On one line and with a full stop. */
    private static String sentence(String text) {
        String message = Printable.line(text);
        return message.matches(".*[.!?]") ? message : message + ".";
    }
}
