package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.JsonLine;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One line of JSON, the same that the server answers: {@code {"version": 17, "values": {"current_title": {…}}}}. */
final class JsonProfile implements ProfileReport {
    private final Console console;
    private final Catalogue catalogue;

    JsonProfile(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public void print(Profile profile, Collection<String> names, Instant now) {
        console.out(JsonLine.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", profile.version());
            values(json, profile, names, now);
            json.writeEndObject();
        }));
    }

    void values(JsonGenerator json, Profile profile, Collection<String> names, Instant now) {
        json.writeObjectPropertyStart("values");
        names.forEach(name -> entry(json, profile, name, now));
        json.writeEndObject();
    }

    private void entry(JsonGenerator json, Profile profile, String name, Instant now) {
        ProfileValue known = profile.values().get(name);
        if (known != null) {
            json.writeName(name);
            value(json, new Target.Scalar(name), known, profile, now);
        } else if (profile.declined().contains(name)) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("status", "declined");
            json.writeEndObject();
        } else {
            List<ProfileItem> items = KnownItems.of(profile, catalogue, name);
            if (!items.isEmpty()) {
                json.writeArrayPropertyStart(name);
                ItemCollection collection =
                        KnownItems.collection(catalogue, name).orElseThrow();
                items.forEach(item -> item(json, collection, item, profile, now));
                json.writeEndArray();
            }
        }
    }

    private void item(JsonGenerator json, ItemCollection collection, ProfileItem item, Profile profile, Instant now) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id().toString());
        item.fields().forEach((field, known) -> {
            json.writeName(field);
            value(json, new Target.Field(collection.name(), item.id(), field), known, profile, now);
        });
        json.writeEndObject();
    }

    private void value(JsonGenerator json, Target target, ProfileValue known, Profile profile, Instant now) {
        Conflict conflict = profile.conflict(target).orElse(null);
        value(json, catalogue.find(target.attribute()).orElseThrow(), known, conflict, now);
    }

    /** Writes one value with its evidence. */
    static void value(
            JsonGenerator json, Attribute<?> attribute, ProfileValue known, @Nullable Conflict conflict, Instant now) {
        json.writeStartObject();
        json.writeName("value");
        JsonLine.value(json, attribute.type(), known.value());
        json.writeNumberProperty("confidence", known.confidence());
        json.writeStringProperty("authority", known.authority().code());
        json.writeStringProperty("source", known.source().code());
        json.writeStringProperty("extractedAt", known.extractedAt().toString());
        if (attribute.isStale(known.observedAt(), now)) {
            json.writeBooleanProperty("stale", true);
        }
        if (conflict != null) {
            json.writeName("conflict");
            value(json, attribute, conflict.contender(), null, now);
            if (conflict.retracts()) {
                json.writeBooleanProperty("retracts", true);
            }
        }
        json.writeName("evidence");
        evidence(json, known.quote(), known.source());
        json.writeStringProperty("observation", known.observation().toString());
        json.writeEndObject();
    }

    /** Writes a quote with its place. */
    static void evidence(JsonGenerator json, String quote, Source source) {
        json.writeStartObject();
        json.writeStringProperty("quote", quote);
        switch (source) {
            case Source.Said(var conversation, var message) -> {
                json.writeStringProperty("conversationId", conversation.toString());
                json.writeStringProperty("messageId", message.toString());
            }
            case Source.Written(var document, int page, int line) -> {
                json.writeStringProperty("documentId", document.value().toString());
                json.writeNumberProperty("page", page);
                json.writeNumberProperty("line", line);
            }
            case Source.Imported(String file, String place) -> {
                json.writeStringProperty("file", file);
                json.writeStringProperty("place", place);
            }
            case Source.Entered() -> {}
        }
        json.writeEndObject();
    }
}
