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
            "I am not sure that I understood, so I have noted nothing. Put it in other words if you like.",
            "I did not quite follow, and would rather note nothing than something wrong.",
            "I may have missed your point, and have left it out of your profile for now.");

    /** The same of what they say of themselves. */
    private static final List<String> OF_THEMSELVES = List.of(
            "Thank you for telling me. I was not sure what to note of it, so I have left it out of your profile.",
            "I hear you. Nothing of that is in your profile yet; put it in other words if it belongs there.",
            "Thank you for saying so. I have noted nothing of it, as I was not sure that I should.");

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
