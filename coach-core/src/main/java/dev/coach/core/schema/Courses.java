package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** Single courses beside a degree: evening classes, trainings, courses on the web. */
public final class Courses {
    private static final Draft IN =
            Draft.of("courses", "Courses", "A course shows that you keep learning, and may spare you another.");

    public static final Attribute<String> NAME = IN.attribute("name", text(160))
            .means("Name of the course")
            .asks("What was the course called?")
            .lasting()
            .open();
    public static final Attribute<String> PROVIDER = IN.attribute("provider", text(160, TextKind.ORGANISATION))
            .means("School, company or platform that gave it")
            .asks("Who gave the course?")
            .lasting()
            .open();
    public static final Attribute<PartialDate> DATE = IN.attribute("date", month())
            .means("When the course ended or is to end")
            .asks("When did you take the course, or when will you?")
            .lasting()
            .open();
    public static final Attribute<Boolean> COMPLETED = IN.attribute("completed", yesNo())
            .means("Whether the coachee took it to the end")
            .asks("Did you take the course to its end?")
            .freshFor(6)
            .open();
    public static final Attribute<Integer> HOURS = IN.attribute("hours", count(1, 5_000, "hours"))
            .means("Hours of teaching and study it took")
            .asks("About how many hours did the course take you?")
            .importance(1)
            .lasting()
            .open();
    public static final Attribute<String> SKILLS_GAINED = IN.attribute("skills_gained", text(600, TextKind.NOTE))
            .means("What the coachee can do since, with commas between the skills")
            .asks("What can you do since the course that you could not do before?")
            .importance(3)
            .burden(2)
            .lasting()
            .open();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Web page of the course or of its certificate")
            .asks("Does the course have a web page?")
            .importance(1)
            .open();

    /** The collection {@code courses}. */
    public static final ItemCollection COLLECTION = IN.collection("name", "provider");

    private Courses() {}
}
