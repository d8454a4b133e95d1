package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Profiles;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// Longer than 250 lines because the ways in which something is taken back are read together.
/** What a CV or an earlier conversation said is taken back and set right by whoever it is said of. */
class TakenBackTest extends SamsProfile {
    private final Profiles cv = new Profiles();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "certifications; name; PMP; I don't have a PMP.",
                "certifications; name; PMP; I never got the PMP certification",
                "certifications; name; Project Management Professional (PMP); No, I have no PMP.",
                "skills; name; Java; I never learned Java, my CV is wrong.",
                "skills; name; Java; I don't know Java.",
                "skills; name; Java; My CV is wrong about Java.",
                "languages; name; French; I don't speak French.",
                "licences; name; Forklift; I no longer have a forklift licence.",
                "awards; name; Teacher of the Year; I never won Teacher of the Year.",
                "memberships; name; Unison; I'm no longer a member of Unison.",
                "courses; name; First Aid; I didn't finish the First Aid course.",
                "positions; employer; Acme; I never worked at Acme.",
                "skills; name; Python; I never said I know Python."
            })
    void anItemOfADocumentIsDisputedAndGoesWithTheAnswer(String collection, String field, String value, String words) {
        read(cv.read(collection, 1, field, value));
        List<Observation> before = stores.profiles().ledger(SAM);

        assertThat(reply(words)).contains("Does it belong there?");
        assertThat(profile().conflicts()).singleElement().matches(Conflict::retracts);
        assertThat(stores.profiles().ledger(SAM).stream().filter(said -> !before.contains(said)))
                .isNotEmpty()
                .allMatch(said -> said.operation() == Operation.RETIRE);

        say("No.");
        assertThat(profile().items()).isEmpty();
        assertThat(profile().conflicts()).isEmpty();
    }

    @Test
    void nothingIsSaidToBeGoneWhileItsPositionIsDisputed() {
        say("I'm a nurse at Globex.");
        read(
                cv.read("positions", 1, "employer", "Globex"),
                cv.read("positions", 1, "title", "nurse"),
                cv.read("positions", 1, "current", "true"));
        open();

        String reply = reply("I was never at Globex.");

        assertThat(profile().conflicts()).anyMatch(Conflict::retracts);
        assertThat(reply).contains("Globex").doesNotContain("no longer count");
    }

    /** The dispute and the answer to it are read in one go. */
    @Test
    void anAnswerDecidesThoughTheProfileLagsBehind() {
        read(cv.read("skills", 1, "name", "Java"));
        stores.jobs().handleWith(work -> {});
        say("I don't know Java.");
        assertThat(reply("No.")).contains("settled");

        coach.updateProfile().run(SAM, conversation);

        assertThat(profile().items()).isEmpty();
        assertThat(profile().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "current_base_pay; 45000 EUR/year; I no longer earn 45k, it's 50k.; 50000 EUR/year",
                "email; sam@old.org; My e-mail is now x@y.com.; x@y.com",
                "notice_period_weeks; 4; My notice period is no longer 4 weeks, it's 12 weeks.; 12",
                "notice_period_weeks; 4; My notice period is now 12 weeks.; 12",
                "city; Leeds; York, not Leeds.; York",
                "city; Leeds; My city is no longer Leeds, it's York.; York"
            })
    void aScalarOfADocumentIsDisputedAndSetRightWithTheAnswer(String name, String old, String words, String value) {
        Target scalar = new Target.Scalar(name);
        read(cv.read(name, old));

        assertThat(reply(words)).contains("Which one is right?");
        assertThat(value(scalar).value()).isEqualTo(old);
        assertThat(profile().conflict(scalar).orElseThrow().contender().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I know Java.; I never learned Java.",
                "I live in Leeds.; I no longer live in Leeds.",
                "I earn 45k euros a year.; I no longer earn 45k.",
                "I know Python.; I never said I know Python."
            })
    void whatWasSaidInAnEarlierConversationIsTakenBackAtOnce(String before, String words) {
        say(before);
        assertThat(profile().values().size() + profile().items().size()).isPositive();

        open();
        say(words);

        assertThat(profile().values()).isEmpty();
        assertThat(profile().items()).isEmpty();
        assertThat(coach.verifyProfile().run(SAM)).isInstanceOf(Verdict.Agrees.class);
    }

    @Test
    void whatWasSaidInAnEarlierConversationIsSetRightAtOnce() {
        say("I earn 45k euros a year.");
        open();
        say("I no longer earn 45k, it's 50k.");

        assertThat(value(new Target.Scalar("current_base_pay")).value()).isEqualTo("50000 EUR/year");
    }

    @Test
    void aTitleIsSetRightInItsPositionToo() {
        say("I'm a nurse.");
        open();
        say("I'm not a nurse, I'm a midwife.");

        assertThat(value(TITLE).value()).isEqualTo("midwife");
        assertThat(profile().items(Positions.COLLECTION))
                .extracting(position -> position.value("title").orElse(""))
                .containsExactly("midwife");
    }

    /** Conversations stand between ⏎, messages of one between slashes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I left DHL in May. / No, it was June.; DHL, false",
                "I left DHL in May. / Sorry, it was June.; DHL, false",
                "I left DHL in May. / No, it was Tuesday.; DHL, false",
                "I left DHL in May 2019. / No, it was June.; DHL, false, 2019-06",
                "I was a driver at DHL from May to July. / Actually, it was August.; driver, DHL, false",
                "I worked at DHL as a driver from May 2018 to July 2019. / Actually, it was August.; driver, DHL, false, 2018-05, 2019-07",
                "I got laid off from DHL in May. / no wait it was April; DHL, false",
                "I'm a shift supervisor at Costa Coffee since March 2019. ⏎ Actually I started at Costa in 2020, not 2019.; shift supervisor, Costa Coffee, true, 2020",
                "I'm a shift supervisor at Costa Coffee since March 2019. / Actually I started at Costa in 2020, not 2019.; shift supervisor, Costa Coffee, true, 2020",
                "I'm a shift supervisor at Costa Coffee. ⏎ I left Costa.; shift supervisor, Costa Coffee, false",
                "I'm a shift supervisor at Costa Coffee. ⏎ I don't work at Costa any more.; shift supervisor, Costa Coffee, false",
                "I'm an analyst at Unilever UK. ⏎ I left Unilever.; analyst, Unilever UK, false",
                "Trabajo como enfermera en el hospital La Paz. ⏎ Ya no trabajo en La Paz.; enfermera, hospital La Paz, false"
            })
    void onePositionIsSetRight(String words, String position) {
        converse(words);

        assertThat(profile().items(Positions.COLLECTION))
                .singleElement()
                .satisfies(only -> assertThat(Stream.of("title", "employer", "current", "start_date", "end_date")
                                .flatMap(field -> only.value(field).stream()))
                        .containsExactly(position.split(", ")));
        assertThat(profile().values()).doesNotContainKey("target_role");
    }

    /** Nothing is set right by what may be another position. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm a baker at Acme Foods. ⏎ I worked at Acme as a cook from 2001 to 2003.",
                "I'm a baker at Acme Foods. ⏎ I was a cook at Acme Steel from 2001 to 2003."
            })
    void anotherPositionIsNotSetRight(String words) {
        converse(words);

        assertThat(profile().items(Positions.COLLECTION)).hasSize(2);
    }

    private void converse(String conversations) {
        for (String conversation : conversations.split(" ⏎ ")) {
            open();
            for (String message : conversation.split(" / ")) {
                say(message);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't use Java much.",
                "I don't have Java on my laptop.",
                "I don't like Java.",
                "My boss doesn't know Java.",
                "Why would I never have learned Java?",
                "I don't live in Leeds centre.",
                "If I no longer lived in Leeds, I would be happy.",
                "I don't have a PMP mentor.",
                "I never passed the PMP on to others.",
                "I don't have a car."
            })
    void whatOnlySoundsLikeItTakesNothingBack(String words) {
        read(
                cv.read("city", "Leeds"),
                cv.read("skills", 1, "name", "Java"),
                cv.read("certifications", 2, "name", "PMP"));

        say(words);

        assertThat(profile().conflicts()).isEmpty();
        assertThat(profile().items()).hasSize(2);
    }

    @Test
    void ofEveryCollectionWhatIsNamedIsTakenBack() {
        for (ItemCollection collection : Catalogue.standard().collections()) {
            boolean text = collection.fields().stream()
                    .filter(field -> field.name().equals(collection.identity().getFirst()))
                    .allMatch(field -> field.type() instanceof AttributeType.Text);
            assertThat(text).as(collection.name()).isTrue();
            edit(new Edit.AddItem(
                    collection.name(), Map.of(collection.identity().getFirst(), "Zephyr")));
        }
        int many = Catalogue.standard().collections().size();
        assertThat(profile().items()).hasSize(many);

        say("My CV is wrong about Zephyr.");

        assertThat(profile().conflicts()).hasSize(many).allMatch(Conflict::retracts);
    }

    @Test
    void theAnswerSettlesTheItemThatWasAskedAbout() {
        read(cv.read("positions", 1, "employer", "Acme"), cv.read("positions", 1, "current", "true"));
        read(cv.read("positions", 2, "employer", "Bistro"), cv.read("positions", 2, "current", "true"));
        say("I no longer work at Acme.");
        // It answers nothing about Acme.
        String asked = reply("I no longer work at Bistro.");
        assertThat(profile().conflicts()).hasSize(2);
        String first = asked.contains("“Acme”") ? "Acme" : "Bistro";
        String second = first.equals("Acme") ? "Bistro" : "Acme";

        assertThat(current(first)).isEqualTo("true");
        say("Yes, I still work there.");

        assertThat(profile().conflicts()).hasSize(1);
        open();
        assertThat(reply("Hello")).contains("“" + second + "”");
        say("No, I left.");
        assertThat(profile().conflicts()).isEmpty();
        assertThat(current(first)).isEqualTo("true");
        assertThat(current(second)).isEqualTo("false");
    }

    private String current(String employer) {
        return profile().items(Positions.COLLECTION).stream()
                .filter(position ->
                        position.value("employer").filter(employer::equals).isPresent())
                .map(ProfileItem::written)
                .map(written -> written.get("current"))
                .findFirst()
                .orElseThrow();
    }
}
