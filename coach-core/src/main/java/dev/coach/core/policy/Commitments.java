package dev.coach.core.policy;

import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Motivation;
import dev.coach.core.schema.Motivation.CheckinFrequency;
import dev.coach.core.schema.Motivation.CommitmentStatus;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The small steps that a coachee agrees on: one is asked for when what matters is clear, and come back to when its day has come. */
final class Commitments {
    /** What is asked only here: it belongs to a step, and to its time. */
    static final Set<Attribute<?>> OF_STEPS = Set.of(Motivation.LAST_COMMITMENT_DUE, Motivation.LAST_COMMITMENT_STATUS);

    /** When the coachee has not said how often to look at the progress. */
    private static final Duration SOON = Duration.ofDays(1);

    private static final Set<CommitmentStatus> OVER = EnumSet.of(CommitmentStatus.DONE, CommitmentStatus.DROPPED);

    private Commitments() {}

    /** Asks how far the coachee has got; empty while there is nothing to come back to, or not yet. */
    static Optional<Question> review(Voice voice, Profile profile, Asked asked, Instant now) {
        Optional<ProfileValue> step = profile.find(Motivation.LAST_COMMITMENT);
        if (step.isEmpty()
                || isOver(step.get(), profile)
                || !mayAsk(Motivation.LAST_COMMITMENT_STATUS, profile, asked)) {
            return Optional.empty();
        }
        return time(step.get(), profile).filter(time -> !now.isBefore(time)).isPresent()
                ? Optional.of(review(voice, step.get()))
                : Optional.empty();
    }

    /** When to come back to a step: on its day, and in the rhythm that the coachee chose; empty when they would rather not be asked. */
    private static Optional<Instant> time(ProfileValue step, Profile profile) {
        Optional<Duration> pause = pause(profile);
        Optional<ProfileValue> news = news(step, profile);
        Optional<Instant> due = news.isPresent() ? Optional.empty() : due(step, profile);
        boolean chosen = profile.find(Motivation.CHECKIN_FREQUENCY).isPresent();
        return pause.map(rest -> news.map(ProfileValue::observedAt)
                        .orElse(step.observedAt())
                        .plus(rest))
                .map(soon -> due.filter(day -> !chosen || day.isBefore(soon)).orElse(soon));
    }

    /** The beginning of the day for which it was set, and at the earliest of the day after it was. */
    private static Optional<Instant> due(ProfileValue step, Profile profile) {
        ZoneId zone = Identity.zone(profile);
        LocalDate next = LocalDate.ofInstant(step.observedAt(), zone).plusDays(1);
        return day(step, profile)
                .map(day -> day.isBefore(next) ? next : day)
                .map(day -> day.atStartOfDay(zone).toInstant());
    }

    /** The day of this step, and of none before it. */
    private static Optional<LocalDate> day(ProfileValue step, Profile profile) {
        return profile.find(Motivation.LAST_COMMITMENT_DUE)
                .filter(due -> !due.observedAt().isBefore(step.observedAt()))
                .flatMap(due -> profile.get(Motivation.LAST_COMMITMENT_DUE));
    }

    /** What became of it since it was set. */
    private static Optional<ProfileValue> news(ProfileValue step, Profile profile) {
        return profile.find(Motivation.LAST_COMMITMENT_STATUS)
                .filter(status -> !status.observedAt().isBefore(step.observedAt()));
    }

    private static boolean isOver(ProfileValue step, Profile profile) {
        return news(step, profile).isPresent()
                && profile.get(Motivation.LAST_COMMITMENT_STATUS)
                        .filter(OVER::contains)
                        .isPresent();
    }

    /**
     * Asks for the next small step: first for the ways that the coachee sees; where they see none, whether a suggestion is welcome; then
     * for the step, and for its day when they named none. Empty when this conversation has asked for all that, or a step is under way.
     */
    static Optional<Question> step(Voice voice, Profile profile, Asked asked) {
        Optional<ProfileValue> step = profile.find(Motivation.LAST_COMMITMENT);
        if (step.isPresent() && !isOver(step.get(), profile)) {
            boolean agreedHere = asked.attributes().contains(Motivation.LAST_COMMITMENT.name());
            return agreedHere && day(step.get(), profile).isEmpty()
                    ? plain(voice, Motivation.LAST_COMMITMENT_DUE, profile, asked)
                    : Optional.empty();
        }
        return options(voice, profile, asked)
                .or(() -> mayAsk(Motivation.LAST_COMMITMENT, profile, asked)
                        ? Optional.of(next(voice, profile, asked))
                        : Optional.empty());
    }

