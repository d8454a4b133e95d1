package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.country;
import static dev.coach.core.schema.Declaration.email;
import static dev.coach.core.schema.Declaration.language;
import static dev.coach.core.schema.Declaration.phone;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.timeZone;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Who the coachee is and how to reach them. */
public final class Identity {
    /** Age in years, for those who would rather not say the year. */
    public enum AgeBand {
        UNDER_18,
        FROM_18_TO_24,
        FROM_25_TO_34,
        FROM_35_TO_44,
        FROM_45_TO_54,
        FROM_55_TO_64,
        OVER_64
    }

    /** A way to be reached. */
    public enum ContactChannel {
        EMAIL,
        PHONE_CALL,
        TEXT_MESSAGE,
        MESSENGER,
        CAREER_NETWORK,
        POST
    }

    private static final Draft IN = Draft.of(
            "identity",
            "Identity and contact",
            "A résumé and a letter say who you are, and how an employer can reach you.");

    public static final Attribute<String> FULL_NAME = IN.attribute("full_name", text(120, TextKind.PERSON))
            .means("Full name as written on a résumé")
            .asks("What is your full name, as it should appear on your résumé?")
            .says("your name is {}")
            .lasting()
            .personal();
    public static final Attribute<String> PREFERRED_NAME = IN.attribute("preferred_name", text(60, TextKind.PERSON))
            .means("What the coachee likes to be called")
            .asks("What would you like me to call you?", "Your profile should carry the name that you go by.")
            .says("I may call you {}")
            .lasting()
            .open();
    public static final Attribute<String> GIVEN_NAME = IN.attribute("given_name", text(60, TextKind.PERSON))
            .means("Given name or names, without the name of the family")
            .asks("What is your given name?", "Many application forms ask for it apart from your family name.")
            .says("your given name is {}")
            .importance(1)
            .lasting()
            .personal();
    public static final Attribute<String> FAMILY_NAME = IN.attribute("family_name", text(60, TextKind.PERSON))
            .means("Name that is shared with the family")
            .asks(
                    "What is your family name, as it appears on your papers?",
                    "Many application forms ask for it apart from your given name.")
            .says("your family name is {}")
            .importance(1)
            .lasting()
            .personal();
    public static final Attribute<String> PRONOUNS = IN.attribute("pronouns", text(30))
            .means("Pronouns to use, for example she/her")
            .asks("Which pronouns should people use for you?", "Whatever is written about you should sound like you.")
            .says("your pronouns are {}")
            .importance(1)
            .personal();
    public static final Attribute<String> EMAIL = IN.attribute("email", email())
            .means("E-mail address for applications")
            .asks("Which e-mail address should go on your applications?")
            .says("your e-mail address is {}")
            .personal();
    public static final Attribute<String> PHONE = IN.attribute("phone", phone())
            .means("Telephone number for applications")
            .asks("On which phone number can employers reach you?")
            .says("your phone number is {}")
            .personal();
    public static final Attribute<String> CITY = IN.attribute("city", text(80, TextKind.PLACE))
            .means("Town or city where the coachee lives")
            .asks("Which town or city do you live in?", "Where you live decides which places of work you can reach.")
            .says("you live in {}")
            .importance(3)
            .open();
    public static final Attribute<String> REGION = IN.attribute("region", text(80, TextKind.PLACE))
            .means("State, province or region where the coachee lives")
            .asks("Which part of the country do you live in?", "Work and wages differ from region to region.")
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
            .asks("What is your postal code?", "In a large city, a commute depends on the part of town you start from.")
            .importance(1)
            .personal();
    public static final Attribute<String> TIMEZONE = IN.attribute("timezone", timeZone())
            .means("Time zone the coachee lives in")
            .asks(
                    "Which time zone are you in?",
                    "In a remote team, your working hours have to meet those of the others.")
            .importance(1)
            .open();
    public static final Attribute<Integer> BIRTH_YEAR = IN.attribute("birth_year", count(1900, 2020, "as a year"))
            .means("Year of birth")
            .asks("In which year were you born?", "Some traineeships, grants and visas have an age limit.")
            .importance(1)
            .lasting()
            .past()
            .personal();
    public static final Attribute<AgeBand> AGE_BAND = IN.attribute("age_band", choice(AgeBand.class))
            .means("Age group, in years")
            .asks(
                    "Roughly how old are you, if you do not mind my asking?",
                    "Some schemes are meant for an age group, and the years still ahead shape a plan.")
            .says(
                    "you are {under 18|between 18 and 24|between 25 and 34|between 35 and 44|between 45 and 54|between 55 and 64|over 64}")
            .onlyIf(Circumstances.OF_UNKNOWN_AGE)
            .importance(1)
            .personal();
    public static final Attribute<String> NATIONALITY = IN.attribute("nationality", country())
            .means("Country of citizenship")
            .asks("Which country are you a citizen of?", "Your citizenship opens countries where you need no permit.")
            .says("you are a citizen of {}")
            .importance(1)
            .personal();
    public static final Attribute<String> SECOND_NATIONALITY = IN.attribute("second_nationality", country())
            .means("Another country of citizenship")
            .asks(
                    "Is there a second country that you are a citizen of?",
                    "A second passport can open countries that the first one does not.")
            .says("you are also a citizen of {}")
            .after(NATIONALITY)
            .importance(1)
            .personal();
    public static final Attribute<String> TAX_RESIDENCE_COUNTRY = IN.attribute("tax_residence_country", country())
            .means("Country where the coachee pays tax, which can differ from where they live")
            .asks(
                    "In which country do you pay tax on what you earn?",
                    "Those who work across a border need an employer who can pay them where they are taxed.")
            .says("you pay your taxes in {}")
            .importance(1)
            .personal();
    public static final Attribute<String> WEBSITE_URL = IN.attribute("website_url", url())
            .means("Own website")
            .asks("What is the address of your own website, if you have one?")
            .importance(1)
            .open();
    public static final Attribute<String> LINKEDIN_URL = IN.attribute(
                    "linkedin_url", url("linkedin.com", "https://www.linkedin.com/in/ada"))
            .means("LinkedIn profile")
            .asks("What is the address of your LinkedIn profile?", "Recruiters often look there before they write.")
            .importance(1)
            .open();
    public static final Attribute<String> GITHUB_URL = IN.attribute(
                    "github_url", url("github.com", "https://github.com/ada"))
            .means("GitHub profile")
            .asks("Where on GitHub can people see your code?", "In software, code that can be read speaks for itself.")
            .importance(1)
            .open();
    public static final Attribute<String> PORTFOLIO_URL = IN.attribute("portfolio_url", url())
            .means("Where samples of the coachee's work can be seen")
            .asks(
                    "Is there a place online where people can see samples of your work?",
                    "Work that people can look at says more than a list of skills.")
            .importance(1)
            .open();
    public static final Attribute<String> OTHER_PROFILE_URL = IN.attribute("other_profile_url", url())
            .means("Another public page about the coachee's work, for example on Xing or ORCID")
            .asks("Which other online profile should people see?")
            .importance(1)
            .open();
    public static final Attribute<ContactChannel> CONTACT_CHANNEL = IN.attribute(
                    "preferred_contact_channel", choice(ContactChannel.class))
            .means("How the coachee likes to be reached by employers")
            .asks(
                    "How would you like employers to get in touch: by e-mail, by phone, or in another way?",
                    "An answer that comes the way you like is an answer you will not miss.")
            .says(
                    "you like to be reached {by e-mail|by phone|by text message|by messenger|over a career network|by post}")
            .importance(1)
            .open();
    public static final Attribute<String> UI_LANGUAGE = IN.attribute("ui_language", language())
            .means("Language in which the coachee wants to see menus and buttons")
            .asks(
                    "Which language should the menus and buttons here be in?",
                    "It is easier to find things in your own language.")
            .says("you would like menus and buttons in {}")
            .importance(1)
            .open();
    public static final Attribute<String> CONVERSATION_LANGUAGE = IN.attribute("conversation_language", language())
            .means("Language in which the coachee likes to speak with the coach")
            .asks(
                    "Which language would you like us to talk in?",
                    "Some things are easier to say in one language than in another.")
            .says("you would like us to talk in {}")
            .importance(1)
            .open();

    public static final Section SECTION = IN.section();

    private Identity() {}

    /** Where the days of somebody with this profile begin; that of UTC while it is unknown. */
    public static ZoneId zone(Profile profile) {
        return profile.get(TIMEZONE).<ZoneId>map(ZoneId::of).orElse(ZoneOffset.UTC);
    }
}
