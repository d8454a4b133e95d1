package dev.coach.cli.exchange;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.console.Printable;
import dev.coach.cli.profile.OnProfile;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.ProfileFile.Problem;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.usecase.profile.ImportOutcome;
import dev.coach.core.usecase.profile.ImportProfileCommand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coach import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "What is wrong with a file is named with its place, and nothing of it is imported unless you say --keep-good-part.",
            "What you wrote or confirmed yourself is not overwritten. The same file twice changes nothing.",
            "docs/formats.md says what each format cannot carry."
        })
public final class ImportCommand extends OnProfile {
    @Parameters(paramLabel = "FILE", description = "The file, or - for the standard input.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "json-resume, linkedin or archive; found out by what the file holds when it is not said.")
    private @Nullable String format;

    @Option(names = "--keep-good-part", description = "Imports what is right when something is wrong.")
    private boolean keepGoodPart;

    private byte[] content = {};

    public ImportCommand(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected boolean changes() {
        return true;
    }

    @Override
    protected void check() {
        content = read();
        if (content.length == 0) {
            throw new CoachException(ErrorCode.EMPTY_INPUT, "%s is empty.".formatted(Printable.line(file)));
        }
        if (format == null) {
            Formats.of(content);
        } else if (Formats.named(format).isEmpty()) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT,
                    "There is no format %s to be read; there are json-resume, linkedin and archive."
                            .formatted(Printable.line(format)));
        }
    }

    @Override
    protected int run(Opened opened) {
        ProfileFormat read =
                format == null ? Formats.of(content) : Formats.named(format).orElseThrow();
        ImportOutcome outcome = opened.coach()
                .importProfile()
                .run(new ImportProfileCommand(
                        opened.coachee(),
                        read,
                        file.equals("-") ? "" : file,
                        new ByteArrayInputStream(content),
                        keepGoodPart));
        for (Problem problem : outcome.problems()) {
            String place = problem.where().isEmpty() ? file : file + ", " + problem.where();
            console()
                    .err(console().errStyle().yellow(Printable.line(place) + ": ") + Printable.line(problem.what())
                            + ".");
        }
        if (json()) {
            console().out(line(read, outcome));
        } else {
            print(read, outcome);
        }
        return switch (outcome) {
            case ImportOutcome.Imported imported -> ExitCode.OK;
            case ImportOutcome.Refused refused -> ExitCode.FAILURE;
        };
    }

    private void print(ProfileFormat read, ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Imported(var update, var batch, var problems, var leftOut) -> {
                int observations = update.observations().size();
                List<String> changed = update.changed().stream().sorted().toList();
                console()
                        .out(
                                observations == 0
                                        ? (leftOut.isEmpty()
                                                        ? "%s: nothing new; all of it is known already."
                                                        : "%s: nothing new that the profile has a place for.")
                                                .formatted(read.title())
                                        : "%s: %d observations, which changed %s."
                                                .formatted(
                                                        read.title(),
                                                        observations,
                                                        changed.isEmpty() ? "nothing" : String.join(", ", changed)));
                if (batch != null) {
                    console()
                            .out(console()
                                    .style()
                                    .dim("'coach profile batches --undo %s' takes all of it back.".formatted(batch)));
                }
                if (!leftOut.isEmpty()) {
                    console()
                            .err("Left out, because the profile has no place for it or may not keep it: "
                                    + Printable.line(String.join(", ", leftOut)) + ".");
                }
            }
            case ImportOutcome.Refused(var problems, boolean partlyGood) ->
                console().err("Nothing was imported." + (partlyGood ? " --keep-good-part imports what is right." : ""));
        }
    }

    private String line(ProfileFormat read, ImportOutcome outcome) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("format", read.name());
            switch (outcome) {
                case ImportOutcome.Imported(var update, var batch, var problems, var leftOut) -> {
                    json.writeStringProperty("status", "ok");
                    json.writeNumberProperty("version", update.after().version());
                    json.writeNumberProperty(
                            "observations", update.observations().size());
                    if (batch != null) {
                        json.writeStringProperty("batch", batch.toString());
                    }
                    json.writeName("changed");
                    JsonLine.array(json, update.changed().stream().sorted().toList());
                    json.writeName("leftOut");
                    JsonLine.array(json, leftOut);
                }
                case ImportOutcome.Refused refused -> json.writeStringProperty("status", "refused");
            }
            json.writeArrayPropertyStart("problems");
            for (Problem problem : outcome.problems()) {
                json.writeStartObject();
                json.writeStringProperty("where", problem.where());
                json.writeStringProperty("what", problem.what());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private byte[] read() {
        try {
            if (file.equals("-")) {
                return console().in().readNBytes(ProfileFormat.MAX_BYTES + 1);
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new CoachException(
                        ErrorCode.INVALID_INPUT,
                        "%s is a folder; import takes one file.".formatted(Printable.line(file)));
            }
            if (!Files.exists(path)) {
                throw CoachException.notFound("file", Printable.line(file));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(ProfileFormat.MAX_BYTES + 1);
            }
        } catch (InvalidPathException noPath) {
            throw CoachException.notFound("file", Printable.line(file));
        } catch (IOException unreadable) {
            throw new CoachException(
                    ErrorCode.STORAGE_UNAVAILABLE, "%s cannot be read.".formatted(Printable.line(file)), unreadable);
        }
    }
}
