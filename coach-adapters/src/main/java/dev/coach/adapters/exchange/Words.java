package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How a foreign format puts some fields into words, both ways. What it has read is checked against the catalogue later. */
interface Words {
    /**
     * What the words say, by field.
     *
     * @return nothing accepted when they say what no field holds; rejected when they cannot be meant
     */
    Reading<Map<String, String>> read(String written);

    /** The words for what is known; empty when there is nothing to say. */
    Optional<String> write(Map<String, String> known);

    /** The field as it is. */
    static Words text(String field) {
        return same(field, Optional::of, Function.identity());
    }

    /** A web address, with the scheme that a link needs. */
    static Words web(String field) {
        return same(field, Optional::of, WebAddress::link).only(WebAddress::isLink);
    }

    /** An e-mail address. */
    static Words email(String field) {
        return same(field, Optional::of, Function.identity()).only(WebAddress::isMail);
    }

    /** A year, or a year and a month, as ISO 8601 writes it. */
    static Words month(String field) {
        return dated(
                field, WrittenDate::month, Function.identity(), "must be a date such as 2019, 2019-05 or 2019-05-31");
    }

    /** A year, or a month by its name and the year: {@code Mar 2019}. */
    static Words namedMonth(String field) {
        return dated(field, WrittenDate::month, WrittenDate::named, "must be a date such as 2019 or May 2019");
    }

    /** A full date in American figures: {@code 5/31/2019}. */
    static Words day(String field) {
        return same(
                field,
                written -> WrittenDate.day(written).map(LocalDate::toString),
                WrittenDate::inFigures,
                "must be a date such as 5/31/2019");
    }

    /** A step from 1 to 5 as a word. */
    static Words level(String field) {
        return new Words() {
            @Override
            public Reading<Map<String, String>> read(String written) {
                return new Reading.Accepted<>(LevelWords.read(written)
                        .<Map<String, String>>map(level -> Map.of(field, level))
                        .orElse(Map.of()));
            }

            @Override
            public Optional<String> write(Map<String, String> known) {
                return Optional.ofNullable(known.get(field)).map(LevelWords::write);
            }
        };
    }

    /** The same words, written only when they are fit to be. */
    default Words only(Function<String, Boolean> fit) {
        Words all = this;
        return new Words() {
            @Override
            public Reading<Map<String, String>> read(String written) {
                return all.read(written);
            }

            @Override
            public Optional<String> write(Map<String, String> known) {
                return all.write(known).filter(fit::apply);
            }
        };
    }

    private static Words dated(
            String field,
            Function<String, Optional<PartialDate>> read,
            Function<String, String> write,
            String expected) {
        return same(field, written -> read.apply(written).map(PartialDate::toString), write, expected);
    }

    private static Words same(String field, Function<String, Optional<String>> read, Function<String, String> write) {
        return same(field, read, write, "cannot be read");
    }

    private static Words same(
            String field, Function<String, Optional<String>> read, Function<String, String> write, String expected) {
        return new Words() {
            @Override
            public Reading<Map<String, String>> read(String written) {
                return Reading.of(read.apply(written).map(value -> Map.of(field, value)), expected);
            }

            @Override
            public Optional<String> write(Map<String, String> known) {
                return Optional.ofNullable(known.get(field)).map(write);
            }
        };
    }

    /**
     * When something ended, or that it goes on.
     *
     * @param ongoing the field that is true of what goes on; empty when there is none
     */
    record End(Words date, String ongoing) implements Words {
        @Override
        public Reading<Map<String, String>> read(String written) {
            return WrittenDate.isNow(written)
                    ? new Reading.Accepted<>(ongoing.isEmpty() ? Map.of() : Map.of(ongoing, "true"))
                    : date.read(written);
        }

        @Override
        public Optional<String> write(Map<String, String> known) {
            return date.write(known);
        }
    }
}
