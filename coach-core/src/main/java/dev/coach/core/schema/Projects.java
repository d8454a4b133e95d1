package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** What the coachee has carried out with a beginning and an end, at work or beside it. */
public final class Projects {
    private static final Draft IN =
            Draft.of("projects", "Projects", "A project that you can tell from beginning to end shows how you work.");

    public static final Attribute<String> NAME = IN.attribute("name", text(160))
            .means("Name of the project")
            .asks("What would you call the project?")
            .lasting()
            .open();
    public static final Attribute<String> ROLE = IN.attribute("role", text(120))
            .means("Part the coachee had in it")
            .asks("What was your own part in the project?")
            .importance(3)
            .lasting()
            .open();
    public static final Attribute<PartialDate> START_DATE = IN.attribute("start_date", month())
            .means("When the project began")
            .asks("When did the project begin?")
            .lasting()
            .past()
            .open();
    public static final Attribute<PartialDate> END_DATE = IN.attribute("end_date", month())
            .means("When the project ended or is to end")
            .asks("When was the project finished, or when will it be?")
            .freshFor(12)
            .open();
    public static final Attribute<String> DESCRIPTION = IN.attribute("description", text(2000, TextKind.NOTE))
            .means("What the project was about")
            .asks("What was the project about, in two or three sentences?")
            .burden(3)
            .lasting()
            .open();
    public static final Attribute<String> OUTCOME = IN.attribute("outcome", text(2000, TextKind.NOTE))
            .means("What came of the project")
            .asks("What came of the project in the end?")
            .importance(3)
            .burden(3)
            .freshFor(24)
            .open();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Web page of the project")
            .asks("Can the project be looked at on the web?")
            .importance(1)
            .open();
    public static final Attribute<String> SKILLS_USED = IN.attribute("skills_used", text(1000, TextKind.NOTE))
            .means("Skills the project called for, with commas between them")
            .asks("Which of your skills did the project call for?")
            .importance(3)
            .burden(2)
            .lasting()
            .open();

    /** The collection {@code projects}. */
    public static final ItemCollection COLLECTION = IN.collection("name")
            .never(Relations.inOrder(START_DATE, END_DATE))
            .never(Relations.inLife(START_DATE))
            .never(Relations.inLife(END_DATE));

    private Projects() {}
}
