package dev.coach.adapters.exchange;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.document.DocumentId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An {@link Observation} as one line of an archive's ledger. Members may be added at the end, unknown ones are ignored; what
 * changes the meaning of a line needs a new version of the archive.
 */
final class ObservationJson {
    private ObservationJson() {}

    static ObjectNode write(Observation observation) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("id", observation.id().toString());
        line.put("coachee", observation.coachee().toString());
        target(observation.target(), line);
        line.put("operation", observation.operation().code());
        line.put("value", observation.value());
        ObservationId concerns = observation.concerns();
        line.put("concerns", concerns == null ? null : concerns.toString());
        line.put("confidence", observation.confidence());
        line.put("authority", observation.authority().code());
        line.set("source", source(observation.source()));
        line.put("quote", observation.quote());
        line.put("extractor", observation.extractor());
        line.put("observed_at", observation.observedAt().toString());
        line.put("extracted_at", observation.extractedAt().toString());
        return line;
    }

    private static void target(Target target, ObjectNode line) {
        line.put("attribute", target.attribute());
        switch (target) {
            case Target.Scalar scalar -> line.putNull("item");
            case Target.Field field -> line.put("item", field.item().toString());
            case Target.Item item -> line.put("item", item.item().toString());
        }
    }

    static ObjectNode source(Source source) {
        ObjectNode written = JsonNodeFactory.instance.objectNode().put("kind", source.code());
        return switch (source) {
            case Source.Said said ->
                written.put("conversation", said.conversation().toString())
                        .put("message", said.message().toString());
            case Source.Written(DocumentId document, int page, int line) ->
                written.put("document", document.toString()).put("page", page).put("line", line);
            case Source.Imported(String fileName, String place) ->
                written.put("file", fileName).put("place", place);
            case Source.Entered entered -> written;
        };
    }

    /** What was said at a source. */
    static ObjectNode text(Source source, String text) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.set("source", source(source));
        return line.put("text", text);
    }

    /** @throws IllegalArgumentException that says what is wrong, for a person who knows the place of the line */
    static Map.Entry<Source, String> readText(JsonNode line) {
        return Map.entry(source(line.path("source")), text(line, "text"));
    }

    /** @throws IllegalArgumentException that says what is wrong, for a person who knows the place of the line */
    static Observation read(JsonNode line) {
        return new Observation(
                new ObservationId(id(line, "id")),
                new CoacheeId(id(line, "coachee")),
                target(line),
                named("operation", line, Operation.values(), Operation::code),
                optional(line, "value"),
                optional(line, "concerns") == null ? null : new ObservationId(id(line, "concerns")),
                confidence(line),
                named("authority", line, Authority.values(), Authority::code),
                source(line.path("source")),
                text(line, "quote"),
                text(line, "extractor"),
                time(line, "observed_at"),
                time(line, "extracted_at"));
    }

    private static Target target(JsonNode line) {
        String attribute = text(line, "attribute");
        if (optional(line, "item") == null) {
            return new Target.Scalar(attribute);
        }
        ItemId item = new ItemId(id(line, "item"));
        int dot = attribute.indexOf('.');
        return dot < 0
                ? new Target.Item(attribute, item)
                : new Target.Field(attribute.substring(0, dot), item, attribute.substring(dot + 1));
    }

    private static Source source(JsonNode source) {
        return switch (text(source, "kind")) {
            case "conversation" ->
                new Source.Said(new ConversationId(id(source, "conversation")), new MessageId(id(source, "message")));
            case "document" ->
                new Source.Written(
                        new DocumentId(id(source, "document")),
                        source.path("page").asInt(0),
                        source.path("line").asInt(0));
            case "import" -> new Source.Imported(text(source, "file"), text(source, "place"));
            case "profile" -> new Source.Entered();
            default -> throw new IllegalArgumentException("has an unknown kind of source");
        };
    }

    private static double confidence(JsonNode line) {
        double confidence = line.path("confidence").asDouble(0);
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be above 0 and at most 1");
        }
        return confidence;
    }

    private static <E> E named(String member, JsonNode line, E[] values, Function<E, String> code) {
        String written = text(line, member);
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("has an unknown " + member));
    }

    private static UUID id(JsonNode line, String member) {
        try {
            return UUID.fromString(text(line, member));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException(member + " must be an id", notAnId);
        }
    }

    private static Instant time(JsonNode line, String member) {
        try {
            return Instant.parse(text(line, member));
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException(member + " must be a time such as 2026-05-01T12:00:00Z", notATime);
        }
    }

    private static String text(JsonNode line, String member) {
        String text = optional(line, member);
        if (text == null) {
            throw new IllegalArgumentException("has no " + member);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode line, String member) {
        JsonNode value = line.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException(member + " must be a text");
        }
        return value.stringValue();
    }
}
