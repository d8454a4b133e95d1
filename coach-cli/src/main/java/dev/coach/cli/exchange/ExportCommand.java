package dev.coach.cli.exchange;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.console.Printable;
import dev.coach.cli.profile.OnProfile;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.ProfileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coach export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The archive loses nothing and can be imported again; docs/formats.md says what the others cannot carry.",
            "Examples:",
            "  coach export profile.md",
            "  coach export --format json-resume - | jq .work"
        })
public final class ExportCommand extends OnProfile {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file to be written, or - for the standard output.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description =
                    "json-resume, linkedin, archive or markdown; by the name of the file when it is not said: .json, .zip (archive), .md.")
    private @Nullable String format;

    @Option(names = "--force", description = "Overwrites a file that is there.")
    private boolean force;

    public ExportCommand(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected void check() {
        String name = name();
        boolean zip = !name.equals(Formats.MARKDOWN)
                && Formats.named(name).orElseThrow().mediaType().contains("zip");
        if (file.equals("-") && json()) {
            throw new ParameterException(
                    spec.commandLine(), "--json and the file itself cannot both go to the output.");
        }
        if (file.equals("-") && zip && console().outIsTerminal()) {
            throw new ParameterException(
                    spec.commandLine(), "A ZIP is nothing to be seen on a terminal; name a file or a pipe.");
        }
        if (!file.equals("-") && !force && Files.exists(path())) {
            throw exists();
        }
    }

    private String name() {
        String name = Optional.ofNullable(format)
                .or(() -> Formats.byFileName(file))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Say which format: --format json-resume, linkedin, archive or markdown."));
        if (!name.equals(Formats.MARKDOWN) && Formats.named(name).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no format %s; there are json-resume, linkedin, archive and markdown.".formatted(name));
        }
        return name;
    }

    private Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            throw new ParameterException(
                    spec.commandLine(), "%s is no name of a file.".formatted(Printable.line(file)));
        }
    }

    @Override
    protected int run(Opened opened) {
        byte[] written = written(opened);
        if (file.equals("-")) {
            console().outFile(written);
            return ExitCode.OK;
        }
        store(written);
        if (json()) {
            console().out(JsonLine.of(line -> {
                line.writeStartObject();
                line.writeStringProperty("file", file);
                line.writeStringProperty("format", name());
                line.writeNumberProperty("bytes", written.length);
                line.writeEndObject();
            }));
        } else {
            console().err("Wrote %s, %,d bytes.".formatted(Printable.line(file), written.length));
        }
        return ExitCode.OK;
    }

    private byte[] written(Opened opened) {
        String name = name();
        Optional<ProfileFormat> known = Formats.named(name);
        if (known.isEmpty()) {
            return new MarkdownReport(opened.coach().catalogue())
                    .write(opened.coach().readProfile().run(opened.coachee()), opened.now())
                    .getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opened.coach().exportProfile().run(opened.coachee(), known.get(), out);
        return out.toByteArray();
    }

    /** Written beside its place and moved there when it is whole, so that nobody ever sees half of it. */
    private void store(byte[] written) {
        Path path = path().toAbsolutePath();
        try {
            Path whole = Files.createTempFile(path.getParent(), ".coach-", ".part");
            try {
                Files.write(whole, written);
                if (force) {
                    Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.move(whole, path);
                }
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (FileAlreadyExistsException there) {
            throw exists();
        } catch (IOException unwritable) {
            throw new CoachException(
                    ErrorCode.STORAGE_UNAVAILABLE,
                    "%s cannot be written; is the folder there, and may you write to it?"
                            .formatted(Printable.line(file)),
                    unwritable);
        }
    }

    private CoachException exists() {
        return new CoachException(
                ErrorCode.ALREADY_EXISTS,
                "%s is there already; --force overwrites it.".formatted(Printable.line(file)));
    }
}
