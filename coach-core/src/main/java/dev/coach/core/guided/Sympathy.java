package dev.coach.core.guided;

import dev.coach.core.domain.conversation.Mood;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.util.List;

/** What is said first to what the coachee feels, and to words that the rules made nothing of. It gives no advice. */
final class Sympathy {
    private Sympathy() {}

    static String with(Voice voice, Mood mood, Said said) {
        return said.freshest(voice.ways(
                switch (mood) {
                    case GRIEF -> Phrase.GRIEF;
                    case ILL -> Phrase.ILL;
                    case CARING -> Phrase.CARING;
                    case HEAVY -> Phrase.HEAVY;
                    case SUCCESS -> Phrase.SUCCESS;
                    case GLAD -> Phrase.GLAD;
                }));
    }

    /** What to say of a statement that told nothing about the coachee or the talk; empty where a welcome says enough. */
    static String withUnread(Voice voice, Said said) {
        boolean ofThemselves = voice.isOfOneself(said.message().text());
        if (said.message().position() == 1) {
            return ofThemselves ? voice.say(Phrase.TAKEN_IN) : "";
        }
        if (said.message().text().chars().noneMatch(Character::isLetterOrDigit)) {
            return voice.say(Phrase.SILENCE);
        }
        if (!said.answering()) {
            return said.freshest(voice.ways(Phrase.TAKEN_IN));
        }
        List<String> again = voice.ways(Phrase.AGAIN);
        List<String> noAnswer = voice.ways(Phrase.NO_ANSWER);
        List<String> ofThem = voice.ways(Phrase.OF_THEMSELVES);
        if (said.hasJustSaid(noAnswer) || said.hasJustSaid(ofThem) || said.hasJustSaid(again)) {
            return said.freshest(again);
        }
        return said.freshest(ofThemselves ? ofThem : noAnswer);
    }
}
