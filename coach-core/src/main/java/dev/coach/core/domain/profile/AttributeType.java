package dev.coach.core.domain.profile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

// Longer than 250 lines because the types of a sealed interface and what each accepts are read together.

/**
 * What an attribute can hold. A value has one canonical written form; the ledger, the API and the extractors use that form,
 * Java code uses {@code T}.
 */
public sealed interface AttributeType<T> {
    /** Reads a written value; tolerant of case and outer space, strict about meaning. */
    Reading<T> read(String written);

    /** The canonical written form. */
    default String write(T value) {
        return value.toString();
    }

    /** The name that callers see, for example {@code whole_number}. */
    String code();

    /**
     * Free text.
     *
     * @param maxLength in characters
     */
    record Text(int maxLength) implements AttributeType<String> {
        @Override
        public Reading<String> read(String written) {
            String text = written.strip();
            if (text.isEmpty()) {
                return new Reading.Rejected<>("must not be empty");
            }
            if (text.length() > maxLength) {
                return new Reading.Rejected<>("must not be longer than " + maxLength + " characters");
            }
            return new Reading.Accepted<>(text);
        }

        @Override
        public String code() {
            return "text";
        }
    }

    /** Text of a known shape: an address that something can be sent to or opened with. */
    record Address(AddressKind kind) implements AttributeType<String> {
        public Address {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public Reading<String> read(String written) {
            String text = written.strip();
            return text.length() <= 300 && kind.pattern().matcher(text).matches()
                    ? new Reading.Accepted<>(text)
                    : new Reading.Rejected<>("is not " + kind.article());
        }

        @Override
        public String code() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The shapes of an {@link Address}. */
    enum AddressKind {
        EMAIL("an e-mail address", "[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[\\p{L}]{2,}"),
        PHONE("a phone number", "\\+?[\\d()][\\d\\s()./-]{4,28}\\d"),
        URL("a web address", "(?i)(https?://)?[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+(:\\d+)?([/?#]\\S*)?");

        private final String article;
        private final Pattern pattern;

        AddressKind(String article, String regex) {
            this.article = article;
            this.pattern = Pattern.compile(regex);
        }

        String article() {
            return article;
        }

        Pattern pattern() {
            return pattern;
        }
    }

    /**
     * A whole number.
     *
     * @param min smallest allowed, inclusive
     * @param max largest allowed, inclusive
     * @param unit what it counts, for example {@code minutes}
     */
    record WholeNumber(int min, int max, String unit) implements AttributeType<Integer> {
        @Override
        public Reading<Integer> read(String written) {
            try {
                int number = Integer.parseInt(written.strip());
                return number < min || number > max
                        ? new Reading.Rejected<>("must be between " + min + " and " + max + " " + unit)
                        : new Reading.Accepted<>(number);
            } catch (NumberFormatException notANumber) {
                return new Reading.Rejected<>("is not a whole number of " + unit);
            }
        }

        @Override
        public String code() {
            return "whole_number";
        }
    }

    /**
     * A number with at most one decimal place.
     *
     * @param min smallest allowed, inclusive
     * @param max largest allowed, inclusive
     * @param unit what it measures, for example {@code years}
     */
    record Decimal(int min, int max, String unit) implements AttributeType<BigDecimal> {
        @Override
        public Reading<BigDecimal> read(String written) {
            String text = written.strip();
            if (!text.matches("-?\\d{1,9}(\\.\\d)?")) {
                return new Reading.Rejected<>("is not a number of " + unit + " with at most one decimal place");
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

        @Override
        public String code() {
            return "decimal";
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

        @Override
        public String code() {
            return "yes_no";
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

        @Override
        public String code() {
            return "scale";
        }
    }

    /** A year, or a year and a month: see {@link PartialDate}. */
    record Month() implements AttributeType<PartialDate> {
        @Override
        public Reading<PartialDate> read(String written) {
            return PartialDate.parse(written.strip())
                    .<Reading<PartialDate>>map(Reading.Accepted::new)
                    .orElseGet(() -> new Reading.Rejected<>("must be a year or a month such as 2019 or 2019-05"));
        }

        @Override
        public String code() {
            return "month";
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
            String wanted =
                    written.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            return Arrays.stream(values.getEnumConstants())
                    .filter(value -> value.name().equals(wanted))
                    .findFirst()
                    .<Reading<E>>map(Reading.Accepted::new)
                    .orElseGet(() -> new Reading.Rejected<>("must be one of " + String.join(", ", allowed())));
        }

        @Override
        public String write(E value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        /** The allowed values in their written form, in order. */
        public List<String> allowed() {
            return Arrays.stream(values.getEnumConstants()).map(this::write).toList();
        }

        @Override
        public String code() {
            return "choice";
        }
    }

    /** A country, written as its ISO 3166-1 alpha-2 code. */
    record Country() implements AttributeType<String> {
        private static final Set<String> CODES = Set.of(Locale.getISOCountries());

        @Override
        public Reading<String> read(String written) {
            String code = written.strip().toUpperCase(Locale.ROOT);
            return CODES.contains(code)
                    ? new Reading.Accepted<>(code)
                    : new Reading.Rejected<>("must be an ISO 3166-1 country code such as DE");
        }

        @Override
        public String code() {
            return "country";
        }
    }

    /** Some countries, written as ISO 3166-1 alpha-2 codes in alphabetical order with commas between them. */
    record Countries() implements AttributeType<List<String>> {
        @Override
        public Reading<List<String>> read(String written) {
            List<String> codes = Arrays.stream(written.split(",", -1))
                    .map(code -> code.strip().toUpperCase(Locale.ROOT))
                    .distinct()
                    .sorted()
                    .toList();
            return Country.CODES.containsAll(codes)
                    ? new Reading.Accepted<>(codes)
                    : new Reading.Rejected<>("must be ISO 3166-1 country codes such as DE, FR");
        }

        @Override
        public String write(List<String> value) {
            return value.stream().sorted().collect(Collectors.joining(","));
        }

        @Override
        public String code() {
            return "countries";
        }
    }
}
