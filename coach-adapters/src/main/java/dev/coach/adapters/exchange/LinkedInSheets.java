package dev.coach.adapters.exchange;

import static dev.coach.adapters.exchange.Words.day;
import static dev.coach.adapters.exchange.Words.namedMonth;
import static dev.coach.adapters.exchange.Words.text;
import static dev.coach.adapters.exchange.Words.web;

import java.util.List;

/** The files of LinkedIn's archive that speak of a career, with their columns in LinkedIn's order. */
final class LinkedInSheets {
    static final Sheet PROFILE = Sheet.scalars(
            "Profile.csv",
            Column.name("First Name", "Last Name", text("full_name")),
            Column.of("First Name", text("given_name")),
            Column.of("Last Name", text("family_name")),
            Column.of("Birth Date", new BirthDate()),
            Column.of("Headline", text("headline")),
            Column.of("Summary", text("elevator_pitch")),
            Column.of("Industry", text("current_industry")),
            Column.of("Zip Code", text("postal_code")),
            Column.of("Geo Location", new HomePlace()),
            Column.of("Websites", new Websites()));

    static final List<Sheet> ALL = List.of(
            PROFILE,
            Sheet.scalars("Email Addresses.csv", Column.of("Email Address", text("email"))),
            Sheet.scalars("PhoneNumbers.csv", Column.of("Number", text("phone"))),
            Sheet.of(
                            "Positions.csv",
                            "positions",
                            Column.of("Company Name", text("employer")),
                            Column.of("Title", text("title")),
                            Column.of("Description", text("responsibilities")),
                            Column.of("Location", text("location")),
                            Column.of("Started On", namedMonth("start_date")),
                            Column.of("Finished On", new Words.End(namedMonth("end_date"), "current")))
                    .ongoing("current"),
            Sheet.of(
                            "Volunteering.csv",
                            "positions",
                            Column.of("Company Name", text("employer")),
                            Column.of("Role", text("title")),
                            Column.of("Started On", namedMonth("start_date")),
                            Column.of("Finished On", new Words.End(namedMonth("end_date"), "current")),
                            Column.of("Description", text("responsibilities")))
                    .ongoing("current")
                    .always("work_type", "volunteer"),
            Sheet.of(
                    "Education.csv",
                    "education",
                    Column.of("School Name", text("institution")),
                    Column.of("Start Date", namedMonth("start_date")),
                    Column.of("End Date", new Words.End(namedMonth("end_date"), "")),
                    Column.of("Degree Name", text("degree"))),
            Sheet.of("Skills.csv", "skills", Column.of("Name", text("name"))),
            Sheet.of(
                    "Languages.csv",
                    "languages",
                    Column.of("Name", text("name")),
                    Column.of("Proficiency", Fluency.OF_FIVE)),
            Sheet.of(
                    "Certifications.csv",
                    "certifications",
                    Column.of("Name", text("name")),
                    Column.of("Url", web("url")),
                    Column.of("Authority", text("issuer")),
                    Column.of("Started On", namedMonth("issued")),
                    Column.of("Finished On", namedMonth("expires")),
                    Column.of("License Number", text("credential_id"))),
            Sheet.of("Courses.csv", "courses", Column.of("Name", text("name"))),
            Sheet.of(
                    "Projects.csv",
                    "projects",
                    Column.of("Title", text("name")),
                    Column.of("Description", text("description")),
                    Column.of("Url", web("url")),
                    Column.of("Started On", namedMonth("start_date")),
                    Column.of("Finished On", new Words.End(namedMonth("end_date"), ""))),
            Sheet.of(
                    "Honors.csv",
                    "awards",
                    Column.of("Title", text("name")),
                    Column.of("Description", text("given_for")),
                    Column.of("Issued On", namedMonth("date"))),
            Sheet.of(
                    "Publications.csv",
                    "publications",
                    Column.of("Name", text("name")),
                    Column.of("Published On", namedMonth("date")),
                    Column.of("Description", text("summary")),
                    Column.of("Publisher", text("publisher")),
                    Column.of("Url", web("url"))),
            Sheet.of(
                    "Patents.csv",
                    "patents",
                    Column.of("Title", text("name")),
                    Column.of("Description", text("summary")),
                    Column.of("Url", web("url")),
                    Column.of("Issued On", namedMonth("date")),
                    Column.of("Number", text("number"))),
            Sheet.of(
                    "Organizations.csv",
                    "memberships",
                    Column.of("Name", text("name")),
                    Column.of("Position", text("role")),
                    Column.of("Started On", namedMonth("start_date")),
                    Column.of("Finished On", new Words.End(namedMonth("end_date"), ""))),
            Sheet.of(
                    "Recommendations_Received.csv",
                    "references",
                    Column.name("First Name", "Last Name", text("name")),
                    Column.of("Company", text("employer")),
                    Column.of("Job Title", text("title")),
                    Column.of("Text", text("statement"))),
            Sheet.of(
                    "Job Applications.csv",
                    "applications",
                    Column.of("Application Date", day("applied_on")),
                    Column.of("Company Name", text("employer")),
                    Column.of("Job Title", text("title")),
                    Column.of("Job Url", web("url"))));

    private LinkedInSheets() {}
}
