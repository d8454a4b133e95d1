package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DegreeLevels;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.EducationSummary.EducationLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sets a degree right, and the level that was read of it: "sorry, I meant a bachelor's". */
final class DegreeCorrection {
    private static final String DEGREE = Education.COLLECTION.name() + "." + Education.DEGREE.name();
    private static final Set<String> ARTICLES = Set.of("a", "an", "my");
    /** Behind a degree they say more of it. */
    private static final Set<String> BEHIND = Set.of("in", "of", "from");

    private final NameList degrees;
    private final EducationReader reader;

    DegreeCorrection(Vocabulary vocabulary) {
        this.degrees = vocabulary.degrees();
        this.reader = new EducationReader(vocabulary);
    }

    /**
     * Whether the right value is a degree and there is one that it can be meant for; that is set right.
     *
     * @param isWrong which degrees the correction may speak of
     */
    boolean correct(Sentence sentence, Correction correction, Predicate<String> isWrong, Findings findings) {
        int from = sentence.is(correction.from(), ARTICLES) ? correction.from() + 1 : correction.from();
        Optional<String> right = degrees.longestAt(sentence, from)
                .map(Found::end)
                .filter(end -> end == correction.to() || sentence.is(end, BEHIND))
                .map(end -> sentence.text(from, end));
        if (right.isEmpty()) {
            return false;
        }
        Evidence evidence = Quote.exactly(sentence, correction.start(), correction.to());
        Optional<Claim> wrong = findings.recent().stream()
                .filter(claim -> claim.attribute().equals(DEGREE) && isWrong.test(String.valueOf(claim.value())))
                .filter(claim -> Findings.isJustSaid(claim, sentence)
                        || !correction.old().isEmpty())
                .reduce((first, last) -> last);
        if (wrong.isPresent()) {
            correct(wrong.get(), right.get(), evidence, findings);
            correctField(wrong.get().item(), sentence, correction, evidence, findings);
            return true;
        }
        List<Held> held = findings.held().stream()
                .filter(known ->
                        known.attribute().equals(DEGREE) && !correction.old().isEmpty())
                .filter(known -> isWrong.test(known.value()))
                .toList();
        if (held.size() != 1) {
            return false;
        }
        findings.correct(held.getFirst(), right.get(), evidence);
        correctLevel(held.getFirst(), right.get(), evidence, findings);
        correctField(held.getFirst().item(), sentence, correction, evidence, findings);
        return true;
    }

    /** The Geography of "it wasn't a BA, it was a BSc in Geography". */
    private void correctField(
            @Nullable String item, Sentence sentence, Correction correction, Evidence evidence, Findings findings) {
        int in = correction.from();
        while (in < correction.to() && !sentence.is(in, "in")) {
            in++;
        }
        Studies studies = new Studies(sentence, in, in);
        if (item != null && in < correction.to() && reader.field(studies, in + 1, true) && studies.field != null) {
            findings.add(
                    Education.COLLECTION, item, Education.FIELD_OF_STUDY, studies.field, Confidence.USUAL, evidence);
        }
    }

    /** The highest level too, when only the wrong degree can have given it. */
    private static void correctLevel(Held wrong, String right, Evidence evidence, Findings findings) {
        Optional<EducationLevel> level = DegreeLevels.of(wrong.value());
        long ofLevel = findings.held().stream()
                .filter(held -> held.attribute().equals(DEGREE))
                .filter(held -> DegreeLevels.of(held.value()).equals(level))
                .count();
        findings.held().stream()
                .filter(held -> held.attribute().equals(EducationSummary.HIGHEST_LEVEL.name()) && ofLevel == 1)
                .filter(held -> level.isPresent()
                        && held.value().equalsIgnoreCase(level.get().name()))
                .forEach(held -> DegreeLevels.of(right)
                        .ifPresent(now -> findings.correct(
                                held, EducationSummary.HIGHEST_LEVEL.type().write(now), evidence)));
    }

    private static void correct(Claim wrong, String right, Evidence evidence, Findings findings) {
        List<Claim> levels = findings.recent().stream()
                .filter(claim -> claim.attribute().equals(EducationSummary.HIGHEST_LEVEL.name())
                        && claim.evidence().equals(wrong.evidence()))
                .toList();
        findings.correct(wrong, right, evidence);
        DegreeLevels.of(right)
                .ifPresent(level -> levels.forEach(claim -> findings.correct(claim, level.name(), evidence)));
    }
}
