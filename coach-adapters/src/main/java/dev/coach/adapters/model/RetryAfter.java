package dev.coach.adapters.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How long a vendor asks to be left alone, in each of the ways in which vendors say it: {@code Retry-After} in seconds, as a date or
 * as a duration such as {@code 1m2s}; {@code retry-after-ms}; the time at which a limit of which nothing remains is set back; the
 * sentence "try again in 18.642s". At most an hour. Dates are compared with the vendor's own {@code Date}, as clocks differ.
 */
final class RetryAfter {
    /** Limits are named in pairs of headers: what remains, and when it is set back. */
    private static final List<String> LIMITS = List.of(
            "x-ratelimit-%s-requests",
            "x-ratelimit-%s-tokens",
            "anthropic-ratelimit-requests-%s",
            "anthropic-ratelimit-tokens-%s",
            "anthropic-ratelimit-input-tokens-%s",
            "anthropic-ratelimit-output-tokens-%s");

    private static final Pattern DURATION = Pattern.compile(
            "(?:(\\d{1,6})h)?(?:(\\d{1,6})m(?!s))?(?:(\\d{1,9}(?:\\.\\d{1,9})?)s)?(?:(\\d{1,9}(?:\\.\\d{1,6})?)ms)?");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

    private static final Pattern IN_WORDS = Pattern.compile("try again in ([0-9hms.]{1,30}?)\\.?(?:\\s|$)");

    /** Who asks for longer may have meant something else, and is asked again then. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Headers headers;
    private final InstantSource clock;

    private RetryAfter(Headers headers, InstantSource clock) {
        this.headers = headers;
        this.clock = clock;
    }

    /** Empty when nothing says it. */
    static Optional<Duration> of(Headers headers, VendorError error, InstantSource clock) {
        RetryAfter advice = new RetryAfter(headers, clock);
        return Stream.of(advice.millis(), advice.header("retry-after"), advice.limits(), advice.words(error.message()))
                .flatMap(Optional::stream)
                .filter(Predicate.not(Duration::isNegative))
                .findFirst()
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private Optional<Duration> millis() {
        String text = headers.get("retry-after-ms");
        return text == null ? Optional.empty() : parsed(text.strip() + "ms");
    }

    private Optional<Duration> header(String name) {
        String text = headers.get(name);
        return text == null ? Optional.empty() : parsed(text.strip());
    }

    /** The longest of those limits of which nothing remains. */
    private Optional<Duration> limits() {
        return LIMITS.stream()
                .filter(limit -> isZero(headers.get(limit.formatted("remaining"))))
                .flatMap(limit -> header(limit.formatted("reset")).stream())
                .max(Duration::compareTo);
    }

    private static boolean isZero(@Nullable String remaining) {
        return remaining != null && remaining.strip().equals("0");
    }

    private Optional<Duration> words(String message) {
        Matcher matcher = IN_WORDS.matcher(message);
        return matcher.find() ? parsed(matcher.group(1)) : Optional.empty();
    }

    private Optional<Duration> parsed(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(seconds(text));
        }
        Matcher duration = DURATION.matcher(text);
        if (duration.matches()) {
            return Optional.of(Duration.ofHours(whole(duration.group(1)))
                    .plus(Duration.ofMinutes(whole(duration.group(2))))
                    .plus(duration.group(3) == null ? Duration.ZERO : seconds(duration.group(3)))
                    .plus(
                            duration.group(4) == null
                                    ? Duration.ZERO
                                    : seconds(duration.group(4)).dividedBy(1000)));
        }
        return moment(text).map(until -> Duration.between(now(), until));
    }

    private Instant now() {
        String date = headers.get("date");
        return (date == null ? Optional.<Instant>empty() : moment(date.strip())).orElseGet(clock::instant);
    }

    private static Optional<Instant> moment(String text) {
        for (DateTimeFormatter format :
                List.of(DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME)) {
            try {
                return Optional.of(ZonedDateTime.parse(text, format).toInstant());
            } catch (DateTimeException otherwiseWritten) {
                // The next format, or none: then it says nothing.
            }
        }
        return Optional.empty();
    }

    private static long whole(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static Duration seconds(String decimal) {
        return Duration.ofNanos((long) (Double.parseDouble(decimal) * 1e9));
    }
}
