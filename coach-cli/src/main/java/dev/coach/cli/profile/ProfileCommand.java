package dev.coach.cli.profile;

import picocli.CommandLine.Command;

/** {@code coach profile}: the commands about a profile. */
@Command(name = "profile", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class ProfileCommand {}
