package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code coach profile show}. */
@Command(
        name = "show",
        description = "Shows your profile, or some of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  coach profile show --fields current_title,compensation,positions",
            "  coach profile show --as-of 2026-06-30"
        })
public final class ProfileShow extends OnProfile {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--fields",
            paramLabel = "NAME",
            description = "Only these attributes, collections and sections: current_title,technical_skills.")
    private List<String> fields = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Then.class,
            description = "What was known at the end of that day (2026-06-30), or at that time (2026-06-30T12:00:00Z).")
    private @Nullable Instant asOf;

    public ProfileShow(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected void check() {
        if (named().stream().anyMatch(String::isBlank)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--fields must be names of attributes, collections or sections with single commas between them.");
        }
    }

    @Override
    protected int run(Opened opened) {
        Catalogue catalogue = opened.coach().catalogue();
        Collection<String> names =
                fields.isEmpty() ? catalogue.names() : opened.names().fields(named());
        Profile profile = asOf == null
                ? opened.coach().readProfile().run(opened.coachee(), names)
                : opened.coach().readProfile().run(opened.coachee(), asOf).only(stored(names, catalogue));
        Instant then = asOf == null ? opened.now() : asOf;
        ProfileReport report =
                json() ? new JsonProfile(console(), catalogue) : new ReadableProfile(console(), catalogue);
        report.print(profile, names, then);
        return ExitCode.OK;
    }

    /** Split here and not by picocli, which forgets empty names at the end. */
    private List<String> named() {
        return fields.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .toList();
    }

    private static Set<String> stored(Collection<String> names, Catalogue catalogue) {
        Set<String> stored = new HashSet<>();
        names.forEach(name ->
                stored.add(catalogue.view(name).map(view -> view.collection()).orElse(name)));
        return stored;
    }

    /** Days and times in the zone of the machine unless they name another. */
    static final class Then implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String written) {
            ZoneId here = ZoneId.systemDefault();
            try {
                if (!written.contains("T")) {
                    return LocalDate.parse(written)
                            .plusDays(1)
                            .atStartOfDay(here)
                            .toInstant()
                            .minusNanos(1);
                }
                return written.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                        ? OffsetDateTime.parse(written).toInstant()
                        : LocalDateTime.parse(written).atZone(here).toInstant();
            } catch (DateTimeParseException unreadable) {
                throw new TypeConversionException(
                        "'%s' is no date such as 2026-06-30, and no time such as 2026-06-30T12:00:00Z"
                                .formatted(written));
            }
        }
    }
}
