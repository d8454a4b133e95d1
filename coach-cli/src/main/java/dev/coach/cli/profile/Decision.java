package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command in which the coachee decides about one observation. */
abstract class Decision extends Change {
    @Parameters(
            paramLabel = "NAME",
            description = "An attribute, or a field of an item: current_title, positions/2.title.")
    private String name = "";

    @ArgGroup
    private @Nullable Which which;

    /** Which observation is meant, when it is not the current one. */
    static final class Which {
        @Option(
                names = "--observation",
                required = true,
                paramLabel = "ID",
                description = "The observation with this id, or end of an id, as 'coach profile history' shows it.")
        private @Nullable String observation;

        @Option(
                names = "--contender",
                required = true,
                description = "The value that disagrees with the one that the profile holds.")
        private boolean contender;
    }

    Decision(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    final ProfileUpdate change(Opened opened, Profile profile) {
        Target target = opened.names().target(name, profile);
        return decide(opened, target, observation(opened, profile, target));
    }

    private @Nullable ObservationId observation(Opened opened, Profile profile, Target target) {
        if (which == null) {
            return null;
        }
        if (which.contender) {
            return profile.conflict(target)
                    .map(Conflict::contender)
                    .orElseThrow(() -> CoachException.notFound("conflict about", name))
                    .observation();
        }
        return ObservationNames.find(which.observation, opened, target);
    }

    abstract ProfileUpdate decide(Opened opened, Target target, @Nullable ObservationId observation);
}
