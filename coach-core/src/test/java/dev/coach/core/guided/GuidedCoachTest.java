package dev.coach.core.guided;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.policy.Profiles;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidedCoachTest {
    private final GuidedCoach coach = new GuidedCoach(Catalogue.standard());
    private final CoachingRules rules = new CoachingRules(Catalogue.standard());
    private final Profiles sam = new Profiles();

    @Test
    void saysBackWhatItHeardThenAsksOneQuestion() {
        String reply = reply(
                2,
                sam.said("current_title", "nurse"),
                sam.said("current_employer", "St. Mary's Hospital"),
                sam.said("city", "Leeds"),
                sam.said("years_of_experience", "12"),
                sam.said("target_role", "data engineer"));

        assertThat(reply)
                .startsWith(
                        "I hear that you work as a nurse at St. Mary's Hospital, you want to become a data engineer, you have 12 years of experience and you live in Leeds.");
        assertThat(reply.chars().filter(letter -> letter == '?')).hasSize(1);
        assertThat(reply).endsWith("?");
    }

    @Test
    void welcomesOnceAndOnlyAtTheBeginning() {
        assertThat(reply(1, sam.said("city", "Leeds"))).startsWith("Welcome.").contains("you live in Leeds");
        assertThat(reply(3, sam.said("city", "Leeds"))).doesNotContain("Welcome");
    }

    @Test
    void namesWhatItHasNoWordsFor() {
        assertThat(reply(3, sam.said("visa_type", "Blue Card"), sam.said("seniority_level", "senior")))
                .startsWith("I have noted your visa type and seniority level.");
    }

    @Test
    void saysTheMostImportantAndNamesTheRest() {
        assertThat(reply(
                        3,
                        sam.said("remote_preference", "remote"),
                        sam.said("team_size", "8"),
                        sam.said("visa_type", "Blue Card"),
                        sam.said("current_title", "nurse"),
                        sam.said("current_industry", "healthcare"),
                        sam.said("target_role", "teacher"),
                        sam.said("goal_deadline", "2028-03")))
                .startsWith("I hear that you work as a nurse, you want to become a teacher, your field is healthcare,"
                        + " you want to be there by March 2028, you would rather work from home and your team has 8 people."
                        + " I have noted your visa type.");
    }

    @Test
    void acceptsThatSomethingIsNotSaid() {
        assertThat(reply(3, sam.declined("satisfaction_pay")))
                .startsWith("That is fine, I will not ask about it again.");
    }

    @Test
    void saysWhatItNoLongerCountsOn() {
        Profile before = Profiles.knowing(sam.said("direct_reports", "12"));
        var heard = Resolution.add(before, List.of(sam.retired("direct_reports")));

        assertThat(coach.reply(rules.decide(heard.after(), Set.of()), heard, 3))
                .startsWith("I no longer count on what I had noted about your direct reports.");
    }

    @Test
    void invitesToANextStepWhenNothingIsWorthAsking() {
        Profile profile =
                Profiles.knowing(sam.said("current_title", "nurse"), sam.said("target_role", "data engineer"));
        CoachingDecision decision = rules.decide(profile, Catalogue.standard().names());

        assertThat(coach.reply(decision, Resolution.add(profile, List.of()), 5))
                .contains("Which one small step could you take this week?");
    }

    @ParameterizedTest
    @CsvSource({
        "nurse, a nurse",
        "electrician, an electrician",
        "university lecturer, a university lecturer",
        "underwriter, an underwriter",
        "HR manager, an HR manager",
        "UX designer, a UX designer",
        "head of operations, head of operations",
        "hotel manager, a hotel manager",
        "SQL developer, an SQL developer",
        "style editor, a style editor"
    })
    void givesATitleItsArticle(String noun, String phrase) {
        assertThat(Phrase.withArticle(noun)).isEqualTo(phrase);
    }

    private String reply(int position, Observation... heard) {
        var update = Resolution.add(Profile.empty(Profiles.SAM), List.of(heard));
        return coach.reply(rules.decide(update.after(), Set.of()), update, position);
    }
}
