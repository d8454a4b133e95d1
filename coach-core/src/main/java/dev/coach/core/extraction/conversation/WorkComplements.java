package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.DateReader.Span;
import dev.coach.core.extraction.conversation.phrase.IndustryReader;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.NameReader.Name;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.PlaceReader;
import dev.coach.core.extraction.conversation.phrase.PlaceReader.Location;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;

// Longer than 250 lines because the complements of one verb are read together and share their place in the sentence.
/** Reads what follows the verb of a work statement: "as a nurse at St. Mary's in Leeds since 2019", in any order. */
final class WorkComplements {
    private static final int MAX_COMPLEMENTS = 10;
    private static final int LONGEST_PHRASE = 8;
    private static final Set<String> FILLER = WordClasses.of("filler");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> DETERMINERS = WordClasses.of("determiner");
    private static final Set<String> TIMES = Set.of(
            "full-time",
            "part-time",
            "fulltime",
            "parttime",
            "full",
            "part",
            "time",
            "remotely",
            "again",
            "here",
            "freelance",
            "nights",
            "days",
            "evenings",
            "weekends",
            "shifts");
    /** One works with others than one's employer, but is employed with none. */
    private static final Set<String> HELD_WITH = Set.of("employed", "job", "position", "role", "post");

    private static final Set<String> CALLED = WordClasses.of("called-employer");
    private static final Set<String> PREPOSITIONS = WordClasses.of("preposition");
    private static final Set<String> TIME_PREPOSITIONS =
            Set.of("from", "between", "since", "until", "till", "in", "for");
    private static final Set<String> RUNS_ON = WordClasses.of("runs-on");

    private final TitleReader titles;
    private final NameReader names;
    private final PlaceReader places;
    private final DateReader dates;
    private final NumberReader numbers;
    private final IndustryReader industries;
    private final WorkHours hours;

    WorkComplements(Vocabulary vocabulary) {
        this.industries = new IndustryReader(vocabulary.industries());
        this.titles = new TitleReader(vocabulary.occupations());
        this.names = new NameReader(vocabulary);
        this.places = new PlaceReader(vocabulary);
        this.dates = new DateReader(vocabulary.numbers());
        this.numbers = new NumberReader(vocabulary.numbers());
        this.hours = new WorkHours(numbers);
    }

    /** Reads on behind {@code work.to}. */
    void read(Work work) {
        Sentence sentence = work.sentence;
        boolean organisation = false;
        int at = work.to;
        for (int n = 0; n < MAX_COMPLEMENTS; n++) {
            at = skipAdverbs(sentence, at);
            int end = complement(work, at, organisation);
            if (end > at) {
                at = end;
                work.to = end;
            } else if (sentence.is(at, PREPOSITIONS)) {
                organisation |= sentence.is(at + 1, DETERMINERS) || sentence.is(at, "with") || sentence.is(at, "on");
                boolean beside = sentence.is(at, "with");
                at = skipNounPhrase(sentence, at + 1);
                at = beside ? at : calledName(work, at);
            } else if (sentence.is(at, ",") && spanBetweenCommas(work, at + 1)) {
                at = work.to;
            } else if (sentence.is(at, ",") && hours.yearsBetweenCommas(work, at + 1)) {
                at = work.to;
            } else if (sentence.is(at, ",") && sentence.is(at + 1, RUNS_ON)) {
                at++;
            } else if (sentence.is(at, ",") && seat(work, at + 1)) {
                at = work.to;
            } else {
                return;
            }
        }
    }

    /** "in Portland, 2014 to 2018, as an art director". */
    private boolean spanBetweenCommas(Work work, int at) {
        Optional<Found<Span>> span = dates.span(work.sentence, at)
                .filter(found -> found.value().end() != null && work.start == null)
                .filter(found -> !work.sentence.hasWord(found.end()));
        span.ifPresent(found -> work.to = span(work, at).orElse(at));
        return span.isPresent();
    }

    /** "at Acme, Leeds": a town right behind the name of the employer. */
    private boolean seat(Work work, int at) {
        Optional<Found<Location>> town = work.employer != null && work.place == null && work.to == at - 1
                ? places.read(work.sentence, at).filter(found -> places.isKnown(found.value()))
                : Optional.empty();
        town.filter(found -> !work.sentence.is(found.end(), "and") && !work.sentence.is(found.end(), ","))
                .ifPresent(found -> {
                    work.place = work.sentence.text(at, found.end());
                    work.to = found.end();
                });
        return work.to > at;
    }

    /** Reads the time or the employer that stands before the statement: "From 2015 to 2019 I worked", "At Acme I was a cook". */
    void readBefore(Work work) {
        employerBefore(work);
        for (int at = Math.max(0, work.from - MAX_COMPLEMENTS); at < work.from; at++) {
            Work time = new Work(work.sentence, work.time, at, at);
            int end = work.sentence.is(at, TIME_PREPOSITIONS) ? complement(time, at, true) : at;
            boolean adjacent = end == work.from || (end == work.from - 1 && work.sentence.is(end, ","));
            if (end > at
                    && adjacent
                    && (time.start != null || time.end != null || time.during != null || time.duration != null)) {
                work.start = time.start;
                work.end = time.end;
                work.during = time.during;
                work.duration = time.duration;
                work.from = at;
                return;
            }
        }
    }

