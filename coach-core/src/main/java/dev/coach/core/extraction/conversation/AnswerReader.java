package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.MonthRange;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.DateReader.Span;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.phrase.PayReader;
import dev.coach.core.extraction.conversation.phrase.RatingReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word.Kind;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

// Longer than 250 lines because every type of the catalogue has its own way to be answered, and they share their
// limits.
/** Reads a bare answer for what the asked attribute can hold: "about 12 years", "4", "yes", "remote", "Nurse". */
final class AnswerReader {
    private static final int SHORT = 12;
    private static final AttributeType.WholeNumber PERCENT = new AttributeType.WholeNumber(0, 100, "percent");
    /** A month, in years: "3 nights a week" is no time in a role. */
    private static final double SHORTEST_SPAN = 0.08;

    private static final Set<String> MINUS = Set.of("minus", "negative", "zero");
    private static final Set<String> HAPPENED = WordClasses.of("happened");
    private static final Set<String> YES = WordClasses.of("yes");
    private static final Set<String> NO = Set.of("no", "nope", "nah", "never", "false", "negative");
    /** "I don't" and "I don't want to" mean no; "I don't like mornings" answers nothing. */
    private static final Set<String> STILL_NO = WordClasses.of("still-no");

    private static final Set<String> NOT = WordClasses.of("not");
    private static final int MAX_SPAN_ANSWER = 10;

    private static final Set<String> NONE = Set.of("none", "nobody", "zero", "nil");
    private static final Set<String> AROUND_FIGURES = WordClasses.of("around-figure");
    private static final Set<String> UNSURE = Set.of("maybe", "perhaps", "possibly", "depends", "sometimes", "unsure");

    private final PhraseAnswers phrases;
    private final NumberReader numbers;
    private final DateReader dates;
    private final RatingReader ratings;
    private final PayReader pays = new PayReader();
    private final ListedAnswers listed;
    private final Choices choices = new Choices();

    private record Value(String written, double confidence) {}

    AnswerReader(Vocabulary vocabulary) {
        this.listed = new ListedAnswers(vocabulary);
        this.phrases = new PhraseAnswers(vocabulary);
        this.numbers = new NumberReader(vocabulary.numbers());
        this.dates = new DateReader(vocabulary.numbers());
        this.ratings = new RatingReader(vocabulary.numbers());
    }

    /** Claims what the answer says about the asked attribute; nothing when it does not fit. */
    void read(Attribute<?> asked, Sentence answer, Findings findings) {
        switch (asked.type()) {
            case AttributeType.Text text -> phrases.read(asked, answer, findings);
            case AttributeType.Address address -> address(asked, answer, findings);
            case AttributeType.WholeNumber number ->
                whole(number, answer).ifPresent(value -> add(asked, value, answer, findings));
            case AttributeType.Percent percent ->
                whole(PERCENT, answer).ifPresent(value -> add(asked, value, answer, findings));
            case AttributeType.Decimal decimal ->
                decimal(decimal, answer).ifPresent(value -> add(asked, value, answer, findings));
            case AttributeType.YesNo yesNo ->
                yesNo(answer).ifPresent(value -> add(asked, Boolean.toString(value), answer, findings));
            case AttributeType.Scale scale -> scale(answer).ifPresent(value -> add(asked, value, answer, findings));
            case AttributeType.Choice<?> choice ->
                choice(asked, choice, answer).ifPresent(value -> add(asked, value, answer, findings));
            case AttributeType.Choices<?> some -> addAll(asked, choices.all(answer, some), answer, findings);
            case AttributeType.Month month ->
                date(answer).ifPresent(value -> add(asked, value.toString(), answer, findings));
            case AttributeType.Months months ->
                range(answer).ifPresent(value -> add(asked, value.toString(), answer, findings));
            case AttributeType.Day day ->
                words(answer)
                        .filter(word -> day.read(word) instanceof Reading.Accepted<?>)
                        .findFirst()
                        .ifPresent(value -> add(asked, value, answer, findings));
            case AttributeType.Pay pay -> pay(asked, answer, findings);
            case AttributeType.Shaped shaped ->
                words(answer)
                        .filter(word -> shaped.read(word) instanceof Reading.Accepted<?>)
                        .findFirst()
                        .ifPresent(value -> add(asked, value, answer, findings));
            case AttributeType.Listed listed ->
                this.listed.in(answer, listed.list()).stream()
                        .findFirst()
                        .ifPresent(value -> add(asked, value, answer, findings));
            case AttributeType.ListedSet some -> addAll(asked, listed.in(answer, some.list()), answer, findings);
        }
    }

    private static void addAll(Attribute<?> asked, Collection<String> values, Sentence answer, Findings findings) {
        if (!values.isEmpty()) {
            add(asked, String.join(",", values), answer, findings);
        }
    }

