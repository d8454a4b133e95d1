package dev.coach.core.domain.profile;

import dev.coach.core.domain.VisibleText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One declared thing that can be known about a coachee: a scalar of a {@link Section} or a field of an
 * {@link ItemCollection}. It is also the typed key of its value: {@code profile.get(CurrentSituation.TITLE)}.
 *
 * @param name snake_case; column, JSON key and API field are called the same
 * @param meaning one line for people and models
 * @param question how to ask for it in plain words; absent for what is never asked
 * @param reason what the answer changes for the coachee, as a sentence; absent for what is never asked
 * @param reflection how a coach says the value back, after "So "; absent for what is only acknowledged. {@code {}} stands for
 *     the value, {@code {a}} for the value with its article, {@code {one|other}} for a wording of each allowed value in order
 * @param importance how much knowing it helps the coaching, 1 to 5
 * @param burden how much effort answering takes, 1 to 5
 * @param freshMonths after how many months it is stale; 0 for what does not change
 * @param relevance whom it is about: it is neither asked nor missed elsewhere
 * @param past whether the value cannot lie in the future: a year of birth, the start of a position
 * @param ahead whether the value cannot lie in the past when it is told: the time of a goal. It stays when that time has come
 */
public record Attribute<T>(
        String name,
        AttributeType<T> type,
        String meaning,
        @Nullable String question,
        @Nullable String reason,
        @Nullable String reflection,
        int importance,
        int burden,
        Sensitivity sensitivity,
        int freshMonths,
        Relevance relevance,
        boolean past,
        boolean ahead) {
    public Attribute {
        if (!name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*") || name.length() > 60) {
            throw new IllegalArgumentException("not a snake_case name of at most 60 characters: " + name);
        }
        Objects.requireNonNull(type, "type");
        if (meaning.isBlank()) {
            throw new IllegalArgumentException("an attribute needs a meaning: " + name);
        }
        if ((question == null) != (reason == null)) {
            throw new IllegalArgumentException("who asks says why: " + name);
        }
        if (importance < 1 || importance > 5 || burden < 1 || burden > 5) {
            throw new IllegalArgumentException(
                    "importance and burden of %s go from 1 to 5: %d, %d".formatted(name, importance, burden));
        }
        Objects.requireNonNull(sensitivity, "sensitivity");
        Objects.requireNonNull(relevance, "relevance");
        if (freshMonths < 0) {
            throw new IllegalArgumentException("freshMonths of " + name + " cannot be negative: " + freshMonths);
        }
    }

    /**
     * Reads a written value as its type does, and refuses a time after or before today where that cannot be, text that nobody sees, and what else nobody can mean.
     *
     * @param today the latest that it can be where it is told; {@link LocalDate#MAX} when nobody knows
     */
    public Reading<T> read(String written, LocalDate today) {
        if (type instanceof AttributeType.Text && !VisibleText.isIn(written)) {
            return new Reading.Rejected<>("must not be empty");
        }
        return switch (type.read(written)) {
            case Reading.Accepted<T>(T value)
            when past && type.time(value).filter(today::isBefore).isPresent() ->
                new Reading.Rejected<>("cannot lie in the future");
            case Reading.Accepted<T>(T value)
            when ahead && isOver(value, today) -> new Reading.Rejected<>("cannot lie in the past");
            case Reading.Accepted<T>(T value)
            when type.objection(value).isPresent() ->
                new Reading.Rejected<>(type.objection(value).orElseThrow());
            case Reading<T> reading -> reading;
        };
    }

    /** Somewhere it is still the day before. */
    private boolean isOver(T value, LocalDate today) {
        Optional<LocalDate> last = value instanceof PartialDate date ? Optional.of(date.lastDay()) : type.time(value);
        return !today.equals(LocalDate.MAX)
                && last.filter(today.minusDays(1)::isAfter).isPresent();
    }

    /** Whether a value said or confirmed then has become too old to go by; in months of the calendar, UTC. */
    public boolean isStale(Instant observedAt, Instant now) {
        return freshMonths > 0
                && observedAt.atOffset(ZoneOffset.UTC).plusMonths(freshMonths).isBefore(now.atOffset(ZoneOffset.UTC));
    }
}
