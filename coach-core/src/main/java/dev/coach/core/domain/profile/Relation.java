package dev.coach.core.domain.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Two scalars, or two fields of one item, whose values can each be right and still not both be true.
 *
 * @param objection stands between the second and the first: {@code end_date 2018} <i>is before</i> {@code start_date 2020}
 */
public record Relation<A, B>(
        Attribute<A> first, Attribute<B> second, String objection, Impossible<? super A, ? super B> impossible) {
    public Relation {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(impossible, "impossible");
        if (objection.isBlank()) {
            throw new IllegalArgumentException("a relation says what is wrong: " + first.name() + ", " + second.name());
        }
    }

    /** Which values cannot both be true. */
    @FunctionalInterface
    public interface Impossible<A, B> {
        boolean holds(A first, B second, LocalDate today);
    }

    /** Whether it looks at this attribute, by its own name. */
    public boolean concerns(String name) {
        return first.name().equals(name) || second.name().equals(name);
    }

    /**
     * Why these cannot all be true, as a sentence that names both; empty when they can, or when one is not known.
     *
     * @param written canonical values by name
     */
    public Optional<String> fault(Map<String, String> written, LocalDate today) {
        String one = written.get(first.name());
        String other = written.get(second.name());
        return one != null
                        && other != null
                        && first.type().read(one) instanceof Reading.Accepted<A>(A left)
                        && second.type().read(other) instanceof Reading.Accepted<B>(B right)
                        && impossible.holds(left, right, today)
                ? Optional.of("%s %s %s %s %s.".formatted(second.name(), other, objection, first.name(), one))
                : Optional.empty();
    }
}
