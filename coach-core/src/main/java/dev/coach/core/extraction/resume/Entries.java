package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a section into entries. Each entry has one time; how many head rows stand above it is the same for all entries of a
 * section, because one design made them all.
 */
final class Entries {
    /** More head rows than this below the time belong to no head. */
    private static final int MAX_HEAD_ROWS = 4;

    /** Text that is indented by more than this, in points, is set to the right and not below. */
    private static final double MAX_INDENT = 45;

    private static final double MIN_INDENT = 3;

    private final List<EntryRow> rows = new ArrayList<>();

    /** Where the heads begin, in points from the left. */
    private double headLeft;

    private Entries(ResumeSection section) {
        double listLeft = Double.NaN;
        for (Snippet snippet : WrappedRows.joined(section.rows())) {
            EntryRow before = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (before == null || !before.description()) {
                listLeft = Double.NaN;
            }
            EntryRow row = EntryRow.of(snippet, before, listLeft);
            if (row.description() && Snippets.startsWithBullet(snippet.line().text())) {
                double left = snippet.line().x();
                listLeft = Double.isNaN(listLeft) ? left : Math.min(listLeft, left);
            }
            rows.add(row);
        }
    }

    static List<Entry> of(ResumeSection section) {
        return new Entries(section).cut();
    }

    private List<Entry> cut() {
        List<Integer> timed = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).dates().isEmpty()) {
                timed.add(at);
            }
        }
        return timed.isEmpty() ? withoutTimes() : withTimes(timed);
    }

    private List<Entry> withTimes(List<Integer> timed) {
        List<Integer> starts = new ArrayList<>();
        int usualLead = headRowsAbove(timed.get(0), 0, Integer.MAX_VALUE);
        headLeft = rows.get(timed.get(0) - usualLead).row().line().x();
        for (int at = 0; at < timed.size(); at++) {
            int row = timed.get(at);
            int floor = at == 0 ? 0 : timed.get(at - 1) + 1;
            boolean described = at > 0 && hasDescription(floor, row);
            starts.add(row - headRowsAbove(row, floor, described ? Integer.MAX_VALUE : usualLead));
        }
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < timed.size(); at++) {
            boolean sameHead = at > 0 && starts.get(at) <= timed.get(at - 1);
            int end = at + 1 < timed.size() ? starts.get(at + 1) : rows.size();
            if (!sameHead) {
                entries.add(entry(starts.get(at), timed.get(at), end, usualLead));
            }
        }
        return entries;
    }

    /** Without any time, an entry is a head with a description. */
    private List<Entry> withoutTimes() {
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= rows.size(); at++) {
            boolean newHead = at == rows.size()
                    || (rows.get(at).isHeadOnly() && rows.get(at - 1).description());
            if (newHead) {
                entries.add(entry(start, start, at, 0));
                start = at;
            }
        }
        return entries.stream().filter(entry -> !entry.details().isEmpty()).toList();
    }

    private int headRowsAbove(int row, int floor, int most) {
        int count = 0;
        while (count < most && row - count - 1 >= floor && isHeadAbove(rows.get(row - count - 1), floor)) {
            count++;
        }
        return count;
    }

    private boolean isHeadAbove(EntryRow row, int floor) {
        return row.isHeadOnly() && (floor == 0 || !isIndented(row));
    }

    private boolean hasDescription(int from, int to) {
        return rows.subList(from, to).stream().anyMatch(row -> row.description() || isIndented(row));
    }

    private Entry entry(int start, int timed, int end, int usualLead) {
        List<Snippet> heads = new ArrayList<>();
        List<EntryRow.Dated> dates = new ArrayList<>();
        List<Snippet> details = new ArrayList<>();
        boolean inHead = true;
        for (int at = start; at < end; at++) {
            EntryRow row = rows.get(at);
            boolean below = at > timed && (row.description() || isIndented(row) || at - timed >= MAX_HEAD_ROWS);
            inHead = inHead && !below;
            if (inHead || (at <= timed)) {
                heads.addAll(row.heads());
                dates.addAll(row.dates());
            }
            if (row.description() || !inHead) {
                details.add(row.row());
            }
        }
        return new Entry(heads, dates, details, timed - start, usualLead);
    }

    /** Descriptions without bullets are set a little to the right of the heads. */
    private boolean isIndented(EntryRow row) {
        double indent = row.row().line().x() - headLeft;
        return indent > MIN_INDENT && indent <= MAX_INDENT && row.isHeadOnly();
    }
}
