package dev.coach.cli.verify;

import dev.coach.adapters.account.Account;
import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.console.Printable;
import dev.coach.cli.wiring.Wiring;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.usecase.profile.Verdict;
import dev.coach.core.usecase.profile.Verdict.Aspect;
import dev.coach.core.usecase.profile.Verdict.Difference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coach verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Compares every stored value with the ledger of all that was said, written and decided, and each line of the ledger with",
            "its digest, and counts the lines. That finds damage and changes by hand, not a forger: digests have no key, and who",
            "rewrites a line with its digest, or profile and ledger as a whole, goes unnoticed. The exit code is 0 when all agree,",
            "and 1 when something differs: then keep the database as it is and restore a copy."
        })
public final class VerifyCommand implements Callable<Integer> {
    private final Console console;
    private final Map<String, String> environment;

    @ArgGroup
    private @Nullable Who who;

    /** Whose profile is verified. */
    static final class Who {
        @Option(
                names = "--as",
                required = true,
                paramLabel = "EMAIL",
                description = "Whose profile it is, where there are several accounts.")
        private @Nullable String email;

        @Option(names = "--all", required = true, description = "The profiles of everybody in the database.")
        private boolean all;
    }

    @Option(names = "--json", description = "JSON Lines: one for each profile.")
    private boolean json;

    public VerifyCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.open(environment)) {
            boolean agree = true;
            int checked = 0;
            for (Account account : accounts(wiring)) {
                Verdict verdict = wiring.coach().verifyProfile().run(account.coachee());
                print(account, verdict);
                agree &= verdict instanceof Verdict.Agrees;
                checked++;
            }
            if (checked == 0 && !json) {
                console.out("There is no profile yet.");
            }
            return agree ? ExitCode.OK : ExitCode.FAILURE;
        }
    }

    private List<Account> accounts(Wiring wiring) {
        if (who != null && who.all) {
            return wiring.everybody();
        }
        CoacheeId coachee = wiring.person(who == null ? null : who.email).orElse(null);
        return wiring.everybody().stream()
                .filter(account -> account.coachee().equals(coachee))
                .toList();
    }

    private void print(Account account, Verdict verdict) {
        if (json) {
            console.out(line(account, verdict));
            return;
        }
        String name = Printable.line(account.email());
        switch (verdict) {
            case Verdict.Agrees(int observations) ->
                console.out("%s %s: %d observations add up to the profile."
                        .formatted(console.style().green("✓"), name, observations));
            case Verdict.Differs(List<Difference> differences, long lost, boolean withoutProfile) -> {
                console.out("%s %s: %s.".formatted(console.style().red("✗"), name, count(differences)));
                differences.forEach(this::print);
                if (withoutProfile) {
                    console.out("  %s, record: it is gone, with all that belonged to it."
                            .formatted(console.style().bold("profile")));
                }
                if (lost != 0) {
                    console.out("  %s, record: %,d of its observations %s."
                            .formatted(
                                    console.style().bold("ledger"),
                                    Math.abs(lost),
                                    lost > 0 ? "are gone" : "were never recorded"));
                }
            }
        }
    }

    private static String count(List<Difference> differences) {
        return switch (differences.size()) {
            case 0 -> "not what was recorded";
            case 1 -> "1 difference";
            default -> differences.size() + " differences";
        };
    }

    private void print(Difference difference) {
        console.out("  %s, %s: %s"
                .formatted(
                        console.style().bold(target(difference.target())),
                        difference.aspect().name().toLowerCase(Locale.ROOT),
                        told(difference)));
    }

    private static String told(Difference difference) {
        ProfileValue stored = difference.stored();
        ProfileValue folded = difference.folded();
        if (difference.aspect() == Aspect.ORIGIN) {
            return "something is stored of which nothing tells where it comes from, by the ledger " + shown(folded);
        }
        if (difference.aspect() == Aspect.STRAY) {
            return "something is stored that belongs to no value";
        }
        if (difference.aspect() == Aspect.RECORD) {
            return "an observation about it is not what was recorded";
        }
        String both = "stored %s, by the ledger %s".formatted(shown(stored), shown(folded));
        return stored == null || folded == null || !shown(stored).equals(shown(folded))
                ? both
                : "stored %s with another %s"
                        .formatted(
                                shown(stored),
                                Part.differing(stored, folded).stream()
                                        .map(part -> "%s (“%s”, by the ledger “%s”)"
                                                .formatted(
                                                        part.label(),
                                                        Printable.line(part.of(stored)),
                                                        Printable.line(part.of(folded))))
                                        .collect(Collectors.joining(", ")));
    }

    private static String shown(@Nullable ProfileValue value) {
        return value == null
                ? "nothing"
                : "“%s” (%s)"
                        .formatted(
                                Printable.line(value.value()), value.authority().code());
    }

    private static String target(Target target) {
        return switch (target) {
            case Target.Scalar(String name) -> name;
            case Target.Field field -> field.collection() + "/" + field.item() + "." + field.field();
            case Target.Item item -> item.collection() + "/" + item.item();
        };
    }

    private static String line(Account account, Verdict verdict) {
        return JsonLine.of(generator -> {
            generator.writeStartObject();
            generator.writeStringProperty("account", account.email());
            generator.writeStringProperty("coachee", account.coachee().toString());
            switch (verdict) {
                case Verdict.Agrees(int observations) -> {
                    generator.writeStringProperty("verdict", "agrees");
                    generator.writeNumberProperty("observations", observations);
                }
                case Verdict.Differs(List<Difference> differences, long lost, boolean withoutProfile) -> {
                    generator.writeStringProperty("verdict", "differs");
                    generator.writeNumberProperty("lost", lost);
                    generator.writeBooleanProperty("withoutProfile", withoutProfile);
                    generator.writeArrayPropertyStart("differences");
                    for (Difference difference : differences) {
                        generator.writeStartObject();
                        generator.writeStringProperty("target", target(difference.target()));
                        generator.writeStringProperty(
                                "aspect", difference.aspect().name().toLowerCase(Locale.ROOT));
                        ProfileValue stored = difference.stored();
                        if (stored != null) {
                            generator.writeStringProperty("stored", stored.value());
                        }
                        ProfileValue folded = difference.folded();
                        if (folded != null) {
                            generator.writeStringProperty("folded", folded.value());
                        }
                        if (stored != null && folded != null) {
                            generator.writeArrayPropertyStart("parts");
                            Part.differing(stored, folded).forEach(part -> generator.writeString(part.label()));
                            generator.writeEndArray();
                        }
                        generator.writeEndObject();
                    }
                    generator.writeEndArray();
                }
            }
            generator.writeEndObject();
        });
    }
}
