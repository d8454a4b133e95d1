package dev.coach.core.policy;

import dev.coach.core.domain.profile.PartialDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what cannot be true of one item, whatever the values are on their own. */
public final class Plausibility {
    /** When an item began. */
    public static final String START = "start_date";

    /** When an item ended. */
    public static final String END = "end_date";

    /** The fields that it looks at. */
    public static final Set<String> FIELDS = Set.of(START, END);

    private Plausibility() {}

    /** Why these fields cannot all be true, as a sentence that names them; empty when they can. */
    public static Optional<String> fault(Map<String, String> fields) {
        String start = fields.get(START);
        String end = fields.get(END);
        return start != null && end != null && endsBefore(end, start)
                ? Optional.of("%s %s is before %s %s.".formatted(END, end, START, start))
                : Optional.empty();
    }

    /** Whether one date lies before another, whatever month or day is meant by them. */
    static boolean endsBefore(String end, String start) {
        Optional<PartialDate> last = PartialDate.parse(end);
        Optional<PartialDate> first = PartialDate.parse(start);
        if (last.isEmpty() || first.isEmpty()) {
            return false;
        }
        if (last.get().month() == null || first.get().month() == null) {
            return last.get().year() < first.get().year();
        }
        return last.get().compareTo(first.get()) < 0;
    }
}
