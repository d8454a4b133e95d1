package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows when somebody who moved, switched or went to a company works there: people move to banks and go to shops too. */
final class WorkMoves {
    private static final Set<String> JOBS = Set.of("job", "jobs", "employer", "employers", "company", "companies");
    private static final Set<String> ASKED_OF_WORK = Set.of(
            CurrentSituation.EMPLOYER.name(), CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYMENT_STATUS.name());
    private static final Set<String> OF_CUSTOMERS = WordClasses.of("of-customers");
    private static final Set<String> WITH = Set.of("with");
    /** One switches what one buys, and goes where one shops. */
    private static final Set<String> MOVING = Set.of("moved", "transferred");

    private final NameReader names;
    private final DateReader dates;

    WorkMoves(Vocabulary vocabulary) {
        this.names = new NameReader(vocabulary);
        this.dates = new DateReader(vocabulary.numbers());
    }

    /** "I moved to Acme as a planner", "I switched jobs to Acme", "I moved from Bolt to Acme" by who worked at Bolt. */
    boolean isOutright(Work work, Findings findings) {
        return work.title != null
                || says(work, JOBS)
                || comesFromEmployer(work, findings) && !saysCustomer(work.sentence, work.to);
    }

    /** "I moved to Acme in 2022", "I left Bolt and moved to Acme", and where work was asked for. */
    boolean isLikely(Work work, Findings findings) {
        String asked = work.sentence.utterance().asked();
        return says(work, MOVING)
                && !saysCustomer(work.sentence, work.to)
                && !isUnknownSchool(work, findings)
                && (isDated(work)
                        || asked != null && ASKED_OF_WORK.contains(asked)
                        || hasJustLeft(work.sentence, findings));
    }

    /**
     * Whether somebody left who is not known to have worked there, and may have shopped or studied there: "I left Aldi for Lidl",
     * "I left Sky because of the price", "I left Leeds University in 2015".
     */
    boolean mayHaveBeenCustomer(Work work, Findings findings) {
        boolean other = work.end == null
                && WorkEmployers.behindFor(work)
                        .filter(at -> names.organisation(work.sentence, at).isPresent())
                        .isPresent();
        return work.employer != null
                && !findings.positions().isEmployer(work.employer)
                && (other || saysCustomer(work.sentence, work.to) || SchoolNames.isSchool(work.employer));
    }

    /** "I've been with O2 since 2015", said by who works for another. */
    boolean isKnownElsewhere(Work work, Findings findings) {
        return work.employer != null
                && work.title == null
                && says(work, WITH)
                && findings.confidence(CurrentSituation.EMPLOYER) > 0
                && !findings.positions().isEmployer(work.employer);
    }

    private static boolean isUnknownSchool(Work work, Findings findings) {
        return work.employer != null
                && SchoolNames.isSchool(work.employer)
                && !findings.positions().isEmployer(work.employer);
    }

    private static boolean saysCustomer(Sentence sentence, int from) {
        return IntStream.range(from, sentence.size()).anyMatch(at -> sentence.is(at, OF_CUSTOMERS));
    }

    /** Before the "to" of the move; "I went to Ikea for my job in 2019" says nothing of it. */
    private static boolean says(Work work, Set<String> forms) {
        return IntStream.range(work.from, work.to)
                .takeWhile(at -> !work.sentence.is(at, "to"))
                .anyMatch(at -> work.sentence.is(at, forms) && !work.sentence.isCapital(at));
    }

    private boolean comesFromEmployer(Work work, Findings findings) {
        Sentence sentence = work.sentence;
        return IntStream.range(work.from, sentence.size())
                .filter(at -> sentence.is(at, "from"))
                .mapToObj(at -> names.organisation(sentence, at + 1))
                .anyMatch(name -> name.filter(found ->
                                findings.positions().isEmployer(found.value().text()))
                        .isPresent());
    }

    private boolean isDated(Work work) {
        return IntStream.range(work.from, work.to + 1)
                .anyMatch(at -> work.sentence.is(at, "in")
                        && dates.read(work.sentence, at + 1).isPresent());
    }

    private static boolean hasJustLeft(Sentence sentence, Findings findings) {
        return Stream.concat(findings.lastRead().stream(), findings.ofSentence().stream())
                .filter(claim -> Findings.isJustSaid(claim, sentence))
                .anyMatch(WorkMoves::endsEmployment);
    }

    private static boolean endsEmployment(Claim claim) {
        return claim.attribute().equals(CurrentSituation.EMPLOYER.name()) && claim.operation() == Operation.RETIRE;
    }
}
