package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an archive's profile.json says: values and items with their evidence, for people and other programs. */
final class ArchiveProfileJson {
    static final String FORMAT = "coach-archive";
    /** Grows when an older Coach would misunderstand what is written. */
    static final int VERSION = 1;

    private ArchiveProfileJson() {}

    static ObjectNode write(Profile profile, int observations) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("format", FORMAT);
        head.put("version", VERSION);
        head.put("observations", observations);
        ObjectNode body = head.putObject("profile");
        body.put("version", profile.version());
        ObjectNode values = body.putObject("values");
        profile.values().forEach((name, value) -> values.set(name, value(value)));
        ObjectNode items = body.putObject("items");
        profile.items().forEach((collection, all) -> {
            ArrayNode list = items.putArray(collection);
            all.forEach(item -> item(item, list.addObject()));
        });
        ArrayNode declined = body.putArray("declined");
        new TreeSet<>(profile.declined()).forEach(declined::add);
        ArrayNode conflicts = body.putArray("conflicts");
        profile.conflicts().forEach(conflict -> {
            ObjectNode written = conflicts.addObject();
            written.put("attribute", conflict.target().attribute());
            if (conflict.target() instanceof Target.Field field) {
                written.put("item", field.item().toString());
            }
            written.set("contender", value(conflict.contender()));
            if (conflict.retracts()) {
                written.put("retracts", true);
            }
        });
        ArrayNode consents = body.putArray("consents");
        new TreeSet<>(profile.consents()).forEach(consents::add);
        return head;
    }

    private static void item(ProfileItem item, ObjectNode written) {
        written.put("id", item.id().toString());
        ObjectNode fields = written.putObject("fields");
        for (Map.Entry<String, ProfileValue> field : item.fields().entrySet()) {
            fields.set(field.getKey(), value(field.getValue()));
        }
    }

    private static ObjectNode value(ProfileValue value) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        written.put("value", value.value());
        written.put("confidence", value.confidence());
        written.put("authority", value.authority().code());
        written.set("source", ObservationJson.source(value.source()));
        written.put("quote", value.quote());
        written.put("observation", value.observation().toString());
        written.put("observed_at", value.observedAt().toString());
        written.put("extracted_at", value.extractedAt().toString());
        return written;
    }
}
