package dev.coach.adapters.exchange;

import dev.coach.core.port.ProfileFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON Resume. Null, blank and missing members say nothing, but a row of a list is an object; numbers are taken as text where one can be meant; one text stands for a list of
 * one; what is of any other wrong type is a problem at its pointer.
 */
final class JsonResumeReader {
    /** Members about the file, not about the coachee. */
    private static final Set<String> ABOUT_THE_FILE = Set.of("$schema", "meta");

    /** Members that people write as numbers, too; elsewhere a number is no text. */
    private static final Set<String> NUMBERS =
            Set.of("startDate", "endDate", "date", "releaseDate", "score", "gpa", "phone", "location.postalCode");

    /** What members were called before version 1, by section. */
    private static final Map<String, String> OLD_NAMES = Map.of(
            "work.company", "name",
            "basics.website", "url",
            "publications.website", "url",
            "education.gpa", "score");

    private final FileFindings findings;
    private int rows;

    JsonResumeReader(FileFindings findings) {
        this.findings = findings;
    }

    void read(JsonNode document) {
        if (!isResume(document)) {
            findings.problem("", "is no JSON Resume: it has none of its sections, such as basics, work or education");
            return;
        }
        Set<String> unknown = new LinkedHashSet<>(document.propertyNames());
        unknown.removeAll(ABOUT_THE_FILE);
        unknown.remove("basics");
        JsonNode basics = document.path("basics");
        if (isPresent(basics)) {
            basics(basics);
        }
        for (Sheet sheet : JsonResumeSheets.LISTS) {
            unknown.remove(sheet.name());
            JsonNode list = document.path(sheet.name());
            if (isPresent(list)) {
                list("/" + sheet.name(), list, (place, row) -> row(sheet, place, row));
            }
        }
        unknown.stream().filter(name -> isPresent(document.path(name))).forEach(findings::leaveOut);
    }

    /** One without any section is good when it says nothing else either, or names the schema. */
    private static boolean isResume(JsonNode document) {
        return document.has("basics")
                || JsonResumeSheets.LISTS.stream().anyMatch(sheet -> document.has(sheet.name()))
                || document.path("$schema").asString("").contains("resume")
                || ABOUT_THE_FILE.containsAll(document.propertyNames());
    }

    private static boolean isPresent(JsonNode node) {
        return !node.isNull()
                && !node.isMissingNode()
                && !(node.isString() && node.stringValue().isBlank())
                && !(node.isContainer() && node.isEmpty());
    }

    private void basics(JsonNode basics) {
        if (!basics.isObject()) {
            findings.problem("/basics", "must be an object");
            return;
        }
        Map<String, Cell> row = cells(JsonResumeSheets.BASICS, "/basics", basics);
        JsonNode profiles = basics.path("profiles");
        if (isPresent(profiles)) {
            list("/basics/profiles", profiles, new JsonResumeProfiles(findings)::read);
        }
        findings.row(JsonResumeSheets.BASICS, row, "/basics");
    }

    private void list(String place, JsonNode list, Row read) {
        if (!list.isArray()) {
            findings.problem(place, "must be a list");
            return;
        }
        for (int at = 0; at < list.size() && rows <= ProfileFormat.MAX_ROWS; at++) {
            String here = place + "/" + at;
            JsonNode row = list.get(at);
            if (++rows > ProfileFormat.MAX_ROWS) {
                findings.problem(here, "is one too many: at most 100,000 are read");
            } else if (row.isObject()) {
                read.at(here, row);
            } else {
                findings.problem(here, "must be an object");
            }
        }
    }

    private void row(Sheet sheet, String place, JsonNode row) {
        findings.row(sheet, cells(sheet, place, row), place);
        if (sheet.equals(JsonResumeSheets.SKILLS)) {
            keywords(place, row);
        }
    }

    /** Each keyword of a skill is a skill of its own: "Web Development" with "HTML" and "CSS". */
    private void keywords(String place, JsonNode skill) {
        JsonNode keywords = skill.path("keywords");
        if (isPresent(keywords)) {
            List<String> words = elements(place + "/keywords", keywords);
            for (int at = 0; at < words.size(); at++) {
                String here = place + "/keywords/" + at;
                if (!words.get(at).isEmpty()) {
                    findings.claim("skills.name", here, words.get(at), Cell.at(here, words.get(at)));
                }
            }
        }
    }

    /** The members that say something; those of an object inside are named {@code location.city}. */
    private Map<String, Cell> cells(Sheet sheet, String place, JsonNode row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells(sheet, place, "", row, cells);
        return cells;
    }

    private void cells(Sheet sheet, String place, String prefix, JsonNode row, Map<String, Cell> cells) {
        row.properties().forEach(entry -> {
            String member = member(sheet, prefix + entry.getKey(), row);
            JsonNode value = entry.getValue();
            String here = place + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            if (!isPresent(value) || isReadElsewhere(sheet, member)) {
                return;
            }
            Optional<Column> column = sheet.column(member);
            if (column.isPresent()) {
                text(column.get(), member, here, value).ifPresent(text -> cells.put(member, Cell.at(here, text)));
            } else if (isGroup(sheet, member)) {
                group(sheet, here, member, value, cells);
            } else {
                findings.leaveOut(sheet.member(member));
            }
        });
    }

    /** As it is called now, when the row does not say so itself. */
    private static String member(Sheet sheet, String written, JsonNode row) {
        String now = OLD_NAMES.getOrDefault(sheet.member(written), written);
        return isPresent(row.path(now)) ? written : now;
    }

    private void group(Sheet sheet, String here, String member, JsonNode value, Map<String, Cell> cells) {
        if (value.isObject()) {
            cells(sheet, here, member + ".", value, cells);
        } else {
            findings.problem(here, "must be an object");
        }
    }

    private static boolean isReadElsewhere(Sheet sheet, String member) {
        return sheet.equals(JsonResumeSheets.BASICS) && member.equals("profiles")
                || sheet.equals(JsonResumeSheets.SKILLS) && member.equals("keywords");
    }

    private static boolean isGroup(Sheet sheet, String member) {
        return sheet.columns().stream().anyMatch(column -> column.title().startsWith(member + "."));
    }

    private Optional<String> text(Column column, String member, String place, JsonNode value) {
        String separator = column.separator();
        if (separator != null) {
            return Optional.of(String.join(
                            separator,
                            elements(place, value).stream()
                                    .filter(text -> !text.isEmpty())
                                    .toList()))
                    .filter(text -> !text.isEmpty());
        }
        if (!value.isString() && !(value.isNumber() && NUMBERS.contains(member))) {
            findings.problem(place, "must be a text");
            return Optional.empty();
        }
        return Optional.of(value.asString().strip());
    }

    /** The texts of a list, each at its place; an empty one stands for nothing or a problem. */
    private List<String> elements(String place, JsonNode list) {
        if (!list.isArray() && !list.isString()) {
            findings.problem(place, "must be a list");
            return List.of();
        }
        if (!list.isArray()) {
            return List.of(list.asString().strip());
        }
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            JsonNode element = list.get(at);
            boolean isText = element.isString();
            if (!isText && !element.isNull()) {
                findings.problem(place + "/" + at, "must be a text");
            }
            texts.add(isText ? element.stringValue().strip() : "");
        }
        return texts;
    }

    /** What is done with an object of a list. */
    @FunctionalInterface
    private interface Row {
        void at(String place, JsonNode row);
    }
}
