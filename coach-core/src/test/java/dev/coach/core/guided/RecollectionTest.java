package dev.coach.core.guided;

import static dev.coach.core.guided.GuidedCoachTest.message;
import static dev.coach.core.guided.GuidedCoachTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.policy.Profiles;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.voice.Voice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecollectionTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private final Profiles sam = new Profiles();
    private final Profile known = Profiles.knowing(
            sam.said("current_title", "nurse"),
            sam.said("current_base_pay", "30000 GBP/year"),
            sam.said("city", "Leeds"),
            sam.said("visa_type", "Blue Card"),
            sam.declined("birth_year"),
            sam.said("education", 1, "field_of_study", "biology"),
            sam.said("languages", 2, "name", "French"),
            sam.said("skills", 3, "name", "plastering"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "What did I tell you about my pay?; You told me on 1 January: you earn 30,000 GBP a year.",
                "What did I tell you about my salary?; You told me on 1 January: you earn 30,000 GBP a year.",
                "How much do I earn?; You told me on 1 January: you earn 30,000 GBP a year.",
                "What's my salary again?; You told me on 1 January: you earn 30,000 GBP a year.",
                "When did I tell you my salary?; You told me on 1 January: you earn 30,000 GBP a year.",
                "Did I mention my pay?; You told me on 1 January: you earn 30,000 GBP a year.",
                "Which languages did I mention?; You told me on 1 January: your languages: French.",
                "Where do I live?; You told me on 1 January: you live in Leeds.",
                "What was my goal again?; You have not told me about your goal yet.",
                "Do you remember where I live?; You told me on 1 January: you live in Leeds.",
                "Do you remember my visa?; You told me on 1 January: your visa type is Blue Card.",
                "What do you know about my studies?; You told me on 1 January: you studied biology.",
                "What have I told you about my languages?; You told me on 1 January: your languages: French.",
                "What do you know about my skills?; You told me on 1 January: you bring plastering.",
                "What did I tell you about my goals?; You have not told me about your goals yet.",
                "Do you remember where I want to go?; You have not told me where you want to go yet.",
                "Do you know how old I am?; Nothing: you would rather keep that to yourself.",
                "What did I tell you about my dog?; I have noted nothing about your dog."
            })
    void answersWhatTheQuestionNames(String question, String answer) {
        assertThat(answer(known, question)).isEqualTo(answer);
    }

    @Test
    void saysWhenTheLatestWasSaidIfNothingIsNamed() {
        assertThat(answer(known, "When did I say that?"))
                .isEqualTo("You told me on 1 January: your visa type is Blue Card.");
    }

    @Test
    void countsDaysWhereTheCoacheeLives() {
        Profile far = Profiles.knowing(sam.said("timezone", "Pacific/Honolulu"), sam.said("city", "Hilo"));

        assertThat(answer(far, "Where do I live?")).isEqualTo("You told me on 31 December: you live in Hilo.");
    }

    @ParameterizedTest
    @CsvSource({
        "What do you know about me?",
        "What did I tell you?",
        "Show me my profile",
        "What do you know about my data?"
    })
    void tellsAllWhereNothingIsNamed(String question) {
        assertThat(answer(known, question)).startsWith("This is what I know from you: you work as a nurse");
    }

    @Test
    void saysWhatWasNotToldButEntered() {
        Profile entered =
                Profiles.knowing(new Profiles().in(new Source.Entered()).said("city", "York"));

        assertThat(answer(entered, "Do you know where I live?"))
                .isEqualTo("You entered in your profile on 1 January: you live in York.");
    }

    @Test
    void knowsEverySectionCollectionAndAttributeByItsName() {
        Topics topics = new Topics(CATALOGUE, Voice.in(Language.ENGLISH));
        for (Section section : CATALOGUE.sections()) {
            List<String> names =
                    section.attributes().stream().map(Attribute::name).toList();
            assertThat(namedBy(topics, section.title())).as(section.title()).containsAll(names);
        }
        for (ItemCollection collection : CATALOGUE.collections()) {
            assertThat(namedBy(topics, collection.title())).contains(collection.name());
        }
        for (Attribute<?> attribute : CATALOGUE.scalars()) {
            assertThat(namedBy(topics, attribute.name().replace('_', ' '))).contains(attribute.name());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "¿Cuánto gano?; Me contaste el 1 de enero: ganas 30.000 GBP al año.",
                "¿Cuál es mi sueldo?; Me contaste el 1 de enero: ganas 30.000 GBP al año.",
                "¿Qué te dije de mi sueldo?; Me contaste el 1 de enero: ganas 30.000 GBP al año.",
                "¿Qué recuerdas de mi nómina?; Me contaste el 1 de enero: ganas 30.000 GBP al año.",
                "¿Qué sabes de mis objetivos?; Todavía no me has contado nada sobre tus objetivos.",
                "¿Qué te he contado sobre mi perro?; No tengo anotado nada sobre tu perro."
            })
    void answersInSpanishWhatTheQuestionNames(String question, String answer) {
        assertThat(answer(Language.SPANISH, known, question)).isEqualTo(answer);
    }

    private static Set<String> namedBy(Topics topics, String words) {
        return topics.in("What did I tell you about my %s?".formatted(words))
                .orElseThrow()
                .names();
    }

    private static String answer(Profile profile, String question) {
        return answer(Language.ENGLISH, profile, question);
    }

    private static String answer(Language language, Profile profile, String question) {
        return Recollection.of(
                CATALOGUE, Voice.in(language), said(Resolution.add(profile, List.of()), message(3, question)));
    }
}
