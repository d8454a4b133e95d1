package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code coach profile reject}. */
@Command(
        name = "reject",
        description =
                "Says that a value is wrong: what was there before returns, and the words it was read in do not bring it back.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileReject extends Decision {
    public ProfileReject(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    ProfileUpdate decide(Opened opened, Target target, @Nullable ObservationId observation) {
        return opened.coach().rejectValue().run(opened.coachee(), target, observation);
    }
}
