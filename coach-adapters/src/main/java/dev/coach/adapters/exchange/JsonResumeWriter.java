package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Profile;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a JSON Resume that is valid under its schema. */
final class JsonResumeWriter {
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private JsonResumeWriter() {}

    static ObjectNode document(Profile profile) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$schema", SCHEMA);
        ObjectNode basics = document.putObject("basics");
        JsonResumeSheets.BASICS.rows(profile, JsonResumeSheets.LISTS).forEach(row -> put(row, basics));
        JsonResumeProfiles.write(profile, basics);
        for (Sheet sheet : JsonResumeSheets.LISTS) {
            ArrayNode list = document.arrayNode();
            sheet.rows(profile, JsonResumeSheets.LISTS).forEach(row -> put(row, list.addObject()));
            if (!list.isEmpty()) {
                document.set(sheet.name(), list);
            }
        }
        document.putObject("meta").put("version", "v1.0.0");
        return document;
    }

    private static void put(Map<Column, String> row, ObjectNode object) {
        row.forEach((column, text) -> {
            String member = column.title();
            int dot = member.indexOf('.');
            ObjectNode home = dot < 0 ? object : object.withObject("/" + member.substring(0, dot));
            String name = member.substring(dot + 1);
            String separator = column.separator();
            if (separator == null) {
                home.put(name, text);
            } else {
                ArrayNode list = home.putArray(name);
                Arrays.stream(text.split(separator))
                        .filter(element -> !element.isBlank())
                        .forEach(list::add);
            }
        });
    }
}
