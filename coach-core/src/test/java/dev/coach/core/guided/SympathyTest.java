package dev.coach.core.guided;

import static dev.coach.core.guided.GuidedCoachTest.message;
import static dev.coach.core.guided.GuidedCoachTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.Asked;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.policy.Profiles;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SympathyTest {
    private final GuidedCoach coach = new GuidedCoach(Catalogue.standard());
    private final CoachingRules rules = new CoachingRules(Catalogue.standard(), Language.ENGLISH);
    private final Profiles sam = new Profiles();

    @Test
    void answersAMoodThatComesAlone() {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"));
        var nothing = Resolution.add(profile, List.of());
        CoachingDecision decision = rules.decide(profile, Asked.of(Set.of()));

        assertThat(coach.reply(decision, said(nothing, message(5, "I am so tired."))))
                .startsWith("That sounds hard. Thank you for telling me.\n\n");
        assertThat(coach.reply(decision, said(nothing, message(5, "I am really happy!"))))
                .startsWith("That is good to hear.\n\n");
    }

    @Test
    void saysOnceThatNothingIsNotedAndLessTheNextTimes() {
        List<String> replies = repliesTo("The cat sat on the mat.", 3);

        assertThat(replies).doesNotHaveDuplicates();
        assertThat(replies.getFirst()).contains("nothing");
        assertThat(replies.subList(1, 3)).allMatch(reply -> reply.length() < 30 && !reply.contains("noted"));
    }

    @Test
    void doesNotSayOfSomethingPersonalThatItIsNotNoted() {
        assertThat(repliesTo("I never felt at home in that house.", 4)).allMatch(reply -> !reply.contains("noted"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "My husband died last week.; I am so sorry for your loss.",
                "I've been signed off with depression.; I am sorry that you are going through this.",
                "My father has cancer and I'm his carer.; I am sorry, for you and for those close to you.",
                "I got promoted!!; Congratulations!"
            })
    void answersWhatMovesSomebodyBeforeAllElse(String text, String answer) {
        assertThat(repliesTo(text, 1).getFirst()).startsWith(answer);

        Profile nobody = Profile.empty(Profiles.SAM);
        Said first = said(Resolution.add(nobody, List.of()), message(1, text));
        assertThat(coach.reply(rules.decide(nobody, new Asked(Set.of(), null, Asked.Wish.NOTHING_NOW)), first))
                .startsWith(answer);
    }

    @Test
    void isThereForWhoSaysNothing() {
        assertThat(repliesTo("...", 1)).containsExactly("I am here. Take your time.");
    }

    @Test
    void saysAKindWordBeforeWhatItHeard() {
        Profile before = Profiles.knowing(sam.said("city", "Leeds"));
        var heard = Resolution.add(before, List.of(sam.said("current_title", "nurse")));

        assertThat(coach.reply(
                        rules.decide(heard.after(), Asked.of(Set.of())),
                        said(heard, message(3, "I'm a nurse and I'm exhausted."))))
                .startsWith("That sounds hard. Thank you for telling me.\n\nI hear that you work as a nurse.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Können wir Deutsch sprechen?; meine Fragen auf Englisch",
                "Parlez-vous français avec moi ?; mes questions sont en anglais",
                "Parli italiano?; mie domande sono in inglese",
                "Você fala português?; minhas perguntas vêm em inglês"
            })
    void saysOnceInTheLanguageOfTheCoacheeThatQuestionsAreInEnglish(String text, String said) {
        List<String> replies = repliesTo(text, 2);

        assertThat(replies.getFirst()).contains(said);
        assertThat(replies.getLast()).doesNotContain(said);
    }

    private List<String> repliesTo(String text, int times) {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"));
        var nothing = Resolution.add(profile, List.of());
        CoachingDecision decision = rules.decide(profile, Asked.of(Set.of()));
        List<String> replies = new ArrayList<>();
        for (int turn = 3; turn < 3 + times; turn++) {
            replies.add(coach.reply(decision, said(nothing, message(2 * turn + 1, text), replies))
                    .split("\n\n")[0]);
        }
        return replies;
    }
}
