package dev.coach.core.guided;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Mood;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes replies from the catalogue: first what was heard, then at most one question. The same input gives the same words. */
public final class GuidedCoach {
    /** Id and version of what it says, as it is recorded with the replies; raised when that changes. */
    public static final String VERSION = "guided/3";

    private static final String SORRY = "I am sorry to hear that.";
    private static final String CANNOT_ANSWER =
            "That is for a conversation with a language model, and I have none at hand: I listen, ask, and keep track of what you tell me.";
    private static final String INTRODUCTION =
            "I am your coach for everything about your work: where you stand, where you want to go, and the next step between the two.";
    private static final String WELCOME = "Welcome. " + INTRODUCTION;
    /** Behind a kind word to what somebody began with. */
    private static final String WELCOME_LATER =
            "I am your coach for everything about your work, and we speak of it when you like.";

    private static final Set<Aside> SMALL_TALK = EnumSet.of(Aside.GREETING, Aside.FILLER, Aside.THANKS);
    private static final Set<Mood> TROUBLE = EnumSet.of(Mood.GRIEF, Mood.ILL, Mood.CARING);
    private static final List<String> FILLERS = List.of("All right.", "Good.", "I see.");

    /** When there is nothing to ask while the coachee is got to know. */
    private static final List<String> INVITATIONS = List.of(
            "Go on in your own words: I listen, and keep track of what I understand.",
            "Tell me what a usual day of yours looks like, if you like.",
            "Tell me what you would like to be different, large or small.",
            "Say what you would like to talk about, and we begin there.");

    /** When nothing is worth asking. */
    private static final List<String> ONWARDS = List.of(
            "What could get in the way of your next step, and who could help you with it?",
            "Looking back at what you have told me: what has become clearer, and what is still open?",
            "What would be the first sign for you that things move in the right direction?",
            "What would you tell a good friend who stood where you stand?",
            "Is there something that I have not asked and should know?");

    private static final String WHAT_I_DO =
            "I listen to what you tell me about your work and keep track of it. You need not answer anything.";

    private static final String ABOUT_ME =
            "I am Coach, a program and no person, and just now I speak without a language model. I listen to what you tell me about your work, ask what is worth asking, and note what you said, each with your own words.";

    private static final String ABOUT_DATA =
            "What you write is kept in the database of this Coach, and whoever hosts it looks after that. Only if they have connected a language model are your messages sent there to be answered. Say “that is wrong” and I take back what I noted last.";

    private static final String TRUSTED = "Thank you for trusting me with that. ";

