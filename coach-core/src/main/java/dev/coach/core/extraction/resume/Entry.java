package dev.coach.core.extraction.resume;

import java.util.List;
import java.util.Optional;

/**
 * One position or one course of study.
 *
 * @param heads what stands at its head besides its dates, in reading order
 * @param dates all times at its head
 * @param details the rows that describe it
 * @param lead how many of its rows stand above its time
 * @param usualLead how many of the first entry's rows do
 */
record Entry(List<Snippet> heads, List<EntryRow.Dated> dates, List<Snippet> details, int lead, int usualLead) {
    Entry {
        heads = List.copyOf(heads);
        dates = List.copyOf(dates);
        details = List.copyOf(details);
    }

    /** When: the first time that is a range, else the first. */
    Optional<EntryRow.Dated> time() {
        return dates.stream()
                .filter(dated -> !dated.span().isSingle())
                .findFirst()
                .or(() -> dates.stream().findFirst());
    }
}
