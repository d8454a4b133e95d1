package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.phrase.DayReader;
import dev.coach.core.extraction.conversation.phrase.SpelledAmounts;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because it says of every type of value what is wanted and what cannot be.
/**
 * Reads what people write into their profile themselves: "about 45k a year", "since spring 2019", "English and some Spanish". First
 * as the attribute's type does, so that a value in its canonical form is never read as another, then by the readers of answers. More
 * strict than a conversation, where a part that is understood is enough: here every word counts, and what cannot be true, or has the
 * canonical form but not the bounds, is refused with the reason. Pure; safe for several threads.
 */
public final class WrittenValue {
    /** The lexicons take a moment to load, and canonical values need none. */
    private static final class English {
        static final Vocabulary VOCABULARY = Vocabulary.english();
        static final AnswerReader ANSWERS = new AnswerReader(VOCABULARY);
        static final UnreadWords UNREAD = new UnreadWords(VOCABULARY);
        static final ListedAnswers LISTED = new ListedAnswers(VOCABULARY);
        static final DayReader DAYS = new DayReader(VOCABULARY.numbers());
        static final SpelledAmounts SPELLED = new SpelledAmounts(VOCABULARY.numbers());
    }

    private static final int LONGEST = 300;
    private static final Pattern NEGATIVE = Pattern.compile("(?i)(?<![\\w)])[-−–]\\s?\\d|\\b(minus|negative)\\b");
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("(?i)(?<=\\d)(?=(h|hrs?|hours?|min|mins|minutes?|yrs?|years?|months?|weeks?|days?)\\b)");
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(?i)(?<!\\S)(\\d{1,2}) ?h ?(\\d{1,2}) ?(?:m|min|mins|minutes)?(?!\\S)");
    private static final Pattern DATED = Pattern.compile(
            "(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|\\b\\d{1,2}([/.])\\d{1,2}\\1\\d{4}\\b");
    private static final Pattern BORN = Pattern.compile("(?i)^\\s*(?:i was |i am )?born (?:on|in) (?:the )?");
    private static final Pattern SINCE = Pattern.compile("(?i)\\s*since\\s+(\\S.*)");
    private static final Pattern FOUR_FIGURES = Pattern.compile("\\d{4}");
    private static final Pattern FRACTION = Pattern.compile("\\d+(?:\\.\\d+|,\\d{1,2})");
    private static final Pattern INTERVAL = Pattern.compile("(?:\\d{4}(?:-\\d+)?|\\.\\.)/\\S*");
    private static final Pattern BETWEEN_LISTED = Pattern.compile("\\s*[,;\\n]\\s*(?:and\\b\\s*)?");
    private static final Pattern AND = Pattern.compile("(?i)\\s+(?:and|or|plus|as well as)\\s+|\\s*[&+/]\\s*");

    private WrittenValue() {}

    /**
     * The canonical form of what was written.
     *
     * @param today what "next year" counts from, and what cannot lie in the future is compared with
     * @param dollar the code of the money that the coachee calls dollars; when it is absent, plain dollars are refused
     */
    public static Reading<String> read(
            Attribute<?> attribute, String written, LocalDate today, @Nullable String dollar) {
        if (!isText(written)) {
            return new Reading.Rejected<>("must not hold control characters");
        }
        Optional<String> noCountry = written.length() > LONGEST ? Optional.empty() : NoCountries.in(attribute, written);
        if (noCountry.isPresent()) {
            String name = noCountry.get();
            String wanted = wanted(attribute.type(), "");
            return new Reading.Rejected<>(
                    name.equalsIgnoreCase("no") ? wanted : "%s; %s is none".formatted(wanted, name));
        }
        Reading<String> strict = canonical(attribute, written, today);
        boolean words = attribute.type() instanceof AttributeType.Text
                || attribute.type() instanceof AttributeType.Address
                || written.length() > LONGEST;
        if (words || strict instanceof Reading.Accepted<String>) {
            return strict;
        }
        Reading<String> english =
                english(attribute, written, ((Reading.Rejected<String>) strict).reason(), today, dollar);
        return english instanceof Reading.Accepted<String>
                ? english
                : WrittenSpanish.read(attribute, written, today, dollar)
                        .or(() -> yearOfDate(attribute, written, today))
                        .orElse(english);
    }