    private void employerBefore(Work work) {
        int end = work.sentence.is(work.from - 1, ",") ? work.from - 1 : work.from;
        int at = end - 1;
        while (at > end - LONGEST_PHRASE && work.sentence.hasWord(at) && !work.sentence.is(at, "at")) {
            at--;
        }
        boolean opens = work.sentence.is(at, "at") && work.sentence.isCapital(at + 1);
        Optional<Found<Name>> name = opens && work.title != null && WorkContext.beginsClause(work.sentence, at)
                ? names.organisation(work.sentence, at + 1).filter(found -> found.end() == end)
                : Optional.empty();
        if (name.isPresent() && employer(work, at + 1).isPresent()) {
            work.from = at;
        }
    }

    private static int skipAdverbs(Sentence sentence, int from) {
        int at = from;
        while (at < from + 4
                && (sentence.is(at, FILLER)
                        || sentence.is(at, TIMES)
                        || sentence.is(at, "working")
                        || sentence.is(at, "employed")
                        || sentence.is(at, "based"))) {
            at++;
        }
        return at;
    }

    private static int skipNounPhrase(Sentence sentence, int from) {
        int at = sentence.is(from, DETERMINERS) ? from + 1 : from;
        while (at < from + LONGEST_PHRASE
                && (!sentence.stopsAt(at) || sentence.is(at, "of"))
                && !sentence.is(at, "living")) {
            at++;
        }
        return at;
    }

    /** Behind the name when the noun phrase that ends here holds one: "a company called Acme Foods"; but not "a man called Otto". */
    private int calledName(Work work, int end) {
        for (int at = end - 1; at > end - LONGEST_PHRASE && at > 0; at--) {
            boolean called = work.sentence.is(at, "called") || work.sentence.is(at, "named");
            if (called && work.sentence.is(at - 1, CALLED)) {
                return employer(work, at + 1).orElse(end);
            }
        }
        return end;
    }

    private int complement(Work work, int at, boolean organisation) {
        Sentence sentence = work.sentence;
        return switch (sentence.form(at)) {
            case "as" -> title(work, at + 1).orElse(at);
            case "of" ->
                work.title != null && work.title.to() == at
                        ? employer(work, at + 1).orElse(at)
                        : at;
            case "at", "by" -> organisation ? at : employer(work, at + 1).orElse(at);
            case "with" ->
                sentence.is(at - 1, "been") || isHeld(work, at) && isKnownEmployer(sentence, at + 1)
                        ? employer(work, at + 1).orElse(at)
                        : at;
            case "for" ->
                duration(work, behindPast(sentence, at + 1))
                        .or(() -> organisation && !isKnownEmployer(sentence, at + 1)
                                ? Optional.empty()
                                : employer(work, at + 1))
                        .orElse(at);
            case "in" -> (organisation ? outside(work, at + 1) : in(work, at + 1)).orElse(at);
            case "since" ->
                date(work, at + 1, true).or(() -> duration(work, at + 1)).orElse(at);
            case "after" ->
                work.time == Time.ENDED && work.employer != null
                        ? duration(work, at + 1).orElse(at)
                        : at;
            case "until", "till" -> date(work, at + 1, false).orElse(at);
            case "from", "between" -> span(work, at + 1).orElse(at);
            case "out" -> sentence.is(at + 1, "of") ? place(work, at + 2).orElse(at) : at;
            case "(" ->
                span(work, at + 1)
                        .map(end -> sentence.is(end, ")") ? end + 1 : end)
                        .orElse(at);
            default ->
                sentence.form(at).length() == 9
                        ? span(work, at).orElse(at)
                        : hours.timeOfWeek(work, at).orElse(at);
        };
    }

    /** Whether "with" stands behind work that one holds: "employed with", "a job with", "as a welder with". */
    private static boolean isHeld(Work work, int with) {
        return work.sentence.is(with - 1, HELD_WITH) || work.title != null && work.title.to() == with;
    }

    /** What somebody is to those that they work with: "I work with Microsoft as a partner". */
    private static boolean isTowards(Work work, Title title) {
        return work.sentence.is(title.to() - 1, "partner")
                && work.sentence.words().subList(work.from, title.from()).stream()
                        .anyMatch(word -> word.form().equals("with"));
    }

