package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.NextBestQuestion;
import dev.coach.core.policy.Profiles;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import dev.coach.core.voice.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A CV counts more than words; but words that answer which of the two is right decide. */
class SettledConflictTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final Target TITLE = new Target.Scalar("current_title");

    private final Profiles sam = new Profiles();
    private final ObserveMessages observe = new ObserveMessages(Catalogue.standard());

    @Test
    void anAnswerThatNamesTheWeakerSideConfirmsIt() {
        Profile profile = Profiles.knowing(sam.read("current_title", "nurse"), sam.said("current_title", "cook"));

        ProfileValue title = told(profile, "current_title", "Cook").find(TITLE).orElseThrow();

        assertThat(title.value()).isEqualTo("cook");
        assertThat(title.authority()).isEqualTo(Authority.CONFIRMED);
    }

    @Test
    void anAnswerThatNamesTheStrongerSideClosesTheDispute() {
        Profile profile = Profiles.knowing(sam.read("current_title", "nurse"), sam.said("current_title", "cook"));

        Profile after = told(profile, "current_title", "I'm a nurse");

        assertThat(after.conflicts()).isEmpty();
        assertThat(after.find(TITLE).orElseThrow().value()).isEqualTo("nurse");
    }

    @Test
    void anAnswerToAnotherQuestionDecidesNothing() {
        Profile profile = Profiles.knowing(sam.read("current_title", "nurse"), sam.said("current_title", "cook"));

        assertThat(told(profile, null, "I'm a cook.").find(TITLE).orElseThrow().value())
                .isEqualTo("nurse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "no, not any more",
                "yes, I left",
                "yes it's over",
                "I quit",
                "yes I no longer work there",
                "No, I left last year.",
                "I was laid off",
                "No. I want to talk about pay.",
                "I'm not a nurse any more"
            })
    void noEndsWhatWasSaidToBeOver(String answer) {
        Profile profile = Profiles.knowing(sam.read("current_title", "nurse"), sam.retired("current_title"));

        Profile after = told(profile, "current_title", answer);

        assertThat(after.find(TITLE)).isEmpty();
        assertThat(after.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "yes, it does", "no, I still work there"})
    void yesKeepsIt(String answer) {
        Profile profile = Profiles.knowing(sam.read("current_title", "nurse"), sam.retired("current_title"));

        Profile after = told(profile, "current_title", answer);

        assertThat(after.find(TITLE).orElseThrow().authority()).isEqualTo(Authority.CONFIRMED);
        assertThat(after.conflicts()).isEmpty();
    }

    /** Words that were read as an answer deleted what a CV says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't have a car.",
                "I never finished school.",
                "That is over my head.",
                "I no longer enjoy cooking.",
                "Not at the moment, let's talk about pay.",
                "No, I don't want to talk about that now.",
                "I no longer work at Globex.",
                "Yes, let's talk about pay.",
                "I left my keys at home",
                "I am over the moon about it",
                "My sister left too",
                "no idea",
                "yes and no"
            })
    void wordsThatSpeakOfSomethingElseDecideNothing(String answer) {
        Profile scalar = Profiles.knowing(sam.read("current_title", "nurse"), sam.retired("current_title"));
        Profile item = Profiles.knowing(
                sam.read("positions", 1, "employer", "Mercy Hospital"),
                sam.read("positions", 1, "current", "true"),
                sam.said("positions", 1, "current", "false"));
        String asked = item.conflicts().iterator().next().asked();

        assertThat(told(scalar, "current_title", answer).conflicts()).isEqualTo(scalar.conflicts());
        assertThat(told(item, asked, answer).conflicts()).isEqualTo(item.conflicts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No, I left Mercy in May.; false",
                "No, not at Mercy Hospital any more; false",
                "I left the hospital; false",
                "I don't work there; false",
                "Yes, I still work at Mercy; true",
                "Yes, I did; true",
                "Yes, I did work there; true",
                "No, not at all; false",
                "yes, I do; true",
                "Yes; true"
            })
    void namesOfWhatWasAskedBelongToTheAnswer(String answer, String current) {
        Profile profile = Profiles.knowing(
                sam.read("positions", 1, "employer", "Mercy Hospital"),
                sam.read("positions", 1, "current", "true"),
                sam.said("positions", 1, "current", "false"));

        Profile after = told(profile, profile.conflicts().iterator().next().asked(), answer);

        assertThat(after.items(Positions.COLLECTION).getFirst().value("current"))
                .contains(current);
        assertThat(after.conflicts()).isEmpty();
    }

    @Test
    void anAnswerAboutAFieldOfAnItemSaysWhetherItHolds() {
        Profile profile = Profiles.knowing(
                sam.read("positions", 1, "employer", "Mercy Hospital"),
                sam.read("positions", 1, "current", "true"),
                sam.said("positions", 1, "current", "false"));
        Question question = new NextBestQuestion(Catalogue.standard(), Voice.in(Language.ENGLISH))
                .choose(profile, CoachingState.INTAKE, Set.of(), NOW)
                .orElseThrow();

        assertThat(question.attribute()).isEqualTo("positions.current");
        assertThat(question.text()).contains("Mercy Hospital", "Do you still work there?");
        Profile after = told(profile, question.asked(), "No, I left.");
        assertThat(after.items(Positions.COLLECTION).getFirst().value("current"))
                .contains("false");
        assertThat(after.conflicts()).isEmpty();
    }

    @Test
    void readingTheAnswerAgainGivesTheSameObservation() {
        Profile profile = Profiles.knowing(sam.read("current_title", "nurse"), sam.said("current_title", "cook"));
        List<Message> messages = messages("current_title", "Cook");

        assertThat(observe.run(profile, messages, 1, NOW).update().observations())
                .isEqualTo(observe.run(profile, messages, 1, NOW).update().observations());
    }

    /** It was said in the same talk a moment ago. */
    @Test
    void anAnswerCountsThoughItWasSaidBefore() {
        Profile profile = Profiles.knowing(sam.read("city", "Berlin"), sam.said("city", "Denver"));
        List<Message> talk = List.of(
                message(1, Speaker.COACHEE, "I live in Denver.", null),
                message(2, Speaker.COACH, "Which one is right?", "city"),
                message(3, Speaker.COACHEE, "Denver", null));

        Profile after = observe.run(profile, talk, 2, NOW).update().after();

        assertThat(after.find(new Target.Scalar("city")).orElseThrow().value()).isEqualTo("Denver");
        assertThat(after.conflicts()).isEmpty();
    }

    private Profile told(Profile profile, @Nullable String asked, String answer) {
        return observe.run(profile, messages(asked, answer), 1, NOW).update().after();
    }

    private static List<Message> messages(@Nullable String asked, String answer) {
        return List.of(
                message(1, Speaker.COACH, "Which one is right?", asked), message(2, Speaker.COACHEE, answer, null));
    }

    private static Message message(int position, Speaker speaker, String text, @Nullable String asked) {
        return new Message(
                new MessageId(new UUID(7, position)),
                new ConversationId(new UUID(8, 8)),
                new TurnId(new UUID(9, position)),
                position,
                speaker,
                text,
                asked,
                true,
                NOW);
    }
}