    /** The same of what is English for sure. */
    static Reading<String> inEnglish(Attribute<?> attribute, String english, LocalDate today) {
        return canonical(attribute, english, today) instanceof Reading.Rejected<String>(String strict)
                ? english(attribute, english, strict, today, null)
                : canonical(attribute, english, today);
    }

    /** @param strict why it is refused in its canonical form */
    private static Reading<String> english(
            Attribute<?> attribute, String written, String strict, LocalDate today, @Nullable String dollar) {
        String text = attribute.type() instanceof AttributeType.Pay
                ? inFigures(written)
                : Shorthand.writtenOut(attribute, ShortYears.writtenOut(attribute, written, today));
        Reading<String> whole = canonical(attribute, text, today);
        if (whole instanceof Reading.Accepted<String>) {
            return whole;
        }
        return refusal(attribute, text, today, dollar)
                .<Reading<String>>map(Reading.Rejected::new)
                .or(() -> understood(attribute, text, today, dollar)
                        .map(value -> canonical(attribute, value, today))
                        .map(reading -> reading instanceof Reading.Accepted<String>
                                ? unread(attribute, text, today)
                                        .<Reading<String>>map(Reading.Rejected::new)
                                        .orElse(reading)
                                : reading))
                .orElseGet(() -> new Reading.Rejected<>(wanted(attribute.type(), strict)));
    }

    /** The year of a date, as which many write when they were born; also why there can be no such date. */
    private static Optional<Reading<String>> yearOfDate(Attribute<?> attribute, String written, LocalDate today) {
        if (!isYear(attribute) || !DATED.matcher(written).find()) {
            return Optional.empty();
        }
        return switch (english(
                asMonth(attribute, attribute.past()), BORN.matcher(written).replaceFirst(""), "", today, null)) {
            case Reading.Accepted<String>(String date) ->
                Optional.of(canonical(attribute, date.substring(0, 4), today));
            case Reading.Rejected<String>(String reason) ->
                Optional.of(reason)
                        .filter(why -> !why.equals(wanted(new AttributeType.Month(), "")))
                        .map(Reading.Rejected::new);
        };
    }

    static boolean isYear(Attribute<?> attribute) {
        return attribute.type() instanceof AttributeType.WholeNumber number
                && number.unit().equals("as a year");
    }

    /** The same question, of which the month may be told, too. */
    static Attribute<?> asMonth(Attribute<?> asked, boolean past) {
        return new Attribute<>(
                asked.name(),
                new AttributeType.Month(),
                asked.meaning(),
                null,
                null,
                null,
                asked.importance(),
                asked.burden(),
                asked.sensitivity(),
                asked.freshMonths(),
                asked.relevance(),
                past,
                asked.ahead());
    }

    /** With figures for the amounts in words. */
    private static String inFigures(String written) {
        return sentence(written, null).map(English.SPELLED::inFigures).orElse(written);
    }

    private static boolean isText(String written) {
        return written.codePoints()
                .noneMatch(point -> point != '\t' && point != '\n' && point != '\r' && Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE);
    }

    static <T> Reading<String> canonical(Attribute<T> attribute, String written, LocalDate today) {
        return switch (attribute.read(written, today)) {
            case Reading.Accepted<T>(T value) ->
                new Reading.Accepted<>(attribute.type().write(value));
            case Reading.Rejected<T>(String reason) -> new Reading.Rejected<>(reason);
        };
    }

