package dev.coach.core.guided;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Mood;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.Motivation;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes replies from the catalogue: first what was heard, then at most one question. The same input gives the same words. */
public final class GuidedCoach {
    /** Id and version of what it says, as it is recorded with the replies; raised when that changes. */
    public static final String VERSION = "guided/5";

    private static final Set<String> STEP =
            Set.of(Motivation.LAST_COMMITMENT.name(), Motivation.LAST_COMMITMENT_DUE.name());

    private static final Set<Aside> SMALL_TALK = EnumSet.of(Aside.GREETING, Aside.FILLER, Aside.THANKS);
    private static final Set<Mood> TROUBLE = EnumSet.of(Mood.GRIEF, Mood.ILL, Mood.CARING);

    private final Catalogue catalogue;
    private final Support support = new Support();

    public GuidedCoach(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The reply to one message, in Markdown: words of the coachee's that look like Markdown read as they were written. */
    public String reply(CoachingDecision decision, Said said) {
        Voice voice = Voice.in(said.language());
        if (said.crisis() != null) {
            return support.reply(said.crisis(), said.heard().after());
        }
        if (said.foreign() != null) {
            String sorry = OtherLanguages.reply(said.foreign(), said);
            Question question = decision.question();
            return Literal.markdown(question == null ? sorry : sorry + "\n\n" + question.text());
        }
        boolean first = said.message().position() == 1;
        List<String> paragraphs = new ArrayList<>();
        String felt = felt(voice, said);
        if (first && !isTroubled(said)) {
            paragraphs.add(welcome(voice, said, felt));
        } else if (!felt.isEmpty()) {
            paragraphs.add(felt);
        }
        if (first && isTroubled(said) && !isKnown(said)) {
            paragraphs.add(voice.say(Phrase.WELCOME_LATER));
        }
        String answer = answer(voice, decision, said);
        if (!answer.isEmpty()) {
            paragraphs.add(answer);
        }
        String closing = closing(voice, decision, said);
        if (!closing.isEmpty()) {
            paragraphs.add(closing);
        }
        return Literal.markdown(String.join("\n\n", paragraphs));
    }

    private static String welcome(Voice voice, Said said, String felt) {
        if (isKnown(said)) {
            return felt.isEmpty() ? voice.say(Phrase.WELCOME_BACK) : felt;
        }
        String greeting = felt.isEmpty() ? voice.say(Phrase.WELCOME) : felt;
        return greeting + " " + voice.say(Phrase.INTRODUCTION);
    }

    /** Whether something was known of the coachee before they said this. */
    private static boolean isKnown(Said said) {
        return said.heard().after().values().values().stream()
                .anyMatch(known -> known.observedAt().isBefore(said.message().at()));
    }

    /** What anybody would say first to what is hard or good news. */
    private static String felt(Voice voice, Said said) {
        if (said.mood() != null) {
            return Sympathy.with(voice, said.mood(), said);
        }
        return tellsOfLoss(said.heard()) ? voice.say(Phrase.SORRY) : "";
    }

    /** What is said to the message itself; nothing where a welcome or a kind word says enough. */
    private String answer(Voice voice, CoachingDecision decision, Said said) {
        int position = said.message().position();
        List<String> leads = voice.ways(Phrase.LEADS);
        String reflected = Reflection.of(catalogue, voice, said.heard(), leads.get(position / 2 % leads.size()));
        if (said.withheld()) {
            String before = reflected.isEmpty() && said.mood() == null ? voice.say(Phrase.TRUSTED) : reflected;
            return (before + " " + voice.say(Phrase.NOT_NOTED)).strip();
        }
        if (!reflected.isEmpty()) {
            return reflected;
        }
        if (said.heard().observations().stream().anyMatch(noted -> noted.operation() == Operation.ASSERT)) {
            return voice.say(Phrase.WRITTEN_DOWN);
        }
        Aside aside = said.aside();
        if (aside != null) {
            return position == 1 && SMALL_TALK.contains(aside) ? "" : answer(voice, said, aside, decision.question());
        }
        if (said.message().text().strip().endsWith("?")) {
            return voice.say(Phrase.CANNOT_ANSWER);
        }
        return said.mood() == null ? Sympathy.withUnread(voice, said) : "";
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

    private String answer(Voice voice, Said said, Aside aside, @Nullable Question next) {
        return switch (aside) {
            case WHY -> next == null ? voice.say(Phrase.CANNOT_ANSWER) : next.reason();
            case UNCLEAR -> next == null ? voice.say(Phrase.WHAT_I_DO) : explained(voice, next);
            case TOLD -> voice.say(Phrase.TOLD) + elsewhere(voice, said, next);
            case RECALL -> Recollection.of(catalogue, voice, said);
            case ENOUGH -> voice.say(Phrase.ENOUGH);
            case NEXT -> voice.say(next == null ? Phrase.LEAVE_IT : Phrase.OF_COURSE);
            case ANOTHER_QUESTION -> voice.say(next == null ? Phrase.NO_OTHER_QUESTION : Phrase.OF_COURSE);
            case RESUME -> voice.say(next == null ? Phrase.NOTHING_TO_ASK : Phrase.WITH_PLEASURE);
            case UNWILLING, NO -> voice.say(Phrase.LEAVE_IT_THERE) + elsewhere(voice, said, next);
            case WRONG -> voice.say(Phrase.WRONG);
            case ADVICE -> voice.say(next == null ? Phrase.CANNOT_ANSWER : Phrase.ADVICE);
            case UNSURE -> voice.say(Phrase.UNSURE) + elsewhere(voice, said, next);
            case ANOTHER_TOPIC -> voice.say(Phrase.ANOTHER_TOPIC);
            case LANGUAGE -> voice.say(Phrase.OF_COURSE);
            case FAREWELL -> voice.say(Phrase.FAREWELL);
            case ABOUT_COACH -> voice.say(Phrase.ABOUT_ME);
            case ABOUT_DATA -> voice.say(Phrase.ABOUT_DATA);
            case THANKS -> voice.say(Phrase.THANKS);
            case ANNOYED -> voice.say(Phrase.ANNOYED);
            case SOON -> voice.say(Phrase.SOON);
            case NO_HURRY -> voice.say(Phrase.NO_HURRY);
            case GREETING -> voice.say(Phrase.GREETING);
            case FILLER -> said.freshest(voice.ways(Phrase.FILLERS));
        };
    }

    /** Something else than what was asked, if anything was. */
    private static String elsewhere(Voice voice, Said said, @Nullable Question next) {
        return next == null || !said.answering() ? "" : " " + voice.say(Phrase.ELSEWHERE);
    }

    private String explained(Voice voice, Question question) {
        String explanation = catalogue
                .find(question.attribute())
                .map(asked -> Explanation.of(voice, asked))
                .orElse("");
        return voice.say(Phrase.EXPLAINED, question.reason(), explanation).strip();
    }

    private static String closing(Voice voice, CoachingDecision decision, Said said) {
        Question question = decision.question();
        if (question != null) {
            return question.text();
        }
        if (said.heard().changed().stream().anyMatch(STEP::contains)) {
            return voice.say(Phrase.STEP_AGREED);
        }
        if (said.aside() != null) {
            List<String> noHurry = voice.ways(Phrase.NO_HURRY_CLOSING);
            return said.aside() == Aside.FAREWELL || said.hasJustSaid(noHurry) ? "" : noHurry.getFirst();
        }
        if (decision.quiet() || isTroubled(said)) {
            return "";
        }
        return said.freshest(
                voice.ways(decision.state() == CoachingState.COACHING ? Phrase.ONWARDS : Phrase.INVITATIONS));
    }
}
