package dev.coach.core.domain.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

// Longer than 250 lines because the types of a sealed interface and what each accepts are read together.

/**
 * What an attribute can hold. A value has one canonical written form; the ledger, the API and the extractors use that form,
 * Java code uses {@code T}.
 */
public sealed interface AttributeType<T> {
    /** Reads a written value; tolerant of case and outer space, strict about meaning. */
    Reading<T> read(String written);

    /** Why nobody can mean this value, though it has the right form; only asked when it is told, so that what is stored stays. */
    default Optional<String> objection(T value) {
        return Optional.empty();
    }

    /** The canonical written form. */
    default String write(T value) {
        return value.toString();
    }

    /** The first day of the latest time that the value names; empty when it does not speak of a time. */
    default Optional<LocalDate> time(T value) {
        return Optional.empty();
    }

    /** What the words of a text stand for; empty for all other types. */
    default Optional<TextKind> textKind() {
        return this instanceof Text text ? Optional.of(text.kind()) : Optional.empty();
    }

    /** The name that callers see, for example {@code whole_number}. */
    default String code() {
        return switch (this) {
            case Text text -> "text";
            case Address address -> address.kind().name().toLowerCase(Locale.ROOT);
            case Shaped shaped -> "code";
            case WholeNumber number -> "whole_number";
            case Decimal decimal -> "decimal";
            case YesNo yesNo -> "yes_no";
            case Scale scale -> "scale";
            case Percent percent -> "percent";
            case Month month -> "month";
            case Months months -> "months";
            case Day day -> "day";
            case Pay pay -> "money";
            case Choice<?> choice -> "choice";
            case Choices<?> choices -> "choices";
            case Listed listed -> listed.list().name().toLowerCase(Locale.ROOT);
            case ListedSet listed -> listed.list() == CodeList.COUNTRY ? "countries" : "languages";
        };
    }

    /**
     * Free text.
     *
     * @param maxLength in characters
     * @param kind what the words stand for
     */
    record Text(int maxLength, TextKind kind) implements AttributeType<String> {
        public Text {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public Reading<String> read(String written) {
            String text = written.strip();
            if (text.isEmpty()) {
                return new Reading.Rejected<>("must not be empty");
            }
            return text.length() > maxLength
                    ? new Reading.Rejected<>("must not be longer than " + maxLength + " characters")
                    : new Reading.Accepted<>(text);
        }
    }

    /**
     * Text of a known shape: an address that something can be sent to or opened with.
     *
     * @param host of which a web address must be a page when it is told, for example {@code linkedin.com}; empty for any
     * @param example one that does
     */
    record Address(AddressKind kind, String host, String example) implements AttributeType<String> {
        /** In characters. */
        public static final int MAX_LENGTH = 300;

        public Address {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public Reading<String> read(String written) {
            String text = written.strip();
            return text.length() <= MAX_LENGTH && kind.pattern().matcher(text).matches()
                    ? new Reading.Accepted<>(text)
                    : new Reading.Rejected<>("must be %s such as %s".formatted(kind.article(), example));
        }

        @Override
        public Optional<String> objection(String value) {
            String named = value.replaceFirst("(?i)^https?://", "")
                    .split("[:/?#]", 2)[0]
                    .toLowerCase(Locale.ROOT);
            return host.isEmpty() || named.equals(host) || named.endsWith("." + host)
                    ? Optional.empty()
                    : Optional.of("must be a page of %s such as %s".formatted(host, example));
        }
    }

    /**
     * A code of a fixed shape that no list here knows one by one, for example {@code 15-1252.00}.
     *
     * @param regex what the whole of it matches, in the words that Java and PostgreSQL share
     * @param example one that does
     * @param differs whether no letter stands in it twice when it is told
     */
    record Shaped(String regex, String example, boolean differs) implements AttributeType<String> {
        public Shaped {
            if (!example.matches(regex)) {
                throw new IllegalArgumentException("%s does not match %s".formatted(example, regex));
            }
        }

