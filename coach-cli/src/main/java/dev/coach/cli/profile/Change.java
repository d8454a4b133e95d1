package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import java.util.Map;

/** A command that changes the profile in one step and shows what it changed. */
abstract class Change extends OnProfile {
    Change(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected final boolean changes() {
        return true;
    }

    @Override
    protected final int run(Opened opened) {
        Profile profile = opened.coach().readProfile().run(opened.coachee());
        ProfileUpdate update = change(opened, profile);
        new Changes(console(), opened.coach().catalogue()).print(update, json(), opened.now());
        return ExitCode.OK;
    }

    /** @param profile what the names that were typed refer to */
    abstract ProfileUpdate change(Opened opened, Profile profile);

    /** @throws CoachException {@code INVALID_INPUT} when something else is named */
    static Target.Item item(Opened opened, String written, Profile profile) {
        if (opened.names().target(written, profile) instanceof Target.Item item) {
            return item;
        }
        throw new CoachException(
                ErrorCode.INVALID_INPUT, "%s is no item; items are called like positions/2.".formatted(written));
    }
}
