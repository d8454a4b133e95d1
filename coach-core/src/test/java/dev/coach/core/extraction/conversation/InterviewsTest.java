package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.SharedTestData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hundred real interviews. */
class InterviewsTest {
    private final ConversationRules rules = ConversationRules.standard();
    private final EvidenceCheck check = new EvidenceCheck(Catalogue.standard());

    @Test
    void everyQuoteIsLiterallyInATurnOfTheInterviewee() throws IOException {
        List<Claim> all = new ArrayList<>();
        for (List<Utterance> interview : interviews()) {
            List<Claim> claims = rules.extract(interview);
            assertThat(claims).allSatisfy(claim -> {
                Utterance turn =
                        interview.get(((Place.InUtterance) claim.evidence().place()).index());
                assertThat(turn.speaker()).isEqualTo(Speaker.COACHEE);
                assertThat(turn.text()).contains(claim.evidence().quote());
            });
            all.addAll(claims);
        }
        assertThat(all).hasSizeGreaterThan(100);
    }

    @Test
    void noClaimIsRejectedByTheEvidenceCheck() throws IOException {
        for (List<Utterance> interview : interviews()) {
            assertThat(check.check(rules.extract(interview), interview).rejected())
                    .isZero();
        }
    }

    @Test
    void aSecondReadingGivesTheSame() throws IOException {
        ConversationRules others = new ConversationRules();
        for (List<Utterance> interview : interviews()) {
            assertThat(others.extract(interview)).isEqualTo(rules.extract(interview));
        }
    }

    @Test
    void whatTheInterviewerSaysAloneGivesNothing() throws IOException {
        for (List<Utterance> interview : interviews()) {
            List<Utterance> silent = interview.stream()
                    .map(turn -> turn.speaker() == Speaker.COACH
                            ? turn
                            : new Utterance(turn.index(), Speaker.COACHEE, "Yes.", null))
                    .toList();
            assertThat(rules.extract(silent)).isEmpty();
        }
    }

    private static List<List<Utterance>> interviews() throws IOException {
        JsonMapper json = new JsonMapper();
        List<List<Utterance>> interviews = new ArrayList<>();
        for (String line : Files.readAllLines(SharedTestData.path("conversations/work-interviews-100.jsonl"))) {
            List<Utterance> turns = new ArrayList<>();
            for (JsonNode turn : json.readTree(line).get("turns")) {
                Speaker speaker = turn.get("role").asString().equals("user") ? Speaker.COACHEE : Speaker.COACH;
                turns.add(new Utterance(turns.size(), speaker, turn.get("text").asString(), null));
            }
            interviews.add(turns);
        }
        return interviews;
    }
}
