package dev.coach.core.guided;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes replies from the catalogue: first what was heard, then at most one question. The same input gives the same words. */
public final class GuidedCoach {
    private static final List<String> NOTHING_HEARD = List.of(
            "Thank you for telling me that.",
            "I see. I could not place that in your profile; say it in other words if it matters.",
            "Thank you, go on whenever you like.");
    private static final String CANNOT_ANSWER =
            "That is for a conversation with a language model, and I have none at hand: I listen, ask, and keep track of what you tell me.";
    private static final String ANY_TIME = "You are welcome.";
    private static final Pattern THANKS = Pattern.compile(
            "(?i)(ok(ay)?[, ]+)?(thanks|thank you|thx|cheers|many thanks)( (so|very) much| a lot)?[.! ]*");

    private static final String WELCOME =
            "Welcome. I am your coach for everything about your work: where you stand, where you want to go, and the next step between the two.";
    /** When nothing is worth asking; never the same twice in a row. */
    private static final List<String> ONWARDS = List.of(
            "You have given me a clear picture, so let us make it move. Which one small step could you take this week? Tell me what, and by which day.",
            "What could get in the way of your next step, and who could help you with it?",
            "Looking back at what you have told me: what has become clearer, and what is still open?");

    private static final String NO_HURRY = "Take your time. Write whenever something comes to your mind.";

    private static final List<String> LEADS = List.of("So", "I hear that", "Good to know:");

    private final Catalogue catalogue;

    public GuidedCoach(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The reply to one message.
     *
     * @param heard what the rules read in the message
     * @param message the coachee's message
     */
    public String reply(CoachingDecision decision, ProfileUpdate heard, Message message) {
        List<String> sentences = new ArrayList<>();
        int position = message.position();
        int exchange = position / 2;
        Optional<NoAnswer> noAnswer = NoAnswer.in(message.text());
        String reflected = Reflection.of(catalogue, heard, LEADS.get(exchange % LEADS.size()));
        if (position == 1) {
            sentences.add(WELCOME);
        }
        if (!reflected.isEmpty()) {
            sentences.add(reflected);
        } else if (noAnswer.isPresent()) {
            sentences.add(accepted(noAnswer.get(), decision.question() != null));
        } else if (position > 1) {
            sentences.add(unplaced(message.text().strip(), exchange));
        }
        String opening = String.join("\n\n", sentences);
        return opening + "\n\n" + closing(decision, exchange, noAnswer.isPresent());
    }

    private static String unplaced(String text, int exchange) {
        if (text.endsWith("?")) {
            return CANNOT_ANSWER;
        }
        return THANKS.matcher(text).matches() ? ANY_TIME : NOTHING_HEARD.get(exchange % NOTHING_HEARD.size());
    }

    private static String accepted(NoAnswer kind, boolean more) {
        String words = switch (kind) {
            case UNWILLING -> "That is fine, we leave it there.";
            case UNSURE -> "That is all right, it does not have to be clear yet.";
        };
        return more ? words + " Let me ask about something else." : words;
    }

    private static String closing(CoachingDecision decision, int exchange, boolean noAnswer) {
        Question question = decision.question();
        if (question != null) {
            return question.text();
        }
        if (noAnswer) {
            return NO_HURRY;
        }
        return decision.state() == CoachingState.COACHING
                ? ONWARDS.get(exchange % ONWARDS.size())
                : "Tell me in your own words: what do you do now, and what would you like to be different?";
    }
}
