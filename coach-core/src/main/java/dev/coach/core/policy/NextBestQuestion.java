package dev.coach.core.policy;

import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Sensitivity;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is worth asking next: {@code importance × weight of the section × need − burden − sensitivity}. The weight is
 * that of the {@link Focus}. Need is 2 for a
 * conflict, 1 for what is missing, 0.75 for what has become stale and 0.5 for what was read with doubt. A conflict comes before
 * everything else, since what is built on it may be wrong. Nothing else below {@link #WORTH_ASKING} is asked; equal scores go to
 * the attribute declared first, so that the same profile gives the same question.
 */
public final class NextBestQuestion {
    /** The score below which a question costs the coachee more than it gives. */
    static final double WORTH_ASKING = 1.0;

    /** More than any gap can score. */
    private static final double OF_A_CONFLICT = 20;

    private final Catalogue catalogue;
    private final Voice voice;
    private final Consent consent;
    private final ConflictQuestion conflictQuestion;

    /** @param voice words the questions */
    public NextBestQuestion(Catalogue catalogue, Voice voice) {
        this.catalogue = catalogue;
        this.voice = voice;
        this.conflictQuestion = new ConflictQuestion(catalogue, voice);
        this.consent = new Consent(catalogue);
    }

    /** The best question; empty when none is worth the coachee's time. */
    public Optional<Question> choose(Profile profile, CoachingState state, Set<String> asked, Instant now) {
        return conflictQuestion
                .ofItem(consent, profile, asked)
                .or(() -> choose(profile, state, asked, now, catalogue.sections()));
    }

    /** The best question about something else than the section of this attribute; the best one when there is nothing else. */
    public Optional<Question> chooseElsewhere(
            Profile profile, CoachingState state, Set<String> asked, String leftOpen, Instant now) {
        List<Section> elsewhere = catalogue.sections().stream()
                .filter(section -> section.attributes().stream()
                        .noneMatch(attribute -> attribute.name().equals(leftOpen)))
                .toList();
        return choose(profile, state, asked, now, elsewhere).or(() -> choose(profile, state, asked, now));
    }

    /** The question that was kept as asked once more; empty when there is none. */
    public Optional<Question> again(Profile profile, String attribute, Instant now) {
        return catalogue
                .find(attribute)
                .filter(known -> known.question() != null)
                .map(known -> question(known, profile, need(known, profile, now)))
                .or(() -> conflictQuestion.ofItem(profile, attribute));
    }

    private Optional<Question> choose(
            Profile profile, CoachingState state, Set<String> asked, Instant now, List<Section> sections) {
        Focus focus = Focus.of(profile, state);
        Question best = null;
        double highest = 0;
        for (Section section : sections) {
            for (Attribute<?> attribute : section.attributes()) {
                if (!mayAsk(attribute, profile, asked)) {
                    continue;
                }
                Need need = need(attribute, profile, now);
                double score = score(attribute, section, focus, need) + (need == Need.CONFLICTING ? OF_A_CONFLICT : 0);
                if (score >= WORTH_ASKING && score > highest) {
                    highest = score;
                    best = question(attribute, profile, need);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the coach would ever ask for it while it is missing: what the goal needs. */
    static boolean isWorthAsking(Attribute<?> attribute, Section section, Focus focus) {
        return attribute.question() != null && score(attribute, section, focus, Need.MISSING) >= WORTH_ASKING;
    }

    private static double score(Attribute<?> attribute, Section section, Focus focus, Need need) {
        return attribute.importance() * focus.on(section) * need.factor
                - attribute.burden()
                - (attribute.sensitivity() == Sensitivity.OPEN ? 0 : 1);
    }

    private boolean mayAsk(Attribute<?> attribute, Profile profile, Set<String> asked) {
        return (attribute.question() != null || conflict(attribute, profile).isPresent())
                && attribute.relevance().holdsFor(profile)
                && consent.missing(attribute.name(), profile).isEmpty()
                && !asked.contains(attribute.name())
                && !profile.declined().contains(attribute.name());
    }

    private static Need need(Attribute<?> attribute, Profile profile, Instant now) {
        if (conflict(attribute, profile).isPresent()) {
            return Need.CONFLICTING;
        }
        return profile.find(attribute)
                .map(known -> {
                    if (attribute.isStale(known.observedAt(), now)) {
                        return Need.STALE;
                    }
                    return known.isDoubtful() ? Need.DOUBTFUL : Need.KNOWN;
                })
                .orElse(Need.MISSING);
    }

    private static Optional<Conflict> conflict(Attribute<?> attribute, Profile profile) {
        return profile.conflict(new Target.Scalar(attribute.name()));
    }

    private Question question(Attribute<?> attribute, Profile profile, Need need) {
        String plain = voice.question(attribute);
        return switch (need) {
            case CONFLICTING ->
                conflictQuestion.ofScalar(
                        attribute, profile, conflict(attribute, profile).orElseThrow());
            case STALE -> new Question(attribute.name(), plain, voice.say(Phrase.MAY_HAVE_CHANGED));
            case DOUBTFUL -> new Question(attribute.name(), plain, voice.say(Phrase.RATHER_ASK));
            case MISSING, KNOWN -> new Question(attribute.name(), plain, voice.reason(attribute));
        };
    }

    private enum Need {
        CONFLICTING(2),
        MISSING(1),
        STALE(0.75),
        DOUBTFUL(0.5),
        KNOWN(0);

        private final double factor;

        Need(double factor) {
            this.factor = factor;
        }
    }
}
