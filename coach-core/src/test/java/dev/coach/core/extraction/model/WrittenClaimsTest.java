package dev.coach.core.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.ClaimSchema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenClaimsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Map<String, Attribute<?>> ASKED = ClaimSchema.attributes(
            Catalogue.standard(), List.of("current_situation", "compensation", "positions"), Set.of());
    private static final List<Utterance> TALK = List.of(
            new Utterance(0, Speaker.COACH, "What do you do? You could be a teacher.", null),
            new Utterance(
                    1, Speaker.COACHEE, "I'm a “nurse” at\nSt. Mary’s <ward 4>, and earn 45k euros a year.", null),
            new Utterance(2, Speaker.COACHEE, "Before that I was a cook at Miller's.", null));

    @Test
    void readsWhatIsProvenInItsCanonicalForm() {
        WrittenClaims read = read(
                claim("current_title", "null", "assert", "\"nurse\"", "I'm a “nurse”", "1"),
                claim("current_base_pay", "null", "assert", "\"45k euros a year\"", "earn 45k euros a year", "1"),
                claim("positions.title", "\"position-1\"", "assert", "\"cook\"", "I was a cook", "message 2"),
                claim("current_title", "null", "retire", "null", "Before that", "2"),
                claim("current_base_pay", "null", "decline", "\"\"", "earn", "1"));

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.claims())
                .extracting(Claim::attribute, Claim::item, Claim::operation, Claim::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("current_title", null, Operation.ASSERT, "nurse"),
                        org.assertj.core.groups.Tuple.tuple(
                                "current_base_pay", null, Operation.ASSERT, "45000 EUR/year"),
                        org.assertj.core.groups.Tuple.tuple("positions.title", "position-1", Operation.ASSERT, "cook"),
                        org.assertj.core.groups.Tuple.tuple("current_title", null, Operation.RETIRE, null),
                        org.assertj.core.groups.Tuple.tuple("current_base_pay", null, Operation.DECLINE, null));
        assertThat(read.claims().get(2).evidence().place()).isEqualTo(new Place.InUtterance(2));
    }

    @Test
    void findsTheLiteralWordsOfAQuoteThatWasCopiedInAnotherForm() {
        WrittenClaims read = read(claim(
                "current_title", "null", "assert", "\"nurse\"", "I'm a \\\"nurse\\\" at St. Mary's ‹ward 4›", "1"));

        assertThat(read.claims().getFirst().evidence().quote()).isEqualTo("I'm a “nurse” at\nSt. Mary’s <ward 4>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stress_level | null | assert | '\"5\"' | nurse | 1 | is about an attribute that was not asked for: stress_level",
                "current_title | null | assert | '\"nurse\"' | a midwife | 1 | has a quote that does not stand in that message",
                "current_title | null | assert | '\"teacher\"' | You could be a teacher | 0 | has a messageId that is no message of the coachee",
                "current_title | null | assert | '\"nurse\"' | nurse | 9 | has a messageId that is no message of the coachee",
                "current_title | null | assert | '\"\"' | nurse | 1 | has a value of current_title that is not allowed",
                "current_base_pay | null | assert | '\"a lot\"' | earn | 1 | has a value of current_base_pay that is not allowed",
                "positions.title | null | assert | '\"cook\"' | a cook | 2 | is about the field of an item and has no item",
                "current_title | null | confirm | '\"nurse\"' | nurse | 1 | has no operation of assert",
                "current_title | null | assert | null | nurse | 1 | has a value of current_title that is not allowed",
            })
    void saysWhatIsWrongWithTheOthers(
            String attribute,
            String item,
            String operation,
            String value,
            String quote,
            String message,
            String mistake) {
        WrittenClaims read = read(
                claim(attribute, item, operation, value, quote, message),
                claim("current_title", "null", "assert", "\"nurse\"", "nurse", "1"));

        assertThat(read.claims()).hasSize(1);
        assertThat(read.mistakes()).singleElement().asString().startsWith("claims[0] " + mistake);
    }

    @Test
    void saysThatThereIsNoList() {
        assertThat(WrittenClaims.read("I found nothing.", ASKED, TALK, TODAY).mistakes())
                .containsExactly("there is no JSON object in the answer");
        assertThat(WrittenClaims.read("{\"facts\":[1]}", ASKED, TALK, TODAY).mistakes())
                .containsExactly("the object has no list \"claims\"");
        assertThat(WrittenClaims.read("{\"claims\":[]}", ASKED, TALK, TODAY))
                .isEqualTo(new WrittenClaims(List.of(), List.of()));
        assertThat(WrittenClaims.read("{\"claims\":[1,\"x\",null,[],{}]}", ASKED, TALK, TODAY)
                        .mistakes())
                .hasSize(5);
    }

    @Test
    void countsEachOfManyMistakes() {
        String claims = "1,".repeat(999) + "1";

        assertThat(WrittenClaims.read("{\"claims\":[" + claims + "]}", ASKED, TALK, TODAY)
                        .mistakes())
                .hasSize(1_000);
    }

    @Test
    void keepsWhatWasCompleteOfAnAnswerThatBrokeOff() {
        String whole = "{\"claims\":[" + claim("current_title", "null", "assert", "\"nurse\"", "nurse", "1") + ",";
        WrittenClaims read = WrittenClaims.read(whole + "{\"attribute\":\"curr", ASKED, TALK, TODAY);

        assertThat(read.claims()).hasSize(1);
        assertThat(read.mistakes()).last().asString().contains("breaks off");
    }

    private static WrittenClaims read(String... claims) {
        return WrittenClaims.read("{\"claims\":[" + String.join(",", claims) + "]}", ASKED, TALK, TODAY);
    }

    private static String claim(
            String attribute, String item, String operation, String value, String quote, String message) {
        return "{\"attribute\":\"%s\",\"item\":%s,\"operation\":\"%s\",\"value\":%s,\"quote\":\"%s\",\"messageId\":\"%s\",\"confidence\":0.9}"
                .formatted(attribute, item, operation, value, quote.replace("\n", "\\n"), message);
    }
}
