package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.IndustryReader;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.NameReader.Name;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.PlaceReader;
import dev.coach.core.extraction.conversation.phrase.PlaceReader.Location;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.Title.Note;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.Identity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

// Longer than 250 lines because every kind of words has its own way to be answered, and they share their limits.
/** Reads answers that are words: a title, an employer, a place, a name, or a goal in the coachee's own words. */
final class PhraseAnswers {
    private enum LeadIn {
        LEAD_IN
    }

    private static final int MAX_PHRASE_WORDS = 8;
    /** A lexicon knows them; other words are no answer. */
    private static final Set<TextKind> IN_A_LEXICON = EnumSet.of(TextKind.OCCUPATION, TextKind.INDUSTRY);

    private static final Set<Note> NOT_OF_NOW = EnumSet.of(Note.FORMER, Note.RETIRED, Note.ASPIRING, Note.OUT_OF_WORK);
    private static final Set<String> BEHIND_OLD = WordClasses.of("not-of-now");
    private static final Set<String> GUESSING = Set.of("maybe", "probably", "perhaps", "possibly");
    private static final Set<String> CALLED = WordClasses.of("called-employer");
    private static final Set<String> CHAT_TAIL = WordClasses.of("chat-tail");
    private static final Set<String> PAST = Set.of("was", "used", "formerly", "previously");
    private static final Set<String> BEFORE_PLACE = Set.of("in", "near", "at", "from", ",");
    private static final Set<String> HEALTH_SERVICE = WordClasses.of("health-service");
    private static final Set<String> HEALTH_WORKPLACE = WordClasses.of("health-workplace");
    private static final Set<String> POLITE = Set.of("please", "thanks", "pls");
    private static final Set<String> NOT_NAMING = WordClasses.of("no-answer-name");

    private final Frames<LeadIn> leadIns = Frames.load("lead-ins", LeadIn.class);
    private final TitleReader titles;
    private final NameReader names;
    private final NumberReader numbers;
    private final PlaceReader places;
    private final IndustryReader industries;
    private final NameList cities;
    private final Choices choices;

    PhraseAnswers(Vocabulary vocabulary, Choices choices) {
        this.choices = choices;
        this.titles = new TitleReader(vocabulary.occupations());
        this.names = new NameReader(vocabulary);
        this.numbers = new NumberReader(vocabulary.numbers());
        this.places = new PlaceReader(vocabulary);
        this.cities = vocabulary.cities();
        this.industries = new IndustryReader(vocabulary.industries());
    }

    void read(Attribute<?> asked, Sentence said, Findings findings) {
        TextKind kind = asked.type().textKind().orElseThrow();
        if (kind.ownWords()) {
            OwnWords.read(asked, said, findings);
            return;
        }
        Sentence answer = behindPolite(Reservations.ownClause(asked, behindDenied(said)));
        int from = behindLeadIn(answer);
        if (Reservations.stand(asked, answer)) {
            return;
        }
        if (from >= answer.size() || answer.is(from, NOT_NAMING) && answer.size() - from <= 3) {
            otherwiseEngaged(asked, answer, findings);
        } else if (kind == TextKind.OCCUPATION) {
            title(asked, answer, from, findings);
        } else if (asked.equals(CurrentSituation.EMPLOYER)) {
            employer(answer, from, findings);
        } else if (kind == TextKind.INDUSTRY) {
            industry(asked, answer, from, findings);
        } else if (kind == TextKind.PLACE) {
            place(answer, from, findings);
        } else if (kind == TextKind.PERSON) {
            name(asked, answer, from, findings);
        } else {
            phrase(asked, answer, from, findings);
        }
    }

    /** Whether any words may be the value, and not only those that a lexicon knows. */
    static boolean takesAnyWords(Attribute<?> asked) {
        return asked.type()
                .textKind()
                .filter(kind -> !IN_A_LEXICON.contains(kind))
                .isPresent();
    }

    /** The "I'm Jo" of "I'm not Jim, I'm Jo". */
    private static Sentence behindDenied(Sentence said) {
        int comma = said.nextMark(0, MAX_PHRASE_WORDS);
        boolean denied = IntStream.range(0, comma).anyMatch(at -> said.is(at, "not"));
        return denied && said.is(comma, ",") && said.hasWord(comma + 1) ? said.behind(comma + 1) : said;
    }