    private static Stream<String> words(Sentence answer) {
        return IntStream.range(0, answer.size()).mapToObj(at -> answer.text(at, at + 1));
    }

    private static void add(Attribute<?> asked, String value, Sentence answer, Findings findings) {
        add(asked, new Value(value, Confidence.ANSWERED), answer, findings);
    }

    private static void add(Attribute<?> asked, Value value, Sentence answer, Findings findings) {
        Evidence evidence = Quote.exactly(answer, 0, answer.size());
        findings.add(asked, value.written(), value.confidence(), evidence);
    }

    private static void address(Attribute<?> asked, Sentence answer, Findings findings) {
        for (int at = 0; at < answer.size(); at++) {
            Optional<Integer> phone = PhoneNumber.end(answer, at);
            boolean address = answer.word(at).kind() == Kind.ADDRESS;
            if (address || phone.isPresent()) {
                int end = address ? at + 1 : phone.orElseThrow();
                findings.add(asked, answer.text(at, end), Confidence.ANSWERED, Quote.exactly(answer, at, end));
                return;
            }
        }
    }

    private void pay(Attribute<?> asked, Sentence answer, Findings findings) {
        String said = answer.utterance().text();
        int start = answer.word(0).start();
        // A sign of money before the first figure is no word.
        int from =
                start > 0 && Character.getType(said.charAt(start - 1)) == Character.CURRENCY_SYMBOL ? start - 1 : start;
        pays.read(said.substring(from, answer.word(answer.size() - 1).end()))
                .ifPresent(named -> findings.add(
                        asked,
                        named.money().toString(),
                        Confidence.ANSWERED,
                        new Evidence(
                                named.words(),
                                new Place.InUtterance(answer.utterance().index()))));
    }

