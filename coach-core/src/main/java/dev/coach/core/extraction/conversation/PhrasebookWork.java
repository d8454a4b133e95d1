package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.conversation.PhrasebookStatements.Meaning;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.PlaceReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.phrasebook.Names;
import dev.coach.core.extraction.conversation.phrasebook.Names.Workplace;
import dev.coach.core.extraction.conversation.phrasebook.Quantities;
import dev.coach.core.extraction.conversation.phrasebook.Times;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because what follows a work statement is read together, in any order.
/** Reads statements about work in a language other than English: what as, where, and for how long. */
final class PhrasebookWork {
    private final Phrasebook words;
    private final Names names;
    private final PlaceReader places;
    /** Many are called by the English name of their work. */
    private final TitleReader titles;

    private final Quantities quantities;
    private final Times times;

    /** @param vocabulary knows towns that the phrasebook does not name */
    PhrasebookWork(Phrasebook words, Vocabulary vocabulary) {
        this.places = new PlaceReader(vocabulary);
        this.titles = new TitleReader(vocabulary.occupations());
        this.words = words;
        this.names = new Names(words);
        this.quantities = new Quantities(words);
        this.times = new Times(words);
    }

    void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Work work = new Work(sentence, time(hit.meaning()), hit.start(), hit.end());
        switch (hit.meaning()) {
            case IS, WAS, ENDED -> title(work, hit.end());
            case LASTED -> lasted(work, hit.end());
            default -> workplace(work, hit.end());
        }
        boolean unknown = work.employer == null && work.place == null && work.industry == null;
        if (unknown && sentence.is(work.to - 1, "en") && hit.meaning() != Meaning.IS && hit.meaning() != Meaning.WAS) {
            nameOfAnything(work, work.to, findings);
        }
        if (isOtherwise(work, findings)) {
            return;
        }
        more(work, findings);
        work.also = IntStream.range(clause(sentence, work.from), work.to)
                .anyMatch(at -> sentence.is(at, words.words("also")));
        work.insteadOf = deniedBefore(work);
        work.corrects |= IntStream.range(0, work.from).anyMatch(at -> sentence.is(at, words.words("sets-right")));
        work.corrects |= findings.positions().isWronglyTitled(work, true);
        if (hit.meaning() == Meaning.LASTED && !work.namesPosition() && work.industry == null) {
            inThatRole(sentence, hit, findings);
            return;
        }
        if (!work.namesPosition() && work.industry == null || work.employerDoubted && work.titleText() == null) {
            return;
        }
        work.titleConfidence = Confidence.USUAL;
        new WorkClaims(findings).add(work);
    }

    private static Work.Time time(Meaning meaning) {
        return switch (meaning) {
            case ENDED, ENDED_AT -> Work.Time.ENDED;
            case WAS, WAS_AT -> Work.Time.PAST;
            default -> Work.Time.NOW;
        };
    }

    private static int clause(Sentence sentence, int within) {
        int start = within;
        while (sentence.hasWord(start - 1)) {
            start--;
        }
        return start;
    }

    private void title(Work work, int from) {
        int at = work.sentence.is(from, words.words("article")) ? from + 1 : from;
        names.title(work.sentence, at)
                .filter(found -> !work.sentence.is(found.end(), words.words("or")))
                .ifPresent(found -> {
                    work.impliedTitle = found.value();
                    work.to = found.end();
                });
    }

    /** The camarero of "no soy camarero, soy cocinero": the title that is denied in the clause before. */
    private @Nullable String deniedBefore(Work work) {
        Sentence sentence = work.sentence;
        int mark = work.from - (sentence.is(work.from - 1, words.words("but")) ? 2 : 1);
        int not = mark;
        while (sentence.hasWord(not - 1)) {
            not--;
        }
        if (work.impliedTitle == null || !sentence.is(not, words.words("not")) || sentence.hasWord(mark)) {
            return null;
        }
        int verb = not + 1;
        int at = sentence.is(verb + 1, words.words("article")) ? verb + 2 : verb + 1;
        return names.title(sentence, at)
                .filter(title -> title.end() == mark && sentence.is(verb, sentence.form(work.from)))
                .map(Found::value)
                .orElse(null);
    }

    /** "Llevo diez años de contable". */
    private void lasted(Work work, int from) {
        Optional<Found<Duration>> span = quantities.duration(work.sentence, from);
        if (span.isEmpty()) {
            return;
        }
        int at = span.get().end();
        boolean as = false;
        while (work.sentence.is(at, words.words("as"))) {
            as = true;
            at++;
        }
        work.duration = span.get().value();
        if (as && !work.sentence.is(at, "en")) {
            title(work, at);
        } else if (work.sentence.is(at, "en")) {
            workplace(work, at + 1);
        }
    }

    /** "Soy camarero y llevo 3 años aquí", "en el hospital": of the role that was named just before. */
    private void inThatRole(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Optional<Found<Duration>> span = quantities.duration(sentence, hit.end());
        if (span.isEmpty() || !isTitleSaidWith(sentence, findings)) {
            return;
        }
        int end = span.get().end();
        if (sentence.is(end, words.words("there"))) {
            end++;
        } else if (sentence.is(end, "en")) {
            end = Math.max(end, names.unnamedWorkplace(sentence, end + 1));
        }
        if (!sentence.hasWord(end) || sentence.is(end, words.words("joint"))) {
            findings.add(
                    CurrentSituation.YEARS_IN_ROLE,
                    span.get().value().years(),
                    span.get().value().confidence(Confidence.USUAL),
                    Quote.exactly(sentence, hit.start(), end));
        }
    }

    private static boolean isTitleSaidWith(Sentence sentence, Findings findings) {
        Place here = new Place.InUtterance(sentence.utterance().index());
        return findings.recent().stream()
                .anyMatch(claim -> claim.attribute().equals(CurrentSituation.TITLE.name())
                        && claim.operation() == Operation.ASSERT
                        && claim.evidence().place().equals(here));
    }

    private void workplace(Work work, int from) {
        boolean employerOnly = work.sentence.is(from - 1, "para");
        Optional<Found<Workplace>> found = names.workplace(work.sentence, from, employerOnly);
        if (found.isPresent()) {
            place(work, found.get());
            return;
        }
        int sector = work.sentence.is(from, "el")
                        && (work.sentence.is(from + 1, "sector") || work.sentence.is(from + 1, "mundo"))
                ? from + 2
                : from;
        int at = sector > from && (work.sentence.is(sector, "de") || work.sentence.is(sector, "del"))
                ? sector + 1
                : sector;
        words.longestAt("industry", work.sentence, at).ifPresent(industry -> {
            int start = work.sentence.is(at, words.words("the")) ? at + 1 : at;
            work.industry = work.sentence.text(start, industry.end());
            work.to = industry.end();
        });
    }

    /** The Acme of "trabajo en Acme": an employer that is known is meant, another only perhaps; and a place that is known elsewhere. */
    private void nameOfAnything(Work work, int from, Findings findings) {
        Optional<Found<String>> name = names.capitals(work.sentence, from)
                .filter(found -> words.longestAt("month", work.sentence, from).isEmpty());
        if (name.isEmpty()) {
            return;
        }
        boolean known = findings.positions().isEmployer(name.get().value());
        boolean place = words.longestAt("country", work.sentence, from).isPresent()
                || places.read(work.sentence, from)
                        .filter(found -> places.isKnown(found.value()))
                        .isPresent();
        if (!known && place) {
            work.place = name.get().value();
            work.to = name.get().end();
        } else if (known || work.time == Work.Time.NOW) {
            work.employer = name.get().value();
            work.employerKnown = known;
            work.employerDoubted = !known;
            work.to = name.get().end();
        }
    }

    private static void place(Work work, Found<Workplace> found) {
        if (found.value().employer()) {
            work.employer = found.value().name();
            work.employerKnown = true;
        } else {
            work.place = found.value().name();
        }
        work.to = found.end();
    }

    /** Says of itself that it is not, or no longer, what somebody works as. */
    private boolean isOtherwise(Work work, Findings findings) {
        Sentence sentence = work.sentence;
        int at = sentence.is(work.to, "en") || sentence.is(work.to, "de") ? work.to + 1 : work.to;
        if (work.time != Work.Time.NOW || work.impliedTitle == null) {
            return false;
        }
        if (sentence.is(at, words.words("out-of-work"))) {
            findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS,
                    EmploymentStatus.UNEMPLOYED.name(),
                    Confidence.USUAL,
                    Quote.exactly(sentence, work.from, at + 1));
            return true;
        }
        if (isDoubtedByItself(sentence, work.to)) {
            work.time = Work.Time.PAST;
            return false;
        }
        if (sentence.is(at, words.words("retired"))) {
            findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS,
                    EmploymentStatus.RETIRED.name(),
                    Confidence.PLAIN,
                    Quote.exactly(sentence, work.from, at + 1));
            work.time = Work.Time.PAST;
            return false;
        }
        // "Soy médico de formación" does not say what somebody does, nor does "soy actriz frustrada".
        return sentence.is(at, words.words("not-of-now"));
    }

    /** The "o era" of "soy enfermero, o era". */
    private boolean isDoubtedByItself(Sentence sentence, int end) {
        int or = sentence.is(end, ",") ? end + 1 : end;
        int was = sentence.is(or + 1, "lo") ? or + 2 : or + 1;
        return sentence.is(or, words.words("or")) && sentence.is(was, words.words("was"));
    }

    /** The tech lead of "trabajo de ingeniera en Telefónica desde 2017, ahora como tech lead", who has been that for an unknown time. */
    private void nowAs(Work work, int at) {
        String before = work.impliedTitle;
        title(work, at);
        if (Objects.equals(before, work.impliedTitle)) {
            titles.read(work.sentence, at, Ground.LOOSE).ifPresent(found -> {
                work.impliedTitle = found.in(work.sentence);
                work.to = found.to();
            });
        }
        if (!Objects.equals(before, work.impliedTitle)) {
            work.start = null;
            work.duration = null;
        }
    }

    /** Where, since when and for how long, in any order. */
    private void more(Work work, Findings findings) {
        Sentence sentence = work.sentence;
        int before = -1;
        while (work.to != before) {
            before = work.to;
            int at = sentence.is(work.to, ",") ? work.to + 1 : work.to;
            if ((sentence.is(at, "en") || sentence.is(at, "para")) && work.employer == null) {
                names.workplace(sentence, at + 1, sentence.is(at, "para"))
                        .ifPresentOrElse(found -> place(work, found), () -> {
                            if (work.place == null && at == work.to) {
                                nameOfAnything(work, at + 1, findings);
                                unnamed(work, at + 1);
                            }
                        });
            } else if (sentence.is(at, words.words("as")) && work.impliedTitle == null && at == work.to) {
                title(work, at + 1);
            } else if (sentence.is(at, words.words("now-as")) && sentence.is(at + 1, words.words("as"))) {
                nowAs(work, at + 2);
            } else if (sentence.is(at, "desde") || sentence.is(at, "hace") || sentence.is(at, "durante")) {
                since(work, at);
            }
            range(work);
        }
    }

    /** "En un hospital de Sevilla": only the town has a name. */
    private void unnamed(Work work, int from) {
        int end = names.unnamedWorkplace(work.sentence, from);
        if (end == from) {
            return;
        }
        work.to = end;
        if (work.sentence.is(end, "de") || work.sentence.is(end, "en")) {
            names.workplace(work.sentence, end + 1, false)
                    .filter(found -> !found.value().employer())
                    .ifPresent(found -> place(work, found));
        }
    }

    private void since(Work work, int at) {
        Sentence sentence = work.sentence;
        int span = sentence.is(at + 1, "hace") ? at + 2 : at + 1;
        boolean ago = sentence.is(at, "hace") && work.time != Work.Time.NOW;
        Optional<Found<Duration>> duration = quantities.duration(sentence, span);
        if (duration.isPresent()) {
            work.duration = ago ? work.duration : duration.get().value();
            work.to = duration.get().end();
        } else if (sentence.is(at, "desde")) {
            int date = sentence.is(at + 1, "el") ? at + 2 : at + 1;
            times.date(sentence, date).ifPresent(found -> {
                work.start = found.value();
                work.to = found.end();
            });
        }
    }

    /** "De 2012 a 2016", "hasta 2019". */
    private void range(Work work) {
        Sentence sentence = work.sentence;
        if (work.time == Work.Time.NOW) {
            return;
        }
        if (sentence.is(work.to, "hasta")) {
            times.date(sentence, work.to + 1).ifPresent(found -> end(work, found));
        } else if (sentence.is(work.to, "de") || sentence.is(work.to, "desde") || sentence.is(work.to, "entre")) {
            Optional<Found<PartialDate>> start = times.date(sentence, work.to + 1);
            start.filter(found -> sentence.is(found.end(), Set.of("a", "hasta", "y")))
                    .ifPresent(found -> times.date(sentence, found.end() + 1).ifPresent(end -> {
                        work.start = found.value();
                        end(work, end);
                    }));
        }
    }

    private static void end(Work work, Found<PartialDate> found) {
        work.end = found.value();
        work.to = found.end();
    }
}
