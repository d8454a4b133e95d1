package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Mood;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm exhausted.",
                "Honestly, I feel really stuck right now",
                "I have been so stressed lately",
                "I'm not happy at all",
                "It is all too much for me.",
                "Work is just hell",
                "My boss was a lying bully and she ruined my career",
                "my bak is gone so i cant keep doin it",
                "I'm stuck in a job I hate",
                "I was bullied there",
                "I can't sleep any more.",
                "I was so proud, and now I'm worried",
                "I'm burnt out.",
                "I just feel like a failure",
                "My knee hurts.",
                "I can't face work.",
                "My wife left me.",
                "Back's going.",
                "My knees are giving out.",
                "Doctor says I've got maybe two years left of handballing."
            })
    void hearsWhatWeighsOnSomebody(String message) {
        assertThat(Moods.in(message)).contains(Mood.HEAVY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my brother killed himself last year",
                "My colleague killed himself last month",
                "A close friend took her own life",
                "My work colleague has died",
                "I lost my brother to suicide",
                "My dad died in May.",
                "I lost my mother",
                "Our little sister has passed away.",
                "My husband died last week and I can't face work.",
                "I had a miscarriage in March.",
                "He died in March.",
                "My dog died yesterday."
            })
    void hearsThatSomebodyMourns(String message) {
        assertThat(Moods.in(message)).contains(Mood.GRIEF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I've been signed off with depression.",
                "I was diagnosed with MS last year.",
                "I am off sick.",
                "I have cancer.",
                "I'm on sick leave",
                "The doctor says I have two years left."
            })
    void hearsThatSomebodyIsIll(String message) {
        assertThat(Moods.in(message)).contains(Mood.ILL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My father has cancer and I'm his carer.",
                "My mother has dementia.",
                "I look after my elderly parents",
                "my wife got diagnosed in May"
            })
    void hearsThatSomebodyCaresForSomebody(String message) {
        assertThat(Moods.in(message)).contains(Mood.CARING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I got promoted!!",
                "I've just been promoted!",
                "I got the job!",
                "I passed my exam",
                "I got a raise today"
            })
    void hearsThatSomebodySucceeded(String message) {
        assertThat(Moods.in(message)).contains(Mood.SUCCESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I work with patients who have cancer",
                "I was signed off as a driver",
                "I have MS Office",
                "I got promoted in 2015 to lead nurse",
                "I got a job at Tesco",
                "I'm sick of my job",
                "My boss got promoted",
                "I wasn't promoted",
                "Have I got the job?",
                "I passed the files on to my boss",
                "I had a stroke of luck",
                "He passed in March",
                "I look after my parents' shop",
                "I'm a carer for the elderly",
                "I look after patients"
            })
    void takesWorkForNothingOfTheKind(String message) {
        assertThat(Moods.in(message).filter(mood -> mood != Mood.HEAVY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'm so happy!", "I feel great about it", "I am proud of that", "It was wonderful."})
    void hearsThatAllIsWell(String message) {
        assertThat(Moods.in(message)).contains(Mood.GLAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would be happy to move.",
                "I'm happy to relocate",
                "Are you tired?",
                "If I am tired I stop.",
                "My boss is stressed.",
                "I'm not tired.",
                "He says I'm stuck",
                "a hard drive",
                "My laptop died.",
                "My health is going to be fine.",
                "My back is going to the doctor's desk",
                "My doctor says I have good ears.",
                "My boss says I have two years left of my contract",
                "I lost my friend's number",
                "My team passed the audit.",
                ""
            })
    void hearsNothingElse(String message) {
        assertThat(Moods.in(message)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hola, estoy agotada y no puedo más con mi trabajo.; HEAVY",
                "Me siento muy mal.; HEAVY",
                "Y me siento perdido; HEAVY",
                "Porque me duele la espalda y quiero ganar más.; HEAVY",
                "Soy conductor y me duelen las rodillas.; HEAVY",
                "No estoy cansada ni me siento mal.; ",
                "Mi padre murió en mayo.; GRIEF",
                "Se me ha muerto mi madre; GRIEF",
                "mi hermano se suicidó el año pasado; GRIEF",
                "Un compañero de trabajo se ha quitado la vida; GRIEF",
                "Tengo depresión y soy enfermera.; ILL",
                "Mi madre tiene cáncer.; CARING",
                "¡Me han ascendido!; SUCCESS",
                "Estoy muy contenta.; GLAD",
                "No estoy cansada.; ",
                "Mi jefe dice que estoy cansada.; ",
                "¿Estoy agotada?; ",
                "Mi hermana está cansada.; ",
                "Soy enfermera.; "
            })
    void hearsItInSpanishToo(String message, @Nullable Mood mood) {
        assertThat(Moods.in(message)).isEqualTo(Optional.ofNullable(mood));
    }
}
