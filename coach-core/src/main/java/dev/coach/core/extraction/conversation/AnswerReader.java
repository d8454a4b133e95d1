package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.HourReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.phrase.RatingReader;
import dev.coach.core.extraction.conversation.phrase.ShareReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word.Kind;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

// Longer than 250 lines because every type of the catalogue has its own way to be answered, and they share their
// limits.
/** Reads a bare answer for what the asked attribute can hold: "about 12 years", "4", "yes", "remote", "Nurse". */
final class AnswerReader {
    private static final int SHORT = 12;
    private static final AttributeType.WholeNumber PERCENT = new AttributeType.WholeNumber(0, 100, "percent");
    private static final double WHOLE = 1e-6;
    /** The share of a span that may be rounded away. */
    private static final double MOST_ROUNDED = 0.1;

    private static final Set<String> HOURS = Set.of("hour", "hours", "hrs", "hr", "h");
    private static final Set<String> DAYS = Set.of("day", "days");
    private static final Set<String> RATE = Set.of("a", "per", "each", "every");
    private static final Set<String> OTHER_THAN_WEEKS = Set.of("day", "month", "year");
    private static final Set<String> COMPARING = Set.of("more", "less", "over");
    private static final Set<String> MINUS = Set.of("minus", "negative", "zero");

    private static final Set<String> BEFORE_OTHER_SHARE = Set.of("not", "than", "over", "under");

    private static final Set<String> NONE = Set.of("none", "nobody", "zero", "nil");
    private static final Set<String> NOBODY = Set.of("nobody", "noone", "no-one");
    private static final Set<String> BEHIND_RATING = WordClasses.of("behind-rating");
    private static final Set<String> PEOPLE = WordClasses.of("people");
    private static final Set<String> AROUND_FIGURES = WordClasses.of("around-figure");

    private final PhraseAnswers phrases;
    private final NumberReader numbers;
    private final HourReader hours;
    private final YearAnswers years;
    private final TimeAnswers times;
    private final DaysAhead days;
    private final RatingReader ratings;
    private final PayAnswers pays;
    private final ListedAnswers listed;
    private final Choices choices;

    /** What an answer says, as it is to be read by the type of the attribute. */
    record Value(String written, double confidence) {
        static Value answered(String written) {
            return new Value(written, Confidence.ANSWERED);
        }
    }

    AnswerReader(Vocabulary vocabulary) {
        this.days = DaysAhead.english(vocabulary);
        this.listed = new ListedAnswers(vocabulary);
        this.choices = new Choices(vocabulary);
        this.phrases = new PhraseAnswers(vocabulary, choices);
        this.numbers = new NumberReader(vocabulary.numbers());
        this.hours = new HourReader(numbers);
        this.years = new YearAnswers(numbers);
        this.times = new TimeAnswers(vocabulary.numbers());
        this.ratings = new RatingReader(vocabulary.numbers());
        this.pays = new PayAnswers(vocabulary.numbers());
    }

    /** Claims what the answer says about the asked attribute; nothing when it does not fit. */
    void read(Attribute<?> asked, Sentence answer, Findings findings) {
        if (asked.type() instanceof AttributeType.Text) {
            phrases.read(asked, answer, findings);
        } else if (asked.type() instanceof AttributeType.Address) {
            address(asked, answer, findings);
        } else if (asked.type() instanceof AttributeType.Pay) {
            pay(asked, answer, findings);
        } else if (Quote.holds(answer)) {
            value(asked, answer)
                    .ifPresent(value -> findings.add(
                            asked, value.written(), value.confidence(), Quote.exactly(answer, 0, answer.size())));
        }
    }

    /** What the answer says, before anybody looks at what the attribute allows; empty for words and addresses. */
    Optional<Value> value(Attribute<?> asked, Sentence said) {
        Sentence answer = Reservations.ownClause(asked, said);
        if (!(asked.type() instanceof AttributeType.YesNo) && Reservations.stand(asked, answer)) {
            return Optional.empty();
        }
        return switch (asked.type()) {
            case AttributeType.Text text -> Optional.empty();
            case AttributeType.Address address -> Optional.empty();
            case AttributeType.WholeNumber number -> whole(number, answer);
            case AttributeType.Percent percent -> share(answer).or(() -> whole(PERCENT, answer));
            case AttributeType.Decimal decimal -> decimal(decimal, answer);
            case AttributeType.YesNo yesNo -> YesOrNo.in(answer).map(value -> Value.answered(Boolean.toString(value)));
            case AttributeType.Scale scale -> scale(answer).map(Value::answered);
            case AttributeType.Choice<?> choice -> choice(asked, choice, answer).map(Value::answered);
            case AttributeType.Choices<?> some -> all(choices.all(answer, some));
            case AttributeType.Month month ->
                times.month(asked, answer)
                        .map(Value::answered)
                        .or(() -> times.later(asked, answer).map(date -> new Value(date, Confidence.DOUBTFUL)));
            case AttributeType.Months months -> times.range(answer).map(Value::answered);
            case AttributeType.Day day ->
                times.day(answer)
                        .or(() -> asked.past()
                                ? Optional.empty()
                                : days.in(answer).map(Found::value))
                        .map(date -> Value.answered(date.toString()));
            case AttributeType.Pay pay ->
                pays.read(asked, answer).map(paid -> new Value(paid.money().toString(), paid.confidence()));
            case AttributeType.Shaped shaped -> word(answer, shaped).map(Value::answered);
            case AttributeType.Listed one -> {
                Set<String> named = listed.in(answer, asked, one.list());
                yield named.size() == 1 ? all(named) : Optional.empty();
            }
            case AttributeType.ListedSet some -> all(listed.in(answer, asked, some.list()));
        };
    }

