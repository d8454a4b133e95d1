package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.JsonLine;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.schema.Catalogue;
import java.util.Collection;
import java.util.List;
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
    public void print(Profile profile, Collection<String> names) {
        console.out(JsonLine.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", profile.version());
            json.writeObjectPropertyStart("values");
            names.forEach(name -> entry(json, profile, name));
            json.writeEndObject();
            json.writeEndObject();
        }));
    }

    private void entry(JsonGenerator json, Profile profile, String name) {
        ProfileValue known = profile.values().get(name);
        if (known != null) {
            json.writeName(name);
            value(json, name, known);
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
                items.forEach(item -> item(json, collection, item));
                json.writeEndArray();
            }
        }
    }

    private void item(JsonGenerator json, ItemCollection collection, ProfileItem item) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id().toString());
        item.fields().forEach((field, known) -> {
            json.writeName(field);
            value(json, collection.name() + "." + field, known);
        });
        json.writeEndObject();
    }

    private void value(JsonGenerator json, String attribute, ProfileValue known) {
        json.writeStartObject();
        json.writeName("value");
        JsonLine.value(json, catalogue.find(attribute).orElseThrow().type(), known.value());
        json.writeNumberProperty("confidence", known.confidence());
        json.writeStringProperty("authority", known.authority().code());
        json.writeStringProperty("source", known.source().code());
        json.writeStringProperty("extractedAt", known.extractedAt().toString());
        json.writeObjectPropertyStart("evidence");
        json.writeStringProperty("quote", known.quote());
        switch (known.source()) {
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
        json.writeEndObject();
    }
}
