package dev.coach.core.guided;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes replies from the catalogue: first what was heard, then at most one question. The same input gives the same words. */
public final class GuidedCoach {
    /** Id and version of what it says, as it is recorded with the replies. */
    public static final String VERSION = "guided/1";

    /** Of what was to be an answer and is none that the rules can read; not the same twice in a row. */
    private static final List<String> NOT_UNDERSTOOD = List.of(
            "I see.",
            "I could not make that out as an answer, so I noted nothing. Say it in other words if it matters.",
            "Thank you.",
            "I hear you, though I am not sure what it answers; nothing of it is noted.");

    /** Of what was said freely. */
    private static final List<String> TAKEN_IN =
            List.of("Thank you for telling me that.", "Thank you, go on whenever you like.");

    private static final String SORRY = "I am sorry to hear that.";
    private static final String HARD = "That sounds hard. Thank you for telling me.";
    private static final String GOOD = "That is good to hear.";
    private static final String CANNOT_ANSWER =
            "That is for a conversation with a language model, and I have none at hand: I listen, ask, and keep track of what you tell me.";
    private static final String WELCOME =
            "Welcome. I am your coach for everything about your work: where you stand, where you want to go, and the next step between the two.";
    /** When nothing is worth asking; never the same twice in a row. */
    private static final List<String> ONWARDS = List.of(
            "What could get in the way of your next step, and who could help you with it?",
            "Looking back at what you have told me: what has become clearer, and what is still open?");

    private static final String WHAT_I_DO =
            "I listen to what you tell me about your work and keep track of it. You need not answer anything.";

    private static final String ABOUT_ME =
            "I am Coach, a program and no person, and just now I speak without a language model. I listen to what you tell me about your work, ask what is worth asking, and note what you said, each with your own words.";

    private static final String ABOUT_DATA =
            "What you write is kept in the database of this Coach, and whoever hosts it looks after that. Only if they have connected a language model are your messages sent there to be answered. Say “that is wrong” and I take back what I noted last.";

    private static final String NO_HURRY = "Take your time. Write whenever something comes to your mind.";

    private static final String ELSEWHERE = " Let me ask about something else.";

    private static final List<String> LEADS = List.of("So", "I hear that", "Good to know:");

    private final Catalogue catalogue;
    private final Support support = new Support();

    public GuidedCoach(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The reply to one message, in Markdown: words of the coachee's that look like Markdown read as they were written. */
    public String reply(CoachingDecision decision, Said said) {
        if (said.crisis() != null) {
            return support.reply(said.crisis(), said.heard().after());
        }
        List<String> paragraphs = new ArrayList<>();
        int position = said.message().position();
        int exchange = position / 2;
        if (position == 1) {
            paragraphs.add(WELCOME);
        }
        if (tellsOfLoss(said.heard())) {
            paragraphs.add(SORRY);
        }
        String reflected = Reflection.of(catalogue, said.heard(), LEADS.get(exchange % LEADS.size()));
        if (!reflected.isEmpty()) {
            paragraphs.add(reflected);
        } else if (said.aside() != null) {
            paragraphs.add(answer(said, said.aside(), decision.question()));
        } else if (position > 1) {
            paragraphs.add(unread(said, exchange));
        }
        String closing = closing(decision, said, exchange);
        if (!closing.isEmpty()) {
            paragraphs.add(closing);
        }
        return Literal.markdown(String.join("\n\n", paragraphs));
    }

    /** Whether somebody has just said that they are out of work. */
    private static boolean tellsOfLoss(ProfileUpdate heard) {
        return heard.changed().contains(CurrentSituation.EMPLOYMENT_STATUS.name())
                && heard.after()
                        .get(CurrentSituation.EMPLOYMENT_STATUS)
                        .equals(Optional.of(EmploymentStatus.UNEMPLOYED));
    }

    /** What to say of a message that told nothing about the coachee or the talk. */
    private static String unread(Said said, int exchange) {
        if (said.message().text().strip().endsWith("?")) {
            return CANNOT_ANSWER;
        }
        if (said.mood() != null) {
            return switch (said.mood()) {
                case HEAVY -> HARD;
                case GLAD -> GOOD;
            };
        }
        List<String> words = said.answering() ? NOT_UNDERSTOOD : TAKEN_IN;
        return words.get(exchange % words.size());
    }

    private String answer(Said said, Aside aside, @Nullable Question next) {
        return switch (aside) {
            case WHY -> next == null ? CANNOT_ANSWER : next.reason();
            case UNCLEAR -> next == null ? WHAT_I_DO : explained(next);
            case TOLD -> "I am sorry, I must have missed that." + (next == null ? "" : ELSEWHERE);
            case RECALL -> Recollection.of(catalogue, said.heard().after());
            case ENOUGH -> "All right, no more questions from me. I go on keeping track of what you tell me.";
            case NEXT -> next == null ? "I have no other question." : "Of course.";
            case RESUME -> next == null ? "There is nothing I need to ask just now." : "With pleasure.";
            case UNWILLING, NO -> "That is fine, we leave it there." + (next == null ? "" : ELSEWHERE);
            case UNSURE -> "That is all right, it does not have to be clear yet." + (next == null ? "" : ELSEWHERE);
            case ANOTHER_TOPIC -> "Gladly. Tell me how things stand there, and I will keep track of it.";
            case FAREWELL -> "Goodbye. What you told me is kept, and we go on whenever you like.";
            case ABOUT_COACH -> ABOUT_ME;
            case ABOUT_DATA -> ABOUT_DATA;
            case THANKS -> "You are welcome.";
        };
    }

    private String explained(Question question) {
        return "Let me put it another way. %s %s"
                .formatted(
                        question.reason(),
                        catalogue
                                .find(question.attribute())
                                .map(Explanation::of)
                                .orElse(""))
                .strip();
    }

    private static String closing(CoachingDecision decision, Said said, int exchange) {
        Question question = decision.question();
        if (question != null) {
            return question.text();
        }
        if (said.aside() != null) {
            return said.aside() == Aside.FAREWELL ? "" : NO_HURRY;
        }
        if (decision.quiet()) {
            return "";
        }
        return decision.state() == CoachingState.COACHING
                ? ONWARDS.get(exchange % ONWARDS.size())
                : "Tell me in your own words: what do you do now, and what would you like to be different?";
    }
}
