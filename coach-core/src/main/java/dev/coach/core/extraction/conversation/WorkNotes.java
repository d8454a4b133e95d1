package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import java.util.Optional;
import java.util.Set;

/** Work that is noted down without a verb: "Nurse at Leeds General, 12 years". */
final class WorkNotes {
    private static final Set<String> GREETINGS = WordClasses.of("greeting");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final TitleReader titles;
    private final WorkComplements complements;
    private final Doings doings;
    private final NumberReader numbers;
    private final NameReader names;
    private final NameList cities;

    WorkNotes(Vocabulary vocabulary, TitleReader titles, WorkComplements complements, Doings doings) {
        this.doings = doings;
        this.titles = titles;
        this.complements = complements;
        this.numbers = new NumberReader(vocabulary.numbers());
        this.names = new NameReader(vocabulary);
        this.cities = vocabulary.cities();
    }

    Optional<Work> read(Sentence sentence, Findings findings) {
        return sentence.question()
                ? Optional.empty()
                : titled(sentence, findings).or(() -> yearsOf(sentence, findings));
    }

    /** A whole sentence without a verb: "Nurse at Leeds General, 12 years", "Nurse here", and as first words "Nurse" alone. */
    private Optional<Work> titled(Sentence sentence, Findings findings) {
        boolean first = FirstWords.are(sentence, findings);
        int hello = first && sentence.is(0, GREETINGS) ? 1 : 0;
        int from = first && sentence.is(hello, ARTICLES) ? hello + 1 : hello;
        Optional<Title> title = titles.read(sentence, from, Ground.BARE)
                .or(() -> first ? titles.read(sentence, from, Ground.LOOSE) : Optional.empty());
        if (title.isEmpty()) {
            return Optional.empty();
        }
        int behind = title.get().to();
        boolean alone = first && !FirstWords.address(sentence, behind);
        boolean here = sentence.is(behind, "here");
        boolean placed = here || sentence.is(behind, "at") || sentence.is(behind, "for");
        Work work = new Work(sentence, Time.NOW, 0, behind);
        work.title = title.get();
        work.titleConfidence = Confidence.USUAL;
        complements.read(work);
        work.to = here ? Math.max(work.to, behind + 1) : work.to;
        if (placed && work.employer != null && isHere(sentence, work.to)) {
            work.to++;
            return Optional.of(work);
        }
        if (placed && sentence.is(work.to, ",")) {
            complements.lasting(work, work.to + 1);
        }
        boolean answer =
                CurrentSituation.TITLE.name().equals(sentence.utterance().asked());
        if ((first || answer) && work.duration == null) {
            behindYears(work);
        }
        boolean listed = answer && work.employer != null && !placed;
        boolean lasted = first && work.duration != null && sentence.is(work.to, ",");
        if (lasted && titles.read(sentence, work.to + 1, Ground.LOOSE).isPresent()) {
            work.duration = null;
        }
        boolean known = lasted || titles.read(sentence, from, Ground.BARE).isPresent();
        work.to = first && isAtSomeWorkplace(sentence, behind) ? sentence.size() : work.to;
        boolean meant = known && (alone || listed) || here || placed && (work.employer != null || known && first);
        return meant && (lasted || work.to == sentence.size()) ? Optional.of(work) : Optional.empty();
    }

    /** "Software engineer at SAP here, mostly Java": whatever follows, "here" says of whom it is said. */
    private static boolean isHere(Sentence sentence, int at) {
        return sentence.is(at, "here") && !sentence.hasWord(at + 1);
    }

    /** "27 years driving lorries for Maritime Transport", which may go on. */
    private Optional<Work> yearsOf(Sentence sentence, Findings findings) {
        Optional<Found<Duration>> span = numbers.duration(sentence, 0);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        Work work = new Work(sentence, Time.EVER, 0, span.get().end());
        boolean named = doings.isDoing(work);
        work.duration = span.get().value();
        complements.read(work);
        boolean meant = named && (work.employer != null || FirstWords.are(sentence, findings));
        return meant && !sentence.hasWord(work.to) ? Optional.of(work) : Optional.empty();
    }

    /** "Software developer at a fintech": a workplace without a name, and nothing more. */
    private static boolean isAtSomeWorkplace(Sentence sentence, int at) {
        int end = at + 2;
        while (!sentence.stopsAt(end)) {
            end++;
        }
        boolean article = sentence.is(at + 1, "a") || sentence.is(at + 1, "an");
        return sentence.is(at, "at") && article && end == sentence.size() && end > at + 2 && end <= at + 5;
    }

    /** "Lorry driver, 20 years, Eddie Stobart": so many years may also be an age and are not read, and the employer stands behind them. */
    private void behindYears(Work work) {
        Sentence sentence = work.sentence;
        if (!sentence.is(work.to, ",")) {
            return;
        }
        numbers.duration(sentence, work.to + 1).ifPresent(years -> {
            if (years.end() == sentence.size()) {
                work.to = years.end();
            } else if (sentence.is(years.end(), ",") && work.employer == null) {
                names.organisation(sentence, years.end() + 1)
                        .filter(name -> name.end() == sentence.size()
                                && !cities.contains(name.value().text()))
                        .ifPresent(name -> {
                            work.employer = name.value().text();
                            work.employerKnown = name.value().known();
                            work.to = name.end();
                        });
            }
        });
    }
}