    /** The one amount of a short answer, in the unit that was asked for. */
    private Optional<Value> whole(AttributeType.WholeNumber type, Sentence answer) {
        if (answer.size() > 2 * SHORT) {
            return Optional.empty();
        }
        if (answer.size() <= 4 && (answer.is(0, NONE) || answer.is(answer.size() - 1, NONE))) {
            return Optional.of(new Value("0", Confidence.ANSWERED));
        }
        for (int at = 0; at < answer.size(); at++) {
            Optional<Found<Amount>> amount = isNegative(answer, at) ? Optional.empty() : numbers.amount(answer, at);
            if (amount.isPresent() && !isArticle(answer, at, amount.get())) {
                return inUnit(type.unit(), answer, at, amount.get());
            }
            if (amount.isEmpty() && answer.is(at, "between")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNegative(Sentence answer, int at) {
        return answer.is(at - 1, "-")
                && answer.word(at - 1).end() == answer.word(at).start();
    }

    /** "a lot" holds no number. */
    private static boolean isArticle(Sentence answer, int at, Found<Amount> amount) {
        boolean article = answer.is(at, "a") || answer.is(at, "an");
        return article
                && amount.end() == at + 1
                && !answer.is(amount.end(), Set.of("month", "week", "year", "hour", "quarter"));
    }

    private Optional<Value> inUnit(String unit, Sentence answer, int at, Found<Amount> amount) {
        double value = amount.value().value();
        if (unit.equals("weeks")) {
            value = numbers.duration(answer, at)
                    .map(found -> found.value().in(Unit.WEEKS))
                    .orElse(value);
        } else if (unit.equals("minutes") && (answer.is(amount.end(), "hour") || answer.is(amount.end(), "hours"))) {
            value = value * 60;
        } else if (value != Math.rint(value)) {
            return Optional.empty();
        }
        double confidence = amount.value().rough() ? Confidence.IMPLIED : Confidence.ANSWERED;
        return Optional.of(new Value(Long.toString(Math.round(value)), confidence));
    }

    private Optional<Value> decimal(AttributeType.Decimal type, Sentence answer) {
        if (type.unit().equals("years")) {
            return years(answer).map(span -> new Value(span.years(), span.confidence(Confidence.ANSWERED)));
        }
        return words(answer)
                .filter(word -> type.read(word) instanceof Reading.Accepted<?>)
                .findFirst()
                .map(word -> new Value(word, Confidence.ANSWERED));
    }

    private Optional<Duration> years(Sentence answer) {
        for (int at = 0; at < answer.size() && answer.size() <= MAX_SPAN_ANSWER; at++) {
            Optional<Duration> span = numbers.duration(answer, at)
                    .map(Found::value)
                    .filter(found -> found.in(Unit.YEARS) >= SHORTEST_SPAN);
            if (span.isPresent() && !answer.is(at - 1, "in")) {
                return span;
            }
        }
        return numbers.amount(answer, 0)
                .filter(found -> !answer.hasWord(found.end()) && !isArticle(answer, 0, found))
                .map(found -> new Duration(found.value(), Unit.YEARS));
    }

    /** Yes or no by the first words; neither when the answer wavers. */
    static Optional<Boolean> yesNo(Sentence answer) {
        int at = 0;
        while (answer.is(
                        at,
                        Set.of(
                                "well",
                                "oh",
                                "hmm",
                                "um",
                                "uh",
                                "i",
                                ",",
                                "think",
                                "so",
                                "honestly",
                                "ok",
                                "okay",
                                "of",
                                "course",
                                "guess",
                                "would",
                                "say"))
                && at < 6) {
            at++;
        }
        boolean course = answer.is(at - 1, "course") && answer.is(at - 2, "of");
        boolean wavers = answer.is(at, UNSURE)
                || answer.is(at + 1, "longer")
                || (answer.is(at + 1, "and") && answer.is(at + 2, NO))
                || answer.is(at + 2, UNSURE);
        if (wavers) {
            return Optional.empty();
        }
        boolean strongNo = answer.is(at + 1, "not")
                && (!answer.hasWord(at + 2) || answer.is(at + 2, STILL_NO))
                && (answer.is(at, YES) || answer.is(at, Set.of("am", "do", "have", "can", "will", "could", "did")));
        if (answer.is(at, NO)
                || answer.is(at, "not")
                || strongNo
                || (answer.is(at - 1, "would") && answer.is(at, "not"))) {
            return Optional.of(false);
        }
        boolean verb = answer.is(at - 1, "i") && answer.is(at, Set.of("am", "do", "have", "can", "will", "could"));
        boolean would = answer.is(at - 1, "would") && answer.is(at - 2, "i");
        return answer.is(at, YES) || course || (verb || would) && !answer.hasWord(at + 1)
                ? Optional.of(true)
                : Optional.empty();
    }

    /** The figure of a short answer; none when there are two, or another scale. */
    private Optional<String> scale(Sentence answer) {
        if (answer.size() > 2 * SHORT || answer.is(0, "between") || holds(answer, MINUS)) {
            return Optional.empty();
        }
        for (int at = 0; at < answer.size(); at++) {
            boolean figure =
                    numbers.amount(answer, at).isPresent() || answer.form(at).endsWith("/5");
            boolean alone = !answer.hasWord(at - 1) || answer.is(at - 1, AROUND_FIGURES);
            if (figure && !alone) {
                return Optional.empty();
            }
            if (figure && !isArticle(answer, at, new Found<>(new Amount(1, false), at + 1))) {
                return isNegative(answer, at)
                        ? Optional.empty()
                        : ratings.read(answer, at).map(found -> Integer.toString(found.value()));
            }
            if (answer.form(at).chars().anyMatch(Character::isDigit)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> choice(Attribute<?> asked, AttributeType.Choice<?> choice, Sentence answer) {
        String text = answer.text(0, answer.size()).toLowerCase(Locale.ROOT);
        if (choice.allowed().contains(text.replace(' ', '_').replace('-', '_'))) {
            return Optional.of(text);
        }
        Optional<String> named = isDenied(answer) ? Optional.empty() : choices.in(answer, choice);
        if (named.isPresent() || !asked.name().equals("employment_status") || answer.size() > SHORT) {
            return named;
        }
        return yesNo(answer).map(works -> works ? "employed" : "unemployed");
    }

    private static boolean isDenied(Sentence answer) {
        for (int at = 0; at < answer.size(); at++) {
            if (answer.is(at, NOT) || answer.is(at, "no") && answer.is(at + 1, "longer")) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Sentence answer, Set<String> forms) {
        return answer.words().stream().anyMatch(word -> forms.contains(word.form()));
    }

    /** The date that something is to happen by; not one of what has happened. */
    private Optional<PartialDate> date(Sentence answer) {
        if (holds(answer, HAPPENED)) {
            return Optional.empty();
        }
        for (int at = 0; at < answer.size(); at++) {
            Optional<Found<PartialDate>> date = dates.read(answer, at);
            if (date.isPresent()) {
                return date.map(Found::value);
            }
        }
        return Optional.empty();
    }

    /** From when to when; open when only the start is named. */
    private Optional<MonthRange> range(Sentence answer) {
        for (int at = 0; at < answer.size(); at++) {
            Optional<Span> span = dates.span(answer, at).map(Found::value);
            if (span.isPresent()) {
                String end = span.get().end() == null ? ".." : span.get().end().toString();
                return MonthRange.parse(span.get().start() + "/" + end);
            }
        }
        return Optional.empty();
    }
}
