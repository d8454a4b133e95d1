package dev.coach.adapters.pdf;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a résumé says, by the names of the catalogue.
 *
 * @param scalars values by attribute
 * @param positions values by field, in the order of the résumé
 * @param education values by field, in the order of the résumé
 * @param skills names
 * @param levels by the skill's name, of those that have one
 */
record ExpectedResume(
        Map<String, String> scalars,
        List<Map<String, String>> positions,
        List<Map<String, String>> education,
        List<String> skills,
        Map<String, String> levels) {
    /** The words for levels that the sources of these documents use. */
    private static final Map<String, String> LEVELS = Map.of("Native Speaker", "5", "Intermediate", "3");

    /** From the source of a rendercv document. */
    static ExpectedResume ofRendercv(JsonNode cv) {
        Map<String, String> scalars = new LinkedHashMap<>();
        put(scalars, "full_name", text(cv, "name"));
        put(scalars, "email", text(cv, "email"));
        put(scalars, "phone", text(cv, "phone"));
        put(scalars, "website_url", bareUrl(text(cv, "website")));
        for (JsonNode network : cv.path("social_networks")) {
            boolean linkedIn = text(network, "network").equals("LinkedIn");
            put(
                    scalars,
                    linkedIn ? "linkedin_url" : "github_url",
                    (linkedIn ? "linkedin.com/in/" : "github.com/") + text(network, "username"));
        }
        List<Map<String, String>> positions = new ArrayList<>();
        for (JsonNode job : cv.at("/sections/experience")) {
            Map<String, String> fields = new LinkedHashMap<>();
            put(fields, "title", text(job, "position"));
            put(fields, "employer", text(job, "company"));
            put(fields, "location", text(job, "location"));
            putTime(fields, text(job, "start_date"), text(job, "end_date"));
            positions.add(fields);
        }
        List<Map<String, String>> education = new ArrayList<>();
        for (JsonNode course : cv.at("/sections/education")) {
            Map<String, String> fields = new LinkedHashMap<>();
            put(fields, "institution", text(course, "institution"));
            put(fields, "degree", text(course, "degree"));
            put(fields, "field_of_study", text(course, "area"));
            put(fields, "location", text(course, "location"));
            putTime(fields, text(course, "start_date"), text(course, "end_date"));
            education.add(fields);
        }
        List<String> skills = new ArrayList<>();
        cv.at("/sections/skills")
                .forEach(list -> skills.addAll(List.of(text(list, "details").split(", "))));
        return new ExpectedResume(scalars, positions, education, skills, Map.of());
    }

    /** From the source of a Reactive Resume document. */
    static ExpectedResume ofReactiveResume(JsonNode source) {
        Map<String, String> scalars = new LinkedHashMap<>();
        JsonNode basics = source.path("basics");
        put(scalars, "full_name", text(basics, "name"));
        put(scalars, "email", text(basics, "email"));
        put(scalars, "phone", text(basics, "phone"));
        put(scalars, "website_url", bareUrl(text(basics.path("url"), "href")));
        List<Map<String, String>> positions = new ArrayList<>();
        for (JsonNode job : source.at("/sections/experience/items")) {
            Map<String, String> fields = new LinkedHashMap<>();
            put(fields, "title", text(job, "position"));
            put(fields, "employer", text(job, "company"));
            put(fields, "location", text(job, "location"));
            putWords(fields, text(job, "date"));
            positions.add(fields);
        }
        List<Map<String, String>> education = new ArrayList<>();
        for (JsonNode course : source.at("/sections/education/items")) {
            Map<String, String> fields = new LinkedHashMap<>();
            String[] degree = text(course, "studyType").split(" in ", 2);
            put(fields, "institution", text(course, "institution"));
            put(fields, "degree", degree[0]);
            // Some of these people wrote the subject behind the degree and the place where the subject belongs.
            put(fields, "field_of_study", degree.length > 1 ? degree[1] : text(course, "area"));
            put(fields, "location", degree.length > 1 ? text(course, "area") : text(course, "score"));
            putWords(fields, text(course, "date"));
            education.add(fields);
        }
        List<String> skills = new ArrayList<>();
        for (JsonNode group : source.at("/sections/skills/items")) {
            group.path("keywords").forEach(keyword -> skills.add(keyword.asString()));
        }
        Map<String, String> levels = new LinkedHashMap<>();
        for (JsonNode language : source.at("/sections/languages/items")) {
            skills.add(text(language, "name"));
            put(levels, text(language, "name"), level(text(language, "description")));
        }
        return new ExpectedResume(scalars, positions, education, skills, levels);
    }

    static String bareUrl(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private static void putWords(Map<String, String> fields, String words) {
        String[] ends = words.split(" to ");
        putTime(fields, month(ends[0]), ends.length < 2 ? "" : month(ends[1]));
    }

    private static void putTime(Map<String, String> fields, String start, String end) {
        put(fields, "start_date", start);
        if (end.equalsIgnoreCase("present")) {
            put(fields, "current", "true");
        } else {
            put(fields, "end_date", end);
        }
    }

    private static String level(String words) {
        String level = words.isEmpty() ? "" : LEVELS.get(words);
        if (level == null) {
            throw new IllegalArgumentException("which level is '" + words + "'?");
        }
        return level;
    }

    private static String month(String words) {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (words.startsWith(name)) {
                return "%s-%02d".formatted(words.substring(name.length()).strip(), month.getValue());
            }
        }
        return words;
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isNull() ? "" : node.path(name).asString("");
    }
}
