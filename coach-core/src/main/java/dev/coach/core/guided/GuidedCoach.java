package dev.coach.core.guided;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** Writes replies from the catalogue: first what was heard, then at most one question. The same input gives the same words. */
public final class GuidedCoach {
    private static final List<String> NOTHING_HEARD = List.of(
            "Thank you for telling me that.",
            "I see. I could not place that in your profile; say it in other words if it matters.",
            "Thank you, go on whenever you like.");
    private static final String WELCOME =
            "Welcome. I am your coach for everything about your work: where you stand, where you want to go, and the next step between the two.";
    private static final String NEXT_STEP =
            "You have given me a clear picture, so let us make it move. Which one small step could you take this week? Tell me what, and by which day.";

    private static final List<String> LEADS = List.of("So", "I hear that", "Good to know:");

    private final Catalogue catalogue;

    public GuidedCoach(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The reply to one message.
     *
     * @param heard what the rules read in the message
     * @param position the message's place in the conversation, from 1
     */
    public String reply(CoachingDecision decision, ProfileUpdate heard, int position) {
        List<String> sentences = new ArrayList<>();
        int exchange = position / 2;
        String reflected = Reflection.of(catalogue, heard, LEADS.get(exchange % LEADS.size()));
        if (position == 1) {
            sentences.add(WELCOME);
        }
        if (!reflected.isEmpty()) {
            sentences.add(reflected);
        } else if (position > 1) {
            sentences.add(NOTHING_HEARD.get(exchange % NOTHING_HEARD.size()));
        }
        String opening = String.join("\n\n", sentences);
        return opening + "\n\n" + closing(decision);
    }

    private static String closing(CoachingDecision decision) {
        Question question = decision.question();
        if (question != null) {
            return question.text();
        }
        return decision.state() == CoachingState.COACHING
                ? NEXT_STEP
                : "Tell me in your own words: what do you do now, and what would you like to be different?";
    }
}
