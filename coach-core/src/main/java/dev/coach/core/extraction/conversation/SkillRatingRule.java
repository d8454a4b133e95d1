package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.RatingReader;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Named;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.SkillLexicon.Skill;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Skills with a figure for how well they are mastered: "Python 4/5", "I'd give myself a 4 in Python", "SQL: 2, Excel: 4". */
final class SkillRatingRule implements Rule {
    private enum Ground {
        /** "I'd rate my": figures that follow rate skills, whether they name their scale or not. */
        RATES
    }

    private static final Set<String> CONNECTORS = Set.of(
            ":", "-", "=", "(", "is", "are", "at", "as", "a", "skills", "level", "about", "more", "like", "just",
            "only", "really");
    private static final Set<String> LEVEL = Set.of("level", "nvq", "btec", "lvl");
    private static final Set<String> BEFORE_SKILL = Set.of("in", "at", "for", "on", "with");
    private static final Set<String> SEPARATORS = Set.of(",", "and", ";", "/", "&");
    private static final Set<String> LABELS = Set.of(":", "-", "=");
    private static final Set<String> OTHERS = WordClasses.of("others");
    private static final int MAX_CONNECTORS = 4;

    private final Frames<Ground> grounds = Frames.load("skill-ratings", Ground.class);
    private final RatingReader ratings;
    private final Vocabulary vocabulary;

    SkillRatingRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.ratings = new RatingReader(vocabulary.numbers());
    }

    /**
     * A skill beside a figure.
     *
     * @param joined whether words or marks stand between them
     * @param labelled whether a colon or the like joins them
     * @param scaled whether the figure names its scale
     */
    private record Rated(
            String name, Skill skill, int step, int from, int to, boolean joined, boolean labelled, boolean scaled) {}

    @Override
    public void read(Sentence sentence, Findings findings) {
        List<Rated> rated = rated(sentence);
        if (rated.isEmpty()) {
            return;
        }
        int ground = grounds.in(sentence).stream()
                .map(Hit::start)
                .findFirst()
                .orElse(isList(sentence, rated) ? rated.getFirst().from() : sentence.size());
        for (Rated one : rated) {
            boolean meant = one.from() >= ground || one.scaled() || isSetRight(sentence, one, findings);
            if (meant
                    && isOwn(sentence, Math.min(ground, one.from()))
                    && Assertion.holdsNow(sentence, Math.min(ground, one.from()), one.to())) {
                add(sentence, one, findings);
            }
        }
    }

    /** "Actually Java is more like 2", "sorry, Java 2": a skill whose level was said, once more and nothing else. */
    private static boolean isSetRight(Sentence sentence, Rated rated, Findings findings) {
        return rated.to() == sentence.size()
                && findings.isCorrection(rated.from())
                && findings.skills().isRated(rated.name(), !rated.joined());
    }

    private static void add(Sentence sentence, Rated rated, Findings findings) {
        Evidence evidence = Quote.exactly(sentence, rated.from(), rated.to());
        String item = findings.skills().item(Named.plain(rated.name(), rated.skill(), rated.to()), evidence);
        findings.skills().level(item, rated.step(), Confidence.PLAIN, evidence);
    }

    /** "Python 4, SQL 2", "Python: 4": figures all along, from the first word on. "Python 3" is a version. */
    private static boolean isList(Sentence sentence, List<Rated> rated) {
        int at = 0;
        for (Rated one : rated) {
            while (sentence.is(at, SEPARATORS)) {
                at++;
            }
            if (one.from() != at) {
                return false;
            }
            at = one.to();
        }
        return at == sentence.size() && (rated.size() > 1 || rated.getFirst().labelled());
    }

    private static boolean isOwn(Sentence sentence, int from) {
        for (int at = 0; at < from; at++) {
            if (sentence.is(at, OTHERS)) {
                return false;
            }
        }
        return true;
    }

    private List<Rated> rated(Sentence sentence) {
        List<Rated> rated = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int place = at;
            Optional<Rated> one = skillFirst(sentence, place).or(() -> figureFirst(sentence, place));
            one.ifPresent(rated::add);
            at = one.map(Rated::to).orElse(at + 1);
        }
        return rated;
    }

    /** "Python (4)", "SQL: 2", "my Excel skills at a 4". */
    private Optional<Rated> skillFirst(Sentence sentence, int from) {
        Optional<Found<Skill>> skill = vocabulary.skills().longestAt(sentence, from);
        if (skill.isEmpty()) {
            return Optional.empty();
        }
        int at = skill.get().end();
        boolean labelled = false;
        boolean bracket = false;
        while (sentence.is(at, CONNECTORS) && at < skill.get().end() + MAX_CONNECTORS) {
            labelled |= sentence.is(at, LABELS);
            bracket |= sentence.is(at, "(");
            at++;
        }
        int start = at;
        boolean certificate =
                sentence.is(skill.get().end(), LEVEL) && start == skill.get().end() + 1;
        boolean colon = labelled;
        boolean closed = bracket;
        return ratings.read(sentence, at)
                .filter(found -> !certificate || RatingReader.namesScale(sentence, start, found.end()))
                .filter(found -> closed ? sentence.is(found.end(), ")") : sentence.isCompleteAt(found.end()))
                .map(found -> new Rated(
                        sentence.text(from, skill.get().end()),
                        skill.get().value(),
                        found.value(),
                        from,
                        closed ? found.end() + 1 : found.end(),
                        start > skill.get().end(),
                        colon,
                        RatingReader.namesScale(sentence, start, found.end())));
    }

    /** "a 2:1 in economics", "a 2.2 in law" and "a first in history" are classes of a degree. */
    private static boolean isDegreeClass(Sentence sentence, int from) {
        boolean second = sentence.is(from - 1, ":") || sentence.is(from - 1, "/") || sentence.is(from - 1, ".");
        return second
                && from >= 2
                && sentence.word(from - 2).end() + 1 == sentence.word(from).start();
    }

    /** "a level 2 in food hygiene" is a certificate of that level; a rating names its scale. */
    private static boolean isQualification(Sentence sentence, int from, int end) {
        return sentence.is(from - 1, LEVEL) && !RatingReader.namesScale(sentence, from, end);
    }

    /** "a 4 in Python", "4 out of 5 for SQL". */
    private Optional<Rated> figureFirst(Sentence sentence, int from) {
        Optional<Found<Integer>> figure = ratings.read(sentence, from);
        if (figure.isEmpty()
                || isDegreeClass(sentence, from)
                || isQualification(sentence, from, figure.get().end())
                || !sentence.is(figure.get().end(), BEFORE_SKILL)) {
            return Optional.empty();
        }
        int start = figure.get().end() + 1;
        return vocabulary
                .skills()
                .longestAt(sentence, start)
                .map(skill -> new Rated(
                        sentence.text(start, skill.end()),
                        skill.value(),
                        figure.get().value(),
                        from,
                        skill.end(),
                        true,
                        false,
                        RatingReader.namesScale(sentence, from, figure.get().end())));
    }
}
