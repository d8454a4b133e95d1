package dev.coach.core.testkit;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.extraction.conversation.Asides;
import dev.coach.core.schema.Motivation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every talk of the coach keeps to, whoever wrote the replies: at most one question a reply and none twice, no advice without leave,
 * nothing said of the coachee that the profile does not hold, a day to each small step, and a look back at it. Words are judged by
 * English patterns, and the day of a step by Spanish ones, too, so that a rule which is kept proves less than one which is broken.
 */
public final class TranscriptRules {
    /** After this time the coach comes back to a step without a day; the coachee may have asked for a longer one. */
    private static final Duration TIME_TO_LOOK = Duration.ofDays(1);

    private static final Set<Aside> SAY_IT_AGAIN = EnumSet.of(
            Aside.WHY, Aside.UNCLEAR, Aside.RECALL, Aside.WRONG, Aside.ABOUT_COACH, Aside.ABOUT_DATA, Aside.GREETING);

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|«[^»]*»");
    private static final Pattern ADVICE = Pattern.compile(
            "(?i)\\b(you (really )?(should|ought to|must|could try)|i(?:'d| would)? (advise|recommend|suggest)|my advice|"
                    + "if i were you|why don't you|how about (you )?\\w+ing|have helped others)\\b");
    private static final Pattern ASKS_LEAVE = Pattern.compile(
            "(?i)\\b(may i|shall i|would you like|do you want)\\b[^?]*\\b(idea|suggest\\w*|advice|advise|recommend\\w*|option)\\w*\\b[^?]*\\?");
    private static final Pattern GIVES_LEAVE =
            Pattern.compile("(?i)^\\W*(yes|yeah|yep|sure|please|of course|go ahead|gladly|okay|ok)\\b.*");
    private static final Pattern ASKS_ADVICE = Pattern.compile(
            "(?i).*\\b(what (should|would) (i|you)|your advice|advise me|any (ideas|advice|suggestions))\\b.*");
    private static final Pattern DAY = Pattern.compile("(?iU)\\b(day|date|when|week|día|fecha|cuándo|semana)\\b");

    private TranscriptRules() {}

    /**
     * One turn.
     *
     * @param profile with what the message said
     */
    public record Exchange(String message, String reply, CoachingDecision decision, Profile profile, Instant at) {
        public Exchange {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(profile, "profile");
        }
    }

    /**
     * What the talks of one coachee break, in words; empty when they keep to everything.
     *
     * @param talk in order
     */
    public static List<String> broken(List<Exchange> talk) {
        List<String> broken = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (int turn = 0; turn < talk.size(); turn++) {
            Exchange now = talk.get(turn);
            Exchange before = turn == 0 ? null : talk.get(turn - 1);
            List<String> found = new ArrayList<>();
            if (questionMarks(now.reply()) > 1) {
                found.add("more than one question");
            }
            Question question = now.decision().question();
            if (question != null && !asked.add(question.asked()) && !isWishedAgain(now, before, question)) {
                found.add("asks again for " + question.asked());
            }
            if (ADVICE.matcher(unquoted(now.reply())).find() && !hasLeave(now, before)) {
                found.add("advice without leave");
            }
            UnheldClaims.in(now.reply(), now.profile())
                    .forEach(claim -> found.add("the profile does not hold “%s”".formatted(claim)));
            if (asksForStep(now) && !DAY.matcher(now.reply()).find()) {
                found.add("a step without a day");
            }
            if (isDue(now, before) && now.decision().state() != CoachingState.REVIEW) {
                found.add("does not come back to the step");
            }
            int number = turn + 1;
            found.forEach(rule -> broken.add("%d: %s in «%s»".formatted(number, rule, now.reply())));
        }
        return broken;
    }

    private static long questionMarks(String reply) {
        return unquoted(reply).chars().filter(letter -> letter == '?').count();
    }

    private static String unquoted(String reply) {
        return QUOTED.matcher(reply).replaceAll("");
    }

    /** Whether the coachee asked back instead of answering. */
    private static boolean isWishedAgain(Exchange now, @Nullable Exchange before, Question question) {
        Question last = before == null ? null : before.decision().question();
        return last != null
                && last.asked().equals(question.asked())
                && Asides.in(now.message()).filter(SAY_IT_AGAIN::contains).isPresent();
    }

    private static boolean hasLeave(Exchange now, @Nullable Exchange before) {
        return now.profile().get(Motivation.CONSENT_TO_ADVICE).equals(Optional.of(true))
                || ASKS_ADVICE.matcher(now.message()).matches()
                || before != null
                        && ASKS_LEAVE.matcher(before.reply()).find()
                        && GIVES_LEAVE.matcher(now.message()).matches();
    }

    private static boolean asksForStep(Exchange exchange) {
        Question question = exchange.decision().question();
        return question != null && question.attribute().equals(Motivation.LAST_COMMITMENT.name());
    }

    /** Whether the coachee comes back for the first time since the step that they set themselves was due. */
    private static boolean isDue(Exchange now, @Nullable Exchange before) {
        if (before == null
                || now.decision().quiet()
                || now.decision().state() == CoachingState.SUPPORT
                || now.profile().find(Motivation.LAST_COMMITMENT_STATUS).isPresent()
                || now.profile().find(Motivation.CHECKIN_FREQUENCY).isPresent()
                || now.profile().find(Motivation.WANTS_ACCOUNTABILITY).isPresent()) {
            return false;
        }
        return before.profile()
                .find(Motivation.LAST_COMMITMENT)
                .map(step -> dueDay(step, before.profile())
                        .orElseGet(() -> step.observedAt().plus(TIME_TO_LOOK)))
                .filter(due -> !now.at().isBefore(due) && before.at().isBefore(due))
                .isPresent();
    }

    /** The day that was agreed on, when it is after the one on which it was. */
    private static Optional<Instant> dueDay(ProfileValue step, Profile profile) {
        return profile.find(Motivation.LAST_COMMITMENT_DUE)
                .filter(due -> !due.observedAt().isBefore(step.observedAt()))
                .map(due -> LocalDate.parse(due.value()).atStartOfDay().toInstant(ZoneOffset.UTC))
                .filter(due -> due.isAfter(step.observedAt()));
    }
}