    private static Optional<Value> all(Collection<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Value.answered(String.join(",", values)));
    }

    /** The first word that the type accepts. */
    private static Optional<String> word(Sentence answer, AttributeType<?> type) {
        return IntStream.range(0, answer.size())
                .mapToObj(at -> answer.text(at, at + 1))
                .filter(word -> type.read(word) instanceof Reading.Accepted<?>)
                .findFirst();
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
        Optional<PayAnswers.Paid> pay = Reservations.stand(asked, answer) ? Optional.empty() : pays.read(asked, answer);
        pay.ifPresent(paid -> findings.add(
                asked,
                paid.money().toString(),
                paid.confidence(),
                new Evidence(
                        paid.words(), new Place.InUtterance(answer.utterance().index()))));
    }

    /** The one amount of a short answer, in the unit that was asked for. */
    private Optional<Value> whole(AttributeType.WholeNumber type, Sentence answer) {
        if (answer.size() > 2 * SHORT) {
            return Optional.empty();
        }
        if (isNone(type, answer)) {
            return Optional.of(new Value("0", Confidence.ANSWERED));
        }
        for (int at = 0; at < answer.size(); at++) {
            Optional<Found<Amount>> amount =
                    isNegative(answer, at) || isNoOne(answer, at - 1) ? Optional.empty() : numbers.amount(answer, at);
            if (amount.isPresent() && !isArticle(answer, at, amount.get())) {
                return isDenied(answer, at)
                                || isSecondOfTwo(answer, at)
                                || countsElse(answer, at, amount.get().end(), type.unit())
                        ? Optional.empty()
                        : inUnit(type.unit(), answer, at, amount.get());
            }
            if (amount.isEmpty() && answer.is(at, "between")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "None"; of people also "no one, I work alone". */
    private static boolean isNone(AttributeType.WholeNumber type, Sentence answer) {
        boolean none = answer.size() <= 4 && (answer.is(0, NONE) || answer.is(answer.size() - 1, NONE));
        boolean nobody = isNoOne(answer, 0) && !answer.hasWord(2) || answer.is(0, NOBODY) && !answer.hasWord(1);
        return none || nobody && type.unit().equals("people");
    }

    /** Not the one of "no, one". */
    private static boolean isNoOne(Sentence answer, int at) {
        return answer.is(at, "no") && answer.is(at + 1, "one");
    }

    /** "A fifth of my time". */
    private static Optional<Value> share(Sentence answer) {
        List<Found<Integer>> shares = IntStream.range(0, answer.size())
                .filter(at -> !answer.is(at - 1, BEFORE_OTHER_SHARE) && answer.size() <= SHORT)
                .mapToObj(at -> ShareReader.read(answer, at))
                .flatMap(Optional::stream)
                .toList();
        return shares.size() == 1
                ? Optional.of(new Value(Integer.toString(shares.getFirst().value()), Confidence.ANSWERED))
                : Optional.empty();
    }

    /** "Not 12"; but not "not more than 12". */
    private static boolean isDenied(Sentence answer, int at) {
        return answer.is(at - 1, "not") && !answer.is(at, COMPARING);
    }

    /** "3 or 4": neither is the amount. */
    private boolean isSecondOfTwo(Sentence answer, int at) {
        return answer.is(at - 1, Set.of("or", "to", "-", "/"))
                && numbers.number(answer.form(at - 2)).isPresent();
    }

    /** "Two kids" and "two days" are no answer where hours or points are asked for. */
    private boolean countsElse(Sentence answer, int at, int end, String unit) {
        boolean inTime = numbers.duration(answer, at).isPresent() || answer.is(end, HOURS);
        boolean ofPeople = unit.equals("people") && (answer.is(end, PEOPLE) || answer.is(end + 1, PEOPLE));
        String counted = answer.form(end).replaceFirst("s$", "");
        boolean named = !counted.isEmpty() && unit.startsWith(counted);
        return answer.hasWord(end) && !answer.is(end, BEHIND_RATING) && !inTime && !ofPeople && !named;
    }

    private static boolean isNegative(Sentence answer, int at) {
        return answer.is(at - 1, "-")
                && answer.word(at - 1).end() == answer.word(at).start();
    }

    /** "a lot" holds no number. */
    static boolean isArticle(Sentence answer, int at, Found<Amount> amount) {
        boolean article = answer.is(at, "a") || answer.is(at, "an");
        return article
                && amount.end() == at + 1
                && !answer.is(amount.end(), Set.of("month", "week", "year", "hour", "quarter"));
    }

    private Optional<Value> inUnit(String unit, Sentence answer, int at, Found<Amount> amount) {
        Optional<Double> value = span(unit, answer, at, amount)
                .or(() -> Optional.of(amount.value().value()));
        double confidence = amount.value().rough() ? Confidence.IMPLIED : Confidence.ANSWERED;
        return value.filter(number -> Math.abs(number - Math.rint(number)) < WHOLE)
                .map(number -> new Value(Long.toString(Math.round(number)), confidence));
    }

    /** The amount in the unit of the attribute, where it was said in another unit of time; not a number where none fits. */
    private Optional<Double> span(String unit, Sentence answer, int at, Found<Amount> amount) {
        int end = amount.end();
        boolean hours = answer.is(end, HOURS);
        if (unit.equals("minutes") && hours) {
            return this.hours.read(answer, at).map(found -> found.value().value());
        }
        if (isAtOtherRate(unit, answer, end)) {
            return Optional.of(Double.NaN);
        }
        return numbers.duration(answer, at).map(found -> switch (unit) {
            // A month is no whole number of weeks.
            case "weeks" -> wholeWeeks(found.value());
            case "years" -> found.value().in(Unit.YEARS);
            case "months" -> found.value().in(Unit.MONTHS);
            case "days" -> found.value().in(Unit.DAYS);
            default -> Double.NaN;
        });
    }

    /** "Eight hours a day" of a week's hours, "45 minutes a week" of a way that is gone every day. */
    private static boolean isAtOtherRate(String unit, Sentence answer, int end) {
        boolean rate = answer.is(end + 1, RATE);
        return switch (unit) {
            case "hours" -> answer.is(end, HOURS) && rate && answer.is(end + 2, OTHER_THAN_WEEKS);
            case "days" -> answer.is(end, DAYS) && rate && answer.is(end + 2, OTHER_THAN_WEEKS);
            case "minutes" -> rate && (answer.is(end + 2, OTHER_THAN_WEEKS) || answer.is(end + 2, "week"));
            default -> false;
        };
    }

    /** Thirty days are four weeks to those who ask, but two days are not none, and ten are not one. */
    private static double wholeWeeks(Duration span) {
        double weeks = Math.rint(span.in(Unit.WEEKS));
        double rest = Math.abs(span.in(Unit.WEEKS) - weeks);
        return rest > MOST_ROUNDED * span.in(Unit.WEEKS) ? Double.NaN : weeks;
    }

    private Optional<Value> decimal(AttributeType.Decimal type, Sentence answer) {
        if (type.unit().equals("years")) {
            return years.in(answer)
                    .or(() -> times.yearsSince(answer))
                    .map(span -> new Value(span.years(), span.confidence(Confidence.ANSWERED)));
        }
        return word(answer, type).map(Value::answered);
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
                        : ratings.read(answer, at)
                                .filter(found -> isOfFive(answer, found.end())
                                        && (!answer.hasWord(found.end()) || answer.is(found.end(), BEHIND_RATING)))
                                .map(found -> Integer.toString(found.value()));
            }
            if (answer.form(at).chars().anyMatch(Character::isDigit)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether no figure follows but those of "on a scale of 1 to 5". */
    private boolean isOfFive(Sentence answer, int from) {
        List<Double> figures = IntStream.range(from, answer.size())
                .filter(at -> !answer.is(at, "a") && !answer.is(at, "an"))
                .mapToObj(at -> numbers.number(answer.form(at)).map(Amount::value))
                .flatMap(Optional::stream)
                .toList();
        return figures.isEmpty()
                || answer.words().stream().anyMatch(word -> word.form().equals("scale"))
                        && figures.getLast() == 5
                        && Set.of(1.0, 5.0).containsAll(figures);
    }

    private Optional<String> choice(Attribute<?> asked, AttributeType.Choice<?> choice, Sentence answer) {
        String text = answer.text(0, answer.size()).toLowerCase(Locale.ROOT);
        if (choice.allowed().contains(text.replace(' ', '_').replace('-', '_'))) {
            return Optional.of(text);
        }
        Optional<String> named = choices.in(answer, choice);
        if (named.isPresent() || !asked.name().equals("employment_status") || answer.size() > SHORT) {
            return named;
        }
        return YesOrNo.in(answer).map(works -> works ? "employed" : "unemployed");
    }

    private static boolean holds(Sentence answer, Set<String> forms) {
        return answer.words().stream().anyMatch(word -> forms.contains(word.form()));
    }
}
