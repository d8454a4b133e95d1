package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.email;
import static dev.coach.core.schema.Declaration.phone;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.years;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.TextKind;
import java.math.BigDecimal;

/** People who speak for the coachee. What is kept about them is personal: it is theirs as much as the coachee's. */
public final class References {
    private static final Draft IN = Draft.of(
            "references", "References", "One person who speaks well of you counts more than any line on a CV.");

    public static final Attribute<String> NAME = IN.attribute("name", text(120, TextKind.PERSON))
            .means("Name of the person")
            .asks("Who would speak for you?")
            .personal();
    public static final Attribute<String> RELATIONSHIP = IN.attribute("relationship", text(160))
            .means("How the person knows the coachee's work")
            .asks("How does this person know your work?")
            .importance(3)
            .lasting()
            .personal();
    public static final Attribute<String> TITLE = IN.attribute("title", text(120, TextKind.OCCUPATION))
            .means("Title of the person's position")
            .asks("What does this person work as?")
            .personal();
    public static final Attribute<String> EMPLOYER = IN.attribute("employer", text(120, TextKind.ORGANISATION))
            .means("Organisation the person works for")
            .asks("Where does this person work?")
            .personal();
    public static final Attribute<String> EMAIL = IN.attribute("email", email())
            .means("E-mail address of the person")
            .asks("At which e-mail address may this person be written to?")
            .burden(2)
            .freshFor(12)
            .personal();
    public static final Attribute<String> PHONE = IN.attribute("phone", phone())
            .means("Telephone number of the person")
            .asks("At which number may this person be called?")
            .importance(1)
            .burden(2)
            .freshFor(12)
            .personal();
    public static final Attribute<BigDecimal> YEARS_KNOWN = IN.attribute("years_known", years())
            .means("Years the two have known each other")
            .asks("For how many years have you known each other?")
            .importance(1)
            .personal();
    public static final Attribute<Boolean> HAS_AGREED = IN.attribute("has_agreed", yesNo())
            .means("Whether the person has agreed to be named")
            .asks("Has this person agreed to be named to employers?")
            .importance(3)
            .freshFor(12)
            .personal();
    public static final Attribute<String> STATEMENT = IN.attribute("statement", text(3000, TextKind.NOTE))
            .means("What the person has written about the coachee")
            .asks("Has this person written something about you that may be quoted?")
            .burden(3)
            .personal();

    /** The collection {@code references}. */
    public static final ItemCollection COLLECTION = IN.collection("name", "employer");

    private References() {}
}
