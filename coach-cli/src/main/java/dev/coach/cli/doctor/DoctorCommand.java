package dev.coach.cli.doctor;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.config.ModelChoice;
import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.console.Printable;
import dev.coach.core.domain.CoachException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coach doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "The exit code is 1 when something does not work."})
public final class DoctorCommand implements Callable<Integer> {
    private final Console console;
    private final Map<String, String> environment;
    private boolean failed;

    @Option(names = "--json", description = "JSON Lines: one for each check.")
    private boolean json;

    public DoctorCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        check("java", Checks::java);
        check("pdf", Checks::pdf);
        try {
            CoachConfig config = CoachConfig.load(environment, Map.of());
            check("configuration", () -> Finding.ok("All settings are known and make sense"));
            check("data_folder", () -> Checks.dataFolder(config));
            check("disk_space", () -> Checks.diskSpace(config));
            check("database", () -> Checks.database(config));
            check("port", () -> Checks.port(config));
            check("model", () -> ModelCheck.run(config.model(), "COACH_MODEL_"));
            if (config.fallbackModel() instanceof ModelChoice.Served fallback) {
                check("fallback_model", () -> ModelCheck.run(fallback, "COACH_FALLBACK_MODEL_"));
            }
        } catch (CoachException wrong) {
            check(
                    "configuration",
                    () -> Finding.fail(
                            Objects.requireNonNullElse(wrong.getMessage(), "The configuration cannot be read"),
                            "Correct it and run this again; what depends on it was not checked."));
        }
        return failed ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void check(String name, Check check) {
        Finding finding = check.run();
        failed |= finding.status() == Finding.Status.FAIL;
        if (json) {
            console.outNow(JsonLine.of(line -> {
                        line.writeStartObject();
                        line.writeStringProperty("check", name);
                        line.writeStringProperty("status", finding.status().code());
                        line.writeStringProperty("detail", finding.detail());
                        line.writeStringProperty("advice", finding.advice().isEmpty() ? null : finding.advice());
                        line.writeEndObject();
                    })
                    + "\n");
            return;
        }
        console.outNow("%s  %-14s %s\n"
                .formatted(shown(finding.status()), name.replace('_', ' '), Printable.line(finding.detail())));
        if (!finding.advice().isEmpty()) {
            console.outNow("      " + " ".repeat(14) + " " + Printable.line(finding.advice()) + "\n");
        }
    }

    private String shown(Finding.Status status) {
        return switch (status) {
            case OK -> console.style().green("ok  ");
            case WARN -> console.style().yellow("warn");
            case FAIL -> console.style().red("fail");
        };
    }
}
