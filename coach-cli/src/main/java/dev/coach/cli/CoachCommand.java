package dev.coach.cli;

import picocli.CommandLine.Command;

/** The command {@code coach} itself. */
@Command(name = "coach", mixinStandardHelpOptions = true, description = "A career coach in your terminal.")
final class CoachCommand {}
