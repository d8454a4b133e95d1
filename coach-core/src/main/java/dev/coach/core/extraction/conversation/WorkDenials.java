package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;

/** Takes back a title or an employer of now that is denied: "I'm not a nurse", "I don't work at Acme". */
final class WorkDenials {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> FILLER = WordClasses.of("filler");
    private static final Frame NOT_WORKING = Frame.of("i do not _ work at|for");

    private final Frames<WorkOpening> frames;
    private final TitleReader titles;
    private final NameReader names;

    WorkDenials(Vocabulary vocabulary, TitleReader titles, Frames<WorkOpening> frames) {
        this.frames = frames;
        this.titles = titles;
        this.names = new NameReader(vocabulary);
    }

    void read(Sentence sentence, int at, Findings findings) {
        deny(sentence, at, findings);
        denyEmployer(sentence, at, findings);
    }

    /** "I'm not a nurse" takes back that the coachee is one, and what follows sets it right: "I'm a midwife". */
    private void deny(Sentence sentence, int at, Findings findings) {
        if (sentence.is(at, "i") && sentence.is(at + 1, "am") && sentence.is(at + 2, "not")) {
            int behind = at + 3;
            while (sentence.is(behind, FILLER)) {
                behind++;
            }
            int from = sentence.is(behind, ARTICLES) ? behind + 1 : behind;
            titles.read(sentence, from, Ground.LOOSE)
                    .filter(title -> Assertion.holdsNow(sentence, at, title.to()))
                    .ifPresent(title -> {
                        findings.correctFrom(title.to());
                        if (!opensBehind(sentence, title.to())) {
                            findings.positions().denyTitle(title.in(sentence), Quote.of(sentence, at, title.to()));
                        }
                    });
        }
    }

    /** "I don't work at Acme". */
    private void denyEmployer(Sentence sentence, int at, Findings findings) {
        int end = NOT_WORKING.endAt(sentence, at);
        if (end > 0) {
            names.organisation(sentence, end)
                    .filter(employer -> Assertion.holdsNow(sentence, at, employer.end()))
                    .ifPresent(employer -> findings.positions()
                            .denyEmployer(employer.value().text(), Quote.of(sentence, at, employer.end())));
        }
    }

    private boolean opensBehind(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            if (sentence.is(at, "i") && !frames.at(sentence, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
