package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.NameReader.Name;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because what was never done is denied by itself or by what stands in its place, read by the
// same readers.
/**
 * Work that is denied: "I'm not a nurse", "I don't work at Acme", "I never worked there"; and the leaving of an employer that only
 * the profile may know. The words are in {@code frames/work-denials.txt}.
 */
final class WorkDenials {
    private enum Meaning {
        /** What follows sets it right: "I'm not a nurse, I'm a midwife". */
        IS_NOT,
        WORKS_NOT_AT,
        NEVER_WORKED_AT,
        /** Says little of what was not claimed before: "I never worked as a nurse" is also said by a nurse by training. */
        NEVER_WORKED_AS,
        NEVER_WAS,
        NEVER_LEFT,
        /** "I don't work there any more": of the one position of now. */
        LEFT_THERE,
        LEFT
    }

    private static final String EMPLOYER = Positions.COLLECTION.name() + "." + Positions.EMPLOYER.name();
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> AT = Set.of("at", "for", "with");
    private static final Set<String> OPENERS = WordClasses.of("small-talk");
    private static final Set<String> FILLER = WordClasses.of("filler");
    private static final Set<String> GOES_ON = Set.of("and", "but");
    private static final Set<String> EVER = Set.of("ever", "before", "myself");

    /** A denial with its title and employer. */
    private static final int LONGEST = 16;

    private static final Set<String> LIMITS = Set.of("yet", "who", "that", "which", "whose");
    private static final Set<Meaning> NOT_NOW = Set.of(Meaning.IS_NOT);
    private static final Set<Meaning> NOT_THEN =
            Set.of(Meaning.NEVER_WAS, Meaning.NEVER_WORKED_AS, Meaning.NEVER_WORKED_AT);
    private static final Set<String> BEHIND_LEAVING = WordClasses.of("behind-leaving");

    private final Frames<Meaning> frames = Frames.load("work-denials", Meaning.class);
    private final Frames<WorkOpening> openings;
    private final TitleReader titles;
    private final NameReader names;
    private final NameList cities;

    /** @param openings of work statements, which say that a denial is set right */
    WorkDenials(Vocabulary vocabulary, Frames<WorkOpening> openings) {
        this.openings = openings;
        this.titles = new TitleReader(vocabulary.occupations());
        this.names = new NameReader(vocabulary);
        this.cities = vocabulary.cities();
    }

    /** Reads the denial that begins at this place. */
    void read(Sentence sentence, int at, Findings findings) {
        boolean answer = sentence.utterance().asked() != null;
        frames.at(sentence, at).forEach(hit -> {
            switch (hit.meaning()) {
                case IS_NOT -> isNot(sentence, hit, findings);
                case NEVER_WAS -> neverWas(sentence, hit, false, findings);
                case NEVER_WORKED_AS -> neverWas(sentence, hit, true, findings);
                case WORKS_NOT_AT -> worksNotAt(sentence, hit, findings);
                case NEVER_WORKED_AT -> {
                    neverSo(sentence, hit)
                            .filter(never -> !opensBehind(sentence, never.end()))
                            .ifPresent(never -> neverSo(sentence, never, findings));
                    employer(sentence, hit)
                            .filter(found ->
                                    !answer || findings.holds(found.value().text()))
                            .filter(found -> !sentence.hasWord(found.end()) || sentence.is(found.end(), EVER))
                            .ifPresent(found -> findings.positions()
                                    .denials()
                                    .never(found.value().text(), quote(sentence, hit, found.end())));
                }
                case NEVER_LEFT ->
                    employer(sentence, hit)
                            .filter(found -> !sentence.hasWord(found.end()) || sentence.is(found.end(), GOES_ON))
                            .ifPresent(found -> findings.positions()
                                    .denials()
                                    .neverLeft(found.value().text(), quote(sentence, hit, found.end())));
                case LEFT_THERE -> {
                    if (WholeDenial.endsAt(sentence, hit.end()) && isOfKnownWork(sentence, hit, findings)) {
                        findings.positions().denials().leftTheOnlyOne(quote(sentence, hit, hit.end()));
                    }
                }
                case LEFT -> left(sentence, hit, findings);
            }
        });
    }

