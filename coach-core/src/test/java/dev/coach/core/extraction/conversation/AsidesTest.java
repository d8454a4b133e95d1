package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Aside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// Longer than 250 lines because of its tables.

class AsidesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rather not say",
                "I'd rather not say, sorry.",
                "I’d rather not talk about that",
                "I don't want to talk about it.",
                "prefer not to say",
                "None of your business.",
                "That is private",
                "Um, no comment"
            })
    void knowsWhoDoesNotWantTo(String message) {
        assertThat(Asides.in(message)).contains(Aside.UNWILLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm a nurse. No more questions please, but I want to tell you about my boss.",
                "Stop asking me questions, I'm a nurse and tired of them.",
                "Please, no more questions, I manage 14 people."
            })
    void hearsInALongerMessageThatNoMoreQuestionsAreWanted(String message) {
        assertThat(Asides.wantNoQuestions(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have no more questions about it.",
                "I quit. Enough of that.",
                "My boss should stop asking me questions.",
                "I told her to stop."
            })
    void takesNoOtherWordsForThat(String message) {
        assertThat(Asides.wantNoQuestions(message)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No; NO",
                "enough questions for now; ENOUGH",
                "no me hagas más preguntas por ahora; ENOUGH",
                "para ya; ENOUGH",
                "quiero dejarlo ya por hoy; ENOUGH",
                "¿por qué me preguntas eso?; WHY",
                "¿y eso para qué?; WHY",
                "¿y eso por qué me lo preguntas?; WHY",
                "eso no te lo cuento; UNWILLING",
                "eso no te lo voy a decir; UNWILLING",
                "y a ti qué te importa; UNWILLING",
                "sin comentarios; UNWILLING",
                "no sabría decirte; UNSURE",
                "me da lo mismo; UNSURE",
                "porque sí; UNSURE",
                "no.; NO",
                "Nope!; NO",
                "No thanks; NO",
                "Not really; NO",
                "next question please; ANOTHER_QUESTION",
                "ok, next one; ANOTHER_QUESTION",
                "Skip; NEXT",
                "can we skip this one; NEXT",
                "pass; NEXT",
                "never mind; NEXT",
                "I don't want to talk about my salary; NEXT",
                "can we move on to another topic?; ANOTHER_QUESTION",
                "ask me something else; ANOTHER_QUESTION",
                "ask me something; RESUME",
                "ok you can ask me questions again; RESUME",
                "bye; FAREWELL",
                "Thank you, that's enough for today.; FAREWELL",
                "see you tomorrow!; FAREWELL",
                "I have to go; FAREWELL",
                "Who are you?; ABOUT_COACH",
                "Are you a real person?; ABOUT_COACH",
                "What can I do with you?; ABOUT_COACH",
                "what can you do?; ABOUT_COACH",
                "Is my data safe?; ABOUT_DATA",
                "Can you delete what I said?; ABOUT_DATA",
                "who can read this?; ABOUT_DATA",
                "Can I tell you something private?; ABOUT_DATA",
                "That is wrong; WRONG",
                "that's not right; WRONG",
                "Let me think about it.; UNSURE",
                "What do you know about me?; RECALL",
                "How much do I earn?; RECALL",
                "Remind me what I want to become; RECALL",
                "what was my goal again?; RECALL",
                "¿Cuánto gano?; RECALL",
                "¿Recuerdas cuál es mi meta?; RECALL",
                "¿Qué idiomas te dije que hablo?; RECALL",
                "that's none of your business; UNWILLING",
                "ok let's stop; ENOUGH",
                "So what do you know about me so far?; RECALL",
                "what have you noted; RECALL",
                "What did I tell you?; RECALL",
                "What did I tell you about my pay?; RECALL",
                "Do you remember my education?; RECALL",
                "Did I tell you about my goals?; RECALL",
                "Do you know how much I earn?; RECALL",
                "Do you remember me?; RECALL",
                "do you still know what I do?; RECALL",
                "Please tell me what you know about me; RECALL",
                "Can you summarise what we have so far?; RECALL",
                "show me my profile; RECALL",
                "can you give me a summary?; RECALL",
                "Where were we?; RECALL",
                "Why?; WHY",
                "why do you ask?; WHY",
                "Why are you asking me that?; WHY",
                "hm, why do you want to know that; WHY",
                "what's that for?; WHY",
                "Why does that matter?; WHY",
                "Stop asking me things.; ENOUGH",
                "Please stop asking questions; ENOUGH",
                "can you stop asking me so many questions?; ENOUGH",
                "No more questions!; ENOUGH",
                "You ask too many questions; ENOUGH",
                "I don't want to answer any more questions; ENOUGH",
                "I want to talk about my salary; ANOTHER_TOPIC",
                "why would that be important to you; WHY",
                "why's that important?; WHY",
                "Is that really relevant?; WHY",
                "I don't get why you ask this; WHY",
                "no. stop asking; ENOUGH",
                "no more questions please, just listen; ENOUGH",
                "I'd rather not tell you that, it's private; UNWILLING",
                "let's talk about something else; ANOTHER_TOPIC",
                "what do you mean by that?; UNCLEAR",
                "How do you mean?; UNCLEAR",
                "I don't understand the question; UNCLEAR",
                "I dont understand; UNCLEAR",
                "sorry, I don't know what you mean; UNCLEAR",
                "I'm not sure what you are asking; UNCLEAR",
                "no idea what that is; UNCLEAR",
                "Can you rephrase?; UNCLEAR",
                "could you please explain the question again?; UNCLEAR",
                "can you give me an example?; UNCLEAR",
                "What?; UNCLEAR",
                "wait, what?; UNCLEAR",
                "Sorry, what was the question?; UNCLEAR",
                "like what?; UNCLEAR",
                "I not understand; UNCLEAR",
                "which goal?; UNCLEAR",
                "I already told you; TOLD",
                "I just said that.; TOLD",
                "see above; TOLD",
                "same as before; TOLD",
                "like I said; TOLD",
                "I told you that a minute ago; TOLD",
                "you already asked me that; TOLD",
                "didn't you read what I wrote?; TOLD",
                "Forget it.; NEXT",
                "oh, forget it; NEXT",
                "Who reads what I write here?; ABOUT_DATA",
                "Does anyone read this?; ABOUT_DATA",
                "Can my boss see this?; ABOUT_DATA",
                "What happens to my messages?; ABOUT_DATA",
                "What are you exactly? A bot?; ABOUT_COACH",
                "Am I talking to a human?; ABOUT_COACH",
                "Who made you?; ABOUT_COACH",
                "What would you do?; ADVICE",
                "any suggestions?; ADVICE",
                "What do you think I should do next?; ADVICE",
                "so what should I do about my boss?; ADVICE",
                "Could you give me some advice?; ADVICE",
                "What can I do about it?; ADVICE",
                "¿Tú qué harías?; ADVICE",
                "¿Qué me aconsejas?; ADVICE",
                "¿alguna sugerencia?; ADVICE",
                "¿qué debería hacer ahora?; ADVICE",
                "¿por dónde empiezo?; ADVICE",
                "¿podemos seguir en español?; LANGUAGE",
                "en español por favor; LANGUAGE",
                "actually let's go back to English; LANGUAGE",
                "volvamos al inglés; LANGUAGE",
                "in English please; LANGUAGE",
                "I don't want to talk about deadlines; UNWILLING",
                "no me apetece hablar de eso; UNWILLING",
                "no quiero hablar de fechas; UNWILLING",
                "stop it; ENOUGH",
                "¿qué?; UNCLEAR",
                "¿qué recuerdas?; RECALL",
                "paso palabra; NEXT",
                "me voy a dormir; FAREWELL",
                "cambia de tema; ANOTHER_TOPIC",
                "asap; SOON",
                "As soon as possible; SOON",
                "no rush; NO_HURRY",
                "There is no hurry really; NO_HURRY",
                "This is useless.; ANNOYED",
                "you don't get it; ANNOYED",
                "what a waste of time; ANNOYED",
                "hello?; GREETING",
                "Are you still there?; GREETING",
                "anybody there?; GREETING",
                "ok; FILLER",
                "whatever; FILLER",
                "I see.; FILLER",
                "Thanks!; THANKS",
                "ok thanks; THANKS",
                "Thanks anyway; THANKS",
                "No thanks; NO",
                "ok, thank you so much; THANKS"
            })
    void knowsWhatElseIsSaidOfTheTalk(String message, Aside aside) {
        assertThat(Asides.in(message)).contains(aside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no idea",
                "No, I don't know",
                "I don't know.",
                "i dont know",
                "Honestly, I don't really know yet",
                "I have no clue",
                "dunno",
                "idk",
                "Not sure yet",
                "I'm not sure about that",
                "Hmm... hard to say",
                "I haven't thought about it",
                "It depends"
            })
    void knowsWhoIsNotSure(String message) {
        assertThat(Asides.in(message)).contains(Aside.UNSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, I work as a nurse.",
                "Nothing stands in my way but money.",
                "I don't know yet whether to become a nurse or a teacher, but I like people.",
                "Nurse",
                "Yes",
                "I don't want to work at night any more",
                "Not sure my manager will let me go",
                "Next year",
                "Why nurses earn so little is beyond me",
                "My boss should stop asking me for overtime",
                "I want to stop working nights",
                "I ask questions for a living",
                "I already told you I am a nurse",
                "I told my boss that already",
                "Like I said, money",
                "I don't understand Excel",
                "Can you explain what a data engineer does?",
                "It gives my life a meaning",
                "Money, for example",
                "What do nurses mean to this country",
                "Same job for ten years",
                "ok, a nurse",
                "good pay",
                "I work with a bot",
                "My school is useless",
                "Hello, I'm a nurse",
                "Did I tell you my boss is a bully?",
                "My boss did not tell me about my pay",
                "as soon as my contract ends",
                "no rush hour",
                "who gets this job",
                "Can my boss see a doctor",
                "What happens with my application?",
                "it is pointless to apply",
                "",
                "?"
            })
    void takesNothingElseForOne(String message) {
        assertThat(Asides.in(message)).isEmpty();
    }
}
