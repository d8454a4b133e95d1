package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.PhrasebookAnswers.Opening;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.phrasebook.Pays;
import dev.coach.core.extraction.conversation.phrasebook.Quantities;
import dev.coach.core.extraction.conversation.phrasebook.Times;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

// Longer than 250 lines because it says of every type of value how an answer names it.
/** Reads the one value that an answer in a language other than English names, by the type of what was asked. */
final class PhrasebookValues {
    private static final int LONGEST_CHOICE = 10;
    private static final Pattern PLURAL = Pattern.compile("\\p{L}{3,}s");

    private final Phrasebook words;
    private final Frames<Opening> openings;
    private final Map<String, Frames<String>> choices;
    private final Quantities quantities;
    private final Times times;
    private final DaysAhead days;
    private final Pays pays;

    PhrasebookValues(String language, Phrasebook words, Frames<Opening> openings, DaysAhead days) {
        this.days = days;
        this.words = words;
        this.openings = openings;
        this.choices = Frames.loadGroups(language + "/choices");
        this.quantities = new Quantities(words);
        this.times = new Times(words);
        this.pays = new Pays(words);
    }

    /** The 65.000 that stands for another amount of pay: what it does not say is as it was said first. */
    Optional<String> amountInstead(String wrong, Sentence said) {
        return Money.parse(wrong)
                .flatMap(money -> quantities
                        .amount(said, 0)
                        .filter(found -> !said.hasWord(found.end()))
                        .map(found -> BigDecimal.valueOf(found.value().value()))
                        .filter(amount -> PayCorrection.isNear(amount, money.amount()))
                        .map(amount -> new Money(amount, money.currency(), money.period()).toString()));
    }

    /** The one time ahead that is named. */
    Optional<String> toCome(Sentence said) {
        return one(found(said, at -> times.toCome(said, at))).map(PartialDate::toString);
    }

    /** The value in its canonical form, or close to it. */
    Optional<String> read(Attribute<?> asked, Sentence answer) {
        return switch (asked.type()) {
            case AttributeType.YesNo yesNo -> yesOrNo(answer);
            case AttributeType.WholeNumber number -> number(number, answer);
            case AttributeType.Decimal decimal -> decimal(decimal, answer);
            case AttributeType.Scale scale -> count(answer, "points");
            case AttributeType.Percent percent -> count(answer, "percent");
            case AttributeType.Month month ->
                one(found(answer, at -> asked.past() ? times.gone(answer, at) : times.toCome(answer, at)))
                        .map(PartialDate::toString);
            case AttributeType.Pay pay ->
                one(found(answer, at -> pays.read(answer, at))).map(Money::toString);
            case AttributeType.Choice<?> choice -> {
                Set<String> named = named(answer, choice.values());
                yield named.size() == 1 ? named.stream().findFirst() : Optional.empty();
            }
            case AttributeType.Choices<?> several ->
                Optional.of(String.join(",", named(answer, several.values()))).filter(all -> !all.isEmpty());
            case AttributeType.Listed listed -> one(codes(answer, listed.list()));
            case AttributeType.ListedSet listed ->
                Optional.of(String.join(
                                ",", codes(answer, listed.list()).distinct().toList()))
                        .filter(all -> !all.isEmpty());
            case AttributeType.Day day ->
                asked.past()
                        ? Optional.empty()
                        : days.in(answer).map(found -> found.value().toString());
            case AttributeType.Months months -> Optional.empty();
            case AttributeType.Text text -> Optional.empty();
            case AttributeType.Address address -> Optional.of(answer.text(0, answer.size()));
            case AttributeType.Shaped shaped -> Optional.of(answer.text(0, answer.size()));
        };
    }

    private Optional<String> yesOrNo(Sentence answer) {
        int from = IntStream.range(0, answer.size())
                .filter(answer::hasWord)
                .findFirst()
                .orElse(0);
        List<Hit<Opening>> hits = openings.at(answer, from).stream()
                .filter(hit -> hit.meaning() != Opening.LEAD_IN)
                .sorted(Comparator.comparing((Hit<Opening> hit) -> hit.end()).reversed())
                .toList();
        boolean doubted =
                answer.words().stream().anyMatch(word -> words.words("doubt").contains(word.form()));
        if (hits.isEmpty() || doubted) {
            return Optional.empty();
        }
        Hit<Opening> first = hits.getFirst();
        boolean alone = !answer.hasWord(first.end());
        return switch (first.meaning()) {
            // "Si puedo" is no yes, as "sí puedo" is.
            case YES ->
                Optional.of("true")
                        .filter(yes -> alone
                                || answer.is(first.end(), words.words("yes-follower-sure"))
                                || isWithAccent(answer, from) && answer.is(first.end(), words.words("yes-follower")));
            case NO -> Optional.of("false").filter(no -> alone || answer.is(first.end(), words.words("no-follower")));
            case MAYBE, RIGHT, FORGET, LEAD_IN -> Optional.empty();
        };
    }