    /** Whether "there" is the employer that the sentence before names or, where nothing was said before, the one that is known. */
    private static boolean isOfKnownWork(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        boolean named = findings.sentenceBefore().stream().anyMatch(claim -> EMPLOYER.equals(claim.attribute()));
        boolean first = findings.isFirst(sentence)
                && sentence.utterance()
                        .text()
                        .substring(0, sentence.word(0).start())
                        .isBlank();
        return hit.start() == Correction.behindOpenings(sentence, OPENERS) && (named || first);
    }

    private void worksNotAt(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        employer(sentence, hit)
                .filter(found -> WholeDenial.endsAt(sentence, found.end())
                        && !WholeDenial.isPartly(sentence, hit.start(), hit.end()))
                .ifPresent(found -> {
                    String wrong =
                            findings.positions().employerNamed(found.value().text());
                    Optional<Found<Name>> right = employerBehind(sentence, found.end());
                    int end = right.map(Found::end).orElse(found.end());
                    findings.positions().denials().employer(wrong, quote(sentence, hit, end));
                    right.ifPresent(instead -> {
                        Work work = new Work(sentence, Work.Time.NOW, hit.start(), end);
                        work.employer = instead.value().text();
                        work.employerKnown = instead.value().known();
                        new WorkClaims(findings).add(work);
                    });
                });
    }

    /** The Asda of "I don't work at Tesco but at Asda". */
    private Optional<Found<Name>> employerBehind(Sentence sentence, int at) {
        int but = sentence.is(at, ",") ? at + 1 : at;
        return sentence.is(but, "but") && sentence.is(but + 1, AT)
                ? names.organisation(sentence, but + 2).filter(found -> !sentence.hasWord(found.end()))
                : Optional.empty();
    }

    private Optional<Found<Name>> employer(Sentence sentence, Hit<Meaning> hit) {
        return names.organisation(sentence, hit.end())
                .filter(found -> Assertion.heldBefore(sentence, hit.start(), found.end()));
    }

    /** "I'm not a manager yet", "a manager who shouts" deny nothing that was said of now. */
    private Optional<Title> title(Sentence sentence, Hit<Meaning> hit) {
        int at = hit.end();
        while (sentence.is(at, FILLER)) {
            at++;
        }
        return WholeDenial.isPartly(sentence, hit.start(), at)
                ? Optional.empty()
                : titles.read(sentence, sentence.is(at, ARTICLES) ? at + 1 : at, Ground.LOOSE)
                        .filter(title -> !sentence.is(title.to(), LIMITS))
                        .filter(title -> Assertion.holdsNow(sentence, hit.start(), title.to()));
    }

    private void isNot(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        title(sentence, hit).ifPresent(title -> {
            findings.correctFrom(title.to());
            Optional<Title> instead = insteadBehind(sentence, title.to());
            if (instead.isPresent()) {
                findings.positions()
                        .denials()
                        .titleInstead(
                                title.in(sentence),
                                instead.get().in(sentence),
                                quote(sentence, hit, instead.get().to()));
            } else if (!opensBehind(sentence, title.to()) && isWhole(sentence, hit, title)) {
                if (!sentence.hasWord(title.to())) {
                    findings.positions().denials().endsWith(title.in(sentence));
                }
                findings.positions().denials().title(title.in(sentence), quote(sentence, hit, title.to()));
            }
        });
    }

    /** "I'm not a nurse at Mercy" denies all of it, "I'm not a nurse today" nothing. */
    private boolean isWhole(Sentence sentence, Hit<Meaning> hit, Title title) {
        return WholeDenial.endsAt(
                sentence, neverSo(sentence, hit).map(NeverSo::end).orElse(title.to()));
    }

    /** The manager of "I'm not a supervisor but a manager". */
    private Optional<Title> insteadBehind(Sentence sentence, int at) {
        int but = sentence.is(at, ",") ? at + 1 : at;
        return sentence.is(but, "but") && sentence.is(but + 1, ARTICLES)
                ? titles.read(sentence, but + 2, Ground.LOOSE).filter(title -> !sentence.hasWord(title.to()))
                : Optional.empty();
    }

