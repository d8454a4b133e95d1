package dev.coach.core.policy;

import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Remaining;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** The importance from which on something is needed, and comes before everything else. */
    static final int MATTERS = 4;

    /**
     * How long reading and answering a question takes for each step of its burden: a word of a list (burden 1) about ten seconds, a
     * sentence or two of one's own (burden 4) about forty, at the pace of somebody who types on a telephone and thinks first.
     */
    static final int SECONDS_PER_BURDEN = 10;

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
        return candidates(profile, Focus.of(profile, state), asked, now, sections)
                .reduce((best, next) -> next.score > best.score ? next : best)
                .map(best -> question(best.attribute, profile, best.need));
    }

    /**
     * What is left to ask until the coaching has what it needs most; details that come up afterwards are extra. What it needs is the
     * same while the coachee is got to know, so that it does not jump up when their goal becomes known.
     *
     * @param question what is asked now, which is part of it; absent when nothing is
     */
    public Remaining remaining(Profile profile, Set<String> asked, @Nullable Question question, Instant now) {
        Focus focus = Focus.of(profile, CoachingState.COACHING);
        double last = needed(profile, focus, asked, now)
                .mapToDouble(Candidate::score)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        // What scores higher is asked on the way.
        Map<String, Integer> burdens = candidates(profile, focus, asked, now, catalogue.sections())
                .filter(candidate -> candidate.score >= last)
                .collect(Collectors.toMap(
                        candidate -> candidate.attribute.name(), candidate -> candidate.attribute.burden()));
        conflictQuestion.ofItem(consent, profile, asked).ifPresent(open -> burdens.put(open.attribute(), 1));
        if (burdens.isEmpty()) {
            return Remaining.NONE;
        }
        if (question != null) {
            burdens.computeIfAbsent(
                    question.attribute(),
                    detail -> catalogue.find(detail).map(Attribute::burden).orElse(1));
        }
        int steps = burdens.values().stream().mapToInt(Integer::intValue).sum();
        return new Remaining(burdens.size(), steps * SECONDS_PER_BURDEN);
    }

    /** Whether no conflict is left, and nothing of what the coaching needs most that is well worth asking. */
    boolean isClear(Profile profile, Set<String> asked, Instant now) {
        return conflictQuestion.ofItem(consent, profile, asked).isEmpty()
                && needed(profile, Focus.of(profile, CoachingState.COACHING), asked, now)
                        .findAny()
                        .isEmpty();
    }

    private Stream<Candidate> needed(Profile profile, Focus focus, Set<String> asked, Instant now) {
        return candidates(profile, focus, asked, now, catalogue.sections())
                .filter(left -> left.need == Need.CONFLICTING || isNeeded(left.attribute, left.score));
    }

    /** All that is worth asking now, in the order of the catalogue. */
    private Stream<Candidate> candidates(
            Profile profile, Focus focus, Set<String> asked, Instant now, List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.attributes().stream()
                        .filter(attribute -> mayAsk(attribute, profile, asked))
                        .map(attribute -> candidate(attribute, section, focus, need(attribute, profile, now)))
                        .filter(candidate -> candidate.score >= WORTH_ASKING));
    }

    private static Candidate candidate(Attribute<?> attribute, Section section, Focus focus, Need need) {
        double conflict = need == Need.CONFLICTING ? OF_A_CONFLICT : 0;
        return new Candidate(attribute, need, score(attribute, section, focus, need) + conflict);
    }

    /** Whether the goal needs it: it matters, and is well worth asking for while it is missing. */
    static boolean isNeeded(Attribute<?> attribute, Section section, Focus focus) {
        return attribute.question() != null && isNeeded(attribute, score(attribute, section, focus, Need.MISSING));
    }

    private static boolean isNeeded(Attribute<?> attribute, double score) {
        return attribute.importance() >= MATTERS && score >= 2 * WORTH_ASKING;
    }

    private static double score(Attribute<?> attribute, Section section, Focus focus, Need need) {
        return attribute.importance() * focus.on(section) * need.factor
                - attribute.burden()
                - (attribute.sensitivity() == Sensitivity.OPEN ? 0 : 1);
    }

    private boolean mayAsk(Attribute<?> attribute, Profile profile, Set<String> asked) {
        return (attribute.question() != null || conflict(attribute, profile).isPresent())
                && !Commitments.OF_STEPS.contains(attribute)
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

    private record Candidate(Attribute<?> attribute, Need need, double score) {}

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
