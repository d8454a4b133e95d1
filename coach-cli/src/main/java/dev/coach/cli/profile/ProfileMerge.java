package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Profile;
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
public final class ProfileMerge extends OnProfile {
    @Parameters(index = "0", paramLabel = "ITEM", description = "The item that becomes part of the other.")
    private String item = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "The item that stays.")
    private String into = "";

    public ProfileMerge(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected boolean changes() {
        return true;
    }

    @Override
    protected int run(Opened opened) {
        Profile profile = opened.coach().readProfile().run(opened.coachee());
        Target.Item one = item(opened, item, profile);
        Target.Item other = item(opened, into, profile);
        if (!one.collection().equals(other.collection())) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT, "%s and %s are of different kinds.".formatted(item, into));
        }
        var update = opened.coach().mergeItems().run(opened.coachee(), one.collection(), one.item(), other.item());
        new Changes(console(), opened.coach().catalogue()).print(update, json(), opened.now());
        return ExitCode.OK;
    }

    /** @throws CoachException {@code INVALID_INPUT} when something else is named */
    static Target.Item item(Opened opened, String written, Profile profile) {
        if (opened.names().target(written, profile) instanceof Target.Item item) {
            return item;
        }
        throw new CoachException(
                ErrorCode.INVALID_INPUT, "%s is no item; items are called like positions/2.".formatted(written));
    }
}