        @Override
        public Reading<String> read(String written) {
            String code = written.strip();
            return List.of(code, code.toUpperCase(Locale.ROOT), code.toLowerCase(Locale.ROOT)).stream()
                    .filter(spelt -> spelt.matches(regex))
                    .findFirst()
                    .<Reading<String>>map(Reading.Accepted::new)
                    .orElseGet(() -> new Reading.Rejected<>("must be a code such as " + example));
        }

        @Override
        public Optional<String> objection(String value) {
            return differs && value.chars().distinct().count() < value.length()
                    ? Optional.of("must hold different letters, such as " + example)
                    : Optional.empty();
        }
    }

    /**
     * A whole number.
     *
     * @param min smallest allowed, inclusive
     * @param max largest allowed, inclusive
     * @param unit what it counts, for example {@code minutes}; {@code as a year} for the number of a year
     */
    record WholeNumber(int min, int max, String unit) implements AttributeType<Integer> {
        @Override
        public Reading<Integer> read(String written) {
            try {
                int number = Integer.parseInt(written.strip());
                return number < min || number > max
                        ? new Reading.Rejected<>(
                                "must be between " + min + " and " + max + (isYear() ? "" : " " + unit))
                        : new Reading.Accepted<>(number);
            } catch (NumberFormatException notANumber) {
                return new Reading.Rejected<>(
                        isYear() ? "must be a year such as 1985" : "is not a whole number of " + unit);
            }
        }

        private boolean isYear() {
            return unit.equals("as a year");
        }

        @Override
        public Optional<LocalDate> time(Integer value) {
            return isYear() ? Optional.of(LocalDate.of(value, 1, 1)) : Optional.empty();
        }
    }

    /**
     * A number with a few decimal places.
     *
     * @param min smallest allowed, inclusive
     * @param max largest allowed, inclusive
     * @param places at most, 1 to 4
     * @param unit what it measures, for example {@code years}
     */
    record Decimal(int min, int max, int places, String unit) implements AttributeType<BigDecimal> {
        public Decimal {
            if (places < 1 || places > 4) {
                throw new IllegalArgumentException("places must be between 1 and 4: " + places);
            }
        }

        @Override
        public Reading<BigDecimal> read(String written) {
            String text = written.strip();
            if (!text.matches("-?\\d{1,9}(\\.\\d{1," + places + "})?")) {
                return new Reading.Rejected<>("is not a number of %s with at most %s"
                        .formatted(unit, places == 1 ? "one decimal place" : places + " decimal places"));
            }
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            return number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0
                    ? new Reading.Rejected<>("must be between " + min + " and " + max + " " + unit)
                    : new Reading.Accepted<>(number);
        }

