package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence lists of past work behind one verb: "I was a cook at Acme, then a waiter at Bolt". */
final class WorkSequence {
    private static final int MOST = 6;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final List<Frame> LINKS = List.of(
            Frame.of("and|then [then] [later|afterwards|also|before|after] [that] [as] a|an|the"),
            Frame.of("before that [as] a|an|the"),
            Frame.of("later|afterwards|before|after|next [that] [as] a|an|the"),
            Frame.of("finally|lastly [as] a|an|the"));

    private final TitleReader titles;
    private final WorkComplements complements;

    WorkSequence(TitleReader titles, WorkComplements complements) {
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

    /** Further positions, each with its employer or its time: "and a waiter at Bolt", "then a chef from 2018 to 2020". */
    List<Work> behind(Work work) {
        List<Work> further = new ArrayList<>();
        boolean past = work.time == Time.PAST || work.time == Time.EVER;
        Optional<Work> next = past && work.title != null ? nextOf(work) : Optional.empty();
        while (next.isPresent() && further.size() < MOST) {
            further.add(next.get());
            next = nextOf(next.get());
        }
        return further;
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
        return title.map(found -> {
                    Work next = new Work(sentence, work.time, work.from, found.to());
                    next.title = found;
                    next.titleConfidence = Confidence.USUAL;
                    complements.read(next);
                    return next;
                })
                .filter(next -> next.start != null || !listed && (next.employer != null || next.duration != null));
    }
}