    /** Why it cannot be true, whatever else it says. */
    private static Optional<String> refusal(
            Attribute<?> attribute, String written, LocalDate today, @Nullable String dollar) {
        return switch (attribute.type()) {
            case AttributeType.WholeNumber number
            when number.min() >= 0 -> negative(written).or(() -> yearToCome(attribute, written, today));
            case AttributeType.Decimal decimal
            when decimal.min() >= 0 ->
                negative(written)
                        .or(() -> decimal.unit().equals("years")
                                ? sinceToCome(attribute, written, today)
                                : Optional.empty());
            case AttributeType.Percent percent -> negative(written);
            case AttributeType.Scale scale -> negative(written);
            case AttributeType.Pay pay -> negative(written).or(() -> new WrittenPay(written, dollar).refusal());
            case AttributeType.Month month -> neverWas(written, today);
            case AttributeType.Day day -> neverWas(written, today);
            case AttributeType.Months months ->
                neverWas(written, today)
                        .or(() -> understood(attribute, written, today, dollar).flatMap(WrittenValue::backwards));
            default -> Optional.empty();
        };
    }

    /** The words of it that nobody understood, as a reason; a value that says more may mean the opposite. */
    private static Optional<String> unread(Attribute<?> attribute, String written, LocalDate today) {
        List<String> words = attribute.type() instanceof AttributeType.Pay
                ? WrittenPay.unread(written)
                : Stream.of(written, written.replace(" and ", " & "))
                        .map(text -> sentence(spaced(text), today)
                                .map(read -> English.UNREAD.in(read, attribute))
                                .orElse(List.of()))
                        .min(Comparator.comparingInt(List::size))
                        .orElseThrow();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of("holds words that could not be read: %s".formatted(String.join(", ", words)));
    }

    /** A year that lies ahead is worth another reason than its bounds. */
    private static Optional<String> yearToCome(Attribute<?> attribute, String written, LocalDate today) {
        boolean ahead = attribute.past()
                && FOUR_FIGURES.matcher(written.strip()).matches()
                && Integer.parseInt(written.strip()) > today.getYear();
        return ahead ? Optional.of("cannot lie in the future") : Optional.empty();
    }

    /** What has lasted has begun. */
    private static Optional<String> sinceToCome(Attribute<?> attribute, String written, LocalDate today) {
        Matcher since = SINCE.matcher(written);
        return since.matches()
                        && english(asMonth(attribute, true), since.group(1), "", today, null)
                                instanceof Reading.Rejected<String>(String reason)
                ? Optional.of(reason).filter("cannot lie in the future"::equals)
                : Optional.empty();
    }

    private static Optional<String> negative(String written) {
        return NEGATIVE.matcher(written).find() ? Optional.of("cannot be negative") : Optional.empty();
    }

    private static Optional<String> neverWas(String written, LocalDate today) {
        return sentence(written, today)
                .flatMap(text -> IntStream.range(0, text.size())
                        .mapToObj(at -> English.DAYS.read(text, at))
                        .flatMap(Optional::stream)
                        .findFirst())
                .filter(day -> day.value().date().isEmpty())
                .map(day -> "cannot be: there is no " + day.value());
    }

    private static Optional<String> backwards(String range) {
        String[] ends = range.split("/", -1);
        return ends.length == 2 && ends[1].compareTo(ends[0]) < 0 && !ends[1].equals("..")
                ? Optional.of("cannot end (%s) before it begins (%s)".formatted(ends[1], ends[0]))
                : Optional.empty();
    }

    private static Optional<String> understood(
            Attribute<?> attribute, String written, LocalDate today, @Nullable String dollar) {
        return switch (attribute.type()) {
            case AttributeType.Choices<?> choices -> each(attribute, written, today);
            case AttributeType.ListedSet listed -> each(attribute, written, today);
            case AttributeType.Pay pay ->
                new WrittenPay(written, dollar).money().map(Money::toString);
            case AttributeType.Decimal decimal
            when FRACTION.matcher(written.strip()).matches() ->
                Optional.of(written.strip().replace(',', '.'));
            case AttributeType.Months months
            when INTERVAL.matcher(written.strip()).matches() -> Optional.of(written.strip());
            case AttributeType.Month month ->
                answer(attribute, spaced(written), today).or(() -> monthOfDay(written, today));
            case AttributeType.Scale scale ->
                answer(attribute, spaced(written), today)
                        .or(() -> sentence(written, today).flatMap(text -> Shorthand.level(attribute, text)));
            default -> answer(attribute, spaced(written), today);
        };
    }

