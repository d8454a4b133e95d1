package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NameList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence lists of past work behind one verb: "I was a cook at Acme, then a waiter at Bolt". */
final class WorkSequence {
    private static final int MOST = 6;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final List<Frame> LINKS = List.of(
            Frame.of("and|then [then] [later|afterwards|also|before|after] [that] [part-time|full-time] [as] a|an|the"),
            Frame.of("before that [as] a|an|the"),
            Frame.of("later|afterwards|before|after|next [that] [as] a|an|the"),
            Frame.of("finally|lastly [as] a|an|the"));

    private static final List<Frame> LATELY =
            List.of(Frame.of("now|currently|lately as [a|an|the]"), Frame.of("the last|past ~3 as [a|an|the]"));

    private static final Set<String> FREE_DAYS =
            Set.of("weekends", "weekend", "saturdays", "sundays", "evenings", "nights", "night");

    private static final Frame ELSEWHERE = Frame.of("and|then|later|afterwards [then|later] at");
    private static final Set<String> MARKS = Set.of(":", ",", "-", ";", "(");

    private final NameList cities;
    private final TitleReader titles;
    private final WorkComplements complements;

    WorkSequence(Vocabulary vocabulary, TitleReader titles, WorkComplements complements) {
        this.cities = vocabulary.cities();
        this.titles = titles;
        this.complements = complements;
    }

    /** "14 years at Siemens, where I was Head of Procurement" names one position. */
    void joinToPlace(Work work, @Nullable Work last) {
        if (last == null || last.title != null || work.title == null || work.employer != null) {
            return;
        }
        if (work.sentence.is(work.from - 1, "where") && work.time == Time.PAST) {
            work.employer = last.employer;
            work.employerKnown = last.employerKnown;
        }
    }

    /**
     * Further positions, each with its employer or its time: "and a waiter at Bolt", "then a chef from 2018 to 2020"; of now, one
     * more: "I work as a nurse at St James's and as a carer at Bupa".
     */
    List<Work> behind(Work work) {
        if (work.time == Time.NOW) {
            return secondOfNow(work).map(List::of).orElse(List.of());
        }
        List<Work> further = new ArrayList<>();
        boolean past = work.time == Time.PAST || work.time == Time.EVER;
        Optional<Work> next = past && work.namesPosition() ? nextOf(work) : Optional.empty();
        while (next.isPresent() && further.size() < MOST) {
            further.add(next.get());
            next = nextOf(next.get());
        }
        return further;
    }

    /** The sous chef of "I've been a chef for eleven years, the last four as sous chef", who has not been that as long. */
    void riseWithin(Work work) {
        int at = work.sentence.is(work.to, ",") ? work.to + 1 : work.to;
        int from = LATELY.stream()
                .mapToInt(frame -> frame.endAt(work.sentence, at))
                .max()
                .orElse(-1);
        if (work.time != Time.NOW || work.title == null || from < 0) {
            return;
        }
        titles.read(work.sentence, from, Ground.LOOSE).ifPresent(found -> {
            work.title = found;
            work.start = null;
            work.duration = null;
            work.to = found.to();
            complements.read(work);
        });
    }

    /** The "receptionist" of "I work two jobs: receptionist at a gym and cleaner at night". */
    boolean firstOfTwo(Work work) {
        int mark = work.sentence.is(work.to, MARKS) ? work.to + 1 : work.to;
        int as = work.sentence.is(mark, "as") || work.sentence.is(mark, "one") ? mark + 1 : mark;
        int from = work.sentence.is(as, ARTICLES) ? as + 1 : as;
        int and = IntStream.range(from, work.sentence.size())
                .filter(at -> work.sentence.is(at, "and"))
                .findFirst()
                .orElse(from);
        Optional<Title> title = from > work.to && and > from
                ? titles.read(work.sentence.before(and), from, Ground.LOOSE)
                : Optional.empty();
        title.ifPresent(found -> {
            work.title = found;
            work.titleConfidence = Confidence.USUAL;
            work.to = found.to();
            work.ofTwo = true;
        });
        return title.isPresent();
    }

    /** The other of two jobs, the "cleaner" of the same. */
    Optional<Work> besides(Work work) {
        Sentence sentence = work.sentence;
        int link = sentence.is(work.to, ",") ? work.to + 1 : work.to;
        int as = sentence.is(link + 1, "as") ? link + 2 : link + 1;
        int from = sentence.is(as, ARTICLES) ? as + 1 : as;
        return work.ofTwo && sentence.is(link, "and")
                ? titles.read(sentence, from, Ground.LOOSE).map(found -> next(work, found.to(), found))
                : Optional.empty();
    }

    /** Both with their employers, and nothing behind them: in "and the chef at Bolt is loud" a chef is spoken of. */
    private Optional<Work> secondOfNow(Work work) {
        boolean and = work.sentence.is(work.to, "and") || work.sentence.is(work.to + 1, "and");
        return work.title == null || work.employer == null || !and
                ? Optional.empty()
                : nextOf(work)
                        .filter(next -> next.title != null && next.employer != null)
                        .filter(next -> !next.sentence.hasWord(next.to) || isThen(next.sentence, next.to));
    }

    private static boolean isThen(Sentence sentence, int at) {
        return (sentence.is(at, "on") || sentence.is(at, "at")) && sentence.is(at + 1, FREE_DAYS);
    }

    private Work next(Work work, int to, @Nullable Title title) {
        Work next = new Work(work.sentence, work.time, work.from, to);
        next.title = title;
        next.titleConfidence = Confidence.USUAL;
        complements.read(next);
        return next;
    }

    private Optional<Work> nextOf(Work work) {
        Sentence sentence = work.sentence;
        int link = sentence.is(work.to, ",") ? work.to + 1 : work.to;
        int at = LINKS.stream()
                .mapToInt(frame -> frame.endAt(sentence, link))
                .max()
                .orElse(-1);
        boolean listed = at < 0 && link > work.to && sentence.is(link, ARTICLES);
        at = listed ? link + 1 : at;
        Optional<Title> title = at < 0 ? Optional.empty() : titles.read(sentence, at, Ground.LOOSE);
        return title.map(found -> next(work, found.to(), found))
                .filter(next -> next.start != null || !listed && (next.employer != null || next.duration != null))
                .or(() -> elsewhere(work, link));
    }

    /** "Then at Asda until 2019", of which no title is said; but not "and at Asda they paid better". */
    private Optional<Work> elsewhere(Work work, int link) {
        int at = work.employer == null ? -1 : ELSEWHERE.endAt(work.sentence, link);
        return at < 0
                ? Optional.empty()
                : Optional.of(next(work, at - 1, null))
                        .filter(next -> next.employer != null && !cities.contains(next.employer))
                        .filter(next -> !next.sentence.hasWord(next.to) || next.start != null || next.end != null);
    }
}
