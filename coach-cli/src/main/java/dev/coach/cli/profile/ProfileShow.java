package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.wiring.Wiring;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coach profile show}. */
@Command(
        name = "show",
        description = "Shows your profile, or some of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileShow implements Callable<Integer> {
    /** Where there is no account, nothing is known of nobody. */
    private static final CoacheeId NOBODY = new CoacheeId(new UUID(0, 0));

    private final Console console;
    private final Map<String, String> environment;

    @Option(
            names = "--fields",
            split = ",",
            paramLabel = "NAME",
            description = "Only these, with commas between them: current_title,technical_skills.")
    private List<String> fields = List.of();

    @Option(
            names = "--as",
            paramLabel = "EMAIL",
            description = "Whose profile it is, where there are several accounts.")
    private @Nullable String email;

    @Option(names = "--json", description = "JSON, as the server's GET /api/v1/profile answers.")
    private boolean json;

    public ProfileShow(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.open(environment)) {
            Coach coach = wiring.coach();
            Catalogue catalogue = coach.catalogue();
            Collection<String> names = fields.isEmpty() ? catalogue.names() : new LinkedHashSet<>(fields);
            CoacheeId coachee = wiring.person(email).orElse(NOBODY);
            Profile profile = coach.readProfile().run(coachee, names);
            ProfileReport report = json ? new JsonProfile(console, catalogue) : new ReadableProfile(console, catalogue);
            report.print(profile, names);
            return ExitCode.OK;
        }
    }
}
