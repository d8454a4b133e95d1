package dev.coach.core.guided;

import static dev.coach.core.guided.GuidedCoachTest.message;
import static dev.coach.core.guided.GuidedCoachTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.Asked;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.policy.Profiles;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.voice.Voice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsideReplyTest {
    private final GuidedCoach coach = new GuidedCoach(Catalogue.standard());
    private final CoachingRules rules = new CoachingRules(Catalogue.standard(), Language.ENGLISH);
    private final Profiles sam = new Profiles();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No.; That is fine, we leave it there. Let me ask about something else.",
                "rather not say; That is fine, we leave it there. Let me ask about something else.",
                "I don't know; That is all right, it does not have to be clear yet. Let me ask about something else."
            })
    void acceptsAnAnswerThatIsNoneAndAsksAboutSomethingElse(String text, String accepted) {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"));
        CoachingDecision decision =
                rules.decide(profile, new Asked(Set.of("target_role"), "target_role", Asked.Wish.SOMETHING_ELSE));

        assertThat(coach.reply(decision, said(Resolution.add(profile, List.of()), message(3, text))))
                .startsWith(accepted + "\n\n")
                .endsWith("?");
    }

    @Test
    void speaksOfNothingElseWhereNothingWasAsked() {
        Profile nobody = Profile.empty(Profiles.SAM);
        Said first = new Said(
                message(1, "I don't know why I'm here"),
                List.of(),
                false,
                Resolution.add(nobody, List.of()),
                false,
                Aside.UNSURE,
                Language.ENGLISH,
                null,
                null,
                null);

        assertThat(coach.reply(rules.decide(nobody, Asked.of(Set.of())), first))
                .contains("it does not have to be clear yet.\n\n")
                .doesNotContain("something else");
    }

    @Test
    void isSorryThatItMissedWhatWasTold() {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"));
        CoachingDecision decision =
                rules.decide(profile, new Asked(Set.of("target_role"), "target_role", Asked.Wish.SOMETHING_ELSE));

        assertThat(coach.reply(decision, said(Resolution.add(profile, List.of()), message(3, "I already told you."))))
                .startsWith("I am sorry, I must have missed that. Let me ask about something else.\n\n")
                .endsWith("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "target_role; The role you aim for shows what you already bring and what is missing. I mean the work you would like to do one day: “teacher”, “head chef”, “data analyst”.; Is there a role you are aiming for?",
                "satisfaction_workload; Too much work leaves no room for a change, so it may have to be solved first. A figure is enough: 1 is the least and 5 the most.; From 1 to 5, how well does the amount of work suit you?"
            })
    void putsAQuestionInOtherWordsAndAsksItAgain(String asked, String explanation, String question) {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"));
        CoachingDecision decision = rules.decide(profile, new Asked(Set.of(asked), asked, Asked.Wish.THE_SAME));

        assertThat(coach.reply(decision, said(Resolution.add(profile, List.of()), message(3, "What do you mean?"))))
                .isEqualTo("Let me put it another way. " + explanation + "\n\n" + question);
    }

    @Test
    void explainsEveryQuestion() {
        Catalogue.standard().scalars().stream()
                .filter(attribute -> attribute.question() != null)
                .forEach(attribute -> assertThat(Explanation.of(Voice.in(Language.ENGLISH), attribute))
                        .endsWith("."));
    }

    @Test
    void saysWhyItAsksAndAsksAgain() {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"));
        CoachingDecision decision =
                rules.decide(profile, new Asked(Set.of("target_role"), "target_role", Asked.Wish.THE_SAME));

        assertThat(coach.reply(decision, said(Resolution.add(profile, List.of()), message(3, "Why do you ask?"))))
                .isEqualTo("The role you aim for shows what you already bring and what is missing.\n\n"
                        + "Is there a role you are aiming for?");
    }

    @Test
    void saysWhatItKnows() {
        Profile profile = Profiles.knowing(
                sam.said("current_title", "nurse"),
                sam.said("city", "Leeds"),
                sam.said("visa_type", "Blue Card"),
                sam.said("positions", 1, "title", "cook"),
                sam.said("positions", 1, "current", "false"));
        CoachingDecision decision =
                rules.decide(profile, new Asked(Set.of("target_role"), "target_role", Asked.Wish.THE_SAME));

        assertThat(coach.reply(
                        decision, said(Resolution.add(profile, List.of()), message(5, "What do you know about me?"))))
                .isEqualTo(
                        "This is what I know from you: you work as a nurse, you live in Leeds and you have worked as a cook."
                                + " I have noted 1 more detail."
                                + " Your profile shows all of it, each with the words that I have it from.\n\n"
                                + "Is there a role you are aiming for?");
    }

    @Test
    void tellsUnpaidWorkFromPaid() {
        Profile profile = Profiles.knowing(
                sam.said("current_title", "nurse"),
                sam.said("positions", 1, "title", "treasurer"),
                sam.said("positions", 1, "employer", "PTA"),
                sam.said("positions", 1, "work_type", "volunteer"),
                sam.said("positions", 1, "current", "true"));
        CoachingDecision decision =
                rules.decide(profile, new Asked(Set.of("target_role"), "target_role", Asked.Wish.THE_SAME));

        assertThat(coach.reply(
                        decision, said(Resolution.add(profile, List.of()), message(5, "What do you know about me?"))))
                .startsWith(
                        "This is what I know from you: you work as a nurse and you volunteer as a treasurer at PTA.");
    }

    @Test
    void saysThatItKnowsNothingYet() {
        Profile nothing = Profile.empty(Profiles.SAM);
        CoachingDecision decision = rules.decide(nothing, Asked.of(Set.of()));

        assertThat(coach.reply(decision, said(Resolution.add(nothing, List.of()), message(3, "Who am I?"))))
                .startsWith("Nothing yet.");
    }

    @Test
    void saysBackWithDoubtWhatMayHaveBeenNoAnswer() {
        Profile before = Profiles.knowing(sam.said("current_title", "nurse"));
        var heard = Resolution.add(before, List.of(sam.doubted("biggest_obstacle", "I never worked at Google")));

        assertThat(coach.reply(
                        rules.decide(heard.after(), Asked.of(Set.of("biggest_obstacle"))),
                        said(heard, message(5, "I never worked at Google."))))
                .startsWith(
                        "I am not sure that I got you right, and noted with a question mark that"
                                + " what stands in your way is “I never worked at Google”. If I did not, say “that is wrong”.\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Are you a real person?; I am Coach, a program and no person",
                "Is my data safe?; What you write is kept in the database of this Coach",
                "bye; Goodbye.",
                "Who reads what I write here?; What you write is kept in the database of this Coach",
                "What are you exactly? A bot?; I am Coach, a program and no person",
                "hello?; Hello, I am here.",
                "ok; All right.",
                "asap; Understood: the sooner the better.",
                "no rush; There is no hurry, then.",
                "this is useless; I am sorry that I am not more help."
            })
    void speaksOfItself(String text, String answer) {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"));
        CoachingDecision decision = rules.decide(profile, new Asked(Set.of(), null, Asked.Wish.NOTHING_NOW));

        assertThat(coach.reply(decision, said(Resolution.add(profile, List.of()), message(3, text))))
                .startsWith(answer)
                .doesNotContain("?");
    }

    @Test
    void isSorryForWhoHasLostTheirWork() {
        Profile before = Profiles.knowing(sam.said("current_title", "cook"));
        var heard = Resolution.add(before, List.of(sam.said("employment_status", "unemployed")));

        CoachingDecision decision = rules.decide(heard.after(), Asked.of(Set.of()));
        assertThat(coach.reply(decision, said(heard, message(3, "I was fired."))))
                .startsWith("I am sorry to hear that.");
        assertThat(coach.reply(decision, said(heard, message(1, "I was fired."))))
                .startsWith("I am sorry to hear that. I am your coach for everything about your work:")
                .doesNotContain("Welcome");
    }

    @Test
    void saysNothingIsGoneThatWasNeverThere() {
        Profile nothing = Profile.empty(Profiles.SAM);
        var heard = Resolution.add(nothing, List.of(sam.retired("skills", 1, "name", "French")));

        assertThat(coach.reply(
                        rules.decide(nothing, Asked.of(Set.of())), said(heard, message(3, "I do not speak French."))))
                .doesNotContain("French");
    }

    @Test
    void asksNothingOfWhoDoesNotWantToBeAsked() {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"));
        CoachingDecision decision = rules.decide(profile, new Asked(Set.of(), null, Asked.Wish.NOTHING));
        var nothing = Resolution.add(profile, List.of());

        assertThat(coach.reply(decision, said(nothing, message(5, "Stop asking."))))
                .isEqualTo("All right, no more questions from me. I go on keeping track of what you tell me.\n\n"
                        + "Take your time. Write whenever something comes to your mind.");
        assertThat(coach.reply(decision, said(nothing, message(7, "It rained."))))
                .doesNotContain("?")
                .doesNotContain("Take your time");
    }

    @Test
    void pursuesNothingWhenThereIsNothingElseToAsk() {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"), sam.said("target_role", "teacher"));
        CoachingDecision decision =
                rules.decide(profile, Asked.of(Catalogue.standard().names()));

        assertThat(coach.reply(decision, said(Resolution.add(profile, List.of()), message(7, "no idea"))))
                .isEqualTo("That is all right, it does not have to be clear yet.\n\n"
                        + "Take your time. Write whenever something comes to your mind.");
    }
}
