package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.console.Printable;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.usecase.profile.KnownBatch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coach profile batches}. */
@Command(
        name = "batches",
        description = "Shows what was imported, the latest first, or takes all of one import back at once.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "An undo is a batch, too: undoing it brings the import back, and so does importing the file anew."
        })
public final class ProfileBatches extends OnProfile {
    private static final int SHORTEST = 4;

    @Option(
            names = "--undo",
            paramLabel = "ID",
            description = "Takes back all that came with the batch of this id, or end of an id.")
    private @Nullable String undo;

    public ProfileBatches(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected boolean changes() {
        return undo != null;
    }

    @Override
    protected int run(Opened opened) {
        List<KnownBatch> batches = opened.coach().readBatches().run(opened.coachee());
        if (undo != null) {
            var update = opened.coach().undoBatch().run(opened.coachee(), find(undo, batches));
            new Changes(console(), opened.coach().catalogue()).print(update, json(), opened.now());
        } else if (json()) {
            console().out(line(batches));
        } else if (batches.isEmpty()) {
            console().out("Nothing was imported yet.");
        } else {
            batches.forEach(this::print);
        }
        return ExitCode.OK;
    }

    private static BatchId find(String written, List<KnownBatch> batches) {
        String id = written.strip().toLowerCase(Locale.ROOT).replace("#", "");
        List<BatchId> called = batches.stream()
                .map(known -> known.batch().id())
                .filter(known -> id.length() >= SHORTEST && known.toString().endsWith(id)
                        || known.toString().equals(id))
                .toList();
        if (called.size() != 1) {
            throw new CoachException(
                    ErrorCode.NOT_FOUND,
                    "There is no batch %s; 'coach profile batches' shows what each is called."
                            .formatted(Printable.line(written)));
        }
        return called.getFirst();
    }

    private void print(KnownBatch known) {
        Batch batch = known.batch();
        console()
                .out("%s  %s  %s%s"
                        .formatted(
                                ReadableProfile.day(batch.at()),
                                console()
                                        .style()
                                        .bold((batch.undoes() == null ? "" : "undo of ")
                                                + Printable.line(batch.title())),
                                console().style().dim(batch.id().toString()),
                                known.undone() ? "  undone" : ""));
    }

    private static String line(List<KnownBatch> batches) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("items");
            for (KnownBatch known : batches) {
                Batch batch = known.batch();
                BatchId undoes = batch.undoes();
                json.writeStartObject();
                json.writeStringProperty("batch", batch.id().toString());
                json.writeStringProperty("title", batch.title());
                if (undoes != null) {
                    json.writeStringProperty("undoes", undoes.toString());
                }
                json.writeStringProperty("at", batch.at().toString());
                json.writeBooleanProperty("undone", known.undone());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
