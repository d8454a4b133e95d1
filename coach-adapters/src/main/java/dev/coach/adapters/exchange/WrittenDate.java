package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.resume.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as files of other programs write them. */
final class WrittenDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:[T ].*)?");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3}) (\\d{4})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})(?:,? .*)?");
    private static final Set<String> NOW =
            Set.of("present", "current", "currently", "now", "today", "ongoing", "heute", "présent", "actualidad");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private WrittenDate() {}

    /** Whether it says that something goes on. */
    static boolean isNow(String written) {
        return NOW.contains(written.strip().toLowerCase(Locale.ROOT));
    }

    /** One date, to the month when that is known. An ISO date whose month is 00 names the year alone. */
    static Optional<PartialDate> month(String written) {
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            String month = "%02d".formatted(Integer.parseInt(iso.group(2)));
            return PartialDate.parse(month.equals("00") ? iso.group(1) : iso.group(1) + "-" + month);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches() && MONTHS.contains(named.group(1))) {
            return PartialDate.parse("%s-%02d".formatted(named.group(2), MONTHS.indexOf(named.group(1)) + 1));
        }
        return PartialDate.parse(text).or(() -> spelt(text));
    }

    private static Optional<PartialDate> spelt(String text) {
        List<DateSpan> spans = DateSpan.in(text);
        boolean single = spans.size() == 1
                && spans.getFirst().end() == null
                && !spans.getFirst().open();
        return single && DateSpan.isAlone(text) ? Optional.of(spans.getFirst().start()) : Optional.empty();
    }

    /** A full date: ISO 8601, or American figures, perhaps with a time behind them. */
    static Optional<LocalDate> day(String written) {
        String text = written.strip();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches() && iso.group(3) != null) {
                return Optional.of(date(iso.group(1), iso.group(2), iso.group(3)));
            }
            Matcher figures = FIGURES.matcher(text);
            if (figures.matches()) {
                String year = figures.group(3);
                return Optional.of(date(year.length() == 2 ? "20" + year : year, figures.group(1), figures.group(2)));
            }
            return Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** {@code Mar 2019} for {@code 2019-03}, {@code 2019} for {@code 2019}. */
    static String named(String canonical) {
        PartialDate date = PartialDate.parse(canonical).orElseThrow();
        Integer month = date.month();
        return month == null ? canonical : MONTHS.get(month - 1) + " " + date.year();
    }

    /** {@code 5/31/2019} for {@code 2019-05-31}. */
    static String inFigures(String canonical) {
        LocalDate day = LocalDate.parse(canonical);
        return "%d/%d/%04d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
    }
}