    private static Sentence behindPolite(Sentence answer) {
        int end = answer.size();
        while (end > 1 && (!answer.hasWord(end - 1) || answer.is(end - 1, POLITE))) {
            end--;
        }
        return answer.before(end);
    }

    private int behindLeadIn(Sentence answer) {
        int at = 0;
        for (int n = 0; n < 6; n++) {
            int from = at;
            if (OwnWords.isSmallTalk(answer, at) && answer.size() > at + 1 || answer.is(at, ",")) {
                at++;
            } else {
                at = leadIns.at(answer, at).stream()
                        .findFirst()
                        .map(Frames.Hit::end)
                        .orElse(at);
            }
            if (at == from) {
                return at;
            }
        }
        return at;
    }

    /** "Unemployed" and "myself" are answers too, to another question. */
    private void otherwiseEngaged(Attribute<?> asked, Sentence answer, Findings findings) {
        boolean work = asked.name().equals(CurrentSituation.TITLE.name())
                || asked.name().equals(CurrentSituation.EMPLOYER.name());
        boolean self = work && answer.is(answer.size() - 1, "myself");
        Optional<String> status = self
                ? Optional.of(EmploymentStatus.SELF_EMPLOYED.name())
                : choices.in(answer, new AttributeType.Choice<>(EmploymentStatus.class));
        if (work && Quote.holds(answer)) {
            status.ifPresent(value -> findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS,
                    value,
                    Confidence.ANSWERED,
                    Quote.exactly(answer, 0, answer.size())));
        }
    }

    private void title(Attribute<?> asked, Sentence answer, int from, Findings findings) {
        // Only what ends like an occupation: "good question" and "to be honest" are answers too.
        Optional<Title> title = titles.read(answer, from, Ground.LOOSE)
                .filter(found -> answer.isCompleteAt(found.to()) && !answer.is(found.from(), NOT_NAMING))
                .filter(found -> !(asked.equals(CurrentSituation.TITLE) && speaksOfThePast(answer)))
                .filter(found -> asked.equals(CurrentSituation.TITLE)
                        ? isOfNow(answer, found)
                        : !found.has(Note.FORMER) && !isWorkedAs(answer, found));
        if (title.isEmpty()) {
            otherwiseEngaged(asked, answer, findings);
        }
        title.ifPresent(found -> {
            String value = found.in(answer);
            Evidence evidence = Quote.of(answer, from, found.to());
            findings.add(asked, value, Confidence.ANSWERED, evidence);
            if (asked.name().equals(CurrentSituation.TITLE.name())) {
                findings.positions().addAnswer(asked, value, answer.utterance().index(), evidence);
                names.organisation(answer, found.to() + 1)
                        .filter(employer -> answer.is(found.to(), "at") || answer.is(found.to(), "for"))
                        .ifPresent(employer -> employer(answer, found.to() + 1, findings));
            }
        });
    }

    /** Neither "former teacher", "future nurse" and "electrician by trade" nor a guess: "maybe electrician". */
    private static boolean isOfNow(Sentence answer, Title title) {
        return title.notes().stream().noneMatch(NOT_OF_NOW::contains)
                && !(answer.is(title.to(), "by") && answer.is(title.to() + 1, "trade"))
                && IntStream.range(0, title.from()).noneMatch(at -> answer.is(at, GUESSING))
                && IntStream.range(title.to(), answer.size())
                        .noneMatch(at ->
                                answer.is(at, BEHIND_OLD) || answer.is(at, "not") && answer.is(at + 1, "working"));
    }

    /** "Marketing manager at Acme", "assistant, 6 years": who names where or how long speaks of work that they have or had. */
    private boolean isWorkedAs(Sentence answer, Title title) {
        int at = title.to();
        boolean placed = (answer.is(at, "at") || answer.is(at, "for"))
                && (names.organisation(answer, at + 1).isPresent()
                        || IntStream.range(at, answer.size())
                                .anyMatch(called -> (answer.is(called, "called") || answer.is(called, "named"))
                                        && answer.is(called - 1, CALLED)));
        int comma = answer.is(at, ",") ? at + 1 : at;
        int span = answer.is(comma, "for") ? comma + 1 : comma;
        return placed
                || answer.is(comma, "since")
                || numbers.duration(answer, span)
                        .filter(found -> !answer.is(found.end(), "from"))
                        .isPresent();
    }

    /** "Accountant, I was accountant for eight years" says nothing of today. */
    private static boolean speaksOfThePast(Sentence answer) {
        return answer.words().stream().anyMatch(word -> PAST.contains(word.form()));
    }

    private void employer(Sentence answer, int from, Findings findings) {
        if (IntStream.range(0, from).anyMatch(at -> answer.is(at, "live") || answer.is(at, "living"))) {
            return;
        }
        boolean article = answer.is(from - 1, "a")
                || answer.is(from - 1, "an")
                || answer.is(from, "my")
                || answer.is(from, "our");
        // A town alone answers another question.
        Optional<Found<Name>> name = article
                ? Optional.empty()
                : names.organisation(answer, from)
                        .filter(found -> found.value().known()
                                || !cities.contains(found.value().text()));
        name.ifPresent(found -> {
            Evidence evidence = Quote.of(answer, from, found.end());
            findings.add(CurrentSituation.EMPLOYER, found.value().text(), Confidence.ANSWERED, evidence);
            findings.positions()
                    .addAnswer(
                            CurrentSituation.EMPLOYER,
                            found.value().text(),
                            answer.utterance().index(),
                            evidence);
        });
    }

    private void industry(Attribute<?> asked, Sentence answer, int from, Findings findings) {
        int end = answer.is(from + 1, HEALTH_WORKPLACE) ? from + 2 : from + 1;
        if (answer.is(from, HEALTH_SERVICE) && answer.isCompleteAt(end)) {
            findings.add(asked, "health care", Confidence.ANSWERED, Quote.of(answer, from, end));
            return;
        }
        industries
                .read(answer, from)
                .ifPresent(found ->
                        findings.add(asked, found.value(), Confidence.ANSWERED, Quote.of(answer, from, found.end())));
    }

    private void place(Sentence answer, int from, Findings findings) {
        places.read(answer, from)
                .filter(found -> (answer.isCompleteAt(found.end()) || answer.is(found.end(), CHAT_TAIL))
                        && mayBePlace(answer, from, found.value()))
                .ifPresent(found -> {
                    Evidence evidence = Quote.of(answer, from, found.end());
                    Location place = found.value();
                    if (place.city() != null) {
                        findings.add(Identity.CITY, place.city(), Confidence.ANSWERED, evidence);
                    }
                    if (place.region() != null) {
                        findings.add(Identity.REGION, place.region(), Confidence.ANSWERED, evidence);
                    }
                    if (place.country() != null) {
                        double confidence = place.impliedCountry() ? Confidence.IMPLIED : Confidence.ANSWERED;
                        findings.add(Identity.COUNTRY, place.country(), confidence, evidence);
                    }
                });
    }

    /** "I'm in leeds", "leeds"; but not "it's late" where nobody knows a town of that name. */
    private boolean mayBePlace(Sentence answer, int from, Location place) {
        boolean named = from == 0 || answer.is(from - 1, BEFORE_PLACE) || answer.isCapital(from);
        return named || place.city() == null || cities.contains(place.city());
    }

    private static void name(Attribute<?> asked, Sentence answer, int from, Findings findings) {
        int end = phraseEnd(answer, from);
        if (end > from && end - from <= 4 && answer.isCompleteAt(end)) {
            String written =
                    answer.capitals() ? answer.text(from, end) : PlaceReader.capitalised(answer.text(from, end));
            findings.add(asked, written, Confidence.ANSWERED, Quote.of(answer, from, end));
        }
    }

    /** A short noun phrase, as it was said. */
    private static void phrase(Attribute<?> asked, Sentence answer, int from, Findings findings) {
        int end = phraseEnd(answer, from);
        if (end > from && !answer.hasWord(end) && !answer.is(from, NOT_NAMING)) {
            findings.add(asked, answer.text(from, end), Confidence.ANSWERED, Quote.exactly(answer, from, end));
        }
    }

    private static int phraseEnd(Sentence answer, int from) {
        int end = from;
        while (end < from + MAX_PHRASE_WORDS
                && (!answer.stopsAt(end) || (answer.is(end, "and") && end > from && !answer.stopsAt(end + 1)))) {
            end++;
        }
        return end;
    }
}