    /** The question about a step that was asked last, once more; empty when the last one was about something else. */
    static Optional<Question> again(Voice voice, Profile profile, Asked asked) {
        String last = asked.lastOne();
        if (last.equals(Motivation.LAST_COMMITMENT.name())) {
            return Optional.of(next(voice, profile, asked));
        }
        return last.equals(Motivation.LAST_COMMITMENT_STATUS.name())
                ? profile.find(Motivation.LAST_COMMITMENT).map(step -> review(voice, step))
                : Optional.empty();
    }

    private static Question next(Voice voice, Profile profile, Asked asked) {
        return new Question(
                Motivation.LAST_COMMITMENT.name(),
                stepWords(voice, profile, asked),
                voice.say(Phrase.NEXT_STEP_BECAUSE));
    }

    private static Question review(Voice voice, ProfileValue step) {
        return new Question(
                Motivation.LAST_COMMITMENT_STATUS.name(),
                voice.say(Phrase.REVIEW, step.value()),
                voice.reason(Motivation.LAST_COMMITMENT_STATUS));
    }

    /** Whether the coachee has just agreed on a step, so that this is a good place to pause. */
    static boolean isJustAgreed(Profile profile, Asked asked) {
        boolean here = Motivation.LAST_COMMITMENT.name().equals(asked.last())
                || Motivation.LAST_COMMITMENT_DUE.name().equals(asked.last());
        return here
                && profile.find(Motivation.LAST_COMMITMENT)
                        .filter(step -> !isOver(step, profile))
                        .isPresent();
    }

    private static Optional<Question> options(Voice voice, Profile profile, Asked asked) {
        if (profile.find(Motivation.OPTIONS_NAMED).isPresent() || !mayAsk(Motivation.LAST_COMMITMENT, profile, asked)) {
            return Optional.empty();
        }
        return plain(voice, Motivation.OPTIONS_NAMED, profile, asked)
                .or(() -> profile.find(Motivation.CONSENT_TO_ADVICE).isPresent()
                        ? Optional.empty()
                        : plain(voice, Motivation.CONSENT_TO_ADVICE, profile, asked));
    }

    /** Suggestions come with it only for a coachee who sees no way of their own and would like some. */
    private static String stepWords(Voice voice, Profile profile, Asked asked) {
        Optional<ProfileValue> options = profile.find(Motivation.OPTIONS_NAMED);
        if (options.isPresent()) {
            return Motivation.OPTIONS_NAMED.name().equals(asked.last())
                    ? voice.say(Phrase.NEXT_STEP_ON_A_WAY)
                    : voice.say(Phrase.NEXT_STEP_OF_OPTIONS, options.get().value());
        }
        boolean wanted = profile.get(Motivation.CONSENT_TO_ADVICE).equals(Optional.of(true))
                && asked.attributes().contains(Motivation.OPTIONS_NAMED.name());
        if (!wanted) {
            return voice.say(Phrase.NEXT_STEP);
        }
        return profile.find(Goals.TARGET_ROLE)
                .map(role -> voice.say(Phrase.NEXT_STEP_TO_ROLE, voice.occupation(role.value())))
                .orElseGet(() -> voice.say(Phrase.NEXT_STEP_TO_GOAL));
    }

    private static Optional<Question> plain(Voice voice, Attribute<?> attribute, Profile profile, Asked asked) {
        return mayAsk(attribute, profile, asked)
                ? Optional.of(new Question(attribute.name(), voice.question(attribute), voice.reason(attribute)))
                : Optional.empty();
    }

    private static boolean mayAsk(Attribute<?> attribute, Profile profile, Asked asked) {
        return !asked.attributes().contains(attribute.name())
                && !profile.declined().contains(attribute.name());
    }

    /** How long to wait; empty when the coachee would rather not be asked. */
    private static Optional<Duration> pause(Profile profile) {
        if (profile.get(Motivation.WANTS_ACCOUNTABILITY).equals(Optional.of(false))) {
            return Optional.empty();
        }
        return profile.get(Motivation.CHECKIN_FREQUENCY).map(Commitments::days).orElse(Optional.of(SOON));
    }

    private static Optional<Duration> days(CheckinFrequency frequency) {
        return switch (frequency) {
            case DAILY -> Optional.of(Duration.ofDays(1));
            case WEEKLY -> Optional.of(Duration.ofDays(7));
            case EVERY_TWO_WEEKS -> Optional.of(Duration.ofDays(14));
            case MONTHLY -> Optional.of(Duration.ofDays(30));
            case ON_REQUEST -> Optional.empty();
        };
    }
}