        @Override
        public String write(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** True or false, written {@code true} or {@code false}. */
    record YesNo() implements AttributeType<Boolean> {
        @Override
        public Reading<Boolean> read(String written) {
            return switch (written.strip().toLowerCase(Locale.ROOT)) {
                case "true", "yes" -> new Reading.Accepted<>(true);
                case "false", "no" -> new Reading.Accepted<>(false);
                default -> new Reading.Rejected<>("must be yes or no");
            };
        }
    }

    /** A step from 1 (not at all) to 5 (very much). */
    record Scale() implements AttributeType<Integer> {
        @Override
        public Reading<Integer> read(String written) {
            return written.strip().matches("[1-5]")
                    ? new Reading.Accepted<>(Integer.parseInt(written.strip()))
                    : new Reading.Rejected<>("must be a whole number from 1 to 5");
        }
    }

    /** A share of a hundred, written as a bare whole number. */
    record Percent() implements AttributeType<Integer> {
        @Override
        public Reading<Integer> read(String written) {
            return new WholeNumber(0, 100, "percent").read(written);
        }
    }

    /** A year, or a year and a month: see {@link PartialDate}. */
    record Month() implements AttributeType<PartialDate> {
        @Override
        public Reading<PartialDate> read(String written) {
            return Reading.of(PartialDate.parse(written.strip()), "must be a year or a month such as 2019 or 2019-05");
        }

        @Override
        public Optional<LocalDate> time(PartialDate value) {
            return Optional.of(value.firstDay());
        }
    }

    /** From one month to another: see {@link MonthRange}. */
    record Months() implements AttributeType<MonthRange> {
        @Override
        public Reading<MonthRange> read(String written) {
            return Reading.of(
                    MonthRange.parse(written.strip()),
                    "must be a range of years or months such as 2019-03/2021 or 2019/.., and not end before it begins");
        }

        @Override
        public Optional<LocalDate> time(MonthRange value) {
            return Optional.of(
                    Objects.requireNonNullElse(value.end(), value.start()).firstDay());
        }
    }

    /** A full date from 1900 to 2100, written as in ISO 8601. */
    record Day() implements AttributeType<LocalDate> {
        @Override
        public Reading<LocalDate> read(String written) {
            try {
                LocalDate day = LocalDate.parse(written.strip());
                return day.getYear() < 1900 || day.getYear() > 2100
                        ? new Reading.Rejected<>("must be between 1900 and 2100")
                        : new Reading.Accepted<>(day);
            } catch (DateTimeParseException notADate) {
                return new Reading.Rejected<>("must be a date such as 2019-05-31");
            }
        }

        @Override
        public Optional<LocalDate> time(LocalDate value) {
            return Optional.of(value);
        }
    }

    /** An amount for each hour, month or year: see {@link Money}. */
    record Pay() implements AttributeType<Money> {
        @Override
        public Reading<Money> read(String written) {
            return Reading.of(Money.parse(written.strip()), "must be an amount such as 45000 EUR/year or 30/hour");
        }
    }

    /**
     * One of a few named values; written in lower case, {@code part_time} for {@code PART_TIME}.
     *
     * @param values the enum that names them
     */
    record Choice<E extends Enum<E>>(Class<E> values) implements AttributeType<E> {
        @Override
        public Reading<E> read(String written) {
            return Reading.of(find(written), "must be one of " + String.join(", ", allowed()));
        }

        private Optional<E> find(String written) {
            String wanted =
                    written.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            return Arrays.stream(values.getEnumConstants())
                    .filter(value -> value.name().equals(wanted))
                    .findFirst();
        }

        @Override
        public String write(E value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        /** The allowed values in their written form, in order. */
        public List<String> allowed() {
            return Arrays.stream(values.getEnumConstants()).map(this::write).toList();
        }
    }

    /** Some of a few named values, at least one; written in the order of the enum with commas between them. */
    record Choices<E extends Enum<E>>(Class<E> values) implements AttributeType<Set<E>> {
        @Override
        public Reading<Set<E>> read(String written) {
            EnumSet<E> chosen = EnumSet.noneOf(values);
            for (String part : written.split(",", -1)) {
                Optional<E> value = one().find(part);
                if (value.isEmpty()) {
                    return new Reading.Rejected<>("must be some of " + String.join(", ", allowed()));
                }
                chosen.add(value.get());
            }
            return new Reading.Accepted<>(chosen);
        }

        @Override
        public String write(Set<E> value) {
            return value.stream().sorted().map(one()::write).collect(Collectors.joining(","));
        }

        /** The allowed values in their written form, in order. */
        public List<String> allowed() {
            return one().allowed();
        }

        /** What one of them is. */
        public Choice<E> one() {
            return new Choice<>(values);
        }
    }

    /** A code of a published list. */
    record Listed(CodeList list) implements AttributeType<String> {
        @Override
        public Reading<String> read(String written) {
            return Reading.of(
                    list.find(written.strip()),
                    "must be an %s code such as %s".formatted(list.title(), list.example()));
        }
    }

    /** Some codes of a published list, at least one; written in alphabetical order with commas between them. */
    record ListedSet(CodeList list) implements AttributeType<List<String>> {
        @Override
        public Reading<List<String>> read(String written) {
            List<Optional<String>> codes = Arrays.stream(written.split(",", -1))
                    .map(code -> list.find(code.strip()))
                    .toList();
            return codes.stream().allMatch(Optional::isPresent)
                    ? new Reading.Accepted<>(codes.stream()
                            .flatMap(Optional::stream)
                            .distinct()
                            .sorted()
                            .toList())
                    : new Reading.Rejected<>("must be %s codes such as %s".formatted(list.title(), list.example()));
        }

        @Override
        public String write(List<String> value) {
            return value.stream().sorted().collect(Collectors.joining(","));
        }
    }
}
