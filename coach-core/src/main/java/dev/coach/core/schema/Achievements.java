package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.text;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;

/** What the coachee has to show, and what others know them for. */
public final class Achievements {
    private static final Draft IN = Draft.of(
            "achievements",
            "Achievements and reputation",
            "What you have done already is the best proof of what you can do next.");

    /** How much somebody takes part in work that is open to all. */
    public enum OpenSourceActivity {
        NONE,
        NOW_AND_THEN,
        REGULARLY,
        MAINTAINER
    }

    public static final Attribute<String> TOP_ACHIEVEMENT = IN.attribute("top_achievement", text(400, TextKind.STORY))
            .means("Achievement the coachee is proudest of")
            .asks(
                    "What are you proudest of in your work so far?",
                    "What makes you proud is what an application should begin with.")
            .says("you are proudest of this: “{}”")
            .importance(4)
            .burden(3)
            .open();
    public static final Attribute<String> TOP_ACHIEVEMENT_RESULT = IN.attribute("top_achievement_result", text(160))
            .means("What the proudest achievement changed, in a figure where there is one")
            .asks(
                    "What did that achievement change, perhaps in a number: money, time, people, quality?",
                    "A figure makes an achievement believable to somebody who was not there.")
            .says("what came of it was “{}”")
            .after(TOP_ACHIEVEMENT)
            .importance(3)
            .burden(3)
            .open();
    public static final Attribute<String> SECOND_ACHIEVEMENT = IN.attribute(
                    "second_achievement", text(400, TextKind.STORY))
            .means("Another achievement worth telling")
            .asks(
                    "What else have you done at work that you like to remember?",
                    "A second example shows that the first was no accident.")
            .says("you like to remember this, too: “{}”")
            .after(TOP_ACHIEVEMENT)
            .importance(3)
            .burden(3)
            .open();
    public static final Attribute<String> SECOND_ACHIEVEMENT_RESULT = IN.attribute(
                    "second_achievement_result", text(160))
            .means("What the second achievement changed, in a figure where there is one")
            .asks("And what came of that second one, in a figure if you have one?")
            .says("the second one brought “{}”")
            .after(SECOND_ACHIEVEMENT)
            .burden(3)
            .open();
    public static final Attribute<String> THIRD_ACHIEVEMENT = IN.attribute(
                    "third_achievement", text(400, TextKind.STORY))
            .means("A third achievement, often from outside the main work")
            .asks(
                    "Is there something you have achieved outside your main work that deserves to be told?",
                    "What people do beside their work often shows a skill that the work does not.")
            .says("you have achieved this as well: “{}”")
            .after(SECOND_ACHIEVEMENT)
            .burden(3)
            .open();
    public static final Attribute<String> THIRD_ACHIEVEMENT_RESULT = IN.attribute("third_achievement_result", text(160))
            .means("What the third achievement changed, in a figure where there is one")
            .asks("How could somebody else see what that third achievement was worth?")
            .says("it could be seen by this: “{}”")
            .after(THIRD_ACHIEVEMENT)
            .importance(1)
            .burden(3)
            .open();
    public static final Attribute<Integer> AWARDS_COUNT = IN.attribute("awards_count", count(0, 500, "awards"))
            .means("Awards, prizes and distinctions received for work or study")
            .asks("How many awards or prizes have you been given for your work or studies?")
            .says("you have been given {} awards")
            .importance(1)
            .open();
    public static final Attribute<Integer> PUBLICATIONS_COUNT = IN.attribute(
                    "publications_count", count(0, 5_000, "publications"))
            .means("Articles, papers, books and reports published")
            .asks("How many articles, papers or books of yours have been published?")
            .says("you have published {} works")
            .importance(1)
            .open();
    public static final Attribute<Integer> PATENTS_COUNT = IN.attribute("patents_count", count(0, 1_000, "patents"))
            .means("Patents granted or applied for with the coachee as inventor")
            .asks("On how many patents are you named as an inventor?")
            .says("you are named on {} patents")
            .importance(1)
            .open();
    public static final Attribute<Integer> TALKS_COUNT = IN.attribute("talks_count", count(0, 5_000, "talks"))
            .means("Talks, lectures and workshops given in public or at work")
            .asks("About how many talks or workshops have you given so far?")
            .says("you have given {} talks")
            .importance(1)
            .open();
    public static final Attribute<OpenSourceActivity> OPEN_SOURCE_ACTIVITY = IN.attribute(
                    "open_source_activity", choice(OpenSourceActivity.class))
            .means("How much the coachee contributes to open-source or other public projects")
            .asks(
                    "Do you contribute to open-source projects: now and then, regularly, as a maintainer, or to none?",
                    "Work that anybody can look at speaks for you before you say a word.")
            .says(
                    "you {do not contribute to public projects|contribute to public projects now and then|contribute to public projects regularly|look after a public project}")
            .importance(1)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> MEMBERSHIPS_COUNT = IN.attribute(
                    "memberships_count", count(0, 200, "memberships"))
            .means("Professional bodies, chambers and associations the coachee belongs to")
            .asks(
                    "How many professional associations, chambers or trade bodies do you belong to?",
                    "An association is a room full of people who know where work is to be had.")
            .says("you hold {} memberships")
            .importance(1)
            .freshFor(12)
            .open();

    public static final Section SECTION = IN.section();

    private Achievements() {}
}