    /** @param claimed whether it counts only of what was claimed before */
    private void neverWas(Sentence sentence, Hit<Meaning> hit, boolean claimed, Findings findings) {
        Optional<NeverSo> placed = neverSo(sentence, hit).filter(never -> never.employer() != null);
        if (placed.isPresent()
                && placed.get().begins(sentence)
                && !opensBehind(sentence, placed.get().end())) {
            neverSo(sentence, placed.get(), findings);
            return;
        }
        title(sentence, hit)
                .filter(title -> !claimed || findings.holds(title.in(sentence)))
                .filter(title -> !sentence.hasWord(title.to()) && !opensBehind(sentence, title.to()))
                .ifPresent(title ->
                        findings.positions().denials().neverWas(title.in(sentence), quote(sentence, hit, title.to())));
    }

    /** "I was never a chef at Zizzi": it says nothing of a chef elsewhere. */
    static void neverSo(Sentence sentence, NeverSo never, Findings findings) {
        String employer = never.employer();
        if (employer != null) {
            findings.positions()
                    .denials()
                    .neverWas(never.title(), employer, Quote.of(sentence, never.start(), never.end()));
        }
    }

    /** The chef of "I was never a chef, I was a kitchen porter": what stands right before the words at this place, of now or then. */
    Optional<NeverSo> rightBefore(Sentence sentence, int place, boolean now) {
        int opened = Correction.behindOpenings(sentence, OPENERS);
        return IntStream.range(Math.max(0, place - LONGEST), place)
                .filter(at -> at == opened || now && !sentence.hasWord(at - 1))
                .mapToObj(at -> frames.at(sentence, at))
                .flatMap(List::stream)
                .filter(hit -> (now ? NOT_NOW : NOT_THEN).contains(hit.meaning()))
                .flatMap(hit -> neverSo(sentence, hit).stream())
                .filter(never -> never.end() < place
                        && IntStream.range(never.end(), place)
                                .allMatch(at -> !sentence.hasWord(at) || sentence.is(at, "but")))
                .findFirst();
    }

    private Optional<NeverSo> neverSo(Sentence sentence, Hit<Meaning> hit) {
        Optional<NeverSo> never = hit.meaning() == Meaning.NEVER_WORKED_AT
                ? employer(sentence, hit).flatMap(found -> neverThere(sentence, hit, found))
                : title(sentence, hit).map(title -> neverThat(sentence, hit, title));
        return never.filter(found -> !sentence.hasWord(found.end()) || sentence.is(found.end(), "but"));
    }

    private NeverSo neverThat(Sentence sentence, Hit<Meaning> hit, Title title) {
        Optional<Found<Name>> employer =
                sentence.is(title.to(), AT) ? names.organisation(sentence, title.to() + 1) : Optional.empty();
        return new NeverSo(
                hit.start(),
                employer.map(Found::end).orElse(title.to()),
                title.in(sentence),
                employer.map(found -> found.value().text()).orElse(null));
    }

    /** "I didn't work at Nokia as an engineer". */
    private Optional<NeverSo> neverThere(Sentence sentence, Hit<Meaning> hit, Found<Name> employer) {
        int as = employer.end();
        return sentence.is(as, "as") && sentence.is(as + 1, ARTICLES)
                ? titles.read(sentence, as + 2, Ground.LOOSE)
                        .map(title -> new NeverSo(
                                hit.start(),
                                title.to(),
                                title.in(sentence),
                                employer.value().text()))
                : Optional.empty();
    }

    /**
     * Work that was never done.
     *
     * @param employer where it was not; absent when it was so nowhere
     */
    record NeverSo(
            int start, int end, String title, @Nullable String employer) {
        /** "When I came I was not a chef" speaks of a time. */
        boolean begins(Sentence sentence) {
            return start <= Correction.behindOpenings(sentence, OPENERS);
        }
    }

    /** "I left Mercy in June": whether that was the employer, what is known of it tells. */
    private void left(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        employer(sentence, hit)
                .filter(found -> !cities.contains(found.value().text()) || sentence.is(hit.end(), "the"))
                .filter(found -> !sentence.hasWord(found.end()) || sentence.is(found.end(), BEHIND_LEAVING))
                .ifPresent(found -> findings.retire(
                        CurrentSituation.EMPLOYER,
                        found.value().text(),
                        Confidence.USUAL,
                        quote(sentence, hit, found.end())));
    }

    private static Evidence quote(Sentence sentence, Hit<Meaning> hit, int end) {
        return Quote.of(sentence, hit.start(), end);
    }

    private boolean opensBehind(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            if (sentence.is(at, "i") && !openings.at(sentence, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
