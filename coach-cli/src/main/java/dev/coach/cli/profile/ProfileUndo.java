package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code coach profile undo}. */
@Command(
        name = "undo",
        description =
                "Takes the latest change of a value or item back, or the one that is named. It can be undone too.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileUndo extends Decision {
    public ProfileUndo(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    ProfileUpdate decide(Opened opened, Target target, @Nullable ObservationId observation) {
        return opened.coach().undoChange().run(opened.coachee(), target, observation);
    }
}
