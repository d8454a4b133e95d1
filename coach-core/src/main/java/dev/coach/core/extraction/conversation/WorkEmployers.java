package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.NameReader.Name;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the employers of a work statement where they stand at its verb: behind it, before it, or several in a row. */
final class WorkEmployers {
    private static final Set<String> BEFORE_DISMISSAL = Set.of("has", "have", "had", "just", "recently");
    private static final Set<String> AFTER_DISMISSAL = WordClasses.of("after-dismissal");
    private static final Set<String> CHAINS = WordClasses.of("chain");
    private static final Set<String> BEHIND_BRANCH =
            Set.of("in", "at", "on", "near", "and", "but", "now", "for", "since", "with");
    private static final Set<String> LAST_LINKS = Set.of("and", "&");
    /** "IBM, and Sarah was my boss" is no list. */
    private static final Set<String> BEHIND_LIST = Set.of("and", "before", "but", "until", "then", "over", "as");

    private static final int MAX_NAMES = 4;
    private static final int MAX_EMPLOYERS = 6;

    private final NameReader names;
    private final NameList cities;
    private final Visits visits;

    WorkEmployers(Vocabulary vocabulary) {
        this.names = new NameReader(vocabulary);
        this.cities = vocabulary.cities();
        this.visits = new Visits(vocabulary);
    }

    boolean follows(Work work) {
        Optional<Found<Name>> name =
                names.organisation(work.sentence, work.to).filter(found -> !isVisited(work, found.end()));
        name.ifPresent(found -> {
            work.employer = found.value().text();
            work.employerKnown = found.value().known();
            work.to = found.end();
        });
        return name.isPresent();
    }

    /** "I went to Google" as an engineer, and not for an interview. */
    private boolean isVisited(Work work, int end) {
        return work.sentence.words().subList(work.from, work.to).stream()
                        .anyMatch(word -> word.form().equals("went"))
                && !work.sentence.is(end, "as")
                && visits.isOne(work.sentence, end);
    }

    /** The "Tesco Express" of "I manage a Tesco Express", whose manager they are; but not "I manage a Tesco account". */
    boolean branchFollows(Work work) {
        boolean branch = work.sentence.is(work.to, CHAINS)
                && follows(work)
                && (work.sentence.is(work.to, BEHIND_BRANCH) || !work.sentence.hasWord(work.to));
        work.impliedTitle = branch ? "manager" : null;
        work.titleConfidence = Confidence.IMPLIED;
        return branch;
    }

    /** "Spotify let me go", "Spotify has just laid me off"; but not "Spotify let me go home". */
    boolean precedes(Work work) {
        Sentence sentence = work.sentence;
        int verb = work.from;
        while (sentence.is(verb - 1, BEFORE_DISMISSAL)) {
            verb--;
        }
        for (int at = Math.max(0, verb - MAX_NAMES); at < verb; at++) {
            Optional<Found<Name>> name = names.organisation(sentence, at);
            boolean whole = !sentence.hasWord(work.to) || sentence.is(work.to, AFTER_DISMISSAL);
            if (whole && name.isPresent() && name.get().end() == verb) {
                work.employer = name.get().value().text();
                work.employerKnown = name.get().value().known();
                work.from = at;
                return true;
            }
        }
        return false;
    }

    /** "I worked at IBM, Oracle and SAP" speaks of three positions; "I worked at IBM, Leeds and York" of one. */
    List<Work> further(Work work) {
        List<Work> further = new ArrayList<>();
        Sentence sentence = work.sentence;
        int at = work.to;
        boolean last = false;
        while (isListed(work, at) && !last && further.size() < MAX_EMPLOYERS) {
            last = sentence.is(at, LAST_LINKS) || sentence.is(at + 1, LAST_LINKS);
            int from = sentence.is(at + 1, LAST_LINKS) ? at + 2 : at + 1;
            Optional<Found<Name>> name = names.organisation(sentence, from);
            if (name.isEmpty()
                    || cities.contains(name.get().value().text())
                    || sentence.hasWord(name.get().end())
                            && !sentence.is(name.get().end(), BEHIND_LIST)) {
                return List.of();
            }
            Work next = new Work(sentence, work.time, work.from, name.get().end());
            next.title = work.title;
            next.titleConfidence = work.titleConfidence;
            next.employer = name.get().value().text();
            next.employerKnown = name.get().value().known();
            further.add(next);
            at = next.to;
        }
        return last ? further : List.of();
    }

    /** The employer that another was left for: "I left Acme for Bolt". */
    Optional<Work> leftFor(Work work) {
        boolean left = work.time == Time.ENDED && work.employer != null;
        return left ? behindFor(work).flatMap(at -> newOne(work, at)) : Optional.empty();
    }

    /** The place behind the "for" of an employer that was left. */
    static Optional<Integer> behindFor(Work work) {
        return IntStream.rangeClosed(work.from, work.to)
                .filter(at -> work.sentence.is(at, "for"))
                .mapToObj(at -> at + 1)
                .findFirst();
    }

    private Optional<Work> newOne(Work work, int at) {
        return names.organisation(work.sentence, at)
                .filter(found -> !cities.contains(found.value().text()) && work.sentence.isCompleteAt(found.end()))
                .map(found -> {
                    Work next = new Work(work.sentence, Time.NOW, work.from, Math.max(work.to, found.end()));
                    next.employer = found.value().text();
                    next.employerKnown = found.value().known();
                    next.begins = true;
                    next.changes = true;
                    return next;
                });
    }

    private static boolean isListed(Work work, int at) {
        boolean past = work.time == Time.PAST || work.time == Time.EVER;
        boolean behindName = work.employer != null && work.sentence.isCapital(at - 1);
        return past && behindName && (work.sentence.is(at, ",") || work.sentence.is(at, LAST_LINKS));
    }
}
