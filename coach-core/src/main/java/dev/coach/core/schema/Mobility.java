package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.choices;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.countries;
import static dev.coach.core.schema.Declaration.day;
import static dev.coach.core.schema.Declaration.percent;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where the coachee may and wants to work. */
public final class Mobility {
    /** Where the work is done. */
    public enum RemotePreference {
        ONSITE,
        HYBRID,
        REMOTE,
        NO_PREFERENCE
    }

    /** A way to get to work. */
    public enum CommuteMode {
        WALKING,
        BICYCLE,
        PUBLIC_TRANSPORT,
        CAR,
        SHARED_RIDE,
        MOTORCYCLE,
        COMPANY_TRANSPORT
    }

    /** What may be driven. */
    public enum Vehicle {
        MOPED,
        MOTORCYCLE,
        CAR,
        CAR_WITH_TRAILER,
        LIGHT_LORRY,
        HEAVY_LORRY,
        LORRY_WITH_TRAILER,
        BUS,
        TRACTOR
    }

    private static final Draft IN = Draft.of(
                    "mobility", "Work authorisation and mobility", "It decides which places of work you can reach.")
            .onlyIf(Circumstances.WORK_AHEAD);

    public static final Attribute<List<String>> WORK_AUTHORIZED_COUNTRIES = IN.attribute(
                    "work_authorized_countries", countries())
            .means("Countries where the coachee may work without a permit")
            .asks(
                    "In which countries are you allowed to work?",
                    "It decides where you could start without waiting for a permit.")
            .says("you may work in {} without a permit")
            .personal();
    public static final Attribute<String> VISA_TYPE = IN.attribute("visa_type", text(60))
            .means("Visa or work permit held")
            .asks(
                    "What kind of visa or work permit are you on, if any?",
                    "Some permits are bound to one employer or one occupation.")
            .importance(1)
            .freshFor(12)
            .personal();
    public static final Attribute<LocalDate> VISA_EXPIRY = IN.attribute("visa_expiry", day())
            .means("Last day on which the visa or work permit is valid")
            .asks("Until which day is your visa or permit valid?", "That date sets the pace for everything else.")
            .says("your permit is valid until {}")
            .after(VISA_TYPE)
            .importance(1)
            .freshFor(12)
            .personal();
    public static final Attribute<Boolean> NEEDS_SPONSORSHIP = IN.attribute("needs_sponsorship", yesNo())
            .means("Whether an employer would have to sponsor a visa")
            .asks(
                    "Would an employer have to sponsor a visa for you?",
                    "Not every employer can do that, so it is worth knowing who does.")
            .says("{an employer would have to sponsor a visa|no employer would have to sponsor a visa}")
            .freshFor(12)
            .personal();
    public static final Attribute<Boolean> WILLING_TO_RELOCATE = IN.attribute("willing_to_relocate", yesNo())
            .means("Whether the coachee would move for work")
            .asks(
                    "Would you move to another place for the right work?",
                    "It decides whether to look near you or anywhere.")
            .says("you {would move|would rather not move} for the right work")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> RELOCATION_TARGETS = IN.attribute(
                    "relocation_targets", text(200, TextKind.NOTE))
            .means("Places the coachee would move to")
            .asks(
                    "If you moved for work, where would you like to go?",
                    "Each place has its own employers, rents and rules.")
            .says("you would move to {}")
            .after(WILLING_TO_RELOCATE)
            .freshFor(12)
            .open();
    public static final Attribute<String> RELOCATION_BLOCKERS = IN.attribute(
                    "relocation_blockers", text(300, TextKind.OBSTACLE))
            .means("What would make a move hard for the coachee")
            .asks(
                    "What keeps you where you live, or would make a move hard?",
                    "Some ties to a place can be loosened, and others are worth keeping.")
            .says("what would make a move hard is “{}”")
            .burden(2)
            .freshFor(12)
            .personal();
    public static final Attribute<Integer> MAX_COMMUTE_MINUTES = IN.attribute(
                    "max_commute_minutes", count(0, 300, "minutes"))
            .means("Longest acceptable way to work, one way")
            .asks(
                    "How many minutes of commute, one way, would you accept?",
                    "It draws the circle in which a place of work suits you.")
            .says("{} minutes of commute are the most you would accept")
            .onlyIf(Circumstances.COMMUTING)
            .freshFor(12)
            .open();
    public static final Attribute<Set<CommuteMode>> COMMUTE_MODE = IN.attribute(
                    "commute_mode", choices(CommuteMode.class))
            .means("How the coachee gets to work, or would")
            .asks(
                    "How do you get to work, or how would you: on foot, by bike, by bus or train, by car?",
                    "The same distance can be ten minutes or an hour.")
            .says("you get to work by {}")
            .onlyIf(Circumstances.COMMUTING)
            .importance(1)
            .freshFor(12)
            .open();
    public static final Attribute<Boolean> HAS_DRIVING_LICENCE = IN.attribute("has_driving_licence", yesNo())
            .means("Whether the coachee may drive a car")
            .asks("Do you have a driving licence?", "Care at home, building and field service often ask for one.")
            .says("you {can|do not} drive")
            .importance(1)
            .open();
    public static final Attribute<Set<Vehicle>> DRIVING_LICENCE_CATEGORIES = IN.attribute(
                    "driving_licence_categories", choices(Vehicle.class))
            .means("What the coachee's driving licence is for")
            .asks(
                    "What does your driving licence let you drive: a car, a motorcycle, a lorry, a bus?",
                    "A licence for more than a car is wanted in transport, building and rescue work.")
            .says("your driving licence covers {}")
            .after(HAS_DRIVING_LICENCE)
            .importance(1)
            .open();
    public static final Attribute<Boolean> HAS_VEHICLE = IN.attribute("has_vehicle", yesNo())
            .means("Whether the coachee has a car or van to use")
            .asks(
                    "Is there a car or van that you can use for work?",
                    "Some places of work, and some early shifts, cannot be reached otherwise.")
            .says("you {have a car|have no car} to use")
            .after(HAS_DRIVING_LICENCE)
            .importance(1)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> TRAVEL_PERCENT_MAX = IN.attribute("travel_percent_max", percent())
            .means("Largest acceptable share of working time spent travelling")
            .asks(
                    "What share of your working time could you spend on the road, in percent?",
                    "In sales, consulting and field service, travelling is a part of the work.")
            .says("you would travel for {} of your time at most")
            .freshFor(12)
            .open();
    public static final Attribute<RemotePreference> REMOTE_PREFERENCE = IN.attribute(
                    "remote_preference", choice(RemotePreference.class))
            .means("Where the coachee prefers to work")
            .asks(
                    "Do you prefer to work on site, from home, or a mix of both?",
                    "It rules some positions in and others out.")
            .says(
                    "you {would rather work on site|like a mix of home and office best|would rather work from home|do not mind where you work}")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> ONSITE_DAYS_PER_WEEK = IN.attribute(
                    "onsite_days_per_week", count(0, 7, "days"))
            .means("Days a week the coachee is willing to be on site")
            .asks(
                    "How many days a week would you be willing to come in to the workplace?",
                    "Each day at home widens the circle in which you can look.")
            .says("you would be on site {} days a week")
            .onlyIf(Circumstances.COMMUTING)
            .importance(1)
            .freshFor(12)
            .open();
    public static final Attribute<String> SECURITY_CLEARANCE = IN.attribute("security_clearance", text(80))
            .means("Security clearance held, with its level")
            .asks(
                    "Which security clearance do you hold, if any?",
                    "A valid clearance can put you ahead of others who would have to wait for one.")
            .importance(1)
            .freshFor(12)
            .personal();

    public static final Section SECTION = IN.section();

    private Mobility() {}
}
