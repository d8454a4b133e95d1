package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TurnId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrisesTest {
    private static final Crisis ENGLISH = new Crisis(Locale.ENGLISH, true);
    private static final Crisis SPANISH = new Crisis(Locale.of("es"), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to die.",
                "I just want to die",
                "honestly i wanna be dead",
                "I don't want to live any more",
                "i dont want to be here anymore",
                "I don't want to wake up tomorrow",
                "I'm going to kill myself",
                "I could kill myself tonight",
                "I've been thinking about suicide",
                "I keep thinking of killing myself.",
                "I have suicidal thoughts",
                "I feel suicidal",
                "I want to end it all",
                "I'm thinking of ending my life",
                "There is no point in living",
                "I have nothing left to live for",
                "Everyone would be better off without me",
                "I wish I was dead",
                "I wish I had never been born",
                "I lost my job and I can't go on living",
                "I cut myself",
                "I want to hurt myself",
                "My husband hits me",
                "I want to kill myself with pills",
                "I want to kill myself at work tomorrow",
                "I want to die for real",
                "Should I kill myself?",
                "I'm fine, I just want to die",
                "I feel like killing myself",
                "sometimes I wish I wouldn't wake up",
                "I wish I didn't wake up this morning",
                "I see no way out any more",
                "forget it, I might as well be dead",
                "There is no way out",
                "what's the point of being alive",
                "What is the point in living?",
                "i wanna kms",
                "I'm going to jump off a bridge",
                "my boss makes me want to jump out of the window sometimes",
                "I want to jump in front of a train",
                "Everyone would be happier if I was gone",
                "Nobody would care if I died",
                "I've lost the will to live",
                "I am so tired of living",
                "Life isn't worth living",
                "I bought a rope yesterday",
                "I just want to disappear forever",
                "my manager said he would kill me if I told anyone",
                "my boss touched me and won't stop",
                "I'd rather be dead than go back to that office",
                "sometimes I think it would be better if I was not here",
                "it'd be better if I wasn't here",
                "things would be easier if I were dead",
                "what's the point of going on",
                "What is the point of carrying on living like this?",
                "I don't see the point of living",
                "I can't see any point in living anymore",
                "I don't see a reason to live",
                "there's no point carrying on",
                "I was cutting myself again last night",
                "I've started burning myself",
                "I keep hurting myself",
                "I can't go on like this, I just want it all to end",
                "I just want everything to stop",
                "I want my life to be over",
                "I don't care if I live or die",
                "I don't care whether I wake up tomorrow",
                "I hope I don't wake up",
                "I wouldn't mind dying",
                "I'm done with life",
                "I am finished with living",
                "my life is pointless",
                "my life has no meaning any more",
                "Life is meaningless",
                "I wrote a suicide note",
                "The world would be a better place without me",
                "the world would be better without me in it",
                "no one would miss me",
                "nobody would even notice if I was gone",
                "I hope I get hit by a bus on the way to work",
                "I think about driving into a tree",
                "I keep thinking about crashing my car into a wall",
                "I want to go to sleep and never wake up",
                "I want to sleep forever",
                "I've been having thoughts of ending things",
                "I don't want to exist",
                "I can't see a future for myself, I'd rather not be alive",
                "i wanna end my life",
                "I might kill myself",
                "I tried to kill myself last year",
                "I want to be dead already",
                "There's nothing worth living for",
                "I have no reason to live",
                "I am a danger to myself",
                "I self-harm",
                "my partner strangled me"
            })
    void hearsDangerInEnglish(String message) {
        assertThat(Crises.in(List.of(said(message, 1)))).contains(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quiero morir.",
                "me quiero morir",
                "Ya no quiero vivir",
                "no quiero seguir viviendo",
                "Pienso en suicidarme",
                "Voy a matarme",
                "quiero morir de una vez",
                "Quiero quitarme la vida",
                "quiero acabar con todo",
                "He perdido el trabajo y no tengo ganas de vivir",
                "ojalá estuviera muerto",
                "mi marido me pega",
                "no le veo sentido a la vida",
                "estoy cansada de vivir",
                "quiero tirarme por la ventana",
                "preferiría estar muerta",
                "sería mejor si no estuviera aquí",
                "estaríais mejor sin mí",
                "todos estarían mejor sin mí",
                "no quiero estar aquí más, quiero que todo acabe",
                "solo quiero que todo termine",
                "para qué seguir viviendo",
                "¿qué sentido tiene vivir?",
                "me estoy cortando otra vez",
                "no quiero despertar",
                "quiero dormir y no despertar",
                "no le encuentro sentido a vivir",
                "quiero dejar de existir",
                "nadie me echaría de menos",
                "he pensado en matarme",
                "mi vida no tiene sentido",
                "quiero hacerme daño"
            })
    void hearsDangerInSpanish(String message) {
        assertThat(Crises.in(List.of(said(message, 1)))).contains(SPANISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This deadline is killing me",
                "my commute is killing me",
                "I'm dying to try something new",
                "I'd rather die than do sales again",
                "I could kill myself for missing that call",
                "I'm killing myself at work for this company",
                "It's a dead end job",
                "That project was suicide",
                "I work on a suicide prevention hotline",
                "I want to end my contract",
                "I want to end it with this employer",
                "I don't want to live in London any more",
                "I don't want to work here any more",
                "I want to quit",
                "My career is dead",
                "I was beaten by another candidate",
                "I got beaten to the promotion",
                "The heat was murder",
                "I'm not suicidal",
                "I don't want to die",
                "there is no point in going on with this project",
                "My boss threatens everybody",
                "I am hurt",
                "I see no way out of this contract",
                "I ran 20 kms",
                "I want to jump into a new career",
                "I jumped at the chance",
                "I'm sick of being alone at work",
                "What is the point of this meeting?",
                "My boss would kill me if I was late",
                "her story touched me",
                "I have a gun licence",
                "I want to disappear into the mountains for a month",
                "I feel like ending the contract",
                "no le veo sentido a este trabajo",
                "me muero de risa",
                "me quiero morir de la vergüenza",
                "el tráfico me mata",
                "quiero acabar con todo el papeleo",
                "no quiero vivir en Madrid",
                "it would be better if I was not the manager",
                "it would be easier if I was nearer to the office",
                "what's the point of going on with this application",
                "there's no point carrying on with this course",
                "I don't see the point of going to the interview",
                "I don't see a future for myself at this company",
                "I want this week to be over",
                "I want it all, money and time",
                "I just want all this paperwork to stop",
                "my kids are my reason to live",
                "I don't care if I work from home or not",
                "I'm done with this job",
                "I hope I don't wake up late tomorrow",
                "The team would be better without me as a manager",
                "no one would miss me at the office party if I was late",
                "I design life jackets",
                "I teach the meaning of life in philosophy",
                "I got hit by a bus in 2019 and was off work",
                "I drive a bus",
                "I cut myself shaving",
                "I wrote a note to my boss",
                "I treat people who self-harm",
                "my job has no meaning any more",
                "mi trabajo no tiene sentido",
                "quiero que todo termine antes del viernes",
                "para qué seguir con este trabajo",
                "no quiero despertarme tan temprano",
                ""
            })
    void hearsNoneInMannersOfSpeaking(String message) {
        assertThat(Crises.in(List.of(said(message, 1)))).isEmpty();
    }

    @Test
    void remembersForAWhile() {
        assertThat(Crises.in(talk("I want to die.", "I am a cook."))).contains(new Crisis(Locale.ENGLISH, false));
        assertThat(Crises.in(talk("I want to die.", "I am a cook.", "In Leeds.", "Yes.")))
                .isEmpty();
    }

    @Test
    void believesWhoSaysThatItIsOver() {
        assertThat(Crises.in(talk("I want to die.", "I talked to my sister.", "Thanks.")))
                .isEmpty();
        assertThat(Crises.in(talk("Quiero morir.", "Ya estoy mejor."))).isEmpty();
        assertThat(Crises.in(talk("I want to die.", "Can we talk about my job?")))
                .isEmpty();
    }

    @Test
    void hearsNothingInTheCoachsWords() {
        assertThat(Crises.in(List.of(message("I want to die.", 1, Speaker.COACH), said("No.", 2))))
                .isEmpty();
    }

    private static List<Message> talk(String... said) {
        List<Message> messages = new ArrayList<>();
        for (String text : said) {
            messages.add(said(text, messages.size() + 1));
            messages.add(message("I see.", messages.size() + 1, Speaker.COACH));
        }
        messages.removeLast();
        return messages;
    }

    private static Message said(String text, int position) {
        return message(text, position, Speaker.COACHEE);
    }

    private static Message message(String text, int position, Speaker speaker) {
        return new Message(
                new MessageId(new UUID(6, position)),
                new ConversationId(new UUID(2, 2)),
                new TurnId(new UUID(7, position)),
                position,
                speaker,
                text,
                null,
                true,
                Instant.EPOCH);
    }
}