    private static boolean isWithAccent(Sentence answer, int at) {
        return !answer.text(at, at + 1).equalsIgnoreCase(answer.form(at));
    }

    private Optional<String> number(AttributeType.WholeNumber number, Sentence answer) {
        Optional<Duration> span = one(found(answer, at -> quantities.duration(answer, at)));
        return switch (number.unit()) {
            case "weeks" -> span.map(found -> Long.toString(weeks(found))).or(() -> count(answer, number.unit()));
            case "months" ->
                span.map(found -> Long.toString(Math.round(found.in(Unit.MONTHS))))
                        .or(() -> count(answer, number.unit()));
            case "as a year" ->
                one(found(answer, at -> times.date(answer, at))).map(date -> Integer.toString(date.year()));
            default ->
                span.isPresent() && !number.unit().equals("years") ? Optional.empty() : count(answer, number.unit());
        };
    }

    /** A month of notice is four weeks. */
    static long weeks(Duration span) {
        return Math.round(span.unit() == Unit.MONTHS ? 4 * span.amount().value() : span.in(Unit.WEEKS));
    }

    private Optional<String> decimal(AttributeType.Decimal decimal, Sentence answer) {
        Optional<String> years =
                one(found(answer, at -> quantities.duration(answer, at))).map(Duration::years);
        return decimal.unit().equals("years") && years.isPresent()
                ? years
                : amount(answer, decimal.unit()).map(PhrasebookValues::written);
    }

    private Optional<String> count(Sentence answer, String unit) {
        return amount(answer, unit).filter(Amount::isWhole).map(PhrasebookValues::written);
    }

    private static String written(Amount amount) {
        return BigDecimal.valueOf(amount.value()).stripTrailingZeros().toPlainString();
    }

    /** The one figure of the answer; of "4 de 5" the first; none where it counts something else, as "40 horas" does of years. */
    private Optional<Amount> amount(Sentence answer, String unit) {
        int end = IntStream.range(1, answer.size())
                .filter(at -> (answer.is(at, "de") || answer.is(at, "sobre")) && answer.is(at + 1, "5"))
                .findFirst()
                .orElse(answer.size());
        Sentence said = answer.before(end);
        List<Found<Amount>> all = found(
                        said,
                        at -> (said.is(at, words.words("article")) && said.hasWord(at + 1)
                                        ? Optional.<Found<Amount>>empty()
                                        : quantities.amount(said, at))
                                .map(amount -> new Found<>(amount, amount.end())))
                .toList();
        return all.size() == 1 && !countsElse(said, all.getFirst().end(), unit)
                ? Optional.of(all.getFirst().value())
                : Optional.empty();
    }

    private boolean countsElse(Sentence said, int at, String unit) {
        return words.longestAt("counted", said, at)
                .map(counted -> !counted.value().equals(unit))
                .orElseGet(() -> said.hasWord(at)
                        && PLURAL.matcher(said.form(at)).matches()
                        && !said.is(at, words.words("rough"))
                        && !said.is(at, words.words("doubt")));
    }

    /** The values that an answer names, none when it says what it is not. */
    private Set<String> named(Sentence answer, Class<?> values) {
        String name = values.getName();
        Frames<String> frames =
                choices.get(name.substring(name.lastIndexOf('.') + 1).replace('$', '.'));
        Set<String> named = new LinkedHashSet<>();
        if (frames == null || answer.size() > LONGEST_CHOICE) {
            return named;
        }
        int at = 0;
        while (at < answer.size()) {
            Optional<Hit<String>> hit = frames.at(answer, at).stream().max(Comparator.comparingInt(Hit::end));
            if (hit.isEmpty() && (answer.is(at, "no") || answer.is(at, "ni"))) {
                return Set.of();
            }
            hit.ifPresent(value -> named.add(value.meaning().toLowerCase(Locale.ROOT)));
            at = hit.map(Hit::end).orElse(at + 1);
        }
        return named;
    }

    private Stream<String> codes(Sentence answer, CodeList list) {
        String kind = switch (list) {
            case COUNTRY -> "country";
            case LANGUAGE -> "language";
            case CURRENCY -> "currency";
            case TIME_ZONE -> "";
        };
        return kind.isEmpty()
                ? Stream.empty()
                : found(answer, at -> words.longestAt(kind, answer, at)).filter(code -> !code.equals("-"));
    }

    /** What a reader finds in the answer, one behind the other. */
    private static <V> Stream<V> found(Sentence answer, IntFunction<Optional<Found<V>>> reader) {
        Stream.Builder<V> all = Stream.builder();
        int at = 0;
        while (at < answer.size()) {
            Optional<Found<V>> found = reader.apply(at);
            found.ifPresent(value -> all.add(value.value()));
            at = Math.max(at + 1, found.map(Found::end).orElse(at + 1));
        }
        return all.build();
    }

    /** The one of which nothing else is said. */
    private static <V> Optional<V> one(Stream<V> all) {
        List<V> distinct = all.distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
    }
}
