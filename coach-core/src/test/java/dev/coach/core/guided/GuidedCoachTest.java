package dev.coach.core.guided;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.extraction.conversation.Asides;
import dev.coach.core.extraction.conversation.Crises;
import dev.coach.core.extraction.conversation.Moods;
import dev.coach.core.extraction.conversation.OtherLanguage;
import dev.coach.core.extraction.conversation.SpokenLanguage;
import dev.coach.core.policy.Asked;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.policy.Profiles;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

// Longer than 250 lines because what the coach says is read as one.
class GuidedCoachTest {
    private final GuidedCoach coach = new GuidedCoach(Catalogue.standard());
    private final CoachingRules rules = new CoachingRules(Catalogue.standard(), Language.ENGLISH);
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
    void saysBackWhatLooksLikeMarkdownAsItWasWritten() {
        assertThat(reply(3, sam.said("current_employer", "*Acme* <b>Ltd</b> [x](https://x.example)")))
                .contains("\\*Acme\\* \\<b>Ltd\\</b> \\[x](https://x.example)");
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
    void saysAGoalOnceWhenTheRoleSaysItAll() {
        assertThat(reply(
                        3,
                        sam.said("target_role", "nurse educator"),
                        sam.said("career_goal_short", "become a nurse educator")))
                .startsWith("I hear that you want to become a nurse educator.");
        assertThat(reply(3, sam.said("target_role", "nurse"), sam.said("career_goal_short", "leave my job")))
                .startsWith("I hear that you want to become a nurse and your next goal is “leave my job”.");
    }

    @Test
    void tellsThePositionOfNowOnce() {
        assertThat(reply(
                        3,
                        sam.said("current_employer", "Miller's"),
                        sam.said("positions", 1, "title", "cook"),
                        sam.said("positions", 1, "employer", "Miller's"),
                        sam.said("positions", 1, "current", "true")))
                .startsWith("I hear that you work at Miller's.");
    }

    @Test
    void saysBackAPositionOfWhichOnlyTheEmployerIsKnown() {
        assertThat(reply(
                        3,
                        sam.said("positions", 1, "employer", "Tesco"),
                        sam.said("positions", 1, "start_date", "2015"),
                        sam.said("positions", 1, "current", "false")))
                .startsWith("I hear that you have worked at Tesco.");
    }

    @Test
    void praisesNobodyForWhatTheyAreBadAt() {
        assertThat(reply(3, sam.said("skills", 1, "name", "English"), sam.said("skills", 1, "level", "1")))
                .startsWith("I hear that you are not yet at home in English.");
        assertThat(reply(
                        3,
                        sam.said("skills", 1, "name", "French"),
                        sam.said("skills", 1, "level", "2"),
                        sam.said("skills", 2, "name", "SQL")))
                .startsWith("I hear that you bring SQL and you know a little French.");
    }

    @Test
    void saysOnceThatSomebodyStudies() {
        assertThat(reply(
                        3,
                        sam.said("employment_status", "student"),
                        sam.said("currently_studying", "true"),
                        sam.said("education", 1, "field_of_study", "biology"),
                        sam.said("education", 1, "completed", "false")))
                .startsWith("I hear that you are studying biology.");
        assertThat(reply(3, sam.said("employment_status", "student"), sam.said("currently_studying", "true")))
                .startsWith("I hear that you are studying.");
    }

    @Test
    void saysADegreeOnce() {
        assertThat(reply(
                        3,
                        sam.said("highest_education_level", "master"),
                        sam.said("education", 1, "degree", "master's"),
                        sam.said("education", 1, "completed", "true")))
                .startsWith("I hear that you have a master's.");
    }

    @Test
    void acceptsThatSomethingIsNotSaid() {
        assertThat(reply(3, sam.declined("satisfaction_pay")))
                .startsWith("That is fine, I will not ask about it again.");
        assertThat(reply(3, sam.said("city", "Leeds"), sam.declined("satisfaction_pay")))
                .startsWith(
                        "I hear that you live in Leeds. What you would rather keep to yourself, I will not ask about again.");
    }

    @Test
    void doesNotPretendToAnswerAQuestion() {
        var nothing = Resolution.add(Profile.empty(Profiles.SAM), List.of());
        CoachingDecision decision = rules.decide(nothing.after(), Asked.of(Set.of()));

        assertThat(coach.reply(decision, said(nothing, message(3, "Which colour do you like?"))))
                .startsWith("That is for a conversation with a language model");
        assertThat(coach.reply(decision, said(nothing, message(3, "ok, thanks a lot!"))))
                .startsWith("You are welcome.");
        assertThat(coach.reply(decision, said(nothing, message(3, "ok ".repeat(30_000)))))
                .isNotEmpty();
    }

    @Test
    void saysWhatItNoLongerCountsOn() {
        Profile before = Profiles.knowing(sam.said("direct_reports", "12"));
        var heard = Resolution.add(before, List.of(sam.retired("direct_reports")));

        assertThat(coach.reply(
                        rules.decide(heard.after(), Asked.of(Set.of())), said(heard, message(3, "their own words"))))
                .startsWith("I no longer count on what I had noted about your direct reports.");
    }

    @Test
    void saysWhatElseIsGoneWithAJobAndWithASkill() {
        var before = Profiles.knowing(
                sam.said("current_title", "cook"),
                sam.said("positions", 1, "title", "cook"),
                sam.said("positions", 1, "current", "true"),
                sam.said("skills", 2, "name", "Excel"));
        var heard = Resolution.add(
                before,
                List.of(sam.said("positions", 1, "current", "false"), sam.retired("skills", 2, "name", "Excel")));

        assertThat(coach.reply(
                        rules.decide(heard.after(), Asked.of(Set.of())), said(heard, message(3, "their own words"))))
                .contains("you have worked as a cook")
                .contains("about your current title and Excel");
    }

    @Test
    void invitesToANextStepWhenNothingIsWorthAsking() {
        Profile profile =
                Profiles.knowing(sam.said("current_title", "nurse"), sam.said("target_role", "data engineer"));
        CoachingDecision decision =
                rules.decide(profile, Asked.of(Catalogue.standard().names()));

        var nothing = Resolution.add(profile, List.of());
        List<String> replies = new ArrayList<>();
        for (int position = 5; position <= 13; position += 2) {
            Said said = said(nothing, message(position, "I will call the college."), replies);
            replies.add(coach.reply(decision, said));
        }

        assertThat(replies)
                .anyMatch(reply -> reply.contains("What could get in the way of your next step"))
                .extracting(reply -> reply.substring(reply.lastIndexOf("\n\n")))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysOfStudiesOnlyWhatHasAnObject() {
        assertThat(reply(3, sam.said("education", 1, "location", "Leeds"))).doesNotContain("you studied");
        assertThat(reply(3, sam.said("education", 1, "degree", "master's")))
                .startsWith("I hear that you studied for a master's.");
        assertThat(reply(3, sam.said("education", 1, "degree", "BSc"), sam.said("education", 1, "completed", "true")))
                .startsWith("I hear that you have a BSc.");
        assertThat(reply(
                        3,
                        sam.said("education", 1, "degree", "BSc"),
                        sam.said("education", 1, "institution", "Leeds University")))
                .startsWith("I hear that you studied at Leeds University (BSc).");
    }

    @Test
    void saysTitlesInRunningText() {
        assertThat(reply(
                        3,
                        sam.said("current_title", "Senior Staff Nurse"),
                        sam.said("target_role", "IT Manager"),
                        sam.said("positions", 1, "title", "SAP Consultant")))
                .startsWith("I hear that you work as a senior staff nurse, you want to become an IT manager"
                        + " and you have worked as an SAP consultant.");
    }

    private String reply(int position, Observation... heard) {
        var update = Resolution.add(Profile.empty(Profiles.SAM), List.of(heard));
        return coach.reply(
                rules.decide(update.after(), Asked.of(Set.of())), said(update, message(position, "their own words")));
    }

    static Said said(ProfileUpdate heard, Message message) {
        return said(heard, message, List.of());
    }

    static Said said(ProfileUpdate heard, Message message, List<String> replies) {
        return new Said(
                message,
                replies,
                true,
                heard,
                false,
                Asides.in(message.text()).orElse(null),
                SpokenLanguage.in(List.of(message)),
                OtherLanguage.of(message.text())
                        .filter(language -> Language.of(language).isEmpty())
                        .orElse(null),
                Moods.in(message.text()).orElse(null),
                Crises.in(List.of(message)).orElse(null));
    }

    static Message message(int position, String text) {
        return new Message(
                new MessageId(new UUID(6, position)),
                new ConversationId(new UUID(2, 2)),
                new TurnId(new UUID(7, position)),
                position,
                Speaker.COACHEE,
                text,
                null,
                true,
                Instant.EPOCH);
    }
}
