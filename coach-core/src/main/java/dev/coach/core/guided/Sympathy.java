package dev.coach.core.guided;

import dev.coach.core.domain.conversation.Mood;
import java.util.List;
import java.util.regex.Pattern;

/** What is said first to what the coachee feels, and to words that the rules made nothing of. It gives no advice. */
final class Sympathy {
    private static final List<String> GRIEF = List.of(
            "I am so sorry for your loss. Thank you for telling me; there is no hurry with anything else.",
            "I am so sorry. Take all the time you need.");
    private static final List<String> ILL = List.of(
            "I am sorry that you are going through this. Thank you for telling me; we go at your pace.",
            "That is a lot to carry. Thank you for trusting me with it.");
    private static final List<String> CARING = List.of(
            "I am sorry, for you and for those close to you. That is a lot to carry beside everything else.",
            "That asks a lot of you. Thank you for telling me.");
    private static final List<String> HEAVY = List.of(
            "That sounds hard. Thank you for telling me.",
            "I am sorry that it is like that just now.",
            "I hear how much that weighs on you.");
    private static final List<String> SUCCESS =
            List.of("Congratulations! That is something to be proud of.", "Well done, I am glad for you!");
    private static final List<String> GLAD = List.of("That is good to hear.", "I am glad to hear it.");

    /** Of what was to be an answer and is none that the rules can read. */
    private static final List<String> NO_ANSWER = List.of(
            "I could not make that out as an answer, so I noted nothing. Other words may help me.",
            "I hear you, though I am not sure what it answers; nothing of it is noted.",
            "That went past me, and nothing of it is noted.");

    /** The same of what they say of themselves. */
    private static final List<String> OF_THEMSELVES = List.of(
            "Thank you for telling me. I could not make an answer of it, and it need not be one.",
            "I hear you. It need not answer what I asked.",
            "Thank you for saying so. What I asked can wait.");

    /** When the reply before said so already. */
    private static final List<String> AGAIN = List.of("I am listening.", "I hear you.", "All right, thank you.");

    /** Of what was said freely. */
    private static final List<String> TAKEN_IN = List.of(
            "Thank you for telling me that.", "Thank you, go on whenever you like.", "I hear you, and I am listening.");

    private static final Pattern OF_ONESELF =
            Pattern.compile("(?i)(?<![\\p{L}'’])(?:i|i['’]\\p{L}+|im|my|me|myself|we|our|us)(?![\\p{L}])");

    private Sympathy() {}

    static String with(Mood mood, Said said) {
        return said.freshest(
                switch (mood) {
                    case GRIEF -> GRIEF;
                    case ILL -> ILL;
                    case CARING -> CARING;
                    case HEAVY -> HEAVY;
                    case SUCCESS -> SUCCESS;
                    case GLAD -> GLAD;
                });
    }

    /** What to say of a statement that told nothing about the coachee or the talk; empty where a welcome says enough. */
    static String withUnread(Said said) {
        boolean ofThemselves = OF_ONESELF.matcher(said.message().text()).find();
        if (said.message().position() == 1) {
            return ofThemselves ? TAKEN_IN.getFirst() : "";
        }
        if (said.message().text().chars().noneMatch(Character::isLetterOrDigit)) {
            return "I am here. Take your time.";
        }
        if (!said.answering()) {
            return said.freshest(TAKEN_IN);
        }
        if (said.hasJustSaid(NO_ANSWER) || said.hasJustSaid(OF_THEMSELVES) || said.hasJustSaid(AGAIN)) {
            return said.freshest(AGAIN);
        }
        return said.freshest(ofThemselves ? OF_THEMSELVES : NO_ANSWER);
    }
}
