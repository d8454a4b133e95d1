package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.attribute;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.text;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType.Address;
import dev.coach.core.domain.profile.AttributeType.AddressKind;
import dev.coach.core.domain.profile.AttributeType.Country;
import dev.coach.core.domain.profile.Section;
import java.util.List;

/** Who the coachee is and how to reach them. */
public final class Identity {
    public static final Attribute<String> FULL_NAME = attribute("full_name", text(120))
            .means("Full name as written on a résumé")
            .says("your name is {}")
            .lasting()
            .personal();
    public static final Attribute<String> PREFERRED_NAME = attribute("preferred_name", text(60))
            .means("What the coachee likes to be called")
            .asks("What would you like me to call you?", "Your profile should carry the name that you go by.")
            .says("I may call you {}")
            .importance(2)
            .lasting()
            .open();
    public static final Attribute<String> PRONOUNS = attribute("pronouns", text(30))
            .means("Pronouns to use, for example she/her")
            .importance(1)
            .personal();
    public static final Attribute<String> EMAIL = attribute("email", new Address(AddressKind.EMAIL))
            .means("E-mail address for applications")
            .personal();
    public static final Attribute<String> PHONE = attribute("phone", new Address(AddressKind.PHONE))
            .means("Telephone number for applications")
            .personal();
    public static final Attribute<String> CITY = attribute("city", text(80))
            .means("Town or city where the coachee lives")
            .asks("Which town or city do you live in?", "Where you live decides which places of work you can reach.")
            .says("you live in {}")
            .importance(3)
            .open();
    public static final Attribute<String> REGION = attribute("region", text(80))
            .means("State, province or region where the coachee lives")
            .says("you live in {}")
            .importance(1)
            .open();
    public static final Attribute<String> COUNTRY = attribute("country", new Country())
            .means("Country where the coachee lives")
            .asks("Which country do you live in?", "Titles, degrees and permits differ from country to country.")
            .says("you live in {}")
            .importance(3)
            .open();
    public static final Attribute<String> POSTAL_CODE = attribute("postal_code", text(16))
            .means("Postal code of the home address")
            .importance(1)
            .personal();
    public static final Attribute<Integer> BIRTH_YEAR = attribute("birth_year", count(1900, 2020, "as a year"))
            .means("Year of birth")
            .importance(1)
            .lasting()
            .personal();
    public static final Attribute<String> NATIONALITY = attribute("nationality", new Country())
            .means("Country of citizenship")
            .importance(1)
            .personal();
    public static final Attribute<String> WEBSITE_URL = attribute("website_url", new Address(AddressKind.URL))
            .means("Own website or portfolio")
            .importance(1)
            .open();
    public static final Attribute<String> LINKEDIN_URL = attribute("linkedin_url", new Address(AddressKind.URL))
            .means("LinkedIn profile")
            .importance(1)
            .open();
    public static final Attribute<String> GITHUB_URL = attribute("github_url", new Address(AddressKind.URL))
            .means("GitHub profile")
            .importance(1)
            .open();

    static final Section SECTION = new Section(
            "identity",
            "Identity and contact",
            List.of(
                    FULL_NAME,
                    PREFERRED_NAME,
                    PRONOUNS,
                    EMAIL,
                    PHONE,
                    CITY,
                    REGION,
                    COUNTRY,
                    POSTAL_CODE,
                    BIRTH_YEAR,
                    NATIONALITY,
                    WEBSITE_URL,
                    LINKEDIN_URL,
                    GITHUB_URL));

    private Identity() {}
}
