package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.console.Printable;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ReadableValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Standing;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.HistoryEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code coach profile history}. */
@Command(
        name = "history",
        description = "Shows how a value or an item came to be what it is, newest first.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileHistory extends OnProfile {
    @Parameters(
            paramLabel = "NAME",
            description = "An attribute, an item or a field of it: current_title, positions/2, positions/2.title.")
    private String name = "";

    public ProfileHistory(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected int run(Opened opened) {
        Profile profile = opened.coach().readProfile().run(opened.coachee());
        Target target = opened.names().target(name, profile);
        List<HistoryEntry> history = opened.coach().readHistory().run(opened.coachee(), target);
        Catalogue catalogue = opened.coach().catalogue();
        if (json()) {
            console().out(JsonLine.of(json -> {
                json.writeStartObject();
                json.writeArrayPropertyStart("items");
                history.forEach(entry -> entry(json, entry, catalogue));
                json.writeEndArray();
                json.writeEndObject();
            }));
        } else if (history.isEmpty()) {
            console().out("Nothing was ever said about %s.".formatted(name));
        } else {
            history.forEach(entry -> print(entry, target, catalogue, profile));
        }
        return ExitCode.OK;
    }

    private void print(HistoryEntry entry, Target of, Catalogue catalogue, Profile profile) {
        Observation observation = entry.observation();
        String standing =
                entry.standing() == Standing.RULING ? "" : entry.standing().code();
        boolean counts = entry.standing() == Standing.CURRENT;
        String field = of instanceof Target.Item && entry.target() instanceof Target.Field at ? at.field() + " " : "";
        console()
                .out("%s  %s%s  %s  %s"
                        .formatted(
                                ReadableProfile.day(observation.observedAt()),
                                field,
                                console().style().bold(what(observation, catalogue, profile)),
                                counts
                                        ? console().style().green(standing)
                                        : console().style().yellow(standing),
                                console().style().dim(ObservationNames.shown(observation.id()))));
        console()
                .out(console()
                        .style()
                        .dim("             %s, %s: “%s”"
                                .formatted(
                                        observation.authority().code(),
                                        where(observation),
                                        Printable.line(observation.quote()))));
        Target cause = entry.cause();
        if (cause != null) {
            console()
                    .out(console()
                            .style()
                            .dim("             followed from what became of "
                                    + item(cause)
                                            .map(item -> "%s (#%s)".formatted(cause.attribute(), lastOf(item)))
                                            .orElse(cause.attribute())));
        }
        if (entry.reason() != null) {
            console()
                    .out(console()
                            .style()
                            .dim("             taken for this item because " + Printable.line(entry.reason())));
        }
    }

    private static String lastOf(ItemId item) {
        String whole = item.toString();
        return whole.substring(whole.length() - 8);
    }

    private static String where(Observation observation) {
        return switch (observation.source()) {
            case Source.Said said -> "in a conversation";
            case Source.Written(var document, int page, int line) ->
                "in a document, page %d line %d".formatted(page, line);
            case Source.Imported(String file, String place) -> Printable.line("in %s, %s".formatted(file, place));
            case Source.Entered() -> "in the profile";
        };
    }

    private static String what(Observation observation, Catalogue catalogue, Profile profile) {
        String value = Optional.ofNullable(observation.value())
                .filter(written -> observation.operation() != Operation.MERGE)
                .map(written -> catalogue
                        .find(observation.target().attribute())
                        .map(Attribute::type)
                        .map(type -> ReadableValue.measured(type, written))
                        .orElse(written))
                .map(Printable::line)
                .orElse("");
        ObservationId concerned = observation.concerns();
        String which = concerned == null ? "" : " " + ObservationNames.shown(concerned);
        return switch (observation.operation()) {
            case ASSERT -> value;
            case RETIRE -> value.isEmpty() ? "no longer" : "no longer " + value;
            case DECLINE -> "declined";
            case CONFIRM -> "confirmed" + which;
            case REJECT -> "rejected" + which;
            case UNDO -> "undone" + which;
            case MERGE -> "merged into another";
            case SPLIT -> "split off" + which;
        };
    }

    private static void entry(JsonGenerator json, HistoryEntry entry, Catalogue catalogue) {
        Observation observation = entry.observation();
        json.writeStartObject();
        json.writeStringProperty("observation", observation.id().toString());
        json.writeStringProperty("attribute", entry.target().attribute());
        item(entry.target()).ifPresent(item -> json.writeStringProperty("item", item.toString()));
        json.writeStringProperty("operation", observation.operation().code());
        String value = observation.value();
        if (observation.operation() == Operation.MERGE) {
            json.writeStringProperty("into", value);
        } else if (value != null) {
            catalogue.find(observation.target().attribute()).ifPresent(attribute -> {
                json.writeName("value");
                JsonLine.value(json, attribute.type(), value);
            });
        }
        if (observation.concerns() != null) {
            json.writeStringProperty("concerns", observation.concerns().toString());
        }
        json.writeStringProperty("standing", entry.standing().code());
        if (entry.reason() != null) {
            json.writeStringProperty("reason", entry.reason());
        }
        Target cause = entry.cause();
        if (cause != null) {
            json.writeObjectPropertyStart("follows");
            json.writeStringProperty("attribute", cause.attribute());
            item(cause).ifPresent(item -> json.writeStringProperty("item", item.toString()));
            json.writeEndObject();
        }
        json.writeNumberProperty("confidence", observation.confidence());
        json.writeStringProperty("authority", observation.authority().code());
        json.writeStringProperty("source", observation.source().code());
        json.writeStringProperty("extractor", observation.extractor());
        json.writeStringProperty("observedAt", observation.observedAt().toString());
        json.writeStringProperty("extractedAt", observation.extractedAt().toString());
        json.writeName("evidence");
        JsonProfile.evidence(json, observation.quote(), observation.source());
        json.writeEndObject();
    }

    static Optional<ItemId> item(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> Optional.empty();
            case Target.Field field -> Optional.of(field.item());
            case Target.Item item -> Optional.of(item.item());
        };
    }
}
