package dev.coach.core.domain.profile;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A published list of codes. */
public enum CodeList {
    COUNTRY("ISO 3166-1 country", "DE", Stream.of(Locale.getISOCountries())),
    /**
     * ISO 639: the codes of two letters, and of three for some languages that have none: sign languages, and spoken ones with
     * many speakers.
     */
    LANGUAGE(
            "ISO 639 language",
            "de",
            Stream.concat(
                    // Withdrawn codes, most of them old names of others.
                    Stream.of(Locale.getISOLanguages())
                            .filter(code -> !Set.of("iw", "in", "ji", "jw", "mo", "sh", "bh")
                                    .contains(code)),
                    Stream.of(
                            "ase", "asf", "asq", "bfi", "bzs", "csl", "dse", "dsl", "fsl", "gsg", "ins", "ise", "isg",
                            "jsl", "mfs", "nzs", "pso", "psr", "rsl", "sgg", "ssp", "swl", "tsm", "bho", "ceb", "ckb",
                            "fil", "hak", "haw", "hmn", "ilo", "kab", "kmr", "nan", "prs", "rom", "wuu", "yue",
                            "zgh"))),
    CURRENCY(
            "ISO 4217 currency",
            "EUR",
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    // Metals, funds, tests and no currency; of these only the currencies of unions are paid in.
                    .filter(code -> !code.startsWith("X")
                            || Set.of("XAF", "XCD", "XCG", "XOF", "XPF").contains(code))),
    TIME_ZONE("IANA time zone", "Europe/Berlin", ZoneId.getAvailableZoneIds().stream());

    private final String title;
    private final String example;
    private final Set<String> codes;

    CodeList(String title, String example, Stream<String> codes) {
        this.title = title;
        this.example = example;
        this.codes = codes.collect(Collectors.toCollection(TreeSet::new));
    }

    /** The code as the list spells it; empty when the list does not have it. */
    public Optional<String> find(String written) {
        return codes.contains(written)
                ? Optional.of(written)
                : codes.stream().filter(code -> code.equalsIgnoreCase(written)).findFirst();
    }

    /** All codes, in alphabetical order. */
    public Stream<String> codes() {
        return codes.stream();
    }

    /** What it lists, to be put before "code": {@code ISO 4217 currency}. */
    public String title() {
        return title;
    }

    public String example() {
        return example;
    }
}
