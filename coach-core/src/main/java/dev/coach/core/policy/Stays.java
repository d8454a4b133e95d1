package dev.coach.core.policy;

import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Positions.WorkType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether two stays somewhere can be one: by when they were, by whether they go on, and by whether they were paid. */
final class Stays {
    private static final String END = Positions.END_DATE.name();
    private static final String CURRENT = Positions.CURRENT.name();
    private static final String VOLUNTEER = Positions.WORK_TYPE.type().write(WorkType.VOLUNTEER);

    private Stays() {}

    static boolean canBeOne(ItemCollection collection, Map<String, String> known, Map<String, String> mention) {
        return beginTogether(known, mention)
                && endTogether(known, mention)
                && !endsBefore(known, mention)
                && !endsBefore(mention, known)
                && canGoOn(collection, known, mention)
                && areAlikePaid(collection, known, mention);
    }

    private static boolean beginTogether(Map<String, String> one, Map<String, String> other) {
        return agree(one.get(ItemIdentity.START), other.get(ItemIdentity.START));
    }

    /** Of two that began together, one may know the end better. */
    private static boolean endTogether(Map<String, String> one, Map<String, String> other) {
        return agree(one.get(END), other.get(END))
                || one.containsKey(ItemIdentity.START) && other.containsKey(ItemIdentity.START);
    }

    /** Of two dates, one may be more exact: 2019 and 2019-05. */
    static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.startsWith(other) || other.startsWith(one);
    }

    static boolean endsBefore(Map<String, String> one, Map<String, String> other) {
        Optional<PartialDate> end = Optional.ofNullable(one.get(END)).flatMap(PartialDate::parse);
        Optional<PartialDate> begin =
                Optional.ofNullable(other.get(ItemIdentity.START)).flatMap(PartialDate::parse);
        return end.isPresent() && begin.isPresent() && end.get().isBefore(begin.get());
    }

    /**
     * What goes on may end, and what was told of as a whole, from its beginning to its end, is another stay. "I was a nurse at
     * Mercy" says nothing of one who is a nurse now, nor the other way round.
     */
    private static boolean canGoOn(ItemCollection collection, Map<String, String> known, Map<String, String> mention) {
        if (goesOn(known) && isOver(mention)) {
            boolean whole = mention.containsKey(ItemIdentity.START) && mention.containsKey(END);
            return !(whole && !known.containsKey(ItemIdentity.START)) && namesNoMore(collection, mention, known);
        }
        return !(isOver(known) && goesOn(mention))
                || !known.containsKey(END) && namesNoMore(collection, known, mention);
    }

    /** Unpaid work is not a paid job at the same place; only its end needs no word for that. */
    private static boolean areAlikePaid(
            ItemCollection collection, Map<String, String> known, Map<String, String> mention) {
        if (isUnpaid(known) == isUnpaid(mention)) {
            return true;
        }
        return isUnpaid(known)
                && !mention.containsKey(Positions.WORK_TYPE.name())
                && !goesOn(mention)
                && namesNoMore(collection, mention, known);
    }

    private static boolean namesNoMore(ItemCollection collection, Map<String, String> one, Map<String, String> other) {
        return collection.identity().stream().filter(one::containsKey).allMatch(other::containsKey);
    }

    private static boolean goesOn(Map<String, String> stay) {
        return "true".equals(stay.get(CURRENT));
    }

    private static boolean isOver(Map<String, String> stay) {
        return "false".equals(stay.get(CURRENT));
    }

    private static boolean isUnpaid(Map<String, String> stay) {
        return VOLUNTEER.equals(stay.get(Positions.WORK_TYPE.name()));
    }
}
