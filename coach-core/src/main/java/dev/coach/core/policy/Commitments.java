package dev.coach.core.policy;

import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.schema.Motivation;
import dev.coach.core.schema.Motivation.CheckinFrequency;
import dev.coach.core.schema.Motivation.CommitmentStatus;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The small steps that a coachee agrees on: one is asked for when what matters is clear, and come back to when its time has passed. */
final class Commitments {
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
        Instant looked = news(step.get(), profile)
                .map(ProfileValue::observedAt)
                .orElse(step.get().observedAt());
        return pause(profile).filter(rest -> !now.isBefore(looked.plus(rest))).isPresent()
                ? Optional.of(new Question(
                        Motivation.LAST_COMMITMENT_STATUS.name(),
                        voice.say(Phrase.REVIEW, step.get().value()),
                        voice.reason(Motivation.LAST_COMMITMENT_STATUS)))
                : Optional.empty();
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

    /** Asks for the next small step; empty when this conversation has asked for one, or one is under way. */
    static Optional<Question> step(Voice voice, Profile profile, Asked asked) {
        boolean underWay = profile.find(Motivation.LAST_COMMITMENT)
                .filter(step -> !isOver(step, profile))
                .isPresent();
        return !underWay && mayAsk(Motivation.LAST_COMMITMENT, profile, asked)
                ? Optional.of(new Question(
                        Motivation.LAST_COMMITMENT.name(),
                        voice.say(Phrase.NEXT_STEP),
                        voice.say(Phrase.NEXT_STEP_BECAUSE)))
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
