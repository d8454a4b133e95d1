package dev.coach.cli.profile;

import picocli.CommandLine.Command;

/** {@code coach profile}: the commands about a profile. */
@Command(
        name = "profile",
        description = "Shows what is known about you, with the words that prove it.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class ProfileCommand {}
