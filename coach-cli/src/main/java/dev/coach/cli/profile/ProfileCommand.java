package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code coach profile}: the commands about a profile. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Names are those of 'coach profile schema'. An item is called by its number or id: positions/2, positions/2.title.",
            "Every change keeps what was there before: 'history' shows it, 'undo' brings it back."
        })
public final class ProfileCommand {
    /** The command with everything under it. */
    public static CommandLine line(Console console, Map<String, String> environment) {
        CommandLine line = new CommandLine(new ProfileCommand())
                .addSubcommand(new ProfileShow(console, environment))
                .addSubcommand(new ProfileSet(console, environment))
                .addSubcommand(new ProfileHistory(console, environment))
                .addSubcommand(new ProfileConflicts(console, environment))
                .addSubcommand(new ProfileConfirm(console, environment))
                .addSubcommand(new ProfileReject(console, environment))
                .addSubcommand(new ProfileUndo(console, environment))
                .addSubcommand(new ProfileBatches(console, environment))
                .addSubcommand(new ProfileMerge(console, environment))
                .addSubcommand(new ProfileSplit(console, environment))
                .addSubcommand(new ProfileConsent(console, environment))
                .addSubcommand(new ProfileCompleteness(console, environment))
                .addSubcommand(new ProfileSchema(console));
        return line.setCaseInsensitiveEnumValuesAllowed(true);
    }
}
