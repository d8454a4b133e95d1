package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.testkit.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How surely words are taken for the answer to a question that any words may answer. */
class OwnWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "biggest_obstacle; money, mostly",
                "biggest_obstacle; no degree",
                "biggest_obstacle; not enough time",
                "goal_motivation; because my children need a roof",
                "goal_motivation; to be home for dinner",
                "goal_motivation; family, not money",
                "success_definition; when I sign the contract",
                "career_goal_long; my own salon",
                "career_goal_long; be my own boss",
                "career_goal_long; becoming a manager",
                "career_goal_short; a better salary",
                "success_definition; less stress",
                "biggest_obstacle; fear of failing",
                "biggest_obstacle; my kids",
                "biggest_obstacle; lack of money"
            })
    void takesBareWordsForTheAnswer(String asked, String text) {
        assertThat(read(asked, text)).extracting(Claim::confidence).containsExactly(Confidence.ANSWERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "biggest_obstacle; I'm afraid of interviews",
                "biggest_obstacle; my boss does not let me go",
                "biggest_obstacle; I am afraid of saying no",
                "biggest_obstacle; I have two small kids",
                "career_goal_short; I'd like to work less",
                "goal_motivation; it gives my life meaning",
                "goal_motivation; my dad wanted me to be a lawyer",
                "goal_motivation; I have three kids and a mortgage",
                "goal_motivation; I have to provide for my family",
                "goal_motivation; I need a change",
                "previous_attempts; I applied twice and heard nothing",
                "top_achievement; we built a bridge in ten days"
            })
    void isLessSureOfAStatement(String asked, String text) {
        assertThat(read(asked, text)).extracting(Claim::confidence).containsExactly(Confidence.IMPLIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "biggest_obstacle; I never worked at Google",
                "biggest_obstacle; my brother lost me my place",
                "career_goal_short; The coffee machine",
                "goal_motivation; copywriting, google ads, some seo",
                "biggest_obstacle; remote or hybrid, london",
                "career_goal_short; two kids and a mortgage",
                "career_goal_short; I wanted to be a pilot"
            })
    void doubtsThatWhatWasAnswersWhatIsOrShallBe(String asked, String text) {
        assertThat(read(asked, text)).extracting(Claim::confidence).containsExactly(Confidence.DOUBTFUL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "career_goal_short; I wouldn't say I'm good with computers but I do the rota and the audits in Excel.",
                "career_goal_short; I'd say it's complicated",
                "career_goal_short; I'd have to think about that",
                "career_goal_short; I need a coffee",
                "career_goal_short; I want to scream",
                "career_goal_short; I want to know what you think",
                "career_goal_short; ha, good one",
                "goal_motivation; Sorry, not two years, I meant three",
                "goal_motivation; Not Leeds, I meant York",
                "goal_motivation; Sorry, I have to get the door",
                "goal_motivation; Sorry, I have to pick up my son",
                "goal_motivation; I have a meeting at three",
                "goal_motivation; I have two brothers",
                "goal_motivation; I need a coffee first",
                "goal_motivation; I need to charge my laptop",
                "goal_motivation; I want to stop here for today",
                "biggest_obstacle; Not the baker, I meant pastry chef",
                "biggest_obstacle; Slough, not Reading",
                "biggest_obstacle; I have a meeting at three",
                "biggest_obstacle; I need to charge my laptop",
                "career_goal_short; As soon as I can",
                "goal_motivation; We live in Shipley, I can't move because of my mum, she has dementia",
                "goal_motivation; I learnt some Rust last winter and I really love it",
                "goal_motivation; Forget what I said about machine learning, I want to be a platform engineer",
                "goal_motivation; I hate my husband",
                "goal_motivation; I feel sick today",
                "goal_motivation; I really don't want to discuss this, I like my privacy",
                "goal_motivation; It matters to nobody",
                "goal_motivation; sometimes I think it would be better if I was not here",
                "biggest_obstacle; I can't complain",
                "biggest_obstacle; I have no problem with that",
                "biggest_obstacle; I don't think anything does",
                "biggest_obstacle; As soon as I can",
                "biggest_obstacle; img src=x onerror=alert(1)> **bold** [x](javascript:alert(1",
                "career_goal_short; everything feels pointless",
                "biggest_obstacle; dying",
                "career_goal_short; my biggest strength is listening, my team says I am too soft though",
                "career_goal_short; B1 I think",
                "goal_motivation; In between I do agency shifts, so I guess I'm still kind of a nurse",
                "biggest_obstacle; that's not right, I never said I wanted to be a solicitor",
                "career_goal_short; isn't that obvious",
                "career_goal_short; I wish I knew",
                "career_goal_short; I want to go to bed",
                "goal_motivation; because you asked",
                "goal_motivation; no particular reason",
                "biggest_obstacle; I can't hear you",
                "career_goal_short; Go to hell",
                "career_goal_short; amazon, doncaster. since 2021",
                "career_goal_short; 18k a yr",
                "career_goal_short; I would never go back to an agency",
                "career_goal_short; The boss is fine",
                "career_goal_short; hola",
                "career_goal_short; Then I said yes",
                "goal_motivation; Screw you",
                "goal_motivation; blah blah",
                "goal_motivation; remind me please",
                "biggest_obstacle; About 36k a year plus enhancements",
                "biggest_obstacle; fluent in French",
                "biggest_obstacle; My brother has the same problem.",
                "career_goal_short; I'm scared nobody wants me",
                "career_goal_short; Not York any more, I could go anywhere but Scotland",
                "biggest_obstacle; My boss earns 90k.",
                "biggest_obstacle; My sister is a dentist in Rome.",
                "biggest_obstacle; I love my job.",
                "biggest_obstacle; Let me think about it.",
                "biggest_obstacle; I'm in a hurry, see you tomorrow.",
                "biggest_obstacle; Sorry, my phone rang.",
                "biggest_obstacle; Thank you, that's enough for today.",
                "biggest_obstacle; we went to the lake on Sunday",
                "biggest_obstacle; my brother worked at Google once",
                "biggest_obstacle; I have two cats",
                "career_goal_short; they told me to call you",
                "career_goal_long; My brother is a teacher and he earns 52k.",
                "success_definition; I saw that film too",
                "previous_attempts; My brother is a teacher and he earns 52k."
            })
    void leavesAloneWhatSpeaksOfSomethingElse(String asked, String text) {
        assertThat(read(asked, text)).extracting(Claim::attribute).doesNotContain(asked);
    }

    @Test
    void takesTheFirstClausesOfALongAnswer() {
        String first = "my boss keeps every interesting task for the two people that he hired himself five years ago";
        String second = "the people above him have never seen what I do all day and never will";
        String long_ = first + ", and " + second + ", because the reports that I write for them have his name on them.";

        assertThat(read("biggest_obstacle", long_)).extracting(Claim::value).containsExactly(first + ", and " + second);
        assertThat(read("biggest_obstacle", "no ".repeat(100) + "time")).isEmpty();
    }

    private static List<Claim> read(String asked, String text) {
        return ConversationRules.standard()
                .extract(new Transcript().asks(asked, "?").coachee(text).utterances());
    }
}
