package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.countries;
import static dev.coach.core.schema.Declaration.percent;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;
import java.util.List;

/** Where the coachee may and wants to work. */
public final class Mobility {
    private static final Draft IN =
            Draft.of("mobility", "Work authorisation and mobility", "It decides which places of work you can reach.");

    /** Where the work is done. */
    public enum RemotePreference {
        ONSITE,
        HYBRID,
        REMOTE,
        NO_PREFERENCE
    }

    public static final Attribute<List<String>> WORK_AUTHORIZED_COUNTRIES = IN.attribute(
                    "work_authorized_countries", countries())
            .means("Countries where the coachee may work without a permit")
            .asks(
                    "In which countries are you allowed to work?",
                    "It decides where you could start without waiting for a permit.")
            .says("you may work in {} without a permit")
            .importance(2)
            .personal();
    public static final Attribute<String> VISA_TYPE = IN.attribute("visa_type", text(60))
            .means("Visa or work permit held")
            .importance(1)
            .freshFor(12)
            .personal();
    public static final Attribute<Boolean> NEEDS_SPONSORSHIP = IN.attribute("needs_sponsorship", yesNo())
            .means("Whether an employer would have to sponsor a visa")
            .says("{an employer would have to sponsor a visa|no employer would have to sponsor a visa}")
            .importance(2)
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
    public static final Attribute<String> RELOCATION_TARGETS = IN.attribute("relocation_targets", text(200))
            .means("Places the coachee would move to")
            .says("you would move to {}")
            .importance(2)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> MAX_COMMUTE_MINUTES = IN.attribute(
                    "max_commute_minutes", count(0, 300, "minutes"))
            .means("Longest acceptable way to work, one way")
            .asks(
                    "How many minutes of commute, one way, would you accept?",
                    "It draws the circle in which a place of work suits you.")
            .says("{} minutes of commute are the most you would accept")
            .importance(2)
            .freshFor(12)
            .open();
    public static final Attribute<Boolean> HAS_DRIVING_LICENCE = IN.attribute("has_driving_licence", yesNo())
            .means("Whether the coachee may drive a car")
            .says("you {can|do not} drive")
            .importance(1)
            .open();
    public static final Attribute<Boolean> HAS_VEHICLE = IN.attribute("has_vehicle", yesNo())
            .means("Whether the coachee has a car or van to use")
            .says("you {have a car|have no car} to use")
            .importance(1)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> TRAVEL_PERCENT_MAX = IN.attribute("travel_percent_max", percent())
            .means("Largest acceptable share of working time spent travelling")
            .says("you would travel for {} % of your time at most")
            .importance(2)
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
            .says("you would be on site {} days a week")
            .importance(1)
            .freshFor(12)
            .open();

    static final Section SECTION = IN.section();

    private Mobility() {}
}
