package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.testkit.TranscriptRules.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule can be kept and broken. */
class TranscriptRulesTest {
    private static final String GOAL = "What do you want to reach?";

    private final Profile nothing = Profile.empty(new CoacheeId(new UUID(1, 1)));
    private final Profile nurse = knowing("current_title", "nurse");
    private final List<Exchange> talk = new ArrayList<>();
    private Instant now = TickingClock.START;

    @Test
    void aTalkThatKeepsToEverything() {
        say("I am a nurse.", "So you work as a nurse. " + GOAL, "target_role", nurse);
        say("Why do you ask?", "Because it tells where to go. " + GOAL, "target_role", nurse);
        say("A teacher.", "Would you like an idea of how others went about it?", null, nurse);
        say("Yes, please.", "You could try a day at a school; I would suggest one near you.", null, nurse);

        assertThat(TranscriptRules.broken(talk)).isEmpty();
    }

    @Test
    void moreThanOneQuestion() {
        say("Hi", "How are you? And what do you do?", null, nothing);
        assertBroken("more than one question");
    }

    @Test
    void whatIsQuotedIsNoQuestion() {
        say("Hi", "You asked “what now?”, and I wonder: what would help?", null, nothing);
        assertThat(TranscriptRules.broken(talk)).isEmpty();
    }

    @Test
    void aQuestionThatWasAnswered() {
        say("I am a nurse.", GOAL, "target_role", nurse);
        say("I want to teach.", GOAL, "target_role", nurse);
        assertBroken("asks again for target_role");
    }

    @Test
    void aQuestionFromLongBefore() {
        say("I am a nurse.", GOAL, "target_role", nurse);
        say("I want to teach.", "And where do you live?", "city", nurse);
        say("Why do you ask?", GOAL, "target_role", nurse);
        assertBroken("asks again for target_role");
    }

    @Test
    void adviceThatNobodyAskedFor() {
        say("I am a nurse.", "You should change your job.", null, nurse);
        assertBroken("advice without leave");
    }

    @Test
    void adviceWithoutAnAnswerToTheAsking() {
        say("I am a nurse.", "May I make a suggestion?", null, nurse);
        say("No, thank you.", "I would suggest to leave all the same.", null, nurse);
        assertBroken("advice without leave");
    }

    @Test
    void adviceThatWasAskedFor() {
        say("What should I do?", "I would suggest to call the college.", null, nurse);
        assertThat(TranscriptRules.broken(talk)).isEmpty();
    }

    @Test
    void whatTheProfileDoesNotHold() {
        say("I am a nurse.", "So you work as a doctor.", null, nurse);
        assertBroken("the profile does not hold “So you work as a doctor.”");
    }

    @Test
    void aFigureThatTheProfileDoesNotHold() {
        say("I am a nurse.", "You have 12 years of experience.", null, nurse);
        assertBroken("the profile does not hold");
    }

    @Test
    void aStepWithoutADay() {
        say("I am a nurse.", "What will you do next?", "last_commitment", nurse);
        assertBroken("a step without a day");
    }

    @Test
    void aStepThatIsForgotten() {
        Profile promised = knowing("last_commitment", "call the college by Friday");
        say("I am a nurse.", "What will you do, and by which day?", "last_commitment", nurse);
        say("I will call the college by Friday.", "Good.", null, promised);
        now = now.plus(Duration.ofDays(3));
        say("Hello!", "Welcome back. Where do you live?", "city", promised);
        assertBroken("does not come back to the step");
    }

    @Test
    void aStepThatIsLookedBackAt() {
        Profile promised = knowing("last_commitment", "call the college by Friday");
        say("I will call the college by Friday.", "Good.", null, promised);
        now = now.plus(Duration.ofDays(3));
        talk.add(new Exchange(
                "Hello!",
                "How far have you got with it?",
                new CoachingDecision(
                        CoachingState.REVIEW,
                        List.of("It is time."),
                        new Question("last_commitment_status", "How far?", "To go on."),
                        false),
                promised,
                now));
        say("Done.", "Good, that is done.", null, promised);
        assertThat(TranscriptRules.broken(talk)).isEmpty();
    }

    private void assertBroken(String rule) {
        assertThat(TranscriptRules.broken(talk)).singleElement().asString().contains(rule);
    }

    private void say(String message, String reply, @Nullable String asked, Profile profile) {
        Question question = asked == null ? null : new Question(asked, reply, "It helps.");
        talk.add(new Exchange(
                message,
                reply,
                new CoachingDecision(CoachingState.COACHING, List.of("The goal is known."), question, false),
                profile,
                now));
        now = now.plusSeconds(60);
    }

    private Profile knowing(String scalar, String value) {
        return new ProfileDraft(nothing, new Source.Entered(), new FixedIds(), TickingClock.bySeconds())
                .set(scalar, value)
                .update()
                .after();
    }
}
