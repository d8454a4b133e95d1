package dev.coach.cli;

import picocli.CommandLine;

/** The process behind {@code coach}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CoachCommand()).execute(arguments));
    }
}
