package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code coach profile merge}. */
@Command(
        name = "merge",
        description = "Says that two items are one. What is known of both is kept in the second.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: coach profile merge positions/2 positions/1"})
public final class ProfileMerge extends Change {
    @Parameters(index = "0", paramLabel = "ITEM", description = "The item that becomes part of the other.")
    private String item = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "The item that stays.")
    private String into = "";

    public ProfileMerge(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    ProfileUpdate change(Opened opened, Profile profile) {
        Target.Item one = item(opened, item, profile);
        Target.Item other = item(opened, into, profile);
        if (!one.collection().equals(other.collection())) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT, "%s and %s are of different kinds.".formatted(item, into));
        }
        return opened.coach().mergeItems().run(opened.coachee(), one.collection(), one.item(), other.item());
    }
}
