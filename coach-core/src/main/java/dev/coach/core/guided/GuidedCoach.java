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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes replies from the catalogue: first what was heard, then at most one question. The same input gives the same words. */
public final class GuidedCoach {
    /** Id and version of what it says, as it is recorded with the replies; raised when that changes. */
    public static final String VERSION = "guided/1";

    /** Of what was to be an answer and is none that the rules can read. */
    private static final List<String> NOT_UNDERSTOOD = List.of(
            "I hear you, though I am not sure what it answers; nothing of it is noted.",
            "I could not make that out as an answer, so I noted nothing. Other words may help me.",
            "I have taken nothing down from that; tell me in other words if I should.",
            "That went past me, and nothing of it is noted.");

    /** Of what was said freely. */
    private static final List<String> TAKEN_IN =
            List.of("Thank you for telling me that.", "Thank you, go on whenever you like.");

    private static final String SORRY = "I am sorry to hear that.";
    private static final String LOSS =
            "I am so sorry for your loss. Thank you for telling me; there is no hurry with anything else.";
    private static final String HARD = "That sounds hard. Thank you for telling me.";
    private static final String GOOD = "That is good to hear.";
    private static final String CANNOT_ANSWER =
            "That is for a conversation with a language model, and I have none at hand: I listen, ask, and keep track of what you tell me.";
    private static final String WELCOME =
            "Welcome. I am your coach for everything about your work: where you stand, where you want to go, and the next step between the two.";
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
            return Literal.markdown(notRead(said.language(), decision));
        }
        List<String> paragraphs = new ArrayList<>();
        int position = said.message().position();
        if (position == 1) {
            paragraphs.add(WELCOME);
        }
        if (tellsOfLoss(said.heard())) {
            paragraphs.add(SORRY);
        }
        String reflected = Reflection.of(catalogue, said.heard(), LEADS.get(position / 2 % LEADS.size()));
        if (!reflected.isEmpty()) {
            paragraphs.add(reflected);
        } else if (said.aside() != null) {
            paragraphs.add(answer(said, said.aside(), decision.question()));
        } else if (position > 1) {
            paragraphs.add(unread(said));
        }
        String closing = closing(decision, said);
        if (!closing.isEmpty()) {
            paragraphs.add(closing);
        }
        return Literal.markdown(String.join("\n\n", paragraphs));
    }

    /** Says in the coachee's language that this coach does not speak it, and asks all the same. */
    private static String notRead(Locale language, CoachingDecision decision) {
        Question question = decision.question();
        String sorry = switch (language.getLanguage()) {
            case "es" ->
                "Sin un modelo de lenguaje solo entiendo inglés, así que no he anotado nada de lo que has escrito. Si puedes, escríbeme en inglés.";
            case "fr" ->
                "Sans modèle de langue, je ne comprends que l'anglais ; je n'ai donc rien noté de votre message. Si vous le pouvez, écrivez-moi en anglais.";
            case "de" ->
                "Ohne Sprachmodell verstehe ich nur Englisch und habe deshalb nichts notiert. Schreiben Sie mir, wenn es geht, auf Englisch.";
            case "it" ->
                "Senza un modello linguistico capisco solo l'inglese, quindi non ho annotato nulla. Se può, mi scriva in inglese.";
            case "pt" ->
                "Sem um modelo de linguagem só entendo inglês, por isso não anotei nada. Se puder, escreva-me em inglês.";
            default -> throw new IllegalArgumentException("nothing to say in " + language);
        };
        return question == null ? sorry : sorry + "\n\n" + question.text();
    }

    /** Whether somebody has just said that they are out of work. */
    private static boolean tellsOfLoss(ProfileUpdate heard) {
        return heard.changed().contains(CurrentSituation.EMPLOYMENT_STATUS.name())
                && heard.after()
                        .get(CurrentSituation.EMPLOYMENT_STATUS)
                        .equals(Optional.of(EmploymentStatus.UNEMPLOYED));
    }

    /** What to say of a message that told nothing about the coachee or the talk. */
    private static String unread(Said said) {
        if (said.message().text().strip().endsWith("?")) {
            return CANNOT_ANSWER;
        }
        if (said.mood() != null) {
            return switch (said.mood()) {
                case GRIEF -> LOSS;
                case HEAVY -> HARD;
                case GLAD -> GOOD;
            };
        }
        return said.freshest(said.answering() ? NOT_UNDERSTOOD : TAKEN_IN);
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

    private static String closing(CoachingDecision decision, Said said) {
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
        return said.freshest(decision.state() == CoachingState.COACHING ? ONWARDS : INVITATIONS);
    }
}
