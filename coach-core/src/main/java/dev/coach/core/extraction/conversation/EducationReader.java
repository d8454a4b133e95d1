package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.DateReader.Span;
import dev.coach.core.extraction.conversation.phrase.DegreeLevels;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.NameReader.Name;
import dev.coach.core.extraction.conversation.phrase.PlaceReader;
import dev.coach.core.extraction.conversation.phrase.PlaceReader.Location;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;

/** Reads degrees, subjects and schools, and what follows them: "a master's in history from Leeds University in 2015". */
final class EducationReader {
    private static final int MAX_COMPLEMENTS = 8;
    private static final int MAX_FIELD_WORDS = 5;
    private static final Set<String> ARTICLES = Set.of("a", "an", "my", "the", "two", "both");
    private static final Set<String> CAPITALS_ONLY = Set.of("ba", "ma", "bs", "ms", "md", "jd", "aa", "as");
    private static final Set<String> KNOWN_SCHOOLS = WordClasses.of("known-school");
    private static final Set<String> NO_FIELDS = WordClasses.of("no-subject");
    private static final Set<String> SUBJECTS = WordClasses.of("subject");
    private final NameReader names;
    private final PlaceReader places;
    private final DateReader dates;
    private final Vocabulary vocabulary;

    EducationReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new NameReader(vocabulary);
        this.places = new PlaceReader(vocabulary);
        this.dates = new DateReader(vocabulary.numbers());
    }

    /** The degree at this place, also with its subject before it: "a biology degree". */
    boolean degree(Studies studies, int start) {
        Sentence sentence = studies.sentence;
        int from = sentence.is(start, ARTICLES) ? start + 1 : start;
        Optional<Integer> end = degreeEnd(sentence, from);
        if (end.isPresent()) {
            String text = written(sentence, from, end.get());
            studies.degree = text.equalsIgnoreCase("degree") ? null : text;
            studies.to = end.get();
            return true;
        }
        Optional<Integer> field = knownFieldEnd(sentence, from);
        if (field.isPresent() && (sentence.is(field.get(), "degree") || sentence.is(field.get(), "diploma"))) {
            studies.field = sentence.text(from, field.get());
            studies.to = field.get() + 1;
            return true;
        }
        return false;
    }

    /** With the full stop that belongs to "B.A." */
    private static String written(Sentence sentence, int from, int end) {
        String text = sentence.text(from, end);
        int behind = sentence.word(end - 1).end();
        return text.indexOf('.') > 0 && sentence.utterance().text().startsWith(".", behind) ? text + "." : text;
    }

    private Optional<Integer> degreeEnd(Sentence sentence, int from) {
        boolean initials = sentence.is(from, CAPITALS_ONLY)
                && sentence.isCapital(from)
                && Character.isUpperCase(sentence.text(from, from + 1).charAt(1));
        if (initials && (sentence.isCompleteAt(from + 1) || sentence.is(from + 1, "degree"))) {
            return DegreeLevels.isIllness(sentence, from) ? Optional.empty() : Optional.of(from + 1);
        }
        return vocabulary
                .degrees()
                .longestAt(sentence, from)
                .filter(found -> sentence.isCompleteAt(found.end()) || sentence.is(found.end(), "degree"))
                .map(Found::end);
    }

    private Optional<Integer> knownFieldEnd(Sentence sentence, int from) {
        return vocabulary
                .skills()
                .longestAt(sentence, from)
                .map(Found::end)
                .or(() -> vocabulary.industries().longestAt(sentence, from).map(Found::end));
    }

    /** The subject at this place; with {@code known}, only one of the lexicons. */
    boolean field(Studies studies, int from, boolean known) {
        Sentence sentence = studies.sentence;
        int end = from;
        while (end < from + MAX_FIELD_WORDS && isFieldWord(sentence, end, from)) {
            end++;
        }
        boolean goodEnd = end > from && !sentence.is(end - 1, "and") && !sentence.is(from, NO_FIELDS);
        boolean isKnown =
                knownFieldEnd(sentence, from).filter(sentence::isCompleteAt).isPresent();
        if (!goodEnd || !(isKnown || !known) || sentence.word(from).kind() != Word.Kind.LETTERS) {
            return false;
        }
        studies.field = sentence.text(from, end);
        studies.to = end;
        return true;
    }

    private static boolean isFieldWord(Sentence sentence, int at, int from) {
        boolean and = (sentence.is(at, "and") || sentence.is(at, "&"))
                && at > from
                && !sentence.stopsAt(at + 1)
                && !(sentence.is(at + 1, "graduated") || sentence.is(at + 1, SUBJECTS));
        return and || !sentence.stopsAt(at);
    }

    /** The school at this place, by its name; "law school" is a kind of school and names none. */
    boolean institution(Studies studies, int start, boolean anyName) {
        Sentence sentence = studies.sentence;
        int from = sentence.is(start, "the") ? start + 1 : start;
        if (SchoolNames.isKind(sentence, from)) {
            return false;
        }
        Optional<Found<Name>> name = names.organisation(sentence, from)
                .filter(found ->
                        anyName || SchoolNames.isSchool(found.value().text()) || sentence.is(from, KNOWN_SCHOOLS));
        name.ifPresent(found -> {
            studies.institution = found.value().text();
            studies.to = found.end();
        });
        return name.isPresent();
    }

    /** The degree or subject in the words before "student". */
    void studentOf(Studies studies, int from, int student) {
        Sentence sentence = studies.sentence;
        for (int at = from; at < student; at++) {
            if (degreeEnd(sentence, at).filter(end -> end == student).isPresent()
                    || vocabulary
                            .degrees()
                            .longestAt(sentence, at)
                            .filter(found -> found.end() == student)
                            .isPresent()) {
                studies.degree = sentence.text(at, student);
                break;
            }
            if (knownFieldEnd(sentence, at).filter(end -> end == student).isPresent()) {
                studies.field = sentence.text(at, student);
                break;
            }
        }
        studies.to = student + 1;
    }

    /** Reads on behind {@code studies.to}. */
    void complements(Studies studies) {
        for (int n = 0; n < MAX_COMPLEMENTS; n++) {
            int at = studies.sentence.is(studies.to, ",") ? studies.to + 1 : studies.to;
            int before = studies.to;
            studies.to = complement(studies, at);
            if (studies.to <= at) {
                studies.to = before;
                return;
            }
        }
    }

    /** "a degree in biology, 2012", "graduated 2009". */
    private int yearAlone(Studies studies, int at) {
        Sentence sentence = studies.sentence;
        boolean behind = sentence.is(at - 1, ",") || sentence.is(at - 1, "graduated");
        Optional<Found<PartialDate>> date = behind && studies.end == null
                ? dates.read(sentence, at).filter(found -> !sentence.hasWord(found.end()))
                : Optional.empty();
        date.ifPresent(found -> studies.end = found.value());
        return date.map(Found::end).orElse(at);
    }

    private int complement(Studies studies, int at) {
        Sentence sentence = studies.sentence;
        Studies more = new Studies(sentence, at, at);
        return switch (sentence.form(at)) {
            case "at", "from" ->
                fromTo(studies, at + 1).orElseGet(() -> {
                    if (studies.institution == null && institution(more, at + 1, true)) {
                        studies.institution = more.institution;
                    }
                    return more.to;
                });
            case "in" -> in(studies, at + 1);
            case "(" ->
                dates.read(sentence, at + 1)
                        .filter(found -> sentence.is(found.end(), ")"))
                        .map(found -> {
                            studies.end = found.value();
                            return found.end() + 1;
                        })
                        .orElse(at);
            case "with" -> {
                if (studies.degree == null && studies.field == null && degree(more, at + 1)) {
                    studies.degree = more.degree;
                    studies.field = more.field;
                }
                yield more.to;
            }
            case "since" ->
                dates.read(sentence, at + 1)
                        .map(found -> {
                            studies.start = found.value();
                            return found.end();
                        })
                        .orElse(at);
            case "degree", "recently", "last", "just" -> at + 1;
            case "year" -> sentence.is(at - 1, "last") ? at + 1 : at;
            default -> yearAlone(studies, at);
        };
    }

    private Optional<Integer> fromTo(Studies studies, int at) {
        Optional<Found<Span>> span =
                dates.span(studies.sentence, at).filter(found -> found.value().end() != null);
        span.ifPresent(found -> {
            studies.start = found.value().start();
            studies.end = found.value().end();
        });
        return span.map(Found::end);
    }

    /** "in 2015", "in history", "in Leeds". */
    private int in(Studies studies, int at) {
        Sentence sentence = studies.sentence;
        Optional<Found<PartialDate>> date = dates.read(sentence, at);
        if (date.isPresent()) {
            studies.end = Boolean.FALSE.equals(studies.completed)
                    ? studies.end
                    : date.get().value();
            return date.get().end();
        }
        Optional<Found<Location>> place = places.read(sentence, at).filter(found -> places.isKnown(found.value()));
        if (place.isPresent()) {
            studies.place = sentence.text(
                    sentence.is(at, "the") ? at + 1 : at, place.get().end());
            return place.get().end();
        }
        Studies more = new Studies(sentence, at, at);
        boolean month = vocabulary.numbers().month(sentence.form(at)).isPresent();
        if (!month && studies.field == null && field(more, at, false)) {
            studies.field = more.field;
        }
        return month ? at + 1 : more.to;
    }
}