    private Optional<Integer> title(Work work, int at) {
        boolean article =
                work.sentence.is(at, ARTICLES) || work.sentence.is(at, "their") || work.sentence.is(at, "our");
        if (work.title != null) {
            return Optional.empty();
        }
        Optional<Title> title = titles.read(work.sentence, article ? at + 1 : at, article ? work.asGround : Ground.BARE)
                .filter(found -> !isTowards(work, found));
        title.ifPresent(found -> {
            work.title = found;
            work.titleConfidence = Confidence.PLAIN;
        });
        return title.map(Title::to);
    }

    private Optional<Integer> employer(Work work, int at) {
        if (work.employer != null) {
            return Optional.empty();
        }
        Optional<Found<Name>> name = names.organisation(work.sentence, at);
        name.ifPresent(found -> {
            work.employer = found.value().text();
            work.employerKnown = found.value().known();
        });
        return name.map(Found::end);
    }

    private Optional<Integer> duration(Work work, int at) {
        Optional<Found<Duration>> duration = numbers.duration(work.sentence, at);
        duration.ifPresent(found -> work.duration = found.value());
        return duration.map(Found::end);
    }

    /** Reads how long it lasted; "the last ten years" may go on, and people spend years as more than their work. */
    boolean spanFollows(Work work) {
        int from = behindPast(work.sentence, work.to);
        Optional<Integer> end = duration(work, from);
        end.ifPresent(behind -> {
            boolean goesOn = from > work.to
                    || work.sentence.words().stream()
                            .anyMatch(word -> word.form().equals("still"));
            work.time = goesOn ? Time.EVER : work.time;
            work.asGround = Ground.LOOSE;
            work.to = behind;
        });
        return end.isPresent();
    }

    /** "15 years" at once behind what somebody has been doing; where none is said, nothing is read. */
    boolean lasts(Work work) {
        duration(work, work.to).ifPresent(end -> work.to = end);
        return true;
    }

    /** A span of time that ends the sentence, or where it was spent does. */
    void lasting(Work work, int at) {
        numbers.duration(work.sentence, at).ifPresent(found -> {
            Work rest = new Work(work.sentence, work.time, at, found.end());
            read(rest);
            if (rest.to == work.sentence.size()) {
                work.duration = found.value();
                work.employer = work.employer == null ? rest.employer : work.employer;
                work.place = work.place == null ? rest.place : work.place;
                work.to = rest.to;
            }
        });
    }

    /** "for the last ten years". */
    private static int behindPast(Sentence sentence, int at) {
        int last = sentence.is(at, "the") ? at + 1 : at;
        return sentence.is(last, "last") || sentence.is(last, "past") ? last + 1 : at;
    }

    private Optional<Integer> in(Work work, int at) {
        return industry(work, at)
                .or(() -> dateIn(work, at))
                .or(() -> isKnownEmployer(work.sentence, at) ? employer(work, at) : Optional.empty())
                .or(() -> place(work, at));
    }

    private boolean isKnownEmployer(Sentence sentence, int at) {
        return names.organisation(sentence, at)
                .filter(found ->
                        found.value().known() || names.isKnown(found.value().text()))
                .isPresent();
    }

    /** Behind a noun phrase "in" belongs to that: "with students in teaching"; only a time or place still says something. */
    private Optional<Integer> outside(Work work, int at) {
        return dateIn(work, at).or(() -> place(work, at));
    }

    private Optional<Integer> industry(Work work, int at) {
        if (work.industry != null) {
            return Optional.empty();
        }
        Optional<Found<String>> known =
                industries.read(work.sentence, at).or(() -> industries.readQualified(work.sentence, at));
        known.ifPresent(found -> work.industry = found.value());
        return known.map(Found::end);
    }

    private Optional<Integer> place(Work work, int at) {
        if (work.sentence.is(at - 2, "experience")) {
            return Optional.empty();
        }
        Optional<Found<Location>> place =
                places.read(work.sentence, at).filter(found -> !found.value().loose() || places.isKnown(found.value()));
        place.ifPresent(
                found -> work.place = work.sentence.text(work.sentence.is(at, "the") ? at + 1 : at, found.end()));
        return place.map(Found::end);
    }

    /** "in 2019" is when something began or ended, or some time in between. */
    private Optional<Integer> dateIn(Work work, int at) {
        if (work.time == Time.BEGUN || work.time == Time.ENDED) {
            return date(work, at, work.time == Time.BEGUN);
        }
        Optional<Found<PartialDate>> during = dates.read(work.sentence, at);
        during.ifPresent(found -> work.during = found.value());
        return during.map(Found::end);
    }

    private Optional<Integer> date(Work work, int at, boolean start) {
        Optional<Found<PartialDate>> date = dates.read(work.sentence, at);
        date.ifPresent(found -> {
            if (start) {
                work.start = found.value();
            } else {
                work.end = found.value();
            }
        });
        return date.map(Found::end);
    }

    private Optional<Integer> span(Work work, int at) {
        Optional<Found<Span>> span = dates.span(work.sentence, at);
        span.ifPresent(found -> {
            work.start = found.value().start();
            work.end = found.value().end();
        });
        return span.map(Found::end);
    }
}
