package dev.coach.server.http;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values of a {@code PATCH} read into edits, and where in the body each of them stands. Names and forms are looked at
 * here, so that every mistake is told at once; what depends on the profile is left to the use case.
 */
final class ProfilePatch {
    /** Beside the fields of an item; no collection has fields of these names. */
    static final String ID = "id";

    static final String REMOVED = "removed";

    private final Catalogue catalogue;
    private final LocalDate today;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /** Something that cannot be done as it is asked for. */
    record Mistake(String pointer, ErrorCode code, String detail) {
        /** Whether it is about the value there, about what it is a part of, or about a part of it. */
        boolean isAt(String other) {
            return (pointer + "/").startsWith(other + "/") || (other + "/").startsWith(pointer + "/");
        }
    }

    /** Where an edit stands. */
    private record Place(String pointer, boolean isItem) {}

    private ProfilePatch(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    static ProfilePatch read(Map<String, JsonNode> values, Catalogue catalogue, LocalDate today) {
        ProfilePatch patch = new ProfilePatch(catalogue, today);
        values.forEach(patch::readName);
        return patch;
    }

    /** All that the body asks for. When there are mistakes, they are only to be looked at, not to be made. */
    List<Edit> edits() {
        return edits;
    }

    /** Those that the body alone shows, in its order. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /** These and what the use case refuses of the rest, each place once. */
    List<Mistake> mistakesWith(List<EditOutcome.Refusal> refusals) {
        List<Mistake> all = new ArrayList<>(mistakes);
        refusals.stream()
                .map(this::mistake)
                .filter(refused -> mistakes.stream().noneMatch(known -> refused.isAt(known.pointer())))
                .forEach(all::add);
        return all;
    }

    /** What the use case refuses, with its place. */
    Mistake mistake(EditOutcome.Refusal refusal) {
        Place place = places.get(refusal.edit());
        int dot = refusal.attribute().indexOf('.');
        String pointer = place.pointer;
        if (place.isItem && refusal.code() == ErrorCode.NOT_FOUND) {
            pointer += "/" + ID;
        } else if (place.isItem && dot > 0) {
            pointer += "/" + refusal.attribute().substring(dot + 1);
        }
        return new Mistake(pointer, refusal.code(), refusal.reason());
    }

    private void readName(String name, JsonNode json) {
        String pointer = "/values/" + Pointers.step(name);
        ItemCollection collection = catalogue.collection(name).orElse(null);
        Attribute<?> attribute =
                name.contains(".") ? null : catalogue.find(name).orElse(null);
        if (collection != null) {
            readItems(collection, pointer, json);
        } else if (attribute != null) {
            readScalar(attribute, pointer, json);
        } else {
            mistake(
                    pointer,
                    ErrorCode.UNKNOWN_ATTRIBUTE,
                    catalogue
                            .view(name)
                            .map(view -> "%s is a part of %s; change that.".formatted(name, view.collection()))
                            .orElse(
                                    "The profile has no attribute of this name. The profile schema lists what there is."));
        }
    }

    private void readScalar(Attribute<?> attribute, String pointer, JsonNode json) {
        Target target = new Target.Scalar(attribute.name());
        Place place = new Place(pointer, false);
        if (json.isNull()) {
            edit(new Edit.Clear(target), place);
        } else if (json.isObject()
                && json.size() == 1
                && json.path("status").asString("").equals("declined")) {
            edit(new Edit.Decline(attribute.name()), place);
        } else {
            edit(new Edit.Set(target, written(attribute, pointer, json)), place);
        }
    }

    private void readItems(ItemCollection collection, String pointer, JsonNode json) {
        if (!json.isArray()) {
            mistake(pointer, "This must be an array of items; those that it does not name stay as they are.");
            return;
        }
        for (int index = 0; index < json.size(); index++) {
            JsonNode item = json.get(index);
            String at = pointer + "/" + index;
            if (item.isObject()) {
                readItem(collection, at, item);
            } else {
                mistake(at, "An item must be an object.");
            }
        }
    }

    private void readItem(ItemCollection collection, String pointer, JsonNode json) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        json.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        JsonNode id = fields.remove(ID);
        JsonNode removed = fields.remove(REMOVED);
        if (removed != null && !(removed.isBoolean() && removed.asBoolean() && id != null && fields.isEmpty())) {
            mistake(pointer + "/" + REMOVED, "An item is removed by its id and \"removed\": true, and nothing else.");
            return;
        }
        if (id == null) {
            addItem(collection, pointer, fields);
            return;
        }
        @Nullable UUID known = id.isString() ? Ids.parse(id.asString()) : null;
        if (known == null) {
            mistake(pointer + "/" + ID, ErrorCode.NOT_FOUND, "There is no such item in the profile.");
            return;
        }
        ItemId item = new ItemId(known);
        Place place = new Place(pointer, true);
        if (removed != null) {
            edit(new Edit.RemoveItem(collection.name(), item), place);
        } else if (fields.isEmpty()) {
            mistake(pointer, "Name the fields that are to be changed.");
        }
        fields.forEach((field, value) -> changeField(collection, item, field, value, place));
    }

    private void addItem(ItemCollection collection, String pointer, Map<String, JsonNode> fields) {
        Map<String, String> given = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            Attribute<?> attribute = field(collection, field, pointer);
            if (attribute != null && !value.isNull()) {
                given.put(field, written(attribute, at(pointer, field), value));
            }
        });
        edit(new Edit.AddItem(collection.name(), given), new Place(pointer, true));
    }

    private void changeField(ItemCollection collection, ItemId item, String name, JsonNode json, Place place) {
        Attribute<?> attribute = field(collection, name, place.pointer);
        if (attribute == null) {
            return;
        }
        Target target = new Target.Field(collection.name(), item, name);
        if (json.isNull()) {
            edit(new Edit.Clear(target), place);
            return;
        }
        edit(new Edit.Set(target, written(attribute, at(place.pointer, name), json)), place);
    }

    private @Nullable Attribute<?> field(ItemCollection collection, String name, String pointer) {
        Attribute<?> attribute = catalogue.find(collection.name() + "." + name).orElse(null);
        if (attribute == null) {
            mistake(
                    at(pointer, name),
                    ErrorCode.UNKNOWN_ATTRIBUTE,
                    "%s have no field of this name. The profile schema lists what there is."
                            .formatted(collection.title()));
        }
        return attribute;
    }

    /** What cannot be read is kept as it stands, so that the rest is looked at beside it. */
    private String written(Attribute<?> attribute, String pointer, JsonNode json) {
        String text = ValueInJson.read(attribute, json, today, (place, detail) -> mistake(pointer + place, detail));
        return text == null ? json.asString(json.toString()) : text;
    }

    private void edit(Edit edit, Place place) {
        edits.add(edit);
        places.add(place);
    }

    private void mistake(String pointer, String detail) {
        mistake(pointer, ErrorCode.INVALID_INPUT, detail);
    }

    private void mistake(String pointer, ErrorCode code, String detail) {
        mistakes.add(new Mistake(pointer, code, detail));
    }

    private static String at(String pointer, String name) {
        return pointer + "/" + Pointers.step(name);
    }
}
