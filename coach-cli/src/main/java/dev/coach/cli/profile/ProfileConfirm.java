package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code coach profile confirm}. */
@Command(
        name = "confirm",
        description = "Says that a value is right: it counts as much as if you had written it, and keeps its evidence.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileConfirm extends Decision {
    public ProfileConfirm(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    ProfileUpdate decide(Opened opened, Target target, @Nullable ObservationId observation) {
        return opened.coach().confirmValue().run(opened.coachee(), target, observation);
    }
}
