package dev.coach.adapters.exchange;

import static dev.coach.adapters.exchange.Words.email;
import static dev.coach.adapters.exchange.Words.level;
import static dev.coach.adapters.exchange.Words.month;
import static dev.coach.adapters.exchange.Words.text;
import static dev.coach.adapters.exchange.Words.web;

import java.util.List;

/** The sections of JSON Resume 1.x with their members, in the order of its schema. */
final class JsonResumeSheets {
    static final Sheet BASICS = Sheet.scalars(
            "basics",
            Column.of("name", text("full_name")),
            Column.of("label", text("headline")),
            Column.of("email", email("email")),
            Column.of("phone", text("phone")),
            Column.of("url", web("website_url")),
            Column.of("summary", text("elevator_pitch")),
            Column.of("location.postalCode", text("postal_code")),
            Column.of("location.city", text("city")),
            Column.of("location.countryCode", new Country("country")),
            Column.of("location.region", text("region")));

    static final Sheet SKILLS =
            Sheet.of("skills", "skills", Column.of("name", text("name")), Column.of("level", level("level")));

    /** Every section that is a list of objects. */
    static final List<Sheet> LISTS = List.of(
            Sheet.of(
                            "work",
                            "positions",
                            Column.of("name", text("employer")),
                            Column.of("location", text("location")),
                            Column.of("position", text("title")),
                            Column.of("startDate", month("start_date")),
                            Column.of("endDate", new Words.End(month("end_date"), "current")),
                            Column.of("summary", text("responsibilities")),
                            Column.lines("highlights", text("achievements")))
                    .ongoing("current"),
            Sheet.of(
                            "volunteer",
                            "positions",
                            Column.of("organization", text("employer")),
                            // Not in the schema, which allows for more; work has it.
                            Column.of("location", text("location")),
                            Column.of("position", text("title")),
                            Column.of("startDate", month("start_date")),
                            Column.of("endDate", new Words.End(month("end_date"), "current")),
                            Column.of("summary", text("responsibilities")),
                            Column.lines("highlights", text("achievements")))
                    .ongoing("current")
                    .always("work_type", "volunteer"),
            Sheet.of(
                    "education",
                    "education",
                    Column.of("institution", text("institution")),
                    Column.of("area", text("field_of_study")),
                    Column.of("studyType", text("degree")),
                    Column.of("startDate", month("start_date")),
                    Column.of("endDate", new Words.End(month("end_date"), "")),
                    Column.of("score", new Score()),
                    Column.lines("courses", text("courses"))),
            Sheet.of(
                    "awards",
                    "awards",
                    Column.of("title", text("name")),
                    Column.of("date", month("date")),
                    Column.of("awarder", text("issuer")),
                    Column.of("summary", text("given_for"))),
            Sheet.of(
                    "certificates",
                    "certifications",
                    Column.of("name", text("name")),
                    Column.of("date", month("issued")),
                    Column.of("url", web("url")),
                    Column.of("issuer", text("issuer"))),
            Sheet.of(
                    "publications",
                    "publications",
                    Column.of("name", text("name")),
                    Column.of("publisher", text("publisher")),
                    Column.of("releaseDate", month("date")),
                    Column.of("url", web("url")),
                    Column.of("summary", text("summary"))),
            SKILLS,
            Sheet.of("languages", "languages", Column.of("language", text("name")), Column.of("fluency", Fluency.FREE)),
            Sheet.of(
                    "interests",
                    "interests",
                    Column.of("name", text("name")),
                    Column.list("keywords", text("keywords"))),
            Sheet.of(
                    "references",
                    "references",
                    Column.of("name", text("name")),
                    Column.of("reference", text("statement"))),
            Sheet.of(
                    "projects",
                    "projects",
                    Column.of("name", text("name")),
                    Column.of("description", text("description")),
                    Column.lines("highlights", text("outcome")),
                    Column.list("keywords", text("skills_used")),
                    Column.of("startDate", month("start_date")),
                    Column.of("endDate", new Words.End(month("end_date"), "")),
                    Column.of("url", web("url")),
                    Column.list("roles", text("role"))));

    private JsonResumeSheets() {}
}
