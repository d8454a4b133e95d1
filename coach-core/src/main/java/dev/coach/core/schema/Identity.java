package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.country;
import static dev.coach.core.schema.Declaration.email;
import static dev.coach.core.schema.Declaration.phone;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;

/** Who the coachee is and how to reach them. */
public final class Identity {
    private static final Draft IN = Draft.of(
            "identity",
            "Identity and contact",
            "How to reach you and what to call you belongs on everything you send.");

    public static final Attribute<String> FULL_NAME = IN.attribute("full_name", text(120))
            .means("Full name as written on a résumé")
            .says("your name is {}")
            .lasting()
            .personal();
    public static final Attribute<String> PREFERRED_NAME = IN.attribute("preferred_name", text(60))
            .means("What the coachee likes to be called")
            .asks("What would you like me to call you?", "Your profile should carry the name that you go by.")
            .says("I may call you {}")
            .importance(2)
            .lasting()
            .open();
    public static final Attribute<String> PRONOUNS = IN.attribute("pronouns", text(30))
            .means("Pronouns to use, for example she/her")
            .importance(1)
            .personal();
    public static final Attribute<String> EMAIL = IN.attribute("email", email())
            .means("E-mail address for applications")
            .personal();
    public static final Attribute<String> PHONE = IN.attribute("phone", phone())
            .means("Telephone number for applications")
            .personal();
    public static final Attribute<String> CITY = IN.attribute("city", text(80))
            .means("Town or city where the coachee lives")
            .asks("Which town or city do you live in?", "Where you live decides which places of work you can reach.")
            .says("you live in {}")
            .importance(3)
            .open();
    public static final Attribute<String> REGION = IN.attribute("region", text(80))
            .means("State, province or region where the coachee lives")
            .says("you live in {}")
            .importance(1)
            .open();
    public static final Attribute<String> COUNTRY = IN.attribute("country", country())
            .means("Country where the coachee lives")
            .asks("Which country do you live in?", "Titles, degrees and permits differ from country to country.")
            .says("you live in {}")
            .importance(3)
            .open();
    public static final Attribute<String> POSTAL_CODE = IN.attribute("postal_code", text(16))
            .means("Postal code of the home address")
            .importance(1)
            .personal();
    public static final Attribute<Integer> BIRTH_YEAR = IN.attribute("birth_year", count(1900, 2020, "as a year"))
            .means("Year of birth")
            .importance(1)
            .lasting()
            .past()
            .personal();
    public static final Attribute<String> NATIONALITY = IN.attribute("nationality", country())
            .means("Country of citizenship")
            .importance(1)
            .personal();
    public static final Attribute<String> WEBSITE_URL = IN.attribute("website_url", url())
            .means("Own website or portfolio")
            .importance(1)
            .open();
    public static final Attribute<String> LINKEDIN_URL = IN.attribute("linkedin_url", url())
            .means("LinkedIn profile")
            .importance(1)
            .open();
    public static final Attribute<String> GITHUB_URL = IN.attribute("github_url", url())
            .means("GitHub profile")
            .importance(1)
            .open();

    static final Section SECTION = IN.section();

    private Identity() {}
}