    /** "31/12/2027". */
    private static Optional<String> monthOfDay(String written, LocalDate today) {
        return sentence(written, today)
                .flatMap(text -> English.DAYS.read(text, 0))
                .flatMap(day -> day.value().date())
                .map(date -> YearMonth.from(date).toString());
    }

    /** "45 min" of "45min", "1 hours 30 minutes" of "1h30". */
    private static String spaced(String written) {
        String apart = HOURS_AND_MINUTES.matcher(written).replaceAll("$1 hours $2 minutes");
        return UNIT_BEHIND.matcher(apart).replaceAll(" ");
    }

    /** What it says as the answer to a question of today, or of any day: "March 2019" is no time to come, and may be meant. */
    private static Optional<String> answer(Attribute<?> attribute, String written, LocalDate today) {
        return sentence(written, today)
                .flatMap(text -> English.ANSWERS.value(attribute, text))
                .or(() -> sentence(written, null).flatMap(text -> English.ANSWERS.value(attribute, text)))
                .map(AnswerReader.Value::written);
    }

    /** All that it lists; empty when a part of it is not understood. */
    private static Optional<String> each(Attribute<?> attribute, String written, LocalDate today) {
        List<String> values = new ArrayList<>();
        for (String part : BETWEEN_LISTED.split(written.strip())) {
            Optional<String> whole = named(attribute, part, today);
            List<String> parts = whole.isPresent() ? List.of() : List.of(AND.split(part));
            whole.ifPresent(values::add);
            for (String piece : parts) {
                Optional<String> value = answer(attribute, piece, today);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
        }
        return Optional.of(String.join(",", values));
    }

    /** The one thing that all the words together are the name of: "Bosnia and Herzegovina". */
    private static Optional<String> named(Attribute<?> attribute, String part, LocalDate today) {
        if (canonical(attribute, part, today) instanceof Reading.Accepted<String>(String value)) {
            return Optional.of(value);
        }
        return attribute.type() instanceof AttributeType.ListedSet some
                ? Stream.of(part, part.replace(" and ", " & "))
                        .flatMap(name -> sentence(name, today).stream())
                        .flatMap(text -> English.LISTED
                                .named(text, 0, attribute, some.list())
                                .filter(found -> found.end() == text.size())
                                .stream())
                        .map(Found::value)
                        .findFirst()
                : Optional.empty();
    }

    /** The one sentence that was written; a value needs no second one. */
    private static Optional<Sentence> sentence(String written, @Nullable LocalDate day) {
        List<Sentence> sentences = Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, written.strip(), null, day));
        return sentences.size() == 1 ? Optional.of(sentences.getFirst()) : Optional.empty();
    }

    /** What it must be, in the words of people; the strict reason where that is in plain words already. */
    private static String wanted(AttributeType<?> type, String strict) {
        return switch (type) {
            case AttributeType.Month month -> "must be a year or a month, such as 2019 or March 2019";
            case AttributeType.Months months -> "must say from when to when, such as 2019 to 2021 or since March 2019";
            case AttributeType.Day day -> "must be a date with day, month and year, such as 31 May 2027";
            case AttributeType.Pay pay -> "must be an amount, such as 45000 EUR a year or 15.50 an hour";
            case AttributeType.Listed listed ->
                switch (listed.list()) {
                    case COUNTRY -> "must be a country, such as Germany or DE";
                    case LANGUAGE -> "must be a language, such as Spanish or es";
                    case CURRENCY -> "must be a currency, such as EUR";
                    case TIME_ZONE -> "must be a time zone, such as Europe/Berlin";
                };
            case AttributeType.ListedSet listed ->
                switch (listed.list()) {
                    case COUNTRY -> "must be countries, such as Germany, France";
                    case LANGUAGE -> "must be languages, such as Spanish, English";
                    case CURRENCY -> "must be currencies, such as EUR, CHF";
                    case TIME_ZONE -> "must be time zones, such as Europe/Berlin";
                };
            case AttributeType.Decimal decimal
            when decimal.unit().equals("points") && strict.startsWith("is not") ->
                "must be a number of points from %d to %d, such as 4.5".formatted(decimal.min(), decimal.max());
            default -> strict;
        };
    }
}