    private static final String NOT_NOTED =
            "I have not noted it: what touches your health, your beliefs or your family I keep only if you agree to that in your profile.";

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
        if (said.language() != null) {
            String sorry = OtherLanguages.reply(said.language(), said);
            Question question = decision.question();
            return Literal.markdown(question == null ? sorry : sorry + "\n\n" + question.text());
        }
        boolean first = said.message().position() == 1;
        List<String> paragraphs = new ArrayList<>();
        String felt = felt(said);
        if (!felt.isEmpty() && first && !isTroubled(said)) {
            paragraphs.add(felt + " " + INTRODUCTION);
        } else if (!felt.isEmpty()) {
            paragraphs.add(felt);
        }
        if (first && felt.isEmpty()) {
            paragraphs.add(WELCOME);
        } else if (first && isTroubled(said)) {
            paragraphs.add(WELCOME_LATER);
        }
        String answer = answer(decision, said);
        if (!answer.isEmpty()) {
            paragraphs.add(answer);
        }
        String closing = closing(decision, said);
        if (!closing.isEmpty()) {
            paragraphs.add(closing);
        }
        return Literal.markdown(String.join("\n\n", paragraphs));
    }

    /** What anybody would say first to what is hard or good news. */
    private static String felt(Said said) {
        if (said.mood() != null) {
            return Sympathy.with(said.mood(), said);
        }
        return tellsOfLoss(said.heard()) ? SORRY : "";
    }

    /** What is said to the message itself; nothing where a welcome or a kind word says enough. */
    private String answer(CoachingDecision decision, Said said) {
        int position = said.message().position();
        String reflected = Reflection.of(catalogue, said.heard(), LEADS.get(position / 2 % LEADS.size()));
        if (said.withheld()) {
            String before = reflected.isEmpty() ? said.mood() == null ? TRUSTED : "" : reflected + " ";
            return before + NOT_NOTED;
        }
        if (!reflected.isEmpty()) {
            return reflected;
        }
        Aside aside = said.aside();
        if (aside != null) {
            return position == 1 && SMALL_TALK.contains(aside) ? "" : answer(said, aside, decision.question());
        }
        if (said.message().text().strip().endsWith("?")) {
            return CANNOT_ANSWER;
        }
        return said.mood() == null ? Sympathy.withUnread(said) : "";
    }

    /** Whether somebody has just said that they are out of work. */
    private static boolean tellsOfLoss(ProfileUpdate heard) {
        return heard.changed().contains(CurrentSituation.EMPLOYMENT_STATUS.name())
                && heard.after()
                        .get(CurrentSituation.EMPLOYMENT_STATUS)
                        .equals(Optional.of(EmploymentStatus.UNEMPLOYED));
    }

    private static boolean isTroubled(Said said) {
        return said.mood() != null && TROUBLE.contains(said.mood());
    }

    private String answer(Said said, Aside aside, @Nullable Question next) {
        return switch (aside) {
            case WHY -> next == null ? CANNOT_ANSWER : next.reason();
            case UNCLEAR -> next == null ? WHAT_I_DO : explained(next);
            case TOLD -> "I am sorry, I must have missed that." + elsewhere(said, next);
            case RECALL -> Recollection.of(catalogue, said);
            case ENOUGH -> "All right, no more questions from me. I go on keeping track of what you tell me.";
            case NEXT -> next == null ? "That is fine, we leave it." : "Of course.";
            case ANOTHER_QUESTION -> next == null ? "I have no other question." : "Of course.";
            case RESUME -> next == null ? "There is nothing I need to ask just now." : "With pleasure.";
            case UNWILLING, NO -> "That is fine, we leave it there." + elsewhere(said, next);
            case WRONG ->
                "I have noted nothing of what you said last. Tell me what is wrong in the same words, such as “I am not a nurse”, and I take it back.";
            case UNSURE -> "That is all right, it does not have to be clear yet." + elsewhere(said, next);
            case ANOTHER_TOPIC -> "Gladly. Tell me what is on your mind, and I will keep track of it.";
            case FAREWELL -> "Goodbye. What you told me is kept, and we go on whenever you like.";
            case ABOUT_COACH -> ABOUT_ME;
            case ABOUT_DATA -> ABOUT_DATA;
            case THANKS -> "You are welcome.";
            case ANNOYED ->
                "I am sorry that I am not more help. You can tell me anything in your own words, and stop whenever you like.";
            case SOON -> "Understood: the sooner the better.";
            case NO_HURRY -> "There is no hurry, then.";
            case GREETING -> "Hello, I am here.";
            case FILLER -> said.freshest(FILLERS);
        };
    }

    /** Something else than what was asked, if anything was. */
    private static String elsewhere(Said said, @Nullable Question next) {
        return next == null || !said.answering() ? "" : ELSEWHERE;
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

    private static String closing(CoachingDecision decision, Said said) {
        Question question = decision.question();
        if (question != null) {
            return question.text();
        }
        if (said.aside() != null) {
            return said.aside() == Aside.FAREWELL || said.hasJustSaid(List.of(NO_HURRY)) ? "" : NO_HURRY;
        }
        if (decision.quiet() || isTroubled(said)) {
            return "";
        }
        return said.freshest(decision.state() == CoachingState.COACHING ? ONWARDS : INVITATIONS);
    }
}
